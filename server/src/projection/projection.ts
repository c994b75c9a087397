import { isLinkType, type LinkClaim } from '@frontgraph/cypher';
import { claimOf, CODES } from './claimCodes.js';
import { claimsAt, type ClaimTable, type OwnClaims } from './claimTable.js';
import type { IdTable } from './idTable.js';
import { ENTITY_FLAG, LINK_FLAG } from './pages.js';
import type { Terms } from './terms.js';
import type { Texts } from './texts.js';

/** Where the links of one entity stand once they no longer stand as they were built. */
export interface OwnLinks {
  readonly out: number[];
  readonly in: number[];
}

/**
 * The graph's shape in typed arrays (DESIGN.md, "Paths, and the projection"). An entity and a link
 * are numbers; columns tell what they are. It holds no names and no wording and can be thrown away.
 *
 * As built, entities stand in the order of their ids and links in the order (from, to, type): the
 * links that leave an entity are the range `outStart[e] .. outStart[e + 1]`, those that reach it
 * are `inLink[inStart[e] .. inStart[e + 1]]` (compressed sparse rows, both ways). The columns have
 * spare room at the end: a write is patched in there, and entities whose links changed keep lists
 * of their own in `ownLinks`, until the room is used up and all is packed anew.
 *
 * Claims are a third level of rows, read only where a day is asked for: what a link's claims say,
 * who makes them and when, so that the past day can be judged as the present one is. A link whose
 * claims changed keeps them in `ownClaims`.
 */
export interface Projection {
  readonly terms: Terms;
  readonly ids: IdTable;
  /** By entity. `degree`: entities it is linked with, by all links and by those readers see. */
  readonly kind: Uint8Array;
  readonly entityFlags: Uint8Array;
  /** Since when it was there, as a code of `texts`. */
  readonly bounds: Uint32Array;
  readonly degree: Uint32Array;
  readonly publicDegree: Uint32Array;
  /** By link. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly type: Uint8Array;
  readonly status: Uint8Array;
  readonly linkFlags: Uint8Array;
  /** In hundredths. */
  readonly confidence: Uint8Array;
  /** Day numbers: it can be there from `heldFirst` to `heldLast`, and be said from `saidFirst` on. */
  readonly heldFirst: Int32Array;
  readonly heldLast: Int32Array;
  readonly saidFirst: Int32Array;
  readonly claims: ClaimTable;
  readonly ownClaims: Map<number, OwnClaims>;
  /** What many claims share: speakers, dates, roles. */
  readonly texts: Texts;
  /** Rows of the packed part. */
  readonly outStart: Uint32Array;
  readonly inStart: Uint32Array;
  readonly inLink: Uint32Array;
  readonly ownLinks: Map<number, OwnLinks>;
  /** Rows of the columns that are in use; the rest is room. */
  entityRows: number;
  linkRows: number;
  /** What really is there: rows less what is gone. */
  entityCount: number;
  linkCount: number;
}

/** Returns false to stop. `other`: the entity at the other end. */
export type LinkVisitor = (link: number, other: number) => boolean;

/** Visits the links of an entity, those that leave it first; false when it was stopped. */
export function visitLinks(projection: Projection, entity: number, visit: LinkVisitor): boolean {
  return visitOutLinks(projection, entity, visit) && visitInLinks(projection, entity, visit);
}

export function visitOutLinks(projection: Projection, entity: number, visit: LinkVisitor): boolean {
  const { to, outStart, ownLinks } = projection;
  const own = ownLinks.get(entity);
  if (own) return own.out.every((link) => visit(link, to[link]!));
  const end = outStart[entity + 1]!;
  for (let link = outStart[entity]!; link < end; link++) {
    if (!visit(link, to[link]!)) return false;
  }
  return true;
}

export function visitInLinks(projection: Projection, entity: number, visit: LinkVisitor): boolean {
  const { from, inStart, inLink, ownLinks } = projection;
  const own = ownLinks.get(entity);
  if (own) return own.in.every((link) => visit(link, from[link]!));
  const end = inStart[entity + 1]!;
  for (let place = inStart[entity]!; place < end; place++) {
    const link = inLink[place]!;
    if (!visit(link, from[link]!)) return false;
  }
  return true;
}

/** Number of links of an entity, both ways: what a visit of them will cost. */
export function linkTotal(projection: Projection, entity: number): number {
  const own = projection.ownLinks.get(entity);
  if (own) return own.out.length + own.in.length;
  const { outStart, inStart } = projection;
  return outStart[entity + 1]! - outStart[entity]! + inStart[entity + 1]! - inStart[entity]!;
}

/** Index of the entity with this id, or -1 when there is none, or none that the reader may see. */
export function findEntity(projection: Projection, id: string, showSensitive: boolean): number {
  const index = projection.ids.indexOf(id);
  if (index < 0) return -1;
  const unseen = ENTITY_FLAG.gone | (showSensitive ? 0 : ENTITY_FLAG.hidden);
  return projection.entityFlags[index]! & unseen ? -1 : index;
}

/** A link that readers see: neither it nor an end of it is hidden. */
export function isPublic(projection: Projection, link: number): boolean {
  const { linkFlags, entityFlags, from, to } = projection;
  const ends = entityFlags[from[link]!]! | entityFlags[to[link]!]!;
  return !(linkFlags[link]! & LINK_FLAG.hidden) && !(ends & ENTITY_FLAG.hidden);
}

/** `from~TYPE~to`, as the store names its derived links. */
export function linkId(projection: Projection, link: number): string {
  const { ids, terms, from, to, type } = projection;
  return `${ids.idOf(from[link]!)}~${terms.linkTypes[type[link]!]!}~${ids.idOf(to[link]!)}`;
}

/** The claims of a link as codes, in the order of their ids. */
export function codedClaims({ claims, ownClaims }: Projection, link: number): OwnClaims {
  return ownClaims.get(link) ?? claimsAt(claims, link);
}

/** The claims of a link, each as the store's evidence gives it. */
export function claimsOf(projection: Projection, row: number): LinkClaim[] {
  const { ids, terms, texts } = projection;
  const linkType = terms.linkTypes[projection.type[row]!]!;
  if (!isLinkType(linkType)) throw new Error(`${linkType} is no type of the vocabulary`);
  const [from, to] = [ids.idOf(projection.from[row]!), ids.idOf(projection.to[row]!)];
  const link = { linkId: `${from}~${linkType}~${to}`, linkType, from, to };
  const { ids: claimIds, codes } = codedClaims(projection, row);
  return claimIds.map((id, place) => claimOf(texts, { id, link, codes, at: place * CODES }));
}

/** Bytes the projection holds, to the byte for its columns and about right for its lists. */
export function memoryOf(projection: Projection): number {
  const columns = Object.values(projection).filter((value) => ArrayBuffer.isView(value));
  const { ids, claims, ownLinks, ownClaims, texts } = projection;
  const sizes = [
    ...columns.map((column) => column.byteLength),
    ...[ids.byteLength, claims.start.byteLength, claims.ids.byteLength, claims.codes.byteLength],
    texts.byteLength,
    ...Array.from(ownLinks.values(), (own) => 120 + 8 * (own.out.length + own.in.length)),
    ...Array.from(ownClaims.values(), (own) => 120 + 100 * own.ids.length),
  ];
  return sizes.reduce((sum, size) => sum + size, 0);
}
