import type { ClaimRow } from '../rows/index.js';

/** A designation whose end has passed. */
export function hasEnded({ stance, to }: ClaimRow, today: string): boolean {
  return stance === 'designates' && to !== null && to.date < today.slice(0, to.date.length);
}
