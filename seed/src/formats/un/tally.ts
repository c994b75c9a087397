import type { ClaimRecord } from '@frontgraph/cypher';

/** Entries of the list, and the records of entities that are read for them: each adds up. */
export const ENTRIES = {
  all: 'entries in all: individuals and entities',
  attached: 'of these, of entities that another origin keeps: claims are attached to them',
  own: 'of these, of entities that this list keeps',
  gone: 'no longer in this edition: entries that earlier ones have',
  goneLater: 'no longer in a later edition: entries of this one',
  lists: 'lists and authorities that this list keeps besides',
  records: 'records of entities read: kept by this list, lists and authorities',
} as const;

/** In which order the counts are told; what none names comes last. */
const ORDER: readonly RegExp[] = [
  /^(?:individuals|entities)$/,
  /^entries in all/,
  /^of these, of entities that another/,
  /^of these, of entities that this/,
  /^no longer in /,
  /^lists and authorities/,
  /^records of entities/,
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

  /** Counts a record of an entity under where it comes from. */
  entity(from: string): void {
    this.count(from);
    this.count(ENTRIES.records);
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
