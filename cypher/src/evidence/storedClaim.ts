import type { CypherMap } from '../model/texts.js';
import type { Stance } from '../records.js';
import type { Withdrawal } from './claim.js';

/** What `linkEvidence` and `propertyEvidence` both give of a claim; a property may be missing. */
export interface StoredSaid {
  id: string;
  role?: string | null;
  stance: Stance;
  statedBy?: string | null;
  citing: string[];
  answers: string[];
  supersedes: string[];
  custodial: boolean;
  retrievedText: boolean;
  withdrawnOn?: string | null;
  withdrawnWhy?: string | null;
  credibility?: number | null;
  credibilityBecause?: string | null;
}

/** A claim's map as its statement gives it: the statement's text is where its shape is kept. */
export function asStored<S extends StoredSaid>(map: CypherMap): S {
  return map as unknown as S;
}

/** What claims on links and on properties have alike. */
export function saidBy(stored: StoredSaid, publisher: string) {
  const { id, stance, citing, answers, supersedes, custodial, retrievedText } = stored;
  return {
    ...{ id, stance, citing, answers, supersedes, custodial, retrievedText },
    role: stored.role ?? null,
    speaker: stored.statedBy ?? `publisher:${publisher}`,
    withdrawn: withdrawalOf(stored),
  };
}

function withdrawalOf({ withdrawnOn, withdrawnWhy }: StoredSaid): Withdrawal | null {
  return withdrawnOn == null ? null : { on: withdrawnOn, why: withdrawnWhy ?? '' };
}
