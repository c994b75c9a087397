/**
 * Days of the calendar as ISO 8601 text. A date cut to its precision (`2017`, `2017-08`,
 * `2017-08-07`) compares as text by its first day; these give its last one too.
 */

const CUT = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Earlier and later than every day that a date can name: stand for "whenever" in stored hulls. */
export const FIRST_OF_ALL_DAYS = '0000-01-01';
export const LAST_OF_ALL_DAYS = '9999-12-31';

/** First day of a date: `2017` → `2017-01-01`. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day of a date: `2017-02` → `2017-02-28`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${utc(year!, month! + 1, 0).getUTCDate()}`;
}

/** Whether a text is an ISO date, cut or not, that exists in the calendar of the years 1 to 9999. */
export function isCalendarDate(text: string): boolean {
  if (!CUT.test(text) || text.startsWith('0000')) return false;
  const [year, month, day] = firstDay(text).split('-').map(Number);
  const date = utc(year!, month!, day!);
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
}

/** Steps that a date is moved by. */
export interface Shift {
  years?: number;
  months?: number;
  days?: number;
}

/** A date moved, as exact as it was: `2017-01` and `{ months: -1 }` → `2016-12`; stays in 1–9999. */
export function shift(date: string, { years = 0, months = 0, days = 0 }: Shift): string {
  const [year, month, day] = firstDay(date).split('-').map(Number);
  const moved = utc(year! + years, month! + months, day! + days);
  if (moved.getTime() < FIRST.getTime()) return '0001-01-01'.slice(0, date.length);
  if (moved.getTime() > LAST.getTime()) return LAST_OF_ALL_DAYS.slice(0, date.length);
  return moved.toISOString().slice(0, date.length);
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const FIRST = utc(1, 1, 1);
const LAST = utc(9999, 12, 31);
