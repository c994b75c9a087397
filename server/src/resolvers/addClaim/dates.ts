import type { DatePrecision, PartialDate } from '@frontgraph/cypher';
import { BadInputError } from '../../errors.js';
import type { AddClaimInput } from '../../generated/resolvers.js';

const LENGTH: Readonly<Record<DatePrecision, readonly number[]>> = {
  year: [4],
  month: [7],
  day: [10],
  circa: [4, 7, 10],
};
const EXAMPLE: Readonly<Record<DatePrecision, string>> = {
  year: '2017',
  month: '2017-08',
  day: '2017-08-07',
  circa: '2017',
};

/**
 * Both ends of the time that the claim is about. What is announced may begin in the coming year;
 * a later begin is a slip of the pen.
 */
export function checkDates(
  { from, to }: Pick<AddClaimInput, 'from' | 'to'>,
  today = new Date().toISOString().slice(0, 10),
): {
  from: PartialDate | null;
  to: PartialDate | null;
} {
  const begin = from ? checkDate('from', from) : null;
  const end = to ? checkDate('to', to) : null;
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (begin && isAfter(begin.date, latest)) {
    throw new BadInputError(
      `“from” (${begin.date}) lies more than a year ahead; give when it began, ${latest} at the latest.`,
    );
  }
  if (begin && end && isAfter(begin.date, end.date)) {
    throw new BadInputError(`“to” (${end.date}) lies before “from” (${begin.date}).`);
  }
  return { from: begin, to: end };
}

/** A date that exists, written as exactly as its precision says. */
export function checkDate(field: string, { date, precision }: PartialDate): PartialDate {
  const written = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && LENGTH[precision].includes(date.length);
  if (!written) {
    throw new BadInputError(
      `“${field}”: “${date.slice(0, 40)}” is no date to the ${precision}; write for example ${EXAMPLE[precision]}.`,
    );
  }
  if (!exists(date)) throw new BadInputError(`“${field}”: there is no day “${date}”.`);
  return { date, precision };
}

function exists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
