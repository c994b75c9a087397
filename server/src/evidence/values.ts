import { sameValue, vocabulary } from '@frontgraph/cypher';
import type { ClaimValue, PropertyName } from '@frontgraph/cypher';
import { gainsays } from '../rows/index.js';
import type { ClaimRow } from '../rows/index.js';

export { sameValue };

/** Dates agree as far as both are exact: `2017` with `2017-08-07`. What is not given agrees. */
export function sameDate(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** The claims that a best value may come from, best first as they are given. */
export function valued(claims: readonly ClaimRow[]): (ClaimRow & { value: ClaimValue })[] {
  return claims.filter(
    (claim): claim is ClaimRow & { value: ClaimValue } => claim.value !== null && !gainsays(claim),
  );
}

/** Whether these claims give different values. */
export function differ(claims: readonly ClaimRow[]): boolean {
  const [first, ...rest] = valued(claims);
  return first !== undefined && rest.some((other) => !sameValue(first.value, other.value));
}

/**
 * Whether a property's claims conflict. An entity has one date of birth and many aliases: dates and
 * amounts conflict when they differ (for the same role); texts, and what may have several values at
 * once, only inside a conflict group.
 */
export function conflicting(name: PropertyName, claims: readonly ClaimRow[]): boolean {
  const { value, many } = vocabulary.properties[name];
  const single = value !== 'text' && !many;
  const question = (claim: ClaimRow) => (single ? (claim.role ?? '') : claim.conflictGroup);
  const groups = new Set(claims.map(question).filter((group) => group !== null));
  return [...groups].some((group) => differ(claims.filter((claim) => question(claim) === group)));
}
