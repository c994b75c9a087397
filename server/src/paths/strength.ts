import { CONTESTED, STATUSES, type Projection, type StatusName } from '../projection/index.js';

/**
 * How strong a link is, as one number: its status first; among equals, one that nobody denies
 * before one that somebody does. The right of reply changes no status, only this order.
 */
export function strengthOf(projection: Projection, link: number): number {
  const denied = projection.linkFlags[link]! & CONTESTED;
  return projection.status[link]! * 2 + (denied ? 0 : 1);
}

export function statusOfStrength(strength: number): StatusName {
  return STATUSES[strength >> 1]!;
}

export const isContestedStrength = (strength: number): boolean => strength % 2 === 0;
