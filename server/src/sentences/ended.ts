import { lastPossibleDay } from '@frontgraph/cypher';
import type { ClaimRow } from '../rows/index.js';

/** A designation whose end has passed. */
export function hasEnded(claim: ClaimRow, today: string): boolean {
  return claim.stance === 'designates' && isPast(claim, today);
}

/** An end that has passed, as late as its date can mean. */
export function isPast({ to }: ClaimRow, today: string): boolean {
  const last = to && lastPossibleDay(to);
  return last !== null && last < today;
}
