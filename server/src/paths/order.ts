import type { Lattice } from './lattice.js';

/** Tells apart the entities from which the goal can be reached, with what weakest hop. */
interface Reachable {
  /** By hops that are all at least as strong. */
  readonly atLeast: ReadonlySet<number>;
  /** And one of them is exactly as strong. */
  readonly exactly: ReadonlySet<number>;
}

export interface OrderOptions {
  readonly start: number;
  readonly goal: number;
  readonly compare: (left: number, right: number) => number;
}

/**
 * The paths of a lattice by the strength of their weakest hop, strongest first, then by ids. They
 * are made one by one, so that the first ten of millions cost no more than ten: for each strength
 * it is known beforehand which way still leads to a path whose weakest hop is just that strong.
 */
export function* orderedPaths(lattice: Lattice, options: OrderOptions): Generator<number[]> {
  const strengths = new Set<number>();
  for (const next of lattice.values())
    for (const strength of next.values()) strengths.add(strength);
  for (const strength of [...strengths].sort((a, b) => b - a)) {
    const reachable = reachableBy(lattice, strength, options);
    yield* walk({ lattice, strength, reachable, options }, options.start, false);
  }
}

function reachableBy(lattice: Lattice, weakest: number, { start, goal }: OrderOptions): Reachable {
  const atLeast = new Set([goal]);
  const exactly = new Set<number>();
  for (const entity of fromGoalToStart(lattice, start)) {
    for (const [next, strength] of lattice.get(entity)!) {
      if (strength < weakest || !atLeast.has(next)) continue;
      atLeast.add(entity);
      if (strength === weakest || exactly.has(next)) exactly.add(entity);
    }
  }
  return { atLeast, exactly };
}

/** Entities of the lattice, whoever comes later on a path first. */
function fromGoalToStart(lattice: Lattice, start: number): number[] {
  const levels: number[] = [];
  let level = new Set([start]);
  while (level.size > 0) {
    const next = new Set<number>();
    for (const entity of level) {
      const hops = lattice.get(entity);
      if (!hops) continue;
      levels.push(entity);
      for (const other of hops.keys()) next.add(other);
    }
    level = next;
  }
  return levels.reverse();
}

interface Walk {
  lattice: Lattice;
  strength: number;
  reachable: Reachable;
  options: OrderOptions;
}

/** `met`: a hop of exactly this strength lies behind. */
function* walk(state: Walk, entity: number, met: boolean): Generator<number[]> {
  const { lattice, strength, reachable, options } = state;
  if (entity === options.goal) {
    yield [entity];
    return;
  }
  const hops = [...(lattice.get(entity) ?? [])].filter(([, hop]) => hop >= strength);
  for (const [next, hop] of hops.sort(([a], [b]) => options.compare(a, b))) {
    const metNow = met || hop === strength;
    if (!(metNow ? reachable.atLeast : reachable.exactly).has(next)) continue;
    for (const rest of walk(state, next, metNow)) yield [entity, ...rest];
  }
}
