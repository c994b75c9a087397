import type { ClaimRecord } from '@frontgraph/cypher';

/** In which order the counts are told; what none names comes last. */
const ORDER: readonly RegExp[] = [
  /^(?:individuals|entities)$/,
  /^entries /,
  /^aliases/,
  /^claims: /,
  /^(?:links|references) /,
  /^unknown reference/,
  /^empty /,
  /^bookkeeping/,
];

/** Counts what a file holds and what became of it, and tells it in a set order. */
export class Tally {
  private readonly counts = new Map<string, number>([
    ['individuals', 0],
    ['entities', 0],
  ]);

  readonly count = (what: string, by = 1): void => {
    if (by) this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  };

  /** Counts a claim under its property or link type. */
  claim({ target }: ClaimRecord): void {
    this.count(`claims: ${'link' in target ? target.link : target.property}`);
  }

  tell(count: (what: string, by?: number) => void): void {
    const ranked = [...this.counts].map(([what, by]) => ({ what, by, rank: rankOf(what) }));
    for (const { what, by } of ranked.sort((a, b) => a.rank - b.rank)) count(what, by);
  }
}

function rankOf(what: string): number {
  const rank = ORDER.findIndex((pattern) => pattern.test(what));
  return rank < 0 ? ORDER.length : rank;
}
