import { isPublic, visitLinks, type Projection } from './projection.js';
import { ENTITY_FLAG } from './pages.js';

/**
 * Counts, for each given entity, the entities it is linked with: all, and those that readers see
 * (none for an entity that is hidden itself). Several links between two count once.
 */
export function countDegrees(projection: Projection, entities: Iterable<number>): void {
  // One table for both: an even mark says seen, the odd one after it seen by a link that readers see.
  const seen = new Uint32Array(projection.entityRows);
  let mark = 0;
  for (const entity of entities) {
    mark += 2;
    let all = 0;
    let open = 0;
    visitLinks(projection, entity, (link, other) => {
      const was = seen[other]!;
      if (other === entity || was > mark) return true;
      if (was < mark) {
        seen[other] = mark;
        all += 1;
      }
      if (isPublic(projection, link)) {
        seen[other] = mark + 1;
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
