import { queryOptions } from '@tanstack/react-query';
import type { DatedSubgraph } from '../graph/dated';
import type { Comparison, DayArguments } from '../graph/days';
import type { Id } from '../graph/types';
import {
  ChangesDocument,
  SubgraphOnDayDocument,
  TimelineDocument,
  type SubgraphOnDayQuery,
} from './documents';
import { readLink } from './read';
import type { Request } from './request';

/** Changes of each sort that come with one answer. */
const mostChanges = 200;

const readDated = ({
  entities,
  links,
  truncated,
}: SubgraphOnDayQuery['subgraph']): DatedSubgraph => ({
  entities,
  links: links.map(readLink),
  truncated,
  possibly: new Set(
    [...entities, ...links].filter(({ presence }) => presence === 'POSSIBLY').map(({ id }) => id),
  ),
});

/** What the timeline and the comparison of two days ask. */
export const createDayQueries = (request: Request) => ({
  onDay: (ids: readonly Id[], day: DayArguments) =>
    queryOptions({
      queryKey: ['onDay', ids, day],
      queryFn: async ({ signal }) =>
        readDated(
          (await request(SubgraphOnDayDocument, { ids: [...ids], ...day }, signal)).subgraph,
        ),
      // Every year of a play through is kept: going back shows it at once.
      gcTime: 600_000,
      structuralSharing: false,
    }),
  timeline: (ids: readonly Id[]) =>
    queryOptions({
      queryKey: ['timeline', ids],
      queryFn: async ({ signal }) =>
        (await request(TimelineDocument, { ids: [...ids] }, signal)).timeline,
    }),
  changes: (ids: readonly Id[], { axis, from, to }: Comparison, certain: boolean) =>
    queryOptions({
      queryKey: ['changes', ids, axis, from, to, certain],
      queryFn: async ({ signal }) => {
        const asked = { ids: [...ids], axis, from, to, certain, first: mostChanges };
        const { changes } = await request(ChangesDocument, asked, signal);
        return {
          ...changes,
          began: changes.began.map(readLink),
          ended: changes.ended.map(readLink),
          changed: changes.changed.map(({ link, ...rest }) => ({ ...rest, link: readLink(link) })),
        };
      },
    }),
});
