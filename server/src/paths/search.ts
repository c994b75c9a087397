import { linkTotal, visitLinks, type Projection } from '../projection/index.js';
import type { Budget } from './budget.js';
import { allowsEntity, allowsLink, type Filter } from './filter.js';

/** One side of a search: what it has reached, level by level. */
export interface Side {
  /** Hops from this side's end, plus one; 0 = not reached. */
  readonly reached: Uint8Array;
  /** All it has reached, so that the table can be wiped without a pass over the whole graph. */
  readonly visited: number[];
  frontier: number[];
  depth: number;
}

/** How a search ended. `depth`: hops up to which all was looked at. */
export type Reach =
  { met: true; depth: number; meeting: number[] } | { met: false; depth: number; gaveUp: boolean };

/** Longest path a search can look for: depths are kept in a byte. */
export const LONGEST = 254;

/** Tables for a search; reused by the next, as long as the projection has not grown. */
export class Scratch {
  private tables: [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)];

  sides(projection: Projection, filter: Filter): [Side, Side] {
    const rows = projection.entityRows;
    if (this.tables[0].length < rows) {
      this.tables = [new Uint8Array(rows), new Uint8Array(rows)];
    }
    return [sideFrom(filter.start, this.tables[0]), sideFrom(filter.goal, this.tables[1])];
  }
}

function sideFrom(entity: number, reached: Uint8Array): Side {
  reached[entity] = 1;
  return { reached, visited: [entity], frontier: [entity], depth: 0 };
}

export function wipe(side: Side): void {
  for (const entity of side.visited) side.reached[entity] = 0;
}

/**
 * Searches from both ends at once, always widening the side that costs less, by whole levels: the
 * first level that meets holds all shortest allowed paths. Filters act on every step, so what is
 * found is the shortest path that is allowed, not a shortest path that happens to be.
 */
export function reach(
  projection: Projection,
  filter: Filter,
  { sides, budget, maxLength }: { sides: [Side, Side]; budget: Budget; maxLength: number },
): Reach {
  const [ahead, behind] = sides;
  let depth = 0;
  while (depth < maxLength) {
    const [near, far] =
      cost(projection, ahead) <= cost(projection, behind) ? [ahead, behind] : [behind, ahead];
    const meeting = widen(projection, filter, { near, far, budget });
    if (budget.exhausted) return { met: false, depth, gaveUp: true };
    depth += 1;
    if (meeting.length > 0) return { met: true, depth, meeting };
    // One side has run dry: there is no path of any length.
    if (near.frontier.length === 0) return { met: false, depth: maxLength, gaveUp: false };
  }
  return { met: false, depth, gaveUp: false };
}

function cost(projection: Projection, side: Side): number {
  return side.frontier.reduce((sum, entity) => sum + linkTotal(projection, entity), 0);
}

/** Goes one level on; answers the entities of the new level that the other side has reached. */
function widen(
  projection: Projection,
  filter: Filter,
  { near, far, budget }: { near: Side; far: Side; budget: Budget },
): number[] {
  const level: number[] = [];
  const meeting: number[] = [];
  near.depth += 1;
  for (const entity of near.frontier) {
    const going = visitLinks(projection, entity, (link, other) => {
      if (!budget.step()) return false;
      if (near.reached[other] !== 0) return true;
      if (!allowsLink(projection, filter, link)) return true;
      if (!allowsEntity(projection, filter, other)) return true;
      near.reached[other] = near.depth + 1;
      near.visited.push(other);
      level.push(other);
      if (far.reached[other] !== 0) meeting.push(other);
      return true;
    });
    if (!going) break;
  }
  near.frontier = level;
  return meeting;
}
