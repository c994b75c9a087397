import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { drawnDays, showsDays } from '../graph/dated';
import { anyDay, argumentsOf, type Comparison, type DayArguments, type Days } from '../graph/days';
import { byStrength } from '../graph/status';
import type { GraphLink, Id } from '../graph/types';
import type { Changes, Years } from './answers';
import { useApp, useAppState } from './context';
import { sheetIds } from './followDays';
import { possiblyIn } from './legend';
import type { Remote } from './remote';
import { sheetOf, wholeSheetOf } from './sheet';
import type { DayFailure } from './types';
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

/** Days that did not load, while the sheet shows others in their place. */
export const useDayFailure = (): DayFailure | null => useAppState((state) => state.dayFailure);

/** What of the sheet is there on the days that are drawn. */
export interface DaySummary {
  readonly days: Days;
  /** They are the days that are asked about; before that the sheet still shows what it showed. */
  readonly answered: boolean;
  readonly entities: number;
  /** Entities on the sheet, there on the days or not. */
  readonly ofEntities: number;
  /** Lines in view that only possibly held, or were possibly reported. */
  readonly possibly: number;
}

/** What of the sheet is there on the days that are drawn; null where every day is shown. */
export const useDaySummary = (): DaySummary | null => {
  const picture = useAppState((state) => state.picture);
  return useMemo(() => {
    if (!showsDays(picture)) return null;
    const days = drawnDays(picture);
    return {
      days,
      answered: days === picture.days,
      entities: sheetOf(picture).entities.size,
      ofEntities: wholeSheetOf(picture).entities.size,
      possibly: possiblyIn(picture) ?? 0,
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

/** Links of the sheet that are there on both days, and sure on one of them alone. */
export const useSureness = ({
  axis,
  from,
  to,
}: Comparison): Readonly<Record<'surer' | 'lessSure', readonly GraphLink[]>> => {
  const dated = useAppState(({ picture }) => picture.dated);
  return useMemo(() => {
    const { compare } = dated?.days ?? anyDay;
    const told = compare?.axis === axis && compare.from === from && compare.to === to;
    const links = dated === null || !told ? [] : [...dated.links.values()];
    const of = (sort: 'surer' | 'lessSure') =>
      links.filter(({ id }) => dated?.differences.get(id) === sort).sort(byStrength);
    return { surer: of('surer'), lessSure: of('lessSure') };
  }, [dated, axis, from, to]);
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
