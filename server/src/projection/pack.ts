import { pickClaims, type ClaimTable } from './claimTable.js';
import { countDegrees } from './degrees.js';
import { IdTable } from './idTable.js';
import type { Projection } from './projection.js';
import { bucketStarts, orderBy, rowNumbers } from './sort.js';
import type { Terms } from './terms.js';
import { recoder, Texts } from './texts.js';

/** Entities and links in any order; `from` and `to` are rows of `ids`. */
export interface RawRows {
  readonly ids: readonly string[];
  readonly kind: Uint8Array;
  readonly entityFlags: Uint8Array;
  readonly bounds: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly type: Uint8Array;
  readonly status: Uint8Array;
  readonly linkFlags: Uint8Array;
  readonly confidence: Uint8Array;
  readonly heldFirst: Int32Array;
  readonly heldLast: Int32Array;
  readonly saidFirst: Int32Array;
  readonly claims: ClaimTable;
  readonly texts: Texts;
}

/**
 * Packs rows into a projection in its one canonical order: the same graph always gives the same
 * columns, however it came. Of a link given twice the later stands. Linear but for sorting the ids.
 */
export function pack(raw: RawRows, terms: Terms): Projection {
  const entityOrder = orderOfIds(raw.ids);
  const entityCount = entityOrder.length;
  const place = new Uint32Array(entityCount);
  entityOrder.forEach((row, index) => (place[row] = index));
  const from = raw.from.map((row) => place[row]!);
  const to = raw.to.map((row) => place[row]!);
  const links = linkOrder({ ...raw, from, to }, entityCount);
  const texts = new Texts();
  const recode = recoder(raw.texts, texts);
  const [entityRoom, linkRoom] = [roomForEntities(entityCount), roomForLinks(links.length)];
  const projection = {
    terms,
    ids: IdTable.of(Array.from(entityOrder, (row) => raw.ids[row]!)),
    kind: bytes(raw.kind, entityOrder, entityRoom),
    entityFlags: bytes(raw.entityFlags, entityOrder, entityRoom),
    bounds: widened(words(raw.bounds, entityOrder).map(recode), entityRoom),
    degree: new Uint32Array(entityCount + entityRoom),
    publicDegree: new Uint32Array(entityCount + entityRoom),
    type: bytes(raw.type, links, linkRoom),
    status: bytes(raw.status, links, linkRoom),
    linkFlags: bytes(raw.linkFlags, links, linkRoom),
    confidence: bytes(raw.confidence, links, linkRoom),
    heldFirst: days(raw.heldFirst, links, linkRoom),
    heldLast: days(raw.heldLast, links, linkRoom),
    saidFirst: days(raw.saidFirst, links, linkRoom),
    claims: pickClaims(raw.claims, links, recode),
    ownClaims: new Map(),
    texts,
    ...adjacency(words(from, links), words(to, links), entityCount),
    ownLinks: new Map(),
    entityRows: entityCount,
    linkRows: links.length,
    entityCount,
    linkCount: links.length,
  };
  countDegrees(projection, projection.ids.size === 0 ? [] : rowNumbers(entityCount));
  return projection;
}

/** Room for what later writes add: a sixteenth, and enough for an afternoon's editing. */
export const roomForEntities = (count: number): number => Math.max(256, count >> 4);
export const roomForLinks = (count: number): number => Math.max(1024, count >> 4);

function orderOfIds(ids: readonly string[]): Uint32Array {
  const rows = rowNumbers(ids.length);
  const ascends = ids.every((id, row) => row === 0 || ids[row - 1]! < id);
  return ascends ? rows : rows.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
}

/** Rows of links by (from, to, type), each link once: the last of its kind. */
function linkOrder(
  { from, to, type }: Pick<RawRows, 'from' | 'to' | 'type'>,
  entityCount: number,
): Uint32Array {
  const byType = orderBy(rowNumbers(from.length), type, 256);
  const order = orderBy(orderBy(byType, to, entityCount), from, entityCount);
  const same = (a: number, b: number): boolean =>
    from[a] === from[b] && to[a] === to[b] && type[a] === type[b];
  return order.filter((row, place) => place === order.length - 1 || !same(row, order[place + 1]!));
}

function adjacency(
  from: Uint32Array,
  to: Uint32Array,
  entityCount: number,
): Pick<Projection, 'from' | 'to' | 'outStart' | 'inStart' | 'inLink'> {
  const links = rowNumbers(from.length);
  const room = roomForLinks(from.length);
  return {
    from: widened(from, room),
    to: widened(to, room),
    outStart: bucketStarts(links, from, entityCount),
    inStart: bucketStarts(links, to, entityCount),
    inLink: orderBy(links, to, entityCount),
  };
}

function bytes(column: Uint8Array, rows: Uint32Array, room: number): Uint8Array {
  const picked = new Uint8Array(rows.length + room);
  rows.forEach((row, place) => (picked[place] = column[row]!));
  return picked;
}

function days(column: Int32Array, rows: Uint32Array, room: number): Int32Array {
  const picked = new Int32Array(rows.length + room);
  rows.forEach((row, place) => (picked[place] = column[row]!));
  return picked;
}

function words(column: Uint32Array, rows: Uint32Array): Uint32Array {
  return rows.map((row) => column[row]!);
}

function widened(column: Uint32Array, room: number): Uint32Array {
  const wide = new Uint32Array(column.length + room);
  wide.set(column);
  return wide;
}
