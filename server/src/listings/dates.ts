import {
  FIRST_OF_ALL_DAYS,
  firstPossibleDay,
  LAST_OF_ALL_DAYS,
  lastPossibleDay,
} from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';

/** Two dates agree where both can mean one day: `2017` with `2017-08-07`. */
export function agree(a: PartialDate, b: PartialDate): boolean {
  const first = (date: PartialDate) => firstPossibleDay(date) ?? FIRST_OF_ALL_DAYS;
  const last = (date: PartialDate) => lastPossibleDay(date) ?? LAST_OF_ALL_DAYS;
  return first(a) <= last(b) && first(b) <= last(a);
}

/** The different dates among these, in order; one that agrees with a more exact one is left out. */
export function different(dates: readonly PartialDate[]): PartialDate[] {
  const kept: PartialDate[] = [];
  const exactFirst = [...dates].sort((a, b) => exactness(b) - exactness(a) || order(a, b));
  for (const date of exactFirst) {
    if (!kept.some((other) => agree(other, date))) kept.push(date);
  }
  return kept.sort(order);
}

const order = (a: PartialDate, b: PartialDate) => (a.date < b.date ? -1 : 1);

/** How exact a date is: day, month, year, then what is about, before, after or between. */
export function exactness(date: PartialDate | null): number {
  if (date === null) return 0;
  return ['day', 'month', 'year'].includes(date.precision) ? date.date.length : 1;
}

const WEEK = 7;

/**
 * An act is announced on one day and printed or in force some days later: dates of legal acts that
 * lie within a week of each other are of one act.
 */
export function ofOneAct(dates: readonly PartialDate[]): boolean {
  const days = dates.map((date) => Date.parse(firstPossibleDay(date) ?? FIRST_OF_ALL_DAYS));
  return Math.max(...days) - Math.min(...days) <= WEEK * 24 * 60 * 60 * 1000;
}
