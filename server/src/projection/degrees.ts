import { isPublic, visitLinks, type Projection } from './projection.js';
import { ENTITY_FLAG } from './pages.js';

/**
 * Counts, for each given entity, the entities it is linked with: all, and those that readers see
 * (none for an entity that is hidden itself). Several links between two count once.
 */
export function countDegrees(projection: Projection, entities: Iterable<number>): void {
  const seen = new Uint32Array(projection.entityRows);
  const seenPublic = new Uint32Array(projection.entityRows);
  let stamp = 0;
  for (const entity of entities) {
    stamp += 1;
    let all = 0;
    let open = 0;
    visitLinks(projection, entity, (link, other) => {
      if (other === entity) return true;
      if (seen[other] !== stamp) {
        seen[other] = stamp;
        all += 1;
      }
      if (seenPublic[other] !== stamp && isPublic(projection, link)) {
        seenPublic[other] = stamp;
        open += 1;
      }
      return true;
    });
    projection.degree[entity] = all;
    projection.publicDegree[entity] = isHidden(projection, entity) ? 0 : open;
  }
}

function isHidden(projection: Projection, entity: number): boolean {
  return (projection.entityFlags[entity]! & ENTITY_FLAG.hidden) !== 0;
}
