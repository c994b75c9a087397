import { statements } from '@frontgraph/cypher';
import { byStrength, readLink } from '../rows/index.js';
import type { EntityRow, LinkRow, SubgraphRow } from '../rows/index.js';
import type { Context } from '../request/context.js';

/** Links that one picture is given at most. */
const LINK_CAP = 5000;

/** Those of the entities that the reader may see, in the order of the ids. */
export async function loadEntities(
  { loaders }: Context,
  ids: readonly string[],
): Promise<EntityRow[]> {
  const rows = await loaders.entity.loadMany(ids);
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === null ? [] : [row];
  });
}

/** All links between the given entities, strongest first. */
export async function linksBetween(
  { ask, loaders, showSensitive }: Context,
  ids: readonly string[],
): Promise<{ links: LinkRow[]; truncated: boolean }> {
  const params = { ids, among: ids, cap: LINK_CAP + 1, showSensitive };
  const rows = await ask.read(statements.linksBetween, params);
  const links = rows.map((row) => readLink(row.link)).sort(byStrength);
  for (const link of links) loaders.link.prime(link.id, link);
  return { links: links.slice(0, LINK_CAP), truncated: links.length > LINK_CAP };
}

/** The entities with these ids and all links between them. */
export async function subgraphOf(context: Context, ids: readonly string[]): Promise<SubgraphRow> {
  const [entities, { links, truncated }] = await Promise.all([
    loadEntities(context, ids),
    linksBetween(context, ids),
  ]);
  return { entities, links, truncated };
}
