import { useQueries } from '@tanstack/react-query';
import type { DayArguments } from '../graph/days';
import type { Id } from '../graph/types';
import type { LinkEvidence } from './answers';
import { useApp } from './context';
import { useDayArguments } from './useDays';
import type { Remote } from './remote';
import { failed } from './useRemote';

/**
 * Several links with all their claims, in the order of their ids, on the days of the sheet unless
 * others are given; links that are gone are left out. It is ready once all are there, and failed as
 * soon as one is.
 */
export const useLinksEvidence = (
  ids: readonly Id[],
  on?: DayArguments,
): Remote<readonly LinkEvidence[]> => {
  const { queries } = useApp();
  const shown = useDayArguments();
  const day = on ?? shown;
  const results = useQueries({ queries: ids.map((id) => queries.link(id, day)) });
  if (ids.length === 0) return { state: 'idle' };
  const broken = results.find(({ data, error }) => data === undefined && error !== null);
  if (broken !== undefined)
    return failed(broken.error, () => {
      for (const { error, refetch } of results) if (error !== null) void refetch();
    });
  if (results.some(({ data }) => data === undefined)) return { state: 'loading' };
  const links = results.map(({ data }) => data ?? null).filter((link) => link !== null);
  if (links.length === 0) return { state: 'empty' };
  return { state: 'ready', data: links, refreshing: results.some(({ isFetching }) => isFetching) };
};
