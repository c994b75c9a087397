/** Levenshtein distance, counting a swap of neighbours as one (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/**
 * The candidate a person most likely meant, or null when none is close: at most 40 % of the
 * longer word may differ. Ties go to the candidate that comes first.
 */
export function nearest(given: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestShare = 0.4;
  for (const candidate of candidates) {
    const length = Math.max(given.length, candidate.length, 1);
    const share = editDistance(given.toLowerCase(), candidate.toLowerCase()) / length;
    if (share < bestShare || (share === bestShare && best === null)) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}
