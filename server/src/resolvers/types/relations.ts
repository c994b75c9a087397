import type { LinkType } from '@frontgraph/cypher';
import type { Context } from '../../request/context.js';
import type { Direction, LinkRow, RelationRow } from '../../rows/index.js';

/** Links of a named field (`fronts`, `leaders`) at most; `links` pages beyond. */
export const NAMED_CAP = 200;

interface Wanted {
  readonly types: readonly LinkType[] | null;
  readonly direction: Direction;
  readonly first?: number;
}

/** Links of an entity, strongest first. */
export function linksOf(context: Context, id: string, wanted: Wanted): Promise<readonly LinkRow[]> {
  const { types, direction, first = NAMED_CAP } = wanted;
  return context.loaders.linksOf.load({ id, types, direction, cap: first });
}

/** The same, each with the entity at its other end. */
export async function relationsOf(
  context: Context,
  id: string,
  wanted: Wanted,
): Promise<RelationRow[]> {
  const links = await linksOf(context, id, wanted);
  return links.map((link) => ({ other: link.from === id ? link.to : link.from, link }));
}

/** A field of an entity that follows one type of link in one direction. */
export function follow(type: LinkType, direction: Direction) {
  return ({ id }: { readonly id: string }, _args: object, context: Context) =>
    relationsOf(context, id, { types: [type], direction });
}

/** Ids at the ends of those links that have this type. */
export function endsOf(links: readonly LinkRow[], type: LinkType): string[] {
  return links.filter((link) => link.type === type).map((link) => link.to);
}
