import { parseDate, readLinkEvidence, statements } from '@frontgraph/cypher';
import type { LinkClaim, PartialDate } from '@frontgraph/cypher';
import { jurisdictionOf, jurisdictionOfList, LISTING_LINKS } from '../listings/index.js';
import type { HeldLink, HeldList, Holdings, Voiced } from '../listings/index.js';
import type { Context } from '../request/context.js';
import type { ClaimRow, EntityRow, LinkRow } from '../rows/index.js';
import { loadEntities } from './subgraphOf.js';
import { linksOf } from './types/relations.js';
import { mustLoad, mustLoadSource, saidOf } from './types/said.js';

/** What the listing matrix of these entities is made from, in a fixed number of statements. */
export async function holdingsOf(context: Context, ids: readonly string[]): Promise<Holdings> {
  const [entities, lists] = await Promise.all([loadEntities(context, ids, null), listsOf(context)]);
  const linked = await Promise.all(
    entities.map((entity) => linksOf(context, entity, { types: LISTING_LINKS, direction: 'out' })),
  );
  const [held, origins] = await Promise.all([
    heldLinks(context, linked.flat()),
    originsOf(context, entities),
  ]);
  const named = held.flatMap(({ claims }) => claims);
  const rows = entities.map((entity) => ({
    entity,
    links: held.filter(({ link }) => link.from === entity.id),
  }));
  const [entity, listedFrom] = await Promise.all([
    namedIn(context, named),
    beginsOf(context, aliased(linked.flat()), lists),
  ]);
  return { rows, lists, origins, listedFrom, entity };
}

const aliased = (links: readonly LinkRow[]) => [
  ...new Set(links.flatMap(({ type, to }) => (type === 'ALIAS_OF' ? [to] : []))),
];

/** Since when each jurisdiction lists these entities; the first date of several. */
async function beginsOf(
  context: Context,
  ids: readonly string[],
  lists: readonly HeldList[],
): Promise<Holdings['listedFrom']> {
  const entities = await loadEntities(context, ids, null);
  const linked = await Promise.all(
    entities.map((entity) => linksOf(context, entity, { types: LISTING_LINKS, direction: 'out' })),
  );
  const begins = new Map<string, PartialDate>();
  await Promise.all(
    linked.flat().map(async ({ type, from, to, heldFrom }) => {
      const date = heldFrom === null ? null : parseDate(heldFrom);
      if (date === null || (type !== 'LISTED_ON' && type !== 'BANNED_BY')) return;
      const list = lists.find((held) => held.list.id === to);
      const key = `${from} ${list ? jurisdictionOfList(list) : jurisdictionOf(await mustLoad(context, to))}`;
      const before = begins.get(key);
      if (before === undefined || date.date < before.date) begins.set(key, date);
    }),
  );
  return (id, jurisdiction) => begins.get(`${id} ${jurisdiction}`) ?? null;
}

/** All lists with who issues each. */
export async function listsOf(context: Context): Promise<HeldList[]> {
  const { ask, showSensitive } = context;
  const rows = await ask.read(statements.lists, { showSensitive });
  return Promise.all(
    rows.map(async ({ id, origin, issuers }) => ({
      list: await mustLoad(context, id),
      origin,
      issuers: await Promise.all([...issuers].sort().map((issuer) => mustLoad(context, issuer))),
    })),
  );
}

async function originsOf({ ask, showSensitive }: Context, entities: readonly EntityRow[]) {
  const ids = entities.map(({ id }) => id);
  const rows = await ask.read(statements.entityOrigins, { ids, showSensitive });
  return new Map(rows.map(({ id, origin }) => [id, origin]));
}

async function heldLinks(context: Context, links: readonly LinkRow[]): Promise<HeldLink[]> {
  const [evidence, claims, ends] = await Promise.all([
    evidenceOf(context, links),
    Promise.all(links.map(({ id }) => context.loaders.claimsOfLink.load(id))),
    Promise.all(links.map(({ to }) => mustLoad(context, to))),
  ]);
  const voiced = await Promise.all(
    claims.map((own) => Promise.all(own.map((claim) => voicedOf(context, claim)))),
  );
  return links.map((link, place) => ({
    link,
    to: ends[place]!,
    claims: voiced[place]!,
    evidence: evidence.get(link.id) ?? [],
  }));
}

/** Claims as their links' status depends on them; hidden ones never come with a visible claim. */
function evidenceOf(
  { ask }: Context,
  links: readonly LinkRow[],
): Promise<Map<string, LinkClaim[]>> {
  const runner = { run: ask.read.bind(ask) };
  return readLinkEvidence(
    runner,
    links.map(({ id }) => id),
  );
}

/** A claim with its speakers and its source. */
export async function voicedOf(context: Context, claim: ClaimRow): Promise<Voiced> {
  const [said, source] = await Promise.all([
    saidOf(context, claim),
    mustLoadSource(context, claim.source),
  ]);
  return { ...said, source };
}

/** All entities that claims name: their ends, who states them and who is passed on. */
export async function namedIn(context: Context, all: readonly Voiced[]) {
  const ids = all.flatMap(({ claim: { subject, object, statedBy, citing } }) => [
    ...[subject, object, statedBy].flatMap((id) => id ?? []),
    ...citing,
  ]);
  const named = await loadEntities(context, [...new Set(ids)], null);
  const byId = new Map(named.map((entity) => [entity.id, entity]));
  return (id: string) => byId.get(id);
}
