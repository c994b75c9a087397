import { support, voices } from './claim.js';
import type { LinkClaim, Said } from './claim.js';
import { lastPossibleDay } from '../dates/possible.js';

/** The claims of one link or property, sorted by what is left of them. */
export interface Standing<C extends Said = LinkClaim> {
  /** Support that nobody took back and that has not ended. */
  supports: C[];
  /** Designations whose end has passed. */
  ended: C[];
  /** Denials that stand, and retractions of what others said, which gainsay it alike. */
  denials: C[];
  /** Retractions of the speaker's own claims. */
  retractions: C[];
  /** Those of them that took a support back, or name no claim that is here. */
  recantations: C[];
  /** What the editors took back. */
  withdrawn: C[];
}

/**
 * What stands on a day: a retraction removes the own claims that it answers (all own claims when
 * it names none), the past end of a designation removes it, and what the editors took back is left
 * out, a retraction like any other claim. Who is party to it plays no part here.
 */
export function standing<C extends Said>(all: readonly C[], today: string): Standing<C> {
  const claims = all.filter(({ withdrawn }) => withdrawn === null);
  const takenBack = new Set<string>();
  const retractions: C[] = [];
  const recantations: C[] = [];
  const gainsaying: C[] = [];
  for (const retraction of claims.filter(({ stance }) => stance === 'retracts')) {
    const answered = claims.filter((claim) => isAnswered(claim, retraction));
    const own = answered.filter((claim) => isOwn(claim, retraction));
    for (const { id } of own) takenBack.add(id);
    (own.length > 0 || answered.length === 0 ? retractions : gainsaying).push(retraction);
    if (answered.length === 0 || own.some(({ stance }) => support(stance) !== null)) {
      recantations.push(retraction);
    }
  }
  const left = claims.filter(({ id }) => !takenBack.has(id));
  const supports = left.filter(({ stance }) => support(stance) !== null);
  return {
    supports: supports.filter((claim) => !hasEnded(claim, today)),
    ended: supports.filter((claim) => hasEnded(claim, today)),
    denials: [...left.filter(({ stance }) => stance === 'denies'), ...gainsaying],
    retractions,
    recantations,
    withdrawn: all.filter(({ withdrawn }) => withdrawn !== null),
  };
}

function isAnswered(claim: Said, retraction: Said): boolean {
  if (claim.stance === 'retracts') return false;
  if (retraction.answers.length > 0) {
    // An answer to a claim that was corrected since is one to its correction.
    return [claim.id, ...claim.supersedes].some((id) => retraction.answers.includes(id));
  }
  return isOwn(claim, retraction);
}

/** Somebody takes back what he said himself, or what was only passed on from him. */
function isOwn(claim: Said, retraction: Said): boolean {
  const who = voices(retraction);
  if (retraction.citing.length === 0 && claim.speaker === retraction.speaker) return true;
  return voices(claim).every((voice) => who.includes(voice));
}

function hasEnded({ stance, heldTo }: Said, today: string): boolean {
  const last = heldTo && lastPossibleDay(heldTo);
  return stance === 'designates' && last !== null && last < today;
}
