import { answerHeld, answerReported, decideOn, judge } from '@frontgraph/cypher';
import type { LinkClaim } from '@frontgraph/cypher';
import type { Day } from '../rows/index.js';
import type { Asked, Finding, Voiced } from './types.js';

type Standing = ReturnType<typeof judge>['standing'];

/** What is left of a finding's claims on the day asked about. */
export interface Stands {
  /** Support that stands. */
  readonly supports: readonly Voiced[];
  /** Legal acts whose end has passed, or that were taken back. */
  readonly ended: readonly Voiced[];
  /** What took such acts back. */
  readonly retractions: readonly Voiced[];
  /** Denials that stand. */
  readonly denials: readonly Voiced[];
  /** Ids of the claims that surely held on the day. */
  readonly sure: ReadonlySet<string>;
}

/** By the same rules as the status of a link, from the claims that speak of this jurisdiction. */
export function standsOn({ held, claims }: Finding, { day, today }: Asked): Stands {
  const ids = new Set(claims.map(({ claim }) => claim.id));
  const own = held.evidence.filter(({ id, withdrawn }) => ids.has(id) && withdrawn === null);
  const counted = day === null ? own : qualifying(own, day);
  const sure = day === null ? own : qualifying(own, { ...day, certain: true });
  const parties = new Set([held.link.from, held.link.to]);
  const { standing } = judge(counted, { parties, today: day?.asOf ?? today });
  const over = day === null ? [] : overBy(own, day);
  const ended = [...standing.ended, ...over, ...takenBack(counted, standing)];
  const pick = (kept: readonly LinkClaim[]) => {
    const wanted = new Set(kept.map(({ id }) => id));
    return claims.filter(({ claim }) => wanted.has(claim.id));
  };
  return {
    supports: pick(standing.supports),
    ended: pick(ended),
    retractions: pick(standing.retractions),
    denials: pick(standing.denials),
    sure: new Set(sure.map(({ id }) => id)),
  };
}

function qualifying(claims: readonly LinkClaim[], day: Day): LinkClaim[] {
  if (claims.length === 0) return [];
  const counted = new Set(decideOn(claims, day)?.qualifying);
  return claims.filter(({ id }) => counted.has(id));
}

/** Acts that their own authority took back. */
function takenBack(claims: readonly LinkClaim[], left: Standing): LinkClaim[] {
  if (left.retractions.length === 0) return [];
  const standing = new Set([...left.supports, ...left.ended]);
  return claims.filter((claim) => claim.stance === 'designates' && !standing.has(claim));
}

/** Acts that no longer held on the day, but had before it. */
function overBy(claims: readonly LinkClaim[], day: Day): LinkClaim[] {
  const { asOf, reportedBy } = day;
  if (asOf === null) return [];
  return claims.filter((claim) => {
    const { stance, heldFrom: from, heldTo: to } = claim;
    if (stance !== 'designates' || to === null) return false;
    if (reportedBy !== null && answerReported(claim, reportedBy) === 'no') return false;
    const over = answerHeld({ from: null, to }, asOf) === 'no';
    return over && answerHeld({ from, to: null }, asOf) !== 'no';
  });
}
