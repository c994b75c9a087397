import { visitLinks, type Projection } from '../projection/index.js';
import type { Budget } from './budget.js';
import { allowsLink, strengthOf, type Filter } from './filter.js';
import type { Side } from './search.js';

/**
 * All shortest allowed paths at once: for each entity on one of them, the entities that may come
 * next and the strength of that hop (of its strongest link). Every way through it, from the start
 * on, ends at the goal after the same number of hops.
 */
export type Lattice = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Walks back from where the sides met to both ends; null when the budget was spent. */
export function latticeOf(
  projection: Projection,
  filter: Filter,
  { sides, meeting, budget }: { sides: [Side, Side]; meeting: number[]; budget: Budget },
): Lattice | null {
  const lattice = new Map<number, Map<number, number>>();
  const [ahead, behind] = sides;
  walkBack({ projection, filter, budget, side: ahead }, meeting, (near, far, strength) =>
    addHop(lattice, near, { to: far, strength }),
  );
  walkBack({ projection, filter, budget, side: behind }, meeting, (near, far, strength) =>
    addHop(lattice, far, { to: near, strength }),
  );
  return budget.exhausted ? null : lattice;
}

interface Walk {
  projection: Projection;
  filter: Filter;
  budget: Budget;
  side: Side;
}

/** `hop(near, far, strength)`: `near` lies one hop nearer to the side's own end. */
function walkBack(
  { projection, filter, budget, side }: Walk,
  meeting: number[],
  hop: (near: number, far: number, strength: number) => void,
): void {
  let level = new Set(meeting);
  while (level.size > 0 && !budget.exhausted) {
    const nearer = new Set<number>();
    for (const entity of level) {
      const before = side.reached[entity]! - 1;
      if (before === 0) continue;
      visitLinks(projection, entity, (link, other) => {
        if (!budget.step()) return false;
        if (side.reached[other] !== before) return true;
        if (!allowsLink(projection, filter, link)) return true;
        hop(other, entity, strengthOf(projection, filter, link));
        nearer.add(other);
        return true;
      });
    }
    level = nearer;
  }
}

function addHop(
  lattice: Map<number, Map<number, number>>,
  from: number,
  { to, strength }: { to: number; strength: number },
): void {
  const next = lattice.get(from) ?? new Map<number, number>();
  next.set(to, Math.max(next.get(to) ?? 0, strength));
  lattice.set(from, next);
}
