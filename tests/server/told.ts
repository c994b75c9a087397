import {
  ENTITY_FLAG,
  linkId,
  visitLinks,
  type Projection,
} from '../../server/src/projection/index.js';

/** All that a projection says, by ids: equal for equal graphs, packed or patched. */
export function told(projection: Projection): unknown {
  const entities: Record<string, unknown> = {};
  for (let entity = 0; entity < projection.entityRows; entity++) {
    if (projection.entityFlags[entity]! & ENTITY_FLAG.gone) continue;
    const links: string[] = [];
    visitLinks(projection, entity, (link, other) => {
      const marks = [projection.status[link], projection.linkFlags[link]];
      links.push(`${linkId(projection, link)} ${marks.join()} → ${projection.ids.idOf(other)}`);
      return true;
    });
    entities[projection.ids.idOf(entity)] = {
      kind: projection.terms.kinds[projection.kind[entity]!],
      flags: projection.entityFlags[entity],
      degree: projection.degree[entity],
      publicDegree: projection.publicDegree[entity],
      links: links.sort(),
    };
  }
  return { entities, count: projection.entityCount, links: projection.linkCount };
}
