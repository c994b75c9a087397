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

/** A date as written, or the two of an interval, cut to what their precision claims. */
const bare = (date: string, precision: string): string =>
  dateWords(
    precision === 'YEAR' ? date.slice(0, 4) : precision === 'MONTH' ? date.slice(0, 7) : date,
  );

/** What stands around a date that is less than exact. */
const AROUND: Readonly<Record<string, (words: string) => string>> = {
  CIRCA: (words) => `about ${words}`,
  BEFORE: (words) => `before ${words}`,
  AFTER: (words) => `after ${words}`,
};

/** The same for a date with its precision: `about 1950`, `before 2002`, `between 2016 and 2017`. */
export function partialDateWords({ date, precision }: DatedTo): string {
  if (precision === 'INTERVAL') {
    const [first = '', last = ''] = date.split('/').map(dateWords);
    return last === '' ? first : `between ${first} and ${last}`;
  }
  const words = bare(date, precision);
  return AROUND[precision]?.(words) ?? words;
}

/** Precisions that leave a whole span open: a day somewhere in it. */
const SOMEWHERE: ReadonlySet<string> = new Set(['BEFORE', 'AFTER', 'INTERVAL']);

/** A date as one end of a span: `some time before 2002`, so that `from` or `until` may stand before it. */
const endWords = (date: DatedTo): string =>
  SOMEWHERE.has(date.precision) ? `some time ${partialDateWords(date)}` : partialDateWords(date);

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
    return isAnAct(stance) ? endWords(from) : `from ${endWords(from)}`;
  if (to === null) return null;
  if (from === null) return `until ${endWords(to)}`;
  const [start, end] = [endWords(from), endWords(to)];
  return start === end ? start : `${start} to ${end}`;
}

/** When somebody said so; null where it is not dated. */
export function reportedWords(reportedOn: string | null, inferred: boolean): string | null {
  if (reportedOn === null) return null;
  const words = dateWords(reportedOn);
  return inferred ? `${words}, inferred` : words;
}

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** A moment in UTC as the log writes it: `24 Nov 2026, 14:32 UTC`; text that is none stays as it is. */
export function momentWords(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : `${moment.format(time)} UTC`;
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
