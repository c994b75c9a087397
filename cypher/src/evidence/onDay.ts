import type { LinkClaim } from './claim.js';
import type { DerivedLink } from './derive.js';

/** The day that a question asks about: whole days (`dayOf` makes them), null = not asked. */
export interface Day {
  /** What held on this day. */
  readonly asOf: string | null;
  /** What had been reported by this day. */
  readonly reportedBy: string | null;
  /** Leaves out what only possibly held or was possibly reported. */
  readonly certain: boolean;
}

/** A link on a day. */
export interface OnDay {
  /** Status, confidence, counts and all else from the claims that qualify. */
  link: DerivedLink;
  answer: 'yes' | 'possibly';
  /** Qualifying supports without a date on an axis that is asked about. */
  undated: number;
  /** Ids of the claims that count on the day. */
  qualifying: string[];
  /** Ids of the claims that do not: not yet, no longer, or not certainly. */
  setAside: string[];
}

/**
 * The link of these claims (all on it, one at least) on a day, or null when it was not there.
 */
export function decideOn(_claims: readonly LinkClaim[], _day: Day): OnDay | null {
  throw new Error('not yet');
}
