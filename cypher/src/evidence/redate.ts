import type { Stance } from '../records.js';
import { canonicalJson } from './hash.js';
import type { Dates } from './properties.js';
import { reportedOn } from './reportedOn.js';
import { storedDate } from './storedDate.js';
import type { Reported } from './reportedOn.js';

/** A claim as it is stored, with what decides when somebody said so. */
export type DatedClaim = Readonly<Reported> & {
  readonly id: string;
  readonly stance: string;
  readonly statedBy: string | null;
  readonly citing: readonly string[];
  readonly from: string | null;
  readonly fromPrecision: string | null;
};

/** A new reported date for a claim. */
export type Redated = {
  id: string;
  properties: Reported;
};

/** The reported date that the claim should have, or null when it has it. */
export function redate(claim: DatedClaim, source: Dates): Redated | null {
  const stance = claim.stance as Stance;
  const from = storedDate(claim.from, claim.fromPrecision);
  const stated = { stance, statedBy: claim.statedBy, citing: [...claim.citing], from };
  const properties = reportedOn(stated, source);
  const { reportedInferred, reportedFirst, reportedLast } = claim;
  const before = { reportedOn: claim.reportedOn, reportedInferred, reportedFirst, reportedLast };
  return canonicalJson(before) === canonicalJson(properties) ? null : { id: claim.id, properties };
}
