import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { showsDays, type Dated } from '../graph/dated';
import { argumentsOf, type Comparison, type DayArguments, type Days } from '../graph/days';
import type { Id } from '../graph/types';
import type { Changes, Years } from './answers';
import { useApp, useAppState } from './context';
import { sheetIds } from './followDays';
import type { Remote } from './remote';
import { sheetOf, wholeSheetOf } from './sheet';
import { useRemote } from './useRemote';

/** The days that the reader asks about. */
export const useDays = (): Days => useAppState((state) => state.picture.days);

/** What panels ask the server with, so that they tell of the same days as the sheet. */
export const useDayArguments = (): DayArguments => {
  const days = useDays();
  return useMemo(() => argumentsOf(days), [days]);
};

/** Ids of what is on the sheet, there on the days or not. */
export const useSheetIds = (): readonly Id[] => {
  const entities = useAppState((state) => state.picture.entities);
  return useMemo(() => sheetIds({ entities }), [entities]);
};

/** How many claims about what is on the sheet lie in which year. `empty`: there are none. */
export const useYears = (): Remote<Years> => {
  const { queries } = useApp();
  const ids = useSheetIds();
  return useRemote(
    useQuery({
      ...queries.timeline(ids),
      enabled: ids.length > 0,
      placeholderData: keepPreviousData,
    }),
    (data) => (data.claims === 0 ? null : data),
  );
};

/** What of the sheet is there on the days. */
export interface DaySummary {
  readonly days: Days;
  /** The answer is there; before that the sheet still shows what it showed. */
  readonly answered: boolean;
  readonly entities: number;
  /** Entities on the sheet, there on the days or not. */
  readonly ofEntities: number;
  /** Links in view that only possibly held, or were possibly reported. */
  readonly possibly: number;
}

const possibleLinks = (ids: Iterable<Id>, dated: Dated): number =>
  [...ids].filter((id) => dated.possibly.has(id)).length;

/** What of the sheet is there on the days; null where every day is shown. */
export const useDaySummary = (): DaySummary | null => {
  const picture = useAppState((state) => state.picture);
  return useMemo(() => {
    const { days } = picture;
    if (days.asOf === null && days.reportedBy === null && days.compare === null) return null;
    const sheet = sheetOf(picture);
    const links = [...sheet.lines.values()].flatMap((line) => line.links.map(({ id }) => id));
    return {
      days,
      answered: picture.dated?.days === days,
      entities: sheet.entities.size,
      ofEntities: wholeSheetOf(picture).entities.size,
      possibly: showsDays(picture) ? possibleLinks(links, picture.dated) : 0,
    };
  }, [picture]);
};

/** What changed between two days among what is on the sheet. `empty`: nothing did. */
export const useChanges = (compare: Comparison | null): Remote<Changes> => {
  const { queries } = useApp();
  const ids = useSheetIds();
  const { certain } = useDays();
  const none: Comparison = { axis: 'HELD', from: '', to: '' };
  return useRemote(
    useQuery({
      ...queries.changes(ids, compare ?? none, certain),
      enabled: compare !== null && ids.length > 0,
      placeholderData: keepPreviousData,
    }),
    (data) =>
      data.appearedCount + data.beganCount + data.endedCount + data.changedCount === 0
        ? null
        : data,
  );
};

/** Answers about the next year, fetched ahead while the years run. */
export const useFetchAhead = (): ((days: Days) => void) => {
  const { queries, queryClient, store } = useApp();
  return useCallback(
    (days) => {
      const ids = sheetIds(store.getState().picture);
      void queryClient.prefetchQuery(queries.onDay(ids, argumentsOf(days)));
    },
    [queries, queryClient, store],
  );
};
