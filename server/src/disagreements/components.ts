import { contradicting } from '../evidence/contradicts.js';
import type { ClaimRow } from '../rows/index.js';
import type { Voiced } from '../listings/index.js';

/** Claims of one conflict group that contradict each other, and what else the group tells with them. */
export interface Component {
  readonly core: readonly Voiced[];
  readonly beside: readonly Voiced[];
}

/**
 * A conflict group asks its question of each of its subjects: the dates of four amendments are four
 * conflicts. Claims hang together that contradict each other, directly or through others; what
 * contradicts none stays beside those with which it shares most.
 */
export function componentsOf(group: readonly Voiced[]): Component[] {
  const rows = group.map(({ claim }) => claim);
  const pieces: Voiced[][] = [];
  const beside: Voiced[] = [];
  for (const voiced of group) {
    const rivals = new Set(contradicting(voiced.claim, rows).map(({ id }) => id));
    if (rivals.size === 0) {
      beside.push(voiced);
      continue;
    }
    const touched = pieces.filter((piece) => piece.some(({ claim }) => rivals.has(claim.id)));
    for (const piece of touched) pieces.splice(pieces.indexOf(piece), 1);
    pieces.push([...touched.flat(), voiced]);
  }
  return pieces.map((core) => ({
    core,
    beside: beside.filter((voiced) => nearest(voiced, pieces) === core),
  }));
}

function nearest({ claim }: Voiced, pieces: readonly Voiced[][]): Voiced[] | undefined {
  const shared = (piece: readonly Voiced[]) =>
    Math.max(...piece.map((other) => common(claim, other.claim)));
  const best = Math.max(...pieces.map(shared));
  return pieces.find((piece) => shared(piece) === best);
}

function common(a: ClaimRow, b: ClaimRow): number {
  const ends = new Set([a.subject, a.object]);
  return [b.subject, b.object].filter((id) => id !== null && ends.has(id)).length;
}
