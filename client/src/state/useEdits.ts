import { useInfiniteQuery, useQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Id } from '../graph/types';
import type { Claim, Edit, EditsFound } from './answers';
import { useApp } from './context';
import type { Remote } from './remote';
import { useRemote } from './useRemote';

interface EditPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Edit }[];
}

/** Pages as one list; null where the log has nothing. */
const gather = (
  pages: readonly (EditPage | null)[],
  { hasNextPage, isFetchingNextPage, fetchNextPage }: Paging,
): EditsFound | null => {
  const all = pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []);
  if (all.length === 0) return null;
  return {
    all,
    total: pages.at(-1)?.totalCount ?? all.length,
    more: hasNextPage ? () => void fetchNextPage() : null,
    loadingMore: isFetchingNextPage,
  };
};

type Paging = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;

/** The log of edits, newest first. `empty`: nothing was edited yet. */
export const useEdits = (): Remote<EditsFound> => {
  const { queries } = useApp();
  const result = useInfiniteQuery(queries.edits());
  return useRemote(result, ({ pages }) => gather(pages, result));
};

/** The edits that touched one entity, newest first. `empty`: none did. */
export const useEntityEdits = (id: Id): Remote<EditsFound> => {
  const { queries } = useApp();
  const result = useInfiniteQuery(queries.entityEdits(id));
  return useRemote(result, ({ pages }) => gather(pages, result));
};

/** One claim by its id, or by an id that it has replaced. */
export const useClaim = (id: Id): Remote<Claim> => {
  const { queries } = useApp();
  return useRemote(useQuery(queries.claim(id)), (claim) => claim);
};
