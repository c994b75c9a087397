import { STANCES, type Stance } from '../../ui/stance';

interface HasStance {
  readonly id: string;
  readonly stance: Stance;
}

/** A claim with its number in the ledger. */
export interface Numbered<C> {
  readonly number: number;
  readonly claim: C;
}

/** The claims of one stance, numbered. */
export interface StanceGroup<C> {
  readonly stance: Stance;
  readonly rows: readonly Numbered<C>[];
}

/** Groups claims by stance in reading order and numbers them through; empty groups are left out. */
export function groupByStance<C extends HasStance>(claims: readonly C[]): StanceGroup<C>[] {
  let number = 0;
  return STANCES.map((stance) => ({
    stance,
    rows: claims
      .filter((claim) => claim.stance === stance)
      .map((claim) => ({ number: ++number, claim })),
  })).filter((group) => group.rows.length > 0);
}

/** Numbers of claims by their ids. */
export function numbersOf<C extends HasStance>(
  groups: readonly StanceGroup<C>[],
): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.claim.id, row.number])));
}

/**
 * Whom a claim contradicts: numbers of this ledger in order, how many stand in what is shown right
 * beside it, and how many lie outside both.
 */
export interface Opponents {
  readonly numbers: readonly number[];
  readonly beside: number;
  readonly elsewhere: number;
}

const NONE: ReadonlySet<string> = new Set();

/** Finds the opponents of a claim: whom it answers, and who contradicts it; `beside` are ids. */
export function opponentsOf(
  claim: {
    readonly answers: readonly { readonly id: string }[];
    readonly contradictedBy: readonly { readonly id: string }[];
  },
  numbers: ReadonlyMap<string, number>,
  beside: ReadonlySet<string> = NONE,
): Opponents {
  const ids = new Set([...claim.answers, ...claim.contradictedBy].map(({ id }) => id));
  const here = [...ids].map((id) => numbers.get(id)).filter((number) => number !== undefined);
  const near = [...ids].filter((id) => !numbers.has(id) && beside.has(id)).length;
  return {
    numbers: here.sort((a, b) => a - b),
    beside: near,
    elsewhere: ids.size - here.length - near,
  };
}
