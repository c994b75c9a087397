import { statements } from '@frontgraph/cypher';
import { byStrength, readLink } from '../rows/index.js';
import type { Day, EntityRow, LinkRow, SubgraphRow } from '../rows/index.js';
import type { Context } from '../request/context.js';
import { present } from '../request/dayLoaders.js';

/** Links that one picture is given at most. */
const LINK_CAP = 5000;

/** Those of the entities that the reader may see and that were there, in the order of the ids. */
export async function loadEntities(
  { loaders }: Context,
  ids: readonly string[],
  day: Day | null,
): Promise<EntityRow[]> {
  const rows = present(await loaders.days.of(day).entity.loadMany(ids));
  return rows.filter(({ presence }) => presence !== 'no');
}

/**
 * With `certain` an entity stays that surely was there, or that a link of the answer touches, which
 * surely was there itself; else all that possibly were.
 */
export function sureOf(
  entities: readonly EntityRow[],
  links: readonly LinkRow[],
  day: Day | null,
): EntityRow[] {
  if (!day?.certain) return [...entities];
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
  return entities.filter(({ id, presence }) => presence === 'yes' || tied.has(id));
}

/** All links between the given entities, strongest first; of a day, those that were there. */
export async function linksBetween(
  context: Context,
  ids: readonly string[],
  day: Day | null,
): Promise<{ links: LinkRow[]; truncated: boolean }> {
  const { ask, loaders, showSensitive } = context;
  const { asOf, reportedBy } = day ?? { asOf: null, reportedBy: null };
  const params = { ids, among: ids, cap: LINK_CAP + 1, asOf, reportedBy, showSensitive };
  const stored = (await ask.read(statements.linksBetween, params)).map((row) => readLink(row.link));
  const links = (await thoseOn(context, stored, day)).sort(byStrength);
  if (day === null) for (const link of links) loaders.link.prime(link.id, link);
  return { links: links.slice(0, LINK_CAP), truncated: stored.length > LINK_CAP };
}

/** A statement preselects by hulls; what was there on a day is decided from the claims. */
async function thoseOn({ loaders }: Context, stored: readonly LinkRow[], day: Day | null) {
  if (day === null) return [...stored];
  return present(await loaders.days.of(day).link.loadMany(stored.map(({ id }) => id)));
}

/** The entities with these ids and all links between them. */
export async function subgraphOf(
  context: Context,
  ids: readonly string[],
  day: Day | null,
): Promise<SubgraphRow> {
  const [entities, { links, truncated }] = await Promise.all([
    loadEntities(context, ids, day),
    linksBetween(context, ids, day),
  ]);
  return { entities: sureOf(entities, links, day), links, truncated };
}
