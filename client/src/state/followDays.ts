import type { QueryClient, QueryKey } from '@tanstack/react-query';
import {
  drawnDays,
  onOneDay,
  onTwoDays,
  type Asked,
  type Dated,
  type DatedSubgraph,
} from '../graph/dated';
import {
  anyDay,
  argumentsFor,
  argumentsOf,
  asksDays,
  type DayArguments,
  type Days,
} from '../graph/days';
import type { Id, Picture } from '../graph/types';
import { dayLabel } from './dayLabel';
import { commitDays, revertDays } from './history';
import type { Queries } from './queries';
import { refreshSheet } from './refresh';
import { setTimeline, type AppStore } from './store';
import { toProblem } from './useRemote';

/** Entities that one answer holds at most. */
const mostIds = 1_000;
/** Milliseconds that a handle must rest before a year that is not known yet is asked for. */
const rest = 120;

/** What following the days works with. */
export interface DayContext {
  readonly store: AppStore;
  readonly queryClient: QueryClient;
  readonly queries: Queries;
  readonly notify: (text: string, tone: 'failure') => void;
}

/** Ids of a sheet in an order that does not depend on how it came about. */
export const sheetIds = ({ entities }: Pick<Picture, 'entities'>): readonly Id[] =>
  [...entities.keys()].sort().slice(0, mostIds);

type Answer = DatedSubgraph;
type Wanted = ReturnType<Queries['onDay']>;

/** The one day, or the two, that the server is asked about; none where every day is shown. */
const daysAsked = (days: Days): readonly DayArguments[] => {
  const { compare, certain } = days;
  if (!asksDays(days)) return [];
  if (compare === null) return [argumentsOf(days)];
  return [compare.from, compare.to].map((day) => argumentsFor(compare, day, certain));
};

const read = (asked: Asked, answers: readonly Answer[]): Dated | null => {
  const [first, second] = answers;
  if (first === undefined) return null;
  return second === undefined ? onOneDay(asked, first) : onTwoDays(asked, first, second);
};

/**
 * Goes back to the days that are drawn where others did not load, and says so: days in the address
 * and at the handles that are not those of the sheet would tell something untrue.
 */
const fail = ({ store, notify }: DayContext, days: Days, error: unknown): void => {
  const { message } = toProblem(error);
  const drawn = drawnDays(store.getState().picture);
  if (drawn === days)
    return notify(`What came to the sheet is drawn for all years. ${message}`, 'failure');
  const retry = (): void => {
    setTimeline(store, commitDays(store.getState(), dayLabel(days), days));
  };
  store.setState((state) => ({
    ...revertDays(state, dayLabel(drawn), drawn),
    dayFailure: { days, drawn, message, retry },
  }));
  notify(`“${dayLabel(days)}” could not be loaded. ${message}`, 'failure');
};

/**
 * Keeps the picture's answer about its days up: asks when the days or the sheet change, shows what
 * is cached at once, keeps the last answer until the next is there, and cancels what nobody waits
 * for any more. What came to the sheet by a dated answer is asked for without days as well: leaving
 * the days brings everything back.
 * @returns how to stop
 */
export const followDays = (context: DayContext): (() => void) => {
  const { store, queryClient, queries } = context;
  let ids: readonly Id[] = [];
  let seen: Pick<Picture, 'entities' | 'days'> = { entities: new Map(), days: anyDay };
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: readonly QueryKey[] = [];

  const show = (dated: Dated | null): void =>
    store.setState(({ picture }) => ({ picture: { ...picture, dated } }));

  const fetchAll = async (
    asked: Asked,
    wanted: readonly Wanted[],
    known: readonly Answer[],
  ): Promise<void> => {
    const mine = turn;
    pending = wanted.map(({ queryKey }) => queryKey);
    try {
      const answers = await Promise.all(wanted.map((query) => queryClient.fetchQuery(query)));
      if (mine !== turn) return;
      pending = [];
      if (answers.some((answer, at) => answer !== known[at])) show(read(asked, answers));
    } catch (error) {
      // What is known already is drawn: its newer answer is asked for again later.
      if (mine === turn && known.length === 0) fail(context, asked.days, error);
    }
  };

  const cancel = (): void => {
    clearTimeout(timer);
    turn += 1;
    for (const queryKey of pending) void queryClient.cancelQueries({ queryKey, exact: true });
    pending = [];
  };

  const ask = (days: Days): void => {
    cancel();
    const asked = { days, ids, sheet: store.getState().picture };
    const wanted = daysAsked(days).map((day) => queries.onDay(ids, day));
    const known = wanted
      .map(({ queryKey }) => queryClient.getQueryData(queryKey))
      .filter((answer) => answer !== undefined);
    const isKnown = known.length === wanted.length;
    if (isKnown) show(read(asked, known));
    timer = setTimeout(
      () => void fetchAll(asked, wanted, isKnown ? known : []),
      isKnown ? 0 : rest,
    );
  };

  const onPicture = (): void => {
    const { picture, dayFailure } = store.getState();
    if (dayFailure !== null && dayFailure.drawn !== picture.days)
      store.setState({ dayFailure: null });
    if (seen.entities === picture.entities && seen.days === picture.days) return;
    const [before, wereAsked] = [new Set(ids), asksDays(seen.days)];
    seen = picture;
    ids = sheetIds(picture);
    if (!asksDays(picture.days) || ids.length === 0) {
      cancel();
      if (picture.dated !== null) show(null);
      return;
    }
    ask(picture.days);
    // A failure leaves the sheet as it is; the next newer answer tries again.
    if (wereAsked && ids.some((id) => !before.has(id)))
      refreshSheet(store, queryClient, queries).catch(() => undefined);
  };

  const stop = store.subscribe(onPicture);
  onPicture();
  return () => {
    cancel();
    stop();
  };
};
