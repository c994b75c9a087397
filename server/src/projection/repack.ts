import { GrowingClaims } from './claimTable.js';
import { GrowingColumn } from './columns.js';
import { pack } from './pack.js';
import { ENTITY_FLAG } from './pages.js';
import { codedClaims, visitOutLinks, type Projection } from './projection.js';

/** The same graph packed anew: what is gone is dropped, what was patched in gets its place. */
export function repack(projection: Projection): Projection {
  const ids: string[] = [];
  const rowOf = new Uint32Array(projection.entityRows);
  const kept = GrowingColumn.words();
  const links = GrowingColumn.words();
  for (let entity = 0; entity < projection.entityRows; entity++) {
    if (projection.entityFlags[entity]! & ENTITY_FLAG.gone) continue;
    rowOf[entity] = kept.length;
    kept.push(entity);
    ids.push(projection.ids.idOf(entity));
    visitOutLinks(projection, entity, (link) => {
      links.push(link);
      return true;
    });
  }
  const linkRows = links.view();
  const claims = new GrowingClaims();
  for (const link of linkRows) claims.push(codedClaims(projection, link));
  const bytes = (column: Uint8Array, rows: Uint32Array): Uint8Array =>
    Uint8Array.from(rows, (row) => column[row]!);
  const days = (column: Int32Array): Int32Array =>
    Int32Array.from(linkRows, (link) => column[link]!);
  return pack(
    {
      ids,
      kind: bytes(projection.kind, kept.view()),
      entityFlags: bytes(projection.entityFlags, kept.view()),
      bounds: kept.view().map((entity) => projection.bounds[entity]!),
      from: linkRows.map((link) => rowOf[projection.from[link]!]!),
      to: linkRows.map((link) => rowOf[projection.to[link]!]!),
      type: bytes(projection.type, linkRows),
      status: bytes(projection.status, linkRows),
      linkFlags: bytes(projection.linkFlags, linkRows),
      confidence: bytes(projection.confidence, linkRows),
      heldFirst: days(projection.heldFirst),
      heldLast: days(projection.heldLast),
      saidFirst: days(projection.saidFirst),
      claims: claims.view(),
      texts: projection.texts,
    },
    projection.terms,
  );
}
