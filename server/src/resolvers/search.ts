import { queryKeys, rankNames, statements } from '@frontgraph/cypher';
import type { RankedName } from '@frontgraph/cypher';
import type { QueryResolvers } from '../generated/resolvers.js';
import { filterList, pageSize, shortText } from '../limits/args.js';
import { readDay } from '../limits/day.js';
import type { Context } from '../request/context.js';
import { readCandidate } from '../rows/index.js';
import type { CandidateRow, Day, EntityHitRow, EntityRow } from '../rows/index.js';
import { findEntity } from './entity.js';
import { bestLinks, withoutLinkWords } from './searchLinks.js';
import { loadEntities, sureOf } from './subgraphOf.js';

const LONGEST_QUERY = 200;
/** Candidates that the text index is asked for, per hit wanted: the program ranks them anew. */
const BREADTH = 5;
const NOTHING = { entities: [], links: [], truncated: false };

/** Entities by name in any spelling, by reference or id, and the links of the best. */
export const search: QueryResolvers['search'] = async (_root, args, context) => {
  const query = shortText('query', args.query, LONGEST_QUERY);
  const limit = pageSize('limit', args.limit, { max: 50, usual: 20 });
  const day = readDay(args);
  if (query === null) return NOTHING;
  const kinds = filterList(args.kinds);
  const [exact, whole] = await Promise.all([
    findEntity(context, query, day),
    rankedCandidates(context, query, limit),
  ]);
  // “falah front” names nobody; “falah” does, and the other word says which link is meant.
  const names = whole.length === 0 ? withoutLinkWords(query) : null;
  const ranked = names === null ? whole : await rankedCandidates(context, names, limit);
  const fitting =
    kinds === null ? ranked : ranked.filter(({ candidate }) => kinds.includes(candidate.kind));
  const byId = exact !== null && (kinds === null || kinds.includes(exact.kind)) ? exact.id : null;
  const hits = await presentHits(context, fitting, { byId, limit, day });
  const links = await bestLinks(context, query, { hits, day });
  return { entities: hits.slice(0, limit), links, truncated: hits.length > limit };
};

async function rankedCandidates(
  { ask, showSensitive }: Context,
  query: string,
  limit: number,
): Promise<RankedName<CandidateRow>[]> {
  const keys = queryKeys(query);
  if (keys.length === 0) return [];
  const cap = Math.max(limit * BREADTH, 50);
  const found = await ask.read(statements.searchEntities, {
    query: keys.join(' '),
    cap,
    showSensitive,
  });
  if (found.length === 0) return [];
  const ids = found.map((row) => row.id);
  const rows = await ask.read(statements.searchCandidates, { ids, showSensitive });
  return rankNames(
    query,
    rows.map((row) => readCandidate(row.candidate)),
  );
}

interface Present {
  /** The entity whose id or reference was typed: it comes first. */
  readonly byId: string | null;
  readonly limit: number;
  readonly day: Day | null;
}

async function presentHits(
  context: Context,
  ranked: readonly RankedName<CandidateRow>[],
  { byId, limit, day }: Present,
): Promise<EntityHitRow[]> {
  const found = ranked.map(({ candidate, matched, score }) => ({
    id: candidate.id,
    matched,
    score,
  }));
  const rest = found.filter(({ id }) => id !== byId);
  const all = byId === null ? rest : [{ id: byId, matched: null, score: 1 }, ...rest];
  // Some of what was found may not have been there on the day; whenever, all of it is.
  const wanted = day === null ? all.slice(0, limit + 1) : all;
  const entities = await loadEntities(
    context,
    wanted.map(({ id }) => id),
    day,
  );
  const told = day?.certain ? await firstSure(context, entities, { day, limit }) : entities;
  const rows = new Map(told.map((entity) => [entity.id, entity]));
  const hits = wanted.flatMap(({ id, matched, score }) => {
    const entity = rows.get(id);
    if (!entity) return [];
    return [{ entity, matched: matched === entity.name ? null : matched, score }];
  });
  return hits.slice(0, limit + 1);
}

/** As many as are given of those that surely were there, or that any link ties which surely was. */
async function firstSure(
  { loaders }: Context,
  entities: readonly EntityRow[],
  { day, limit }: { readonly day: Day; readonly limit: number },
): Promise<EntityRow[]> {
  const { linksOf } = loaders.days.of(day);
  const sure: EntityRow[] = [];
  for (let start = 0; start < entities.length && sure.length <= limit; start += limit + 1) {
    const some = entities.slice(start, start + limit + 1);
    const unsure = some.filter(({ presence }) => presence !== 'yes');
    const links = await Promise.all(
      unsure.map(({ id }) => linksOf.load({ id, types: null, direction: 'both', cap: 1 })),
    );
    sure.push(...sureOf(some, links.flat(), day));
  }
  return sure;
}
