import { claimsAt, sameClaims, type OwnClaims } from './claimTable.js';
import { countDegrees } from './degrees.js';
import {
  boundsOfPage,
  claimsOfPage,
  ENTITY_FLAG,
  LINK_FLAG,
  unpackStrings,
  type EntityPage,
  type LinkPage,
} from './pages.js';
import {
  visitInLinks,
  visitLinks,
  visitOutLinks,
  type OwnLinks,
  type Projection,
} from './projection.js';
import { repack } from './repack.js';

/** What was read again after a write. */
export interface Touched {
  /** Ids of entities that the log names. */
  readonly ids: readonly string[];
  /** Those of them that exist, as they are now. */
  readonly entities: EntityPage;
  /** All links that leave or reach them, as they are now; a link may come twice. */
  readonly links: LinkPage;
  /**
   * Those of the ids that have too many links to read them all again: of theirs only the links to
   * other touched entities were read. A write touches both ends of each link it changes.
   */
  readonly hubs: readonly string[];
}

/**
 * Brings a projection up to what was read again, in place where there is room, else packed anew;
 * the answer is the one to go on with. It then equals a projection built from the store. Null when
 * only a build can do that: the patch is larger than all room, or a hub was hidden or shown.
 */
export function patch(projection: Projection, touched: Touched): Projection | null {
  if (touched.hubs.length > 0 && changesVisibility(projection, touched)) return null;
  if (hasRoom(projection, touched)) return applied(projection, touched);
  const packed = repack(projection);
  return hasRoom(packed, touched) ? applied(packed, touched) : null;
}

function changesVisibility(projection: Projection, { entities, hubs }: Touched): boolean {
  const rows = unpackStrings(entities.ids, entities.kind.length);
  return hubs.some((id) => {
    const was = projection.entityFlags[projection.ids.indexOf(id)] ?? 0;
    return ((was ^ entities.flags[rows.indexOf(id)]!) & ENTITY_FLAG.hidden) !== 0;
  });
}

function hasRoom(projection: Projection, touched: Touched): boolean {
  const links = touched.links.type.length;
  const room = projection.type.length - packedLinks(projection);
  return (
    projection.entityRows + touched.ids.length <= projection.kind.length &&
    projection.linkRows + links <= projection.type.length &&
    projection.ownClaims.size + links <= room
  );
}

/** Links that stand as they were built; those patched in stand behind them. */
const packedLinks = ({ inLink }: Projection): number => inLink.length;

function applied(projection: Projection, touched: Touched): Projection {
  const patcher = new Patcher(projection);
  patcher.entities(touched);
  patcher.links(touched.links);
  patcher.finish();
  return projection;
}

class Patcher {
  /** Links of touched entities that have not been read again so far, by their key. */
  private readonly unread = new Map<string, number>();
  /** Links that were read again and stand. */
  private readonly read = new Map<string, number>();
  private readonly recount = new Set<number>();

  constructor(private readonly projection: Projection) {}

  entities({ ids, entities, hubs }: Touched): void {
    const touched = new Set(ids.map((id) => this.projection.ids.indexOf(id)));
    const rows = new Map(
      unpackStrings(entities.ids, entities.kind.length).map((id, row) => [id, row]),
    );
    const bounds = boundsOfPage(entities, this.projection.texts);
    for (const id of ids) {
      const row = rows.get(id);
      const known = this.projection.ids.indexOf(id);
      if (known < 0 && row === undefined) continue;
      const entity = known < 0 ? this.newEntity(id) : known;
      this.collectLinks(entity, hubs.includes(id) ? touched : null);
      if (row === undefined) this.set(entity, { kind: 0, flags: ENTITY_FLAG.gone });
      else this.set(entity, { kind: entities.kind[row]!, flags: entities.flags[row]! });
      this.projection.bounds[entity] = row === undefined ? 0 : bounds[row]!;
    }
  }

  links(page: LinkPage): void {
    const to = unpackStrings(page.to, page.type.length);
    const claims = [...claimsOfPage(page, this.projection.texts)];
    unpackStrings(page.from, page.type.length).forEach((fromId, row) => {
      const from = this.standing(fromId);
      const end = this.standing(to[row]!);
      if (from < 0 || end < 0) return;
      const link = this.linkFor(from, end, page.type[row]!);
      this.projection.status[link] = page.status[row]!;
      this.projection.confidence[link] = page.confidence[row]!;
      this.projection.heldFirst[link] = page.heldFirst[row]!;
      this.projection.heldLast[link] = page.heldLast[row]!;
      this.projection.saidFirst[link] = page.saidFirst[row]!;
      this.setClaims(link, claims[row]!);
      this.setLinkFlags(link, page.flags[row]!);
    });
  }

  finish(): void {
    for (const link of this.unread.values()) this.drop(link);
    countDegrees(this.projection, this.recount);
  }

  /** Index of an entity that is there; a link to one that is not comes with the log's next entry. */
  private standing(id: string): number {
    const index = this.projection.ids.indexOf(id);
    if (index < 0) return -1;
    return this.projection.entityFlags[index]! & ENTITY_FLAG.gone ? -1 : index;
  }

  private newEntity(id: string): number {
    const entity = this.projection.ids.add(id);
    this.projection.entityFlags[entity] = ENTITY_FLAG.gone;
    this.projection.ownLinks.set(entity, { out: [], in: [] });
    this.projection.entityRows += 1;
    return entity;
  }

  private set(entity: number, { kind, flags }: { kind: number; flags: number }): void {
    const { entityFlags } = this.projection;
    const was = entityFlags[entity]!;
    this.projection.kind[entity] = kind;
    entityFlags[entity] = flags;
    this.projection.entityCount += isGone(was) - isGone(flags);
    if ((was ^ flags) & ENTITY_FLAG.hidden) this.recountAround(entity);
  }

  /** Whoever sees or hides an entity changes what readers count at its neighbours. */
  private recountAround(entity: number): void {
    this.recount.add(entity);
    visitLinks(this.projection, entity, (_, other) => {
      this.recount.add(other);
      return true;
    });
  }

  /** `only`: links to others than these were not read again and stand. */
  private collectLinks(entity: number, only: ReadonlySet<number> | null): void {
    visitLinks(this.projection, entity, (link, other) => {
      if (!only || only.has(other)) this.unread.set(this.keyOf(link), link);
      return true;
    });
  }

  private linkFor(from: number, to: number, type: number): number {
    const key = `${from}~${type}~${to}`;
    const known = this.unread.get(key) ?? this.read.get(key);
    const link = known ?? this.append(from, to, type);
    this.unread.delete(key);
    this.read.set(key, link);
    return link;
  }

  private setLinkFlags(link: number, flags: number): void {
    const { linkFlags, from, to } = this.projection;
    if ((linkFlags[link]! ^ flags) & LINK_FLAG.hidden) {
      this.recount.add(from[link]!).add(to[link]!);
    }
    linkFlags[link] = flags;
  }

  /** Most links that are read again have the claims that they had. */
  private setClaims(link: number, claims: OwnClaims): void {
    const { projection } = this;
    const packed = link < packedLinks(projection) ? claimsAt(projection.claims, link) : null;
    if (packed && sameClaims(packed, claims)) projection.ownClaims.delete(link);
    else projection.ownClaims.set(link, claims);
  }

  private append(from: number, to: number, type: number): number {
    const { projection } = this;
    const link = projection.linkRows++;
    projection.from[link] = from;
    projection.to[link] = to;
    projection.type[link] = type;
    projection.linkCount += 1;
    this.own(from).out.push(link);
    this.own(to).in.push(link);
    this.recount.add(from).add(to);
    return link;
  }

  private drop(link: number): void {
    const { from, to } = this.projection;
    this.recount.add(from[link]!).add(to[link]!);
    remove(this.own(from[link]!).out, link);
    remove(this.own(to[link]!).in, link);
    this.projection.ownClaims.delete(link);
    this.projection.linkCount -= 1;
  }

  private own(entity: number): OwnLinks {
    const known = this.projection.ownLinks.get(entity);
    if (known) return known;
    const own: OwnLinks = { out: [], in: [] };
    const into = (list: number[]) => (link: number) => list.push(link) > 0;
    visitOutLinks(this.projection, entity, into(own.out));
    visitInLinks(this.projection, entity, into(own.in));
    this.projection.ownLinks.set(entity, own);
    return own;
  }

  private keyOf(link: number): string {
    const { from, to, type } = this.projection;
    return `${from[link]!}~${type[link]!}~${to[link]!}`;
  }
}

function remove(list: number[], value: number): void {
  const place = list.indexOf(value);
  if (place >= 0) list.splice(place, 1);
}

const isGone = (flags: number): number => Number((flags & ENTITY_FLAG.gone) !== 0);
