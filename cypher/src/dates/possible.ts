import type { PartialDate } from '../records.js';
import { firstDay, lastDay, shift } from './days.js';
import type { Shift } from './days.js';

/**
 * What a date means in days.
 *
 * - `2017`: some day of that year; `2017-08`: of that month.
 * - `circa`: by the margin below to either side.
 * - `before 2017`: no later than 31 December 2016, and nobody knows how early.
 * - `after 2017`: from 1 January 2018 on, and nobody knows how late.
 * - `2016/2017`: some day from the first of the one to the last of the other.
 */

/**
 * How far "about" reaches, by what is written: a year either side of a year, a month either side of
 * a month, a week either side of a day.
 */
const CIRCA_MARGIN: Readonly<Record<number, Shift>> = {
  4: { years: 1 },
  7: { months: 1 },
  10: { days: 7 },
};

/** First day that a date can mean; null = there is none to name. */
export function firstPossibleDay({ date, precision }: PartialDate): string | null {
  if (precision === 'before') return null;
  if (precision === 'after') return shift(lastDay(date), { days: 1 });
  if (precision === 'circa') return firstDay(shift(date, backwards(CIRCA_MARGIN[date.length])));
  return firstDay(ends(date)[0]);
}

/** Last day that a date can mean; null = there is none to name. */
export function lastPossibleDay({ date, precision }: PartialDate): string | null {
  if (precision === 'after') return null;
  if (precision === 'before') return shift(firstDay(date), { days: -1 });
  if (precision === 'circa') return lastDay(shift(date, CIRCA_MARGIN[date.length] ?? {}));
  return lastDay(ends(date)[1]);
}

function backwards(by: Shift = {}): Shift {
  return Object.fromEntries(Object.entries(by).map(([unit, count]) => [unit, -Number(count)]));
}

/** Both ends of an interval; any other date is both of its ends. */
export function ends(date: string): readonly [string, string] {
  const [first = date, last = first] = date.split('/');
  return [first, last];
}
