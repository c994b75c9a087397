import {
  ENTITY_FLAG,
  LINK_FLAG,
  findEntity,
  visitOutLinks,
  type Projection,
} from '../projection/index.js';
import type { Budget } from './budget.js';

/** What a walk over all of a graph looks at. */
export interface Scope {
  /** Only these entities and the links among them; null = everything. */
  readonly ids: readonly string[] | null;
  readonly showSensitive: boolean;
}

/** Rows of the entities in scope that the reader may see. */
export function* entitiesIn(projection: Projection, scope: Scope): Generator<number> {
  const { ids, showSensitive } = scope;
  if (ids) {
    const found = ids.map((id) => findEntity(projection, id, showSensitive));
    yield* new Set(found.filter((entity) => entity >= 0));
    return;
  }
  const unseen = ENTITY_FLAG.gone | (showSensitive ? 0 : ENTITY_FLAG.hidden);
  for (let entity = 0; entity < projection.entityRows; entity++) {
    if (!(projection.entityFlags[entity]! & unseen)) yield entity;
  }
}

/** Visits each link in scope that the reader may see, once; false when the budget was spent. */
export function visitLinksIn(
  projection: Projection,
  { scope, budget }: { scope: Scope; budget: Budget },
  visit: (link: number) => void,
): boolean {
  const entities = [...entitiesIn(projection, scope)];
  const among = scope.ids ? new Set(entities) : null;
  const bars = scope.showSensitive ? 0 : LINK_FLAG.hidden;
  const unseen = scope.showSensitive ? 0 : ENTITY_FLAG.hidden;
  return entities.every((entity) =>
    visitOutLinks(projection, entity, (link, other) => {
      if (!budget.step()) return false;
      if (among && !among.has(other)) return true;
      if (projection.linkFlags[link]! & bars) return true;
      if (projection.entityFlags[other]! & unseen) return true;
      visit(link);
      return true;
    }),
  );
}
