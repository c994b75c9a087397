import { DATE_PRECISIONS } from '../records.js';
import type { DatePrecision, PartialDate } from '../records.js';
import { firstDay, isCalendarDate, lastDay, shift } from './days.js';
import { ends, firstPossibleDay, lastPossibleDay } from './possible.js';

/**
 * Dates in EDTF, the Extended Date/Time Format of ISO 8601-2, level 1
 * (https://www.loc.gov/standards/datetime/). Its intervals hold both their ends, so that "before
 * 2017" is `../2016`.
 */

/** A date as EDTF: `2017`, `2017~`, `../2016`, `2018/..`, `2016/2017`. */
export function toEdtf({ date, precision }: PartialDate): string {
  if (precision === 'circa') return `${date}~`;
  if (precision === 'before') return `../${shift(date, step(date, -1))}`;
  if (precision === 'after') return `${shift(date, step(date, 1))}/..`;
  return date;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads EDTF of levels 0 and 1; null when it is none, or names no day of the years 1 to 9999.
 * What level 1 tells apart and a `PartialDate` does not is kept by widening: uncertain (`?`) counts
 * as about (`~`), unspecified digits (`201X`) and seasons (`2017-21`, of the northern half) are
 * intervals, and so is an interval one of whose ends is about. A time of day is left out.
 */
export function fromEdtf(text: string): PartialDate | null {
  const parts = text.split('/');
  if (parts.length === 1) return single(text);
  return parts.length === 2 ? interval(parts[0]!, parts[1]!) : null;
}

function single(text: string): PartialDate | null {
  const moment = MOMENT.exec(text)?.[1];
  if (moment) return exact(moment);
  const [, year, month, day, qualifier] = DATE.exec(text) ?? [];
  if (!year) return null;
  const date = specified(year, month, day);
  return date && qualifier ? about(date) : date;
}

function specified(year: string, month?: string, day?: string): PartialDate | null {
  if (year.includes('X')) {
    const bare = [month, day].every((part) => part === undefined || part === 'XX');
    return bare ? between(year.replaceAll('X', '0'), year.replaceAll('X', '9')) : null;
  }
  if (month === undefined || month === 'XX') {
    return day === undefined || day === 'XX' ? exact(year) : null;
  }
  const season = SEASONS[month];
  if (season) return day === undefined ? season(year) : null;
  return exact(day === undefined || day === 'XX' ? `${year}-${month}` : `${year}-${month}-${day}`);
}

const SEASONS: Readonly<Record<string, (year: string) => PartialDate | null>> = {
  '21': (year) => between(`${year}-03`, `${year}-05`),
  '22': (year) => between(`${year}-06`, `${year}-08`),
  '23': (year) => between(`${year}-09`, `${year}-11`),
  '24': (year) => between(`${year}-12`, shift(`${year}-12`, { months: 2 })),
};

function interval(from: string, to: string): PartialDate | null {
  if (isOpen(from) && isOpen(to)) return null;
  const first = isOpen(from) ? null : single(from);
  const last = isOpen(to) ? null : single(to);
  if (first && last) return spanned(first, last);
  if (first && isOpen(to)) return after(first);
  if (last && isOpen(from)) return before(last);
  return null;
}

/** `..` is open, an empty end unknown: nothing is known of either. */
function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function spanned(first: PartialDate, last: PartialDate): PartialDate | null {
  return between(lowEnd(first), highEnd(last));
}

function before(last: PartialDate): PartialDate | null {
  const end = highEnd(last);
  const date = shift(end, step(end, 1));
  return date > end ? { date, precision: 'before' } : null;
}

function after(first: PartialDate): PartialDate | null {
  const begin = lowEnd(first);
  const date = shift(begin, step(begin, -1));
  return date < begin ? { date, precision: 'after' } : null;
}

/** The first day an end can mean, as exact as the end where that loses nothing. */
function lowEnd(end: PartialDate): string {
  return end.precision === 'circa' ? firstPossibleDay(end)! : ends(end.date)[0];
}

function highEnd(end: PartialDate): string {
  return end.precision === 'circa' ? lastPossibleDay(end)! : ends(end.date)[1];
}

/** One year, month or day on or back, by how exact the date is. */
function step(date: string, count: 1 | -1) {
  return date.length === 4
    ? { years: count }
    : date.length === 7
      ? { months: count }
      : { days: count };
}

/** A date exact to what is written; null when the calendar has none. */
export function exact(date: string): PartialDate | null {
  const precision: DatePrecision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
  return isCalendarDate(date) ? { date, precision } : null;
}

/** The same date said to be no more than near; an interval is that already. */
export function about(date: PartialDate): PartialDate {
  return date.precision === 'interval' ? date : { date: date.date, precision: 'circa' };
}

/** Some time between two dates, both counted; null when they are none or the wrong way round. */
export function between(from: string, to: string): PartialDate | null {
  if (!isCalendarDate(from) || !isCalendarDate(to)) return null;
  return firstDay(from) <= lastDay(to) ? { date: `${from}/${to}`, precision: 'interval' } : null;
}

/** Whether a date and its precision fit each other: an interval has two ends, all else one. */
export function isPartialDate({ date, precision }: PartialDate): boolean {
  if (!DATE_PRECISIONS.includes(precision)) return false;
  const [from, to, ...more] = date.split('/');
  if (precision === 'interval') {
    return more.length === 0 && to !== undefined && between(from!, to) !== null;
  }
  if (!isCalendarDate(date)) return false;
  const written = exact(date)!.precision;
  return ['circa', 'before', 'after'].includes(precision) || precision === written;
}
