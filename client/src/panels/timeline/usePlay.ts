import { useEffect, useState } from 'react';
import { useActions, useDayFailure, useDays, useDaySummary, useFetchAhead } from '../../state';
import type { Scale } from './scale';
import { yearIn } from './words';

/** How long a year stands, in milliseconds; longer where its answer takes longer. */
const yearLasts = 900;

/** Runs the held time through the years. */
export interface Play {
  readonly playing: boolean;
  toggle(): void;
  stop(): void;
}

/**
 * Play and pause: it starts over from the end, waits for every year's answer, stops at this year and
 * where a year did not load.
 */
export function usePlay({ first, last }: Scale): Play {
  const actions = useActions();
  const days = useDays();
  const fetchAhead = useFetchAhead();
  const summary = useDaySummary();
  const failure = useDayFailure();
  const [wanted, setWanted] = useState(false);
  const year = yearIn(days.asOf);
  const playing =
    wanted && failure === null && days.compare === null && year !== null && year < last;
  const answered = summary?.answered === true;
  useEffect(() => {
    if (!playing || !answered || year === null) return undefined;
    const next = String(year + 1);
    fetchAhead({ ...days, asOf: next });
    const timer = setTimeout(() => {
      if (year + 1 >= last) setWanted(false);
      actions.setDay('HELD', next);
    }, yearLasts);
    return () => clearTimeout(timer);
  }, [actions, answered, days, fetchAhead, last, playing, year]);
  return {
    playing,
    stop: () => setWanted(false),
    toggle: () => {
      setWanted(!playing);
      if (failure !== null) return failure.retry();
      if (!playing && (year === null || year >= last)) actions.setDay('HELD', String(first));
    },
  };
}
