import type { LinkType } from '@frontgraph/cypher';
import type { Context } from '../../request/context.js';
import type { Day, Direction, LinkRow, RelationRow } from '../../rows/index.js';

/** Links of a named field (`fronts`, `leaders`) at most; `links` pages beyond. */
export const NAMED_CAP = 200;

/** An entity as a row has it: fields follow its day. */
export interface Placed {
  readonly id: string;
  readonly day: Day | null;
}

interface Wanted {
  readonly types: readonly LinkType[] | null;
  readonly direction: Direction;
  readonly first?: number;
}

/** Links of an entity, strongest first. */
export function linksOf(
  { loaders }: Context,
  { id, day }: Placed,
  { types, direction, first = NAMED_CAP }: Wanted,
): Promise<readonly LinkRow[]> {
  return loaders.days.of(day).linksOf.load({ id, types, direction, cap: first });
}

/** The same, each with the entity at its other end. */
export async function relationsOf(
  context: Context,
  entity: Placed,
  wanted: Wanted,
): Promise<RelationRow[]> {
  const links = await linksOf(context, entity, wanted);
  return links.map((link) => ({ other: link.from === entity.id ? link.to : link.from, link }));
}

/** A field of an entity that follows one type of link in one direction. */
export function follow(type: LinkType, direction: Direction) {
  return (entity: Placed, _args: object, context: Context) =>
    relationsOf(context, entity, { types: [type], direction });
}

/** Ids at the ends of those links that have this type. */
export function endsOf(links: readonly LinkRow[], type: LinkType): string[] {
  return links.filter((link) => link.type === type).map((link) => link.to);
}
