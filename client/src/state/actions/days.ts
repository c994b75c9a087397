import { anyDay, asksDays, type Comparison, type Days, type TimeAxis } from '../../graph/days';
import type { Actions } from '../actions';
import { dayLabel } from '../dayLabel';
import { commitDays } from '../history';
import { setTimeline, type AppStore } from '../store';

type DayActions = Pick<
  Actions,
  'setDay' | 'setCertain' | 'compareDays' | 'clearDays' | 'leaveDayFailure'
>;

const field: Readonly<Record<TimeAxis, 'asOf' | 'reportedBy'>> = {
  HELD: 'asOf',
  REPORTED: 'reportedBy',
};

/** Going through the years. Each way of going is one step that can be undone. */
export const dayActions = ({ store }: { readonly store: AppStore }): DayActions => {
  const change = (next: (days: Days) => Days): void => {
    const days = next(store.getState().picture.days);
    setTimeline(store, commitDays(store.getState(), dayLabel(days), days));
  };
  /** What is certain is asked of a day: without one nothing is left to ask. */
  const tidy = (days: Days): Days => (asksDays(days) ? days : anyDay);
  return {
    setDay: (axis, day) => change((days) => tidy({ ...days, [field[axis]]: day })),
    setCertain: (certain) => change((days) => tidy({ ...days, certain })),
    compareDays: (compare: Comparison | null) => change((days) => tidy({ ...days, compare })),
    clearDays: () => change(() => anyDay),
    leaveDayFailure: () => store.setState({ dayFailure: null }),
  };
};
