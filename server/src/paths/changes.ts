import type { Contester, Day } from '@frontgraph/cypher';
import { STATUSES, linkId, type Projection, type StatusName } from '../projection/index.js';
import { Budget, type BudgetOptions } from './budget.js';
import { DayView, type LinkOnDay } from './dayView.js';
import type { GaveUpBecause } from './request.js';
import { entitiesIn, visitLinksIn, type Scope } from './whole.js';

/** A question for what differs between two days. */
export interface ChangesRequest extends Scope {
  readonly before: Day;
  readonly after: Day;
  /** How many of each at most. */
  readonly first: number;
}

export interface ChangedLink {
  readonly id: string;
  readonly before: StatusName;
  readonly after: StatusName;
  /** Who denied it on either day. */
  readonly contestedBefore: Contester | null;
  readonly contestedAfter: Contester | null;
}

/** So many of each as asked for, and how many there are. */
export interface Some<T> {
  readonly items: readonly T[];
  readonly count: number;
}

export type ChangesAnswer =
  | {
      readonly outcome: 'found';
      /** Ids, in their order. */
      readonly appeared: Some<string>;
      /** Ids of links, the strongest on the day on which they were there first. */
      readonly began: Some<string>;
      readonly ended: Some<string>;
      /** The strongest on the later day first. */
      readonly changed: Some<ChangedLink>;
    }
  | { readonly outcome: 'gaveUp'; readonly because: GaveUpBecause };

interface Found {
  readonly link: number;
  readonly before: LinkOnDay | null;
  readonly after: LinkOnDay | null;
}

/**
 * What began, ended and changed between two days: links that were there on one of them alone, or
 * with another status or contested mark. Both days are judged by the same module as everywhere.
 */
export function changesBetween(
  projection: Projection,
  request: ChangesRequest,
  options: BudgetOptions,
): ChangesAnswer {
  const budget = new Budget(options);
  const [before, after] = [request.before, request.after].map(
    (day) => new DayView(projection, day, (links) => budget.charge(links)),
  ) as [DayView, DayView];
  const found: Found[] = [];
  const whole = visitLinksIn(projection, { scope: request, budget }, (link) => {
    const change = { link, before: before.lookAtWhole(link), after: after.lookAtWhole(link) };
    if (differs(change)) found.push(change);
  });
  if (!whole) return { outcome: 'gaveUp', because: budget.exhausted ?? 'work' };
  const appeared = [...entitiesIn(projection, request)].filter(
    (entity) => !before.tellsOf(entity) && after.tellsOf(entity),
  );
  return { outcome: 'found', ...told(projection, request.first, { appeared, found }) };
}

function differs({ before, after }: Found): boolean {
  return before?.status !== after?.status || before?.contested !== after?.contested;
}

function told(
  projection: Projection,
  first: number,
  { appeared, found }: { appeared: number[]; found: Found[] },
) {
  const compare = (a: number, b: number): number => projection.ids.compare(a, b);
  const { from, to, type } = projection;
  const strength = ({ before, after }: Found): number => (after ?? before)!.status;
  const ordered = found.sort(
    (a, b) =>
      strength(b) - strength(a) ||
      compare(from[a.link]!, from[b.link]!) ||
      compare(to[a.link]!, to[b.link]!) ||
      type[a.link]! - type[b.link]!,
  );
  const some = <T, U>(items: readonly T[], tell: (item: T) => U): Some<U> => ({
    items: items.slice(0, first).map(tell),
    count: items.length,
  });
  const id = ({ link }: Found): string => linkId(projection, link);
  return {
    appeared: some(appeared.sort(compare), (entity) => projection.ids.idOf(entity)),
    began: some(
      ordered.filter(({ before }) => !before),
      id,
    ),
    ended: some(
      ordered.filter(({ after }) => !after),
      id,
    ),
    changed: some(
      ordered.filter(({ before, after }) => before && after),
      ({ link, before, after }) => ({
        id: linkId(projection, link),
        before: STATUSES[before!.status]!,
        after: STATUSES[after!.status]!,
        contestedBefore: before!.contested,
        contestedAfter: after!.contested,
      }),
    ),
  };
}
