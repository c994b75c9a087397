/** Dates as people read them. A date never says more than its source: `2010-08` is “Aug 2010”. */

/** A date cut to its precision, as the API gives it. */
export interface DatedTo {
  readonly date: string;
  readonly precision: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

const formats = {
  day: new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

/** Puts an ISO date, cut to its precision, into words; text that is no date stays as it is. */
export function dateWords(date: string): string {
  const match = SHAPE.exec(date);
  if (match === null) return date;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return (day === undefined ? formats.month : formats.day).format(at);
}

/** ISO dates inside a sentence, but not inside a reference or an id. */
const IN_TEXT = /(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?![\w-])/g;

/** A sentence of the server with its dates as the page writes them: `delisted on 20 Jan 2010`. */
export const datesInWords = (sentence: string): string => sentence.replace(IN_TEXT, dateWords);

/** The same for a date with its precision: `about 1950`. */
export function partialDateWords({ date, precision }: DatedTo): string {
  const cut = precision === 'YEAR' || precision === 'CIRCA' ? date.slice(0, 4) : date;
  const words = dateWords(precision === 'MONTH' ? cut.slice(0, 7) : cut);
  return precision === 'CIRCA' ? `about ${words}` : words;
}

/** What of a claim tells when it held. */
export interface Held {
  readonly from: DatedTo | null;
  readonly to: DatedTo | null;
  readonly stance: string;
}

/** A denial, or taking back, has the day on which it was made, and no span. */
const isAnAct = (stance: string): boolean => stance === 'DENIES' || stance === 'RETRACTS';

/** When a claim is said to have held; null where it gives no date. */
export function heldWords({ from, to, stance }: Held): string | null {
  if (to === null && from === null) return null;
  if (to === null && from !== null)
    return isAnAct(stance) ? partialDateWords(from) : `from ${partialDateWords(from)}`;
  if (to === null) return null;
  if (from === null) return `until ${partialDateWords(to)}`;
  const [start, end] = [partialDateWords(from), partialDateWords(to)];
  return start === end ? start : `${start} to ${end}`;
}

/** When somebody said so; null where it is not dated. */
export function reportedWords(reportedOn: string | null, inferred: boolean): string | null {
  if (reportedOn === null) return null;
  const words = dateWords(reportedOn);
  return inferred ? `${words}, inferred` : words;
}

/** An ISO date as a year with fraction, for drawing on an axis; null where it is no date. */
export function yearOf(date: string | null | undefined): number | null {
  const match = SHAPE.exec(date ?? '');
  if (match === null) return null;
  const [, year, month, day] = match;
  return (
    Number(year) + (month ? (Number(month) - 1) / 12 : 0) + (day ? (Number(day) - 1) / 372 : 0)
  );
}
