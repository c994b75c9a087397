import { firstPossibleDay, lastPossibleDay } from '../dates/possible.js';
import type { ClaimValue, PartialDate } from '../records.js';

/** Two values that say the same: the number and unit, dates that one day can fit, or the text. */
export function sameValue(a: ClaimValue | null, b: ClaimValue | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.amount != null && b.amount != null) return a.amount === b.amount && a.unit === b.unit;
  if (a.date && b.date) return datesAgree(a.date, b.date);
  return a.text.trim().toLowerCase() === b.text.trim().toLowerCase();
}

/** Whether one day can fit both dates: `2017` with `2017-08-07`, about 1988 with 1989. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return (
    notAfter(firstPossibleDay(a), lastPossibleDay(b)) &&
    notAfter(firstPossibleDay(b), lastPossibleDay(a))
  );
}

function notAfter(first: string | null, last: string | null): boolean {
  return first === null || last === null || first <= last;
}
