import type { ClaimRecord } from '../records.js';
import { digest } from './hash.js';

/** What makes a claim the claim it is; its wording, marks and notes may be bettered. */
export type ClaimIdentity = Pick<
  ClaimRecord,
  'source' | 'locator' | 'target' | 'role' | 'value' | 'stance' | 'statedBy' | 'from' | 'to'
>;

/**
 * Id of a claim: `c-` and 20 hexadecimal digits of a hash of where it stands, what it says, who
 * says it and when it holds, so that importing it twice changes nothing.
 */
export function claimId(claim: ClaimIdentity): string {
  const { source, locator, target, role, value, stance, statedBy, from, to } = claim;
  const about =
    'link' in target ? [target.link, target.from, target.to] : [target.property, target.of];
  return `c-${digest([source, locator, about, role, value, stance, statedBy, from, to], 20)}`;
}
