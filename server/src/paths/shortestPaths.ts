import { findEntity, type Projection } from '../projection/index.js';
import { Budget, type BudgetOptions } from './budget.js';
import { DayView } from './dayView.js';
import { allowsEntity, compileFilter, type Filter } from './filter.js';
import { describePath } from './hops.js';
import { latticeOf } from './lattice.js';
import { orderedPaths } from './order.js';
import type { FoundPath, PathAnswer, PathRequest } from './request.js';
import { LONGEST, reach, Scratch, wipe, type Side } from './search.js';

/**
 * All shortest allowed paths between two entities, by weakest hop (strongest first) and ids, up to
 * the limit. A path is a sequence of entities; a hop carries all allowed links between its two.
 * Pure: the same projection and request give the same answer, as long as the budget lasts. The
 * budget's work holds for the search and once more for walking its paths back.
 */
export function shortestPaths(
  projection: Projection,
  request: PathRequest,
  options: BudgetOptions & { scratch?: Scratch },
): PathAnswer {
  const [start, goal] = [request.from, request.to].map((id) =>
    findEntity(projection, id, request.showSensitive),
  ) as [number, number];
  const unknown = [request.from, request.to].filter((_, end) => [start, goal][end]! < 0);
  if (unknown.length > 0) return { outcome: 'unknown', ids: [...new Set(unknown)] };
  if (start === goal) return { outcome: 'same' };
  const budget = new Budget(options);
  const day = dayView(projection, request, budget);
  const missing = [start, goal].filter((end) => day?.hasEntity(end) === false);
  if (missing.length > 0)
    return { outcome: 'notYet', ids: missing.map((end) => projection.ids.idOf(end)) };
  const filter = compileFilter(projection, request, { start, goal, day });
  const sides = (options.scratch ?? new Scratch()).sides(projection, filter);
  try {
    return between(projection, filter, { request, sides, budget });
  } finally {
    sides.forEach(wipe);
  }
}

function dayView(projection: Projection, { day }: PathRequest, budget: Budget): DayView | null {
  return day ? new DayView(projection, day, (links) => budget.charge(links)) : null;
}

function between(
  projection: Projection,
  filter: Filter,
  { request, sides, budget }: { request: PathRequest; sides: [Side, Side]; budget: Budget },
): PathAnswer {
  const maxLength = Math.min(request.maxLength, LONGEST);
  const ends = [filter.start, filter.goal];
  if (!ends.every((end) => allowsEntity(projection, filter, end))) {
    return { outcome: 'none', searchedDepth: maxLength };
  }
  const found = reach(projection, filter, { sides, budget, maxLength });
  if (!found.met) {
    return found.gaveUp
      ? gaveUp(budget, found.depth)
      : { outcome: 'none', searchedDepth: found.depth };
  }
  budget.renew();
  const lattice = latticeOf(projection, filter, { sides, meeting: found.meeting, budget });
  // The level that met was looked at, but its paths can't be told: certain is only what lies before.
  if (!lattice) return gaveUp(budget, found.depth - 1);
  const compare = (left: number, right: number): number => projection.ids.compare(left, right);
  const all = orderedPaths(lattice, { start: filter.start, goal: filter.goal, compare });
  return { ...take(projection, filter, { all, limit: request.limit }), searchedDepth: found.depth };
}

function take(
  projection: Projection,
  filter: Filter,
  { all, limit }: { all: Iterable<number[]>; limit: number },
): { outcome: 'found'; paths: FoundPath[]; truncated: boolean } {
  const paths: FoundPath[] = [];
  for (const entities of all) {
    if (paths.length === limit) return { outcome: 'found', paths, truncated: true };
    paths.push(describePath(projection, filter, entities));
  }
  return { outcome: 'found', paths, truncated: false };
}

function gaveUp(budget: Budget, searchedDepth: number): PathAnswer {
  return { outcome: 'gaveUp', because: budget.exhausted ?? 'work', searchedDepth };
}
