import { isCalendarDate } from '@frontgraph/cypher';
import type { DatePrecision, PartialDate } from '@frontgraph/cypher';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTH_WORD = `(?:${MONTHS.join('|')})[a-z]*\\.?`;

/** A written date inside a text: `7 Nov. 2013`, `December 2011`, `2012`. */
export const WRITTEN_DATE = `(?:(?:\\d{1,2} )?${MONTH_WORD} )?(?:1[89]|20)\\d{2}`;
const WRITTEN = new RegExp(`^(?:(\\d{1,2}) )?(?:(${MONTH_WORD}) )?((?:1[89]|20)\\d{2})$`, 'i');

/**
 * An ISO 8601 date cut to its precision, `2005`, `2005-05` or `2005-05-02`; a time or an offset
 * behind the day is left out, since lists give days. Null when it is none, or not in the calendar.
 */
export function isoDate(text: string): PartialDate | null {
  const [, year, month, day] = ISO.exec(text.trim()) ?? [];
  return year ? partial(year, month, day) : null;
}

/** A date as people write it, `7 Nov. 2013`, `Nov. 1973`, `1973`; null when it is none. */
export function writtenDate(text: string): PartialDate | null {
  const [, day, word, year] = WRITTEN.exec(text.trim()) ?? [];
  if (!year || (day && !word)) return null;
  return partial(year, word && monthNumber(word), day?.padStart(2, '0'));
}

/** A date in words: `2 May 2005`, `May 2005`, `about 2005`, `between 2005 and May 2006`. */
export function spellDate({ date, precision }: PartialDate): string {
  const [first = '', last] = date.split('/').map(spellOne);
  if (last !== undefined) return `between ${first} and ${last}`;
  return `${AROUND[precision] ?? ''}${first}`;
}

const AROUND: Partial<Record<DatePrecision, string>> = {
  circa: 'about ',
  before: 'before ',
  after: 'after ',
};

function spellOne(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month && MONTH_NAMES[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

function monthNumber(word: string): string {
  return String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

function partial(year: string, month?: string, day?: string): PartialDate | null {
  const precision: DatePrecision = day ? 'day' : month ? 'month' : 'year';
  const date = [year, month, day].filter(Boolean).join('-');
  return isCalendarDate(date) ? { date, precision } : null;
}
