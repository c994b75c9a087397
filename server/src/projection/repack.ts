import { GrowingColumn } from './columns.js';
import { pack } from './pack.js';
import { ENTITY_FLAG } from './pages.js';
import { visitOutLinks, type Projection } from './projection.js';

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
  const bytes = (column: Uint8Array, rows: Uint32Array): Uint8Array =>
    Uint8Array.from(rows, (row) => column[row]!);
  return pack(
    {
      ids,
      kind: bytes(projection.kind, kept.view()),
      entityFlags: bytes(projection.entityFlags, kept.view()),
      from: linkRows.map((link) => rowOf[projection.from[link]!]!),
      to: linkRows.map((link) => rowOf[projection.to[link]!]!),
      type: bytes(projection.type, linkRows),
      status: bytes(projection.status, linkRows),
      linkFlags: bytes(projection.linkFlags, linkRows),
    },
    projection.terms,
  );
}
