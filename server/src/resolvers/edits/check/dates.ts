import { firstPossibleDay, isPartialDate, lastPossibleDay } from '@frontgraph/cypher';
import type { DatePrecision, PartialDate } from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';
import type { AddClaimInput } from '../../../generated/resolvers.js';

const EXAMPLE: Readonly<Record<DatePrecision, string>> = {
  year: '2017',
  month: '2017-08',
  day: '2017-08-07',
  circa: '2017',
  before: '2017',
  after: '2017',
  interval: '2016/2017',
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
  const begin = optionalDate('from', from);
  const end = optionalDate('to', to);
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const [first, last] = [begin && firstPossibleDay(begin), end && lastPossibleDay(end)];
  if (begin && first !== null && first > latest) {
    throw new BadInputError(
      `“from” (${begin.date}) lies more than a year ahead; give when it began, ${latest} at the latest.`,
    );
  }
  if (begin && end && first !== null && last !== null && first > last) {
    throw new BadInputError(`“to” (${end.date}) lies before “from” (${begin.date}).`);
  }
  return { from: begin, to: end };
}

export function optionalDate(
  field: string,
  given: PartialDate | null | undefined,
): PartialDate | null {
  return given ? checkDate(field, given) : null;
}

/** A date that exists, written as exactly as its precision says. */
export function checkDate(field: string, { date, precision }: PartialDate): PartialDate {
  if (isPartialDate({ date, precision })) return { date, precision };
  throw new BadInputError(
    `“${field}”: “${date.slice(0, 40)}” is no date of the calendar to this precision (${precision}); write for example ${EXAMPLE[precision]}.`,
  );
}
