import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Id } from '../graph/types';
import { ClaimDocument, EditsDocument, HistoryDocument, type ClaimRowFragment } from './documents';
import type { Request } from './request';

/** Edits that come with one page of the log. */
const editPage = 30;

const nextPage = ({
  pageInfo,
}: {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}): string | null => (pageInfo.hasNextPage ? pageInfo.endCursor : null);

/** What the log of edits asks. */
export const createEditQueries = (request: Request) => ({
  edits: () =>
    infiniteQueryOptions({
      queryKey: ['edits'],
      queryFn: async ({ signal, pageParam }) =>
        (await request(EditsDocument, { first: editPage, after: pageParam }, signal)).edits,
      initialPageParam: null as string | null,
      getNextPageParam: nextPage,
    }),
  entityEdits: (entity: Id) =>
    infiniteQueryOptions({
      queryKey: ['history', entity],
      queryFn: async ({ signal, pageParam }) =>
        (await request(HistoryDocument, { entity, first: editPage, after: pageParam }, signal))
          .history,
      initialPageParam: null as string | null,
      getNextPageParam: (page) => (page === null ? null : nextPage(page)),
    }),
  claim: (id: Id) =>
    queryOptions({
      queryKey: ['claim', id],
      queryFn: async ({ signal }): Promise<ClaimRowFragment | null> => {
        const { node } = await request(ClaimDocument, { id }, signal);
        return node !== null && 'statement' in node ? (node as ClaimRowFragment) : null;
      },
    }),
});
