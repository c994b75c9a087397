import type { Stance } from '../records.js';
import type { Dates } from './properties.js';
import { reportedOn } from './reportedOn.js';
import type { Reported } from './reportedOn.js';

/** A claim as it is stored, with what decides when somebody said so. */
export type DatedClaim = Readonly<Reported> & {
  readonly id: string;
  readonly stance: string;
  readonly statedBy: string | null;
  readonly citing: readonly string[];
  readonly from: string | null;
};

/** A new reported date for a claim. */
export type Redated = {
  id: string;
  properties: Reported;
};

/** The reported date that the claim should have, or null when it has it. */
export function redate(claim: DatedClaim, source: Dates): Redated | null {
  const stance = claim.stance as Stance;
  // Only the date counts here, its precision does not.
  const from = claim.from === null ? null : { date: claim.from, precision: 'day' as const };
  const stated = { stance, statedBy: claim.statedBy, citing: [...claim.citing], from };
  const properties = reportedOn(stated, source);
  const same =
    properties.reportedOn === claim.reportedOn &&
    properties.reportedInferred === claim.reportedInferred;
  return same ? null : { id: claim.id, properties };
}
