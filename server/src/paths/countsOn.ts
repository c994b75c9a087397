import type { Day } from '@frontgraph/cypher';
import type { Projection } from '../projection/index.js';
import { Budget, type BudgetOptions } from './budget.js';
import { DayView } from './dayView.js';
import type { GaveUpBecause } from './request.js';
import { entitiesIn, visitLinksIn } from './whole.js';

export interface CountsRequest {
  readonly day: Day;
  readonly showSensitive: boolean;
}

export type CountsAnswer =
  | {
      readonly outcome: 'found';
      /** Entities that were there, or possibly; with `certain` see `DayView.tellsOf`. */
      readonly entities: number;
      /** Links that were there, or possibly. */
      readonly links: number;
      /** Those of them that were there only possibly. */
      readonly possibleLinks: number;
      /** Claims on them that count on the day. */
      readonly claims: number;
    }
  | { readonly outcome: 'gaveUp'; readonly because: GaveUpBecause };

/** How much of the graph was there on a day, of what the reader may see. */
export function countsOn(
  projection: Projection,
  { day, showSensitive }: CountsRequest,
  options: BudgetOptions,
): CountsAnswer {
  const budget = new Budget(options);
  const view = new DayView(projection, day, (links) => budget.charge(links));
  const scope = { ids: null, showSensitive };
  const counts = { entities: 0, links: 0, possibleLinks: 0, claims: 0 };
  const whole = visitLinksIn(projection, { scope, budget }, (link) => {
    const on = view.lookAtWhole(link);
    if (!on) return;
    counts.links += 1;
    counts.possibleLinks += Number(on.answer === 'possibly');
    counts.claims += on.claims;
  });
  if (!whole) return { outcome: 'gaveUp', because: budget.exhausted ?? 'work' };
  for (const entity of entitiesIn(projection, scope)) {
    counts.entities += Number(view.tellsOf(entity));
  }
  return { outcome: 'found', ...counts };
}
