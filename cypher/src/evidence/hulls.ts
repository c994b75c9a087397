import { FIRST_OF_ALL_DAYS, LAST_OF_ALL_DAYS } from '../dates/days.js';
import { ends, firstPossibleDay, lastPossibleDay } from '../dates/possible.js';
import { support } from './claim.js';
import type { LinkClaim } from './claim.js';
import { compare, earliest, latest } from './dates.js';

const known = (dates: readonly (string | null)[]) => dates.filter((date) => date !== null);

/**
 * Earliest and latest day on which the claims say that a link held, for people to read: cut to
 * their precision, of an interval its outer end. The end is open (null) when a dated claim has
 * none: a missing end means "not known to have ended". Undated claims tell nothing, and neither
 * does a date before or after which something lies.
 */
export function heldHull(claims: readonly LinkClaim[]) {
  const dated = claims.filter(({ heldFrom, heldTo }) => heldFrom !== null || heldTo !== null);
  const begins = dated.flatMap(({ heldFrom }) => (heldFrom ? [heldFrom] : []));
  const over = dated.flatMap(({ heldTo }) => (heldTo ? [heldTo] : []));
  const open = over.length < dated.length || over.some(({ precision }) => precision === 'after');
  return {
    heldFrom: earliest(
      begins.flatMap(({ date, precision }) => (precision === 'before' ? [] : [ends(date)[0]])),
    ),
    heldTo: open ? null : latest(over.map(({ date }) => ends(date)[1])),
  };
}

/** Earliest and latest day on which somebody said so; undated claims tell nothing. */
export function reportedHull(claims: readonly LinkClaim[]) {
  const dates = known(claims.map(({ reportedOn }) => reportedOn));
  return { reportedFrom: earliest(dates), reportedTo: latest(dates) };
}

/**
 * Whole days by which a statement preselects links on a day, never null: a link can be there only
 * on days from `heldFirst` to `heldLast`, and by reports only from `saidFirst` on. An undated claim
 * opens a hull to the first or the last of all days. What only denials are left of has no validity
 * of its own; where every support was withdrawn the hull is empty, `heldFirst` after `heldLast`.
 */
export interface DayHull {
  heldFirst: string;
  heldLast: string;
  saidFirst: string;
}

/** The hull of all claims on a link; supports that were taken back count, since a day may precede it. */
export function dayHull(claims: readonly LinkClaim[]): DayHull {
  const supporting = claims.filter(({ stance }) => support(stance) !== null);
  const telling = supporting.length > 0 ? supporting : claims;
  const usable = telling.filter(({ withdrawn }) => withdrawn === null);
  const saidFirst = lowest(usable.map(({ reportedFirst }) => reportedFirst));
  if (supporting.length === 0) {
    return { heldFirst: FIRST_OF_ALL_DAYS, heldLast: LAST_OF_ALL_DAYS, saidFirst };
  }
  return {
    heldFirst: lowest(usable.map(({ heldFrom }) => heldFrom && firstPossibleDay(heldFrom))),
    heldLast: highest(usable.map(({ heldTo }) => heldTo && lastPossibleDay(heldTo))),
    saidFirst,
  };
}

function lowest(days: readonly (string | null)[]): string {
  const open = days.map((day) => day ?? FIRST_OF_ALL_DAYS);
  return open.sort(compare)[0] ?? LAST_OF_ALL_DAYS;
}

function highest(days: readonly (string | null)[]): string {
  const open = days.map((day) => day ?? LAST_OF_ALL_DAYS);
  return open.sort(compare).at(-1) ?? FIRST_OF_ALL_DAYS;
}
