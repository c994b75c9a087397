import {
  CONTESTED,
  ENTITY_FLAG,
  LINK_FLAG,
  STATUSES,
  WEAKEST_CARRYING,
  type Projection,
  type Terms,
} from '../projection/index.js';
import type { DayView } from './dayView.js';
import type { PathRequest } from './request.js';

/** A request as tables, so that the search asks by code and not by name. */
export interface Filter {
  readonly start: number;
  readonly goal: number;
  /** By link type: 2 = part of any path, 1 = only at an end that itself carries nothing, 0 = never. */
  readonly typeUse: Uint8Array;
  /** By kind: 1 = may lie inside. */
  readonly inside: Uint8Array;
  readonly minStatus: number;
  readonly avoid: ReadonlySet<number>;
  /** Flags that rule out a link, and an entity at the end of a path. */
  readonly linkBars: number;
  readonly looseStart: boolean;
  readonly looseGoal: boolean;
  /** The day on which everything is looked at; null = the present. */
  readonly day: DayView | null;
}

const ANYWHERE = 2;
const AT_LOOSE_END = 1;

/**
 * The policy in one place. Listings, authorities, laws, places, platforms, statistics and people
 * who only spoke end a path and carry none; so the administrative types, which carry none either
 * (`LISTED_ON`, `BANNED_BY`), are a path's first or last hop where that end is such an entity, and
 * nowhere else. Kinship carries only when asked, by `includeFamily` or by naming nothing else.
 * What is sensitive lies inside no path, an editor's neither; readers may not even start there.
 */
export function compileFilter(
  projection: Projection,
  request: PathRequest,
  { day, ...ends }: { start: number; goal: number; day: DayView | null },
): Filter {
  const { terms, ids } = projection;
  const asked = STATUSES.indexOf(request.minStatus ?? WEAKEST_CARRYING);
  return {
    ...ends,
    day,
    typeUse: typeUse(terms, request),
    inside: request.kinds
      ? Uint8Array.from(terms.kinds, (kind) => Number(request.kinds!.includes(kind)))
      : terms.kindCarries,
    minStatus: Math.max(asked, STATUSES.indexOf(WEAKEST_CARRYING)),
    avoid: new Set((request.avoid ?? []).map((id) => ids.indexOf(id))),
    linkBars: request.showSensitive ? 0 : LINK_FLAG.hidden,
    looseStart: !carries(projection, ends.start),
    looseGoal: !carries(projection, ends.goal),
  };
}

function typeUse(terms: Terms, request: PathRequest): Uint8Array {
  const { types, includeFamily } = request;
  const onlyFamily = types?.every((name) => isFamily(terms, name)) ?? false;
  return Uint8Array.from(terms.linkTypes, (name, type) => {
    if (types && !types.includes(name)) return 0;
    if (terms.typeIsFamily[type] && !includeFamily && !onlyFamily) return 0;
    return types || terms.typeCarries[type] ? ANYWHERE : AT_LOOSE_END;
  });
}

const isFamily = (terms: Terms, name: string): boolean =>
  terms.typeIsFamily[terms.linkTypes.indexOf(name)] === 1;

function carries(projection: Projection, entity: number): boolean {
  const onlySpeaks = projection.entityFlags[entity]! & ENTITY_FLAG.onlySpeaks;
  return projection.terms.kindCarries[projection.kind[entity]!] === 1 && !onlySpeaks;
}

/** Code of a link's status; below all codes where the link was not there on the day. */
export function strengthOf(projection: Projection, { day }: Filter, link: number): number {
  return day === null ? projection.status[link]! : (day.link(link)?.status ?? -1);
}

/** Somebody denies it, or had denied it by the day. */
export function isContested(projection: Projection, { day }: Filter, link: number): boolean {
  if (day) return (day.link(link)?.contested ?? null) !== null;
  return (projection.linkFlags[link]! & CONTESTED) !== 0;
}

/** The link may be a hop between its two ends. */
export function allowsLink(projection: Projection, filter: Filter, link: number): boolean {
  // Of a day, the status costs most: it is asked for last.
  if (filter.day === null && projection.status[link]! < filter.minStatus) return false;
  if (projection.linkFlags[link]! & filter.linkBars) return false;
  if (!allowsType(projection, filter, link)) return false;
  return filter.day === null || strengthOf(projection, filter, link) >= filter.minStatus;
}

function allowsType(projection: Projection, filter: Filter, link: number): boolean {
  const use = filter.typeUse[projection.type[link]!]!;
  if (use !== AT_LOOSE_END) return use === ANYWHERE;
  return isLooseEnd(filter, projection.from[link]!) || isLooseEnd(filter, projection.to[link]!);
}

function isLooseEnd(filter: Filter, entity: number): boolean {
  return (
    (entity === filter.start && filter.looseStart) || (entity === filter.goal && filter.looseGoal)
  );
}

const NEVER_INSIDE = ENTITY_FLAG.hidden | ENTITY_FLAG.onlySpeaks | ENTITY_FLAG.gone;

/** The entity may stand in a path: inside it, or as one of its ends. */
export function allowsEntity(projection: Projection, filter: Filter, entity: number): boolean {
  if (filter.avoid.has(entity)) return false;
  if (entity === filter.start || entity === filter.goal) return true;
  if (projection.entityFlags[entity]! & NEVER_INSIDE) return false;
  if (filter.inside[projection.kind[entity]!] !== 1) return false;
  return filter.day === null || filter.day.hasEntity(entity);
}
