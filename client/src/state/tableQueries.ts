import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DayArguments } from '../graph/days';
import type { Id } from '../graph/types';
import {
  DisagreementCountDocument,
  DisagreementCountsDocument,
  DisagreementsDocument,
  ListingCellDocument,
  ListingMatrixDocument,
  ListingSourcesDocument,
} from './documents';
import type { Request } from './request';
import type { DisagreementsView } from './types';

/** What is asked of `listingMatrix`; authorities left out = all that list one of the rows. */
export interface MatrixRequest {
  readonly entities: readonly Id[];
  readonly day: DayArguments;
}

/** Disagreements that come with one page. */
const disagreementPage = 20;

/** What the pages of listings and of disagreements ask. */
export const createTableQueries = (request: Request) => ({
  matrix: ({ entities, day }: MatrixRequest) =>
    queryOptions({
      queryKey: ['matrix', entities, day],
      queryFn: async ({ signal }) =>
        (await request(ListingMatrixDocument, { ...day, entities: [...entities] }, signal))
          .listingMatrix,
    }),
  matrixCell: (entity: Id, column: Id, day: DayArguments) =>
    queryOptions({
      queryKey: ['matrixCell', entity, column, day],
      queryFn: async ({ signal }) =>
        (await request(ListingCellDocument, { ...day, entity, column }, signal)).listingMatrix,
    }),
  matrixSources: ({ entities, day }: MatrixRequest) =>
    queryOptions({
      queryKey: ['matrixSources', entities, day],
      queryFn: async ({ signal }) =>
        (await request(ListingSourcesDocument, { ...day, entities: [...entities] }, signal))
          .listingMatrix,
    }),
  disagreements: ({ about, kinds }: DisagreementsView) =>
    infiniteQueryOptions({
      queryKey: ['disagreements', about, kinds],
      queryFn: async ({ signal, pageParam }) =>
        (
          await request(
            DisagreementsDocument,
            {
              entity: about,
              kinds: kinds.length === 0 ? null : [...kinds],
              first: disagreementPage,
              after: pageParam,
            },
            signal,
          )
        ).disagreements,
      initialPageParam: null as string | null,
      getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    }),
  disagreementCount: (entity: Id) =>
    queryOptions({
      queryKey: ['disagreementCount', entity],
      queryFn: async ({ signal }) =>
        (await request(DisagreementCountDocument, { entity }, signal)).disagreements.totalCount,
    }),
  disagreementCounts: (entity: Id | null) =>
    queryOptions({
      queryKey: ['disagreementCounts', entity],
      queryFn: async ({ signal }) => request(DisagreementCountsDocument, { entity }, signal),
    }),
});
