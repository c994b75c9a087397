import { dayOf } from '@frontgraph/cypher';
import { BadInputError } from '../errors.js';
import type { Day } from '../rows/index.js';

/** Arguments of a field that can be asked for a day. */
export interface DayArgs {
  readonly asOf?: string | null;
  readonly reportedBy?: string | null;
  readonly certain?: boolean | null;
}

/**
 * The day that a field is asked for; null = whenever. Where no day is asked for nothing is
 * uncertain, and `certain` says nothing.
 * @throws BadInputError for what is no day.
 */
export function readDay({ asOf, reportedBy, certain }: DayArgs): Day | null {
  const held = asOf == null ? null : readDate('asOf', asOf);
  const reported = reportedBy == null ? null : readDate('reportedBy', reportedBy);
  if (held === null && reported === null) return null;
  return { asOf: held, reportedBy: reported, certain: certain ?? false };
}

/**
 * The last day of a year, month or day, as an ISO day: asking for `2009` asks for what held, or had
 * been reported, by the end of 2009.
 * @throws BadInputError for what is no date.
 */
export function readDate(name: string, given: string): string {
  const day = dayOf(given);
  if (day !== null) return day;
  throw new BadInputError(
    `“${name}” is no date (“${given.slice(0, 40)}”); write a year, month or day: 2009, 2009-06 or 2009-06-30.`,
  );
}
