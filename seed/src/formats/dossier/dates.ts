import type { DatePrecision, PartialDate } from '@frontgraph/cypher';

const FORM = /^(about )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Reads `2017`, `2017-08`, `2017-08-07` or `about 1988`; null when it is no date of the calendar. */
export function parseDossierDate(text: string): PartialDate | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const [, about, year, month, day] = match;
  if (!exists(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  const shape: DatePrecision = day ? 'day' : month ? 'month' : 'year';
  return { date: text.slice(about?.length ?? 0), precision: about ? 'circa' : shape };
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year); // or the years 0 to 99 would become 1900 to 1999
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the one date surely lies after the other: `2018` after `2017-08`, but not after `2018-03`. */
export function surelyAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
