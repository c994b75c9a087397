import { BadInputError } from '../errors.js';
import type { Day } from '../rows/index.js';

/** Arguments of a field that can be asked for a day. */
export interface DayArgs {
  readonly asOf?: string | null;
  readonly reportedBy?: string | null;
  readonly certain?: boolean | null;
}

/**
 * The day that a field is asked for; null = whenever. Where no day is asked for nothing is
 * uncertain, and `certain` says nothing.
 * @throws BadInputError for what is no day.
 */
export function readDay({ asOf, reportedBy, certain }: DayArgs): Day | null {
  const held = asOf == null ? null : readDate('asOf', asOf);
  const reported = reportedBy == null ? null : readDate('reportedBy', reportedBy);
  if (held === null && reported === null) return null;
  return { asOf: held, reportedBy: reported, certain: certain ?? false };
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The last day of a year, month or day, as an ISO day: asking for `2009` asks for what held, or had
 * been reported, by the end of 2009.
 * @throws BadInputError for what is no date.
 */
export function readDate(name: string, given: string): string {
  const [, year, month = '12', day] = DATE.exec(given.trim()) ?? [];
  const last = year === undefined ? null : lastOfMonth(Number(year), Number(month));
  if (year === undefined || last === null || Number(day ?? 1) < 1 || Number(day ?? 1) > last) {
    throw new BadInputError(
      `“${name}” is no date (“${given.slice(0, 40)}”); write a year, month or day: 2009, 2009-06 or 2009-06-30.`,
    );
  }
  return `${year}-${month}-${day ?? String(last)}`;
}

/** How many days the month has; null when there is no such month. */
function lastOfMonth(year: number, month: number): number | null {
  if (year < 1 || month < 1 || month > 12) return null;
  // Day 0 of the next month; years below 100 would be read as 19xx, so the leap year is borrowed.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
