import { statements } from '@frontgraph/cypher';
import type { QueryNeighboursArgs, QueryResolvers } from '../generated/resolvers.js';
import { filterList, idList, pageSize } from '../limits/args.js';
import { readDay } from '../limits/day.js';
import type { Context } from '../request/context.js';
import type { Day } from '../rows/index.js';
import { neighboursOn } from './neighboursOn.js';
import { linksBetween, loadEntities, sureOf } from './subgraphOf.js';

/** The best evidenced neighbours of the given entities, and the links among all that is shown. */
export const neighbours: QueryResolvers['neighbours'] = async (_root, args, context) => {
  const ids = idList('ids', args.ids, 50);
  const among = idList('among', args.among ?? [], 1000);
  const day = readDay(args);
  const found = await findNeighbours(context, args, { ids, shown: new Set(among), day });

  const fresh = new Set([...ids, ...found.ids]);
  const between = await linksBetween(context, [...new Set([...fresh, ...among])], day);
  // What is shown already knows its own links; only those that touch something new come along.
  const links = between.links.filter(({ from, to }) => fresh.has(from) || fresh.has(to));
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const entities = await loadEntities(context, [...new Set([...fresh, ...ends])], day);
  return {
    entities: sureOf(entities, links, day),
    links,
    truncated: found.truncated || between.truncated,
  };
};

interface Start {
  ids: readonly string[];
  shown: ReadonlySet<string>;
  day: Day | null;
}

async function findNeighbours(context: Context, args: Partial<QueryNeighboursArgs>, start: Start) {
  const { ask, showSensitive } = context;
  const { shown, day } = start;
  const limit = pageSize('limit', args.limit, { max: 500, usual: 100 });
  const filters = {
    ids: start.ids,
    types: filterList(args.types),
    kinds: filterList(args.kinds),
    direction: args.direction ?? 'both',
    showSensitive,
  };
  // What is shown already is no new neighbour, and one more row tells that there is more.
  const cap = limit + shown.size + 1;
  const rows = day
    ? await neighboursOn(context, { ...filters, wanted: cap }, day)
    : await ask.read(statements.neighbours, { ...filters, cap });
  const ids = rows.map((row) => row.id).filter((id) => !shown.has(id));
  return { ids: ids.slice(0, limit), truncated: ids.length > limit };
}
