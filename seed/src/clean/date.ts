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

/** The same date said to be no more than near. */
export function circa(date: PartialDate): PartialDate {
  return { date: date.date, precision: 'circa' };
}

/** A date in words: `2 May 2005`, `May 2005`, `2005`, `about 2005`. */
export function spellDate({ date, precision }: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month && MONTH_NAMES[Number(month) - 1];
  const words = [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  return precision === 'circa' ? `about ${words}` : words;
}

function monthNumber(word: string): string {
  return String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

function partial(year: string, month?: string, day?: string): PartialDate | null {
  const precision: DatePrecision = day ? 'day' : month ? 'month' : 'year';
  return inCalendar(Number(year), Number(month ?? 1), Number(day ?? 1))
    ? { date: [year, month, day].filter(Boolean).join('-'), precision }
    : null;
}

function inCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
