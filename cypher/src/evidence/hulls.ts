import type { LinkClaim } from './claim.js';
import { earliest, latest } from './dates.js';

const known = (dates: readonly (string | null)[]) => dates.filter((date) => date !== null);

/**
 * Earliest and latest day on which the claims say that a link held. The end is open (null) when a
 * dated claim has none: a missing end means "not known to have ended". Undated claims tell nothing.
 */
export function heldHull(claims: readonly LinkClaim[]) {
  const dated = claims.filter(({ heldFrom, heldTo }) => heldFrom !== null || heldTo !== null);
  const open = dated.some(({ heldTo }) => heldTo === null);
  return {
    heldFrom: earliest(known(dated.map(({ heldFrom }) => heldFrom))),
    heldTo: open ? null : latest(known(dated.map(({ heldTo }) => heldTo))),
  };
}

/** Earliest and latest day on which somebody said so; undated claims tell nothing. */
export function reportedHull(claims: readonly LinkClaim[]) {
  const dates = known(claims.map(({ reportedOn }) => reportedOn));
  return { reportedFrom: earliest(dates), reportedTo: latest(dates) };
}
