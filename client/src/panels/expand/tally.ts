import type { Candidate } from '../../state';

/** How many candidates share a value. */
export interface Count<T> {
  readonly value: T;
  readonly count: number;
}

const sorted = <T>(counts: Map<T, number>): Count<T>[] =>
  [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);

/** Counts candidates by kind, most first. */
export function byKind(candidates: readonly Candidate[]): Count<Candidate['entity']['kind']>[] {
  const counts = new Map<Candidate['entity']['kind'], number>();
  for (const { entity } of candidates) counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
  return sorted(counts);
}

/** Counts candidates by each link type that ties them, most first. */
export function byType(
  candidates: readonly Candidate[],
): Count<Candidate['links'][number]['type']>[] {
  const counts = new Map<Candidate['links'][number]['type'], number>();
  for (const { links } of candidates)
    for (const type of new Set(links.map((link) => link.type)))
      counts.set(type, (counts.get(type) ?? 0) + 1);
  return sorted(counts);
}
