import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Id, Subgraph } from '../graph/types';
import type { EntityKind } from '../graph/vocabulary';
import {
  ClaimsDocument,
  EntityDocument,
  LinkDocument,
  NeighboursDocument,
  PathsDocument,
  SearchDocument,
  SheetSourcesDocument,
  SourceDocument,
  SourcesDocument,
  StatsDocument,
  SubgraphDocument,
  VocabularyDocument,
  type SubgraphOnSheetFragment,
} from './documents';
import { createEditQueries } from './editQueries';
import { readLink } from './read';
import type { Request } from './request';
import { createTableQueries } from './tableQueries';
import type { PathRequest } from './types';

/** What is asked of `neighbours`. */
export interface NeighbourRequest {
  readonly ids: readonly Id[];
  readonly kinds?: readonly EntityKind[];
  readonly limit: number;
  /** Already on the sheet. */
  readonly among?: readonly Id[];
}

const readSubgraph = (answer: SubgraphOnSheetFragment): Subgraph => ({
  entities: answer.entities,
  links: answer.links.map(readLink),
  truncated: answer.truncated,
});

/** All questions to the server: one a feature, cached by what was asked. */
export const createQueries = (request: Request) => ({
  neighbours: (asked: NeighbourRequest) =>
    queryOptions({
      queryKey: ['neighbours', asked],
      queryFn: async ({ signal }) =>
        readSubgraph(
          (
            await request(
              NeighboursDocument,
              {
                ids: [...asked.ids],
                kinds: asked.kinds === undefined ? null : [...asked.kinds],
                limit: asked.limit,
                among: asked.among === undefined ? null : [...asked.among],
              },
              signal,
            )
          ).neighbours,
        ),
    }),
  subgraph: (ids: readonly Id[]) =>
    queryOptions({
      queryKey: ['subgraph', ids],
      queryFn: async ({ signal }) =>
        readSubgraph((await request(SubgraphDocument, { ids: [...ids] }, signal)).subgraph),
    }),
  sheetSources: (ids: readonly Id[]) =>
    queryOptions({
      queryKey: ['sheetSources', ids],
      queryFn: async ({ signal }) =>
        (await request(SheetSourcesDocument, { ids: [...ids] }, signal)).subgraph.links,
    }),
  search: (query: string, limit: number) =>
    queryOptions({
      queryKey: ['search', query, limit],
      queryFn: async ({ signal }) =>
        (await request(SearchDocument, { query, limit }, signal)).search,
    }),
  entity: (id: Id) =>
    queryOptions({
      queryKey: ['entity', id],
      queryFn: async ({ signal }) => (await request(EntityDocument, { id }, signal)).entity,
    }),
  link: (id: Id) =>
    queryOptions({
      queryKey: ['link', id],
      queryFn: async ({ signal }) => (await request(LinkDocument, { id }, signal)).link,
    }),
  paths: (asked: PathRequest) =>
    queryOptions({
      queryKey: ['paths', asked],
      queryFn: async ({ signal }) => {
        const { paths } = await request(PathsDocument, { ...asked, limit: 15 }, signal);
        return { ...paths, subgraph: readSubgraph(paths.subgraph) };
      },
    }),
  stats: () =>
    queryOptions({
      queryKey: ['stats'],
      queryFn: async ({ signal }) => request(StatsDocument, {}, signal),
    }),
  vocabulary: () =>
    queryOptions({
      queryKey: ['vocabulary'],
      queryFn: async ({ signal }) => (await request(VocabularyDocument, {}, signal)).vocabulary,
    }),
  source: (id: Id) =>
    queryOptions({
      queryKey: ['source', id],
      queryFn: async ({ signal }) => request(SourceDocument, { id, first: 200 }, signal),
    }),
  sources: (text: string) =>
    queryOptions({
      queryKey: ['sources', text],
      queryFn: async ({ signal }) =>
        (await request(SourcesDocument, { first: 200, text: text === '' ? null : text }, signal))
          .sources,
    }),
  entityClaims: (entity: Id) =>
    queryOptions({
      queryKey: ['claims', entity],
      queryFn: async ({ signal }) =>
        (await request(ClaimsDocument, { entity, first: 200 }, signal)).claims,
    }),
  ...createTableQueries(request),
  ...createEditQueries(request),
});

export type Queries = ReturnType<typeof createQueries>;

/** Marks all answers as old: they are shown until newer ones arrive. */
export const refreshAll = (client: QueryClient): void => {
  void client.invalidateQueries();
};
