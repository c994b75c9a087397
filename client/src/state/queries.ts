import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { noDay, type DayArguments } from '../graph/days';
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
import { createDayQueries } from './dayQueries';
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
  /** As it was on a day; left out = whenever. */
  readonly day?: DayArguments;
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
                ...(asked.day ?? noDay),
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
  sheetSources: (ids: readonly Id[], day: DayArguments = noDay) =>
    queryOptions({
      queryKey: ['sheetSources', ids, day],
      queryFn: async ({ signal }) =>
        (await request(SheetSourcesDocument, { ids: [...ids], ...day }, signal)).subgraph.links,
    }),
  search: (query: string, limit: number, day: DayArguments = noDay) =>
    queryOptions({
      queryKey: ['search', query, limit, day],
      queryFn: async ({ signal }) =>
        (await request(SearchDocument, { query, limit, ...day }, signal)).search,
    }),
  entity: (id: Id, day: DayArguments = noDay) =>
    queryOptions({
      queryKey: ['entity', id, day],
      queryFn: async ({ signal }) => (await request(EntityDocument, { id, ...day }, signal)).entity,
    }),
  link: (id: Id, day: DayArguments = noDay) =>
    queryOptions({
      queryKey: ['link', id, day],
      queryFn: async ({ signal }) => (await request(LinkDocument, { id, ...day }, signal)).link,
    }),
  paths: (asked: PathRequest, day: DayArguments = noDay) =>
    queryOptions({
      queryKey: ['paths', asked, day],
      queryFn: async ({ signal }) => {
        const { paths } = await request(PathsDocument, { ...asked, ...day, limit: 15 }, signal);
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
  ...createDayQueries(request),
});

export type Queries = ReturnType<typeof createQueries>;

/** Marks all answers as old: they are shown until newer ones arrive. */
export const refreshAll = (client: QueryClient): void => {
  void client.invalidateQueries();
};
