/** Dates as an editor writes them, to every precision that a claim may have. */
import type { AddClaimInput } from '../../state';

/** A date with its precision, as the server takes it. */
export type GivenDate = NonNullable<AddClaimInput['from']>;

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads `2017`, `2017-08` or `2017-08-07`; undefined for what is no day of the calendar. */
function readPlain(text: string): GivenDate | undefined {
  const [, year, month, day] = PLAIN.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { date: text, precision: 'YEAR' };
  if (day === undefined) return { date: text, precision: 'MONTH' };
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > lastDay ? undefined : { date: text, precision: 'DAY' };
}

/** Whether one date, cut to the shorter of both, lies before another. */
const isBefore = (date: string, other: string): boolean =>
  date < other.slice(0, date.length) && date !== other.slice(0, date.length);

function readInterval(first: string, last: string): GivenDate | undefined {
  const known = readPlain(first) !== undefined && readPlain(last) !== undefined;
  return known && !isBefore(last, first)
    ? { date: `${first}/${last}`, precision: 'INTERVAL' }
    : undefined;
}

const WORDED: readonly (readonly [RegExp, GivenDate['precision']])[] = [
  [/^(?:about|around|circa|c\.?)\s*(\S+)$/i, 'CIRCA'],
  [/^(\S+)~$/, 'CIRCA'],
  [/^before\s+(\S+)$/i, 'BEFORE'],
  [/^after\s+(\S+)$/i, 'AFTER'],
];

const BETWEEN = [/^([\d-]+)\s*\/\s*([\d-]+)$/, /^between\s+(\S+)\s+and\s+(\S+)$/i];

/**
 * Reads `2017`, `2017-08`, `2017-08-07`, `about 2017`, `before 2017`, `after 2017` or `2016/2017`; null
 * for an empty text, undefined for what is no date.
 */
export function readDate(text: string): GivenDate | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  for (const pattern of BETWEEN) {
    const [, first, last] = pattern.exec(trimmed) ?? [];
    if (first !== undefined && last !== undefined) return readInterval(first, last);
  }
  for (const [pattern, precision] of WORDED) {
    const [, date] = pattern.exec(trimmed) ?? [];
    if (date !== undefined) return readPlain(date) && { date, precision };
  }
  return readPlain(trimmed);
}

const WRITTEN: Partial<Record<GivenDate['precision'], string>> = {
  CIRCA: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
};

/** A date as the form would read it again. */
export const dateText = (date: GivenDate | null): string =>
  date === null ? '' : `${WRITTEN[date.precision] ?? ''}${date.date}`;

const firstOf = ({ date, precision }: GivenDate): string =>
  precision === 'BEFORE' ? '' : date.slice(0, date.includes('/') ? date.indexOf('/') : undefined);

const lastOf = ({ date, precision }: GivenDate): string =>
  precision === 'AFTER' ? '9999' : date.slice(date.indexOf('/') + 1);

/** Whether an end cannot lie after its beginning, however both are read. */
export const isBackwards = (from: GivenDate, to: GivenDate): boolean =>
  firstOf(from) !== '' && isBefore(lastOf(to), firstOf(from));
