import { gainsays } from '../rows/index.js';
import type { ClaimRow } from '../rows/index.js';
import { sameDate, sameValue } from './values.js';

/**
 * Of the claims related to one, those that contradict it: one gainsays what the other says, or both
 * answer the same question (the same conflict group) differently.
 *
 * A group asks its question of each link or property that it tells more than once: on which day the
 * first body was listed, on which the second. Where it tells two links once each, it asks which of
 * them is right: two leaders of one group, two spellings of one account.
 */
export function contradicting(claim: ClaimRow, related: readonly ClaimRow[]): ClaimRow[] {
  const told = times(related.filter(inGroupOf(claim)), claim);
  const once = (other: ClaimRow) => told.get(target(other)) === 1;
  return related.filter((other) => {
    if (claim.id === other.id) return false;
    if (claim.answers.includes(other.id) || other.answers.includes(claim.id)) return true;
    if (!inGroupOf(claim)(other)) return false;
    return target(claim) === target(other)
      ? differs(claim, other)
      : once(claim) && once(other) && mayRival(claim, other);
  });
}

const inGroupOf = (claim: ClaimRow) => (other: ClaimRow) =>
  claim.conflictGroup !== null && claim.conflictGroup === other.conflictGroup;

/** What a claim is about: one link, or one property of one subject. */
const target = ({ linkId, subject, property }: ClaimRow): string =>
  linkId ?? `${subject} ${property ?? ''}`;

/** How many claims tell each target; the claim itself counts, whether it is among them or not. */
function times(group: readonly ClaimRow[], claim: ClaimRow): ReadonlyMap<string, number> {
  const claims = new Map([...group, claim].map((one) => [one.id, one]));
  const counts = new Map<string, number>();
  for (const one of claims.values()) {
    counts.set(target(one), (counts.get(target(one)) ?? 0) + 1);
  }
  return counts;
}

/** A denial speaks of its own link alone; two legal acts on two subjects stand side by side. */
function mayRival(a: ClaimRow, b: ClaimRow): boolean {
  if (gainsays(a) || gainsays(b)) return false;
  return a.stance !== 'designates' || b.stance !== 'designates' || a.subject === b.subject;
}

/** Two that both say no to one link agree, whenever they said so. */
function differs(a: ClaimRow, b: ClaimRow): boolean {
  if (gainsays(a) && gainsays(b)) return false;
  return gainsays(a) !== gainsays(b) || !sameAnswer(a, b);
}

function sameAnswer(a: ClaimRow, b: ClaimRow): boolean {
  return a.role === b.role && sameValue(a.value, b.value) && samePeriod(a, b);
}

/**
 * Periods with both ends are taken as they are written, since a group asks about them: 1,431 in the
 * year 2016 or in its second half. Else dates agree as far as both go.
 */
function samePeriod(a: ClaimRow, b: ClaimRow): boolean {
  const whole = [a, b].every(({ from, to }) => from !== null && to !== null);
  const same = whole ? (x?: string, y?: string) => x === y : sameDate;
  return same(a.from?.date, b.from?.date) && same(a.to?.date, b.to?.date);
}
