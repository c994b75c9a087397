import type { PartialDate } from '../records.js';
import { isCalendarDate, lastDay } from './days.js';
import { firstPossibleDay, lastPossibleDay } from './possible.js';

/** Whether something held, or had been reported, on a day. */
export type DayAnswer = 'yes' | 'possibly' | 'no';

/**
 * The day that a question names: a year or month asks for what held by its end, so `2009` is 31
 * December 2009 and `2009-06` is 30 June. Null when the text is no date of the calendar.
 */
export function dayOf(text: string): string | null {
  const date = text.trim();
  return isCalendarDate(date) ? lastDay(date) : null;
}

/**
 * Whether what began and ended on these dates held on a day (a whole one, `2009-12-31`). A date
 * that is not exact answers `possibly` on each day on which it leaves both open. A missing end
 * means "not known to have ended", a missing beginning "nobody knows since when", so that an end
 * alone, and no date at all, give `possibly` at best. The first and the last day count.
 */
export function answerHeld(held: Held, day: string): DayAnswer {
  const { from, to } = held;
  const begun = from === null ? 'possibly' : begunBy(from, day);
  const lasting = to === null ? 'yes' : lastingOn(to, day);
  return weaker(begun, lasting);
}

/** When something held; null = not known. */
export interface Held {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Whether what began on a date that may be inexact had begun by a day. */
export function begunBy(from: PartialDate, day: string): DayAnswer {
  return within(firstPossibleDay(from), lastPossibleDay(from), day);
}

function lastingOn(to: PartialDate, day: string): DayAnswer {
  const [first, last] = [firstPossibleDay(to), lastPossibleDay(to)];
  if (last !== null && day > last) return 'no';
  return first !== null && day <= first ? 'yes' : 'possibly';
}

/** First and last day on which something can have been said; null = not known. */
export interface ReportedSpan {
  readonly reportedFirst: string | null;
  readonly reportedLast: string | null;
}

/**
 * Whether something had been reported by a day: `yes` from the last day on which it can have been,
 * `no` before the first, `possibly` between them and where they are not known. So a source known
 * only by bounds answers `possibly` between them, and an undated one always.
 */
export function answerReported(
  { reportedFirst, reportedLast }: ReportedSpan,
  day: string,
): DayAnswer {
  return within(reportedFirst, reportedLast, day);
}

function within(first: string | null, last: string | null, day: string): DayAnswer {
  if (first !== null && day < first) return 'no';
  return last !== null && day >= last ? 'yes' : 'possibly';
}

const ORDER: readonly DayAnswer[] = ['no', 'possibly', 'yes'];

/** The less sure of two answers. */
export function weaker(a: DayAnswer, b: DayAnswer): DayAnswer {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}

/** The surer of two answers. */
export function surer(a: DayAnswer, b: DayAnswer): DayAnswer {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? b : a;
}
