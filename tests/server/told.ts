import {
  claimsOf,
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
    const claims: Record<string, unknown> = {};
    visitLinks(projection, entity, (link, other) => {
      const { status, linkFlags, confidence, heldFirst, heldLast, saidFirst } = projection;
      const columns = [status, linkFlags, confidence, heldFirst, heldLast, saidFirst];
      const marks = columns.map((column) => column[link]).join();
      links.push(`${linkId(projection, link)} ${marks} → ${projection.ids.idOf(other)}`);
      claims[linkId(projection, link)] = claimsOf(projection, link);
      return true;
    });
    entities[projection.ids.idOf(entity)] = {
      kind: projection.terms.kinds[projection.kind[entity]!],
      flags: projection.entityFlags[entity],
      degree: projection.degree[entity],
      publicDegree: projection.publicDegree[entity],
      bounds: projection.texts.valueOf(projection.bounds[entity]!),
      links: links.sort(),
      claims,
    };
  }
  return { entities, count: projection.entityCount, links: projection.linkCount };
}
