import { queries, readLinkEvidence, type CallOptions, type GraphStore } from '@frontgraph/cypher';
import {
  entityPage,
  linkPage,
  type EntityPage,
  type EntityRow,
  type LinkPage,
  type LinkRow,
} from './pages.js';
import type { Touched } from './patch.js';
import type { Terms } from './terms.js';

/** Rows read at once; links may be some more, for those of one entity are read together. */
export const PAGE = 20_000;

/** With more links than this, only those to other touched entities are read again. */
const HUB = 20_000;

/** Links of one page, with their claims: what the server's own thread packs in one go. */
const LINKS = 4000;

export type Page =
  | { readonly of: 'entities'; readonly page: EntityPage }
  | { readonly of: 'links'; readonly page: LinkPage };

/** Everything that a projection holds, from the store, in pages: all entities, then all links. */
export async function* readPages(
  store: GraphStore,
  terms: Terms,
  options: () => CallOptions,
): AsyncGenerator<Page> {
  const leaving: { id: string; links: number }[] = [];
  for (let after = ''; ;) {
    const rows = await queries.projectionEntities(store, { after, cap: PAGE }, options());
    if (rows.length > 0) yield { of: 'entities', page: entityPage(rows, terms) };
    for (const row of rows) if (row.leaving > 0) leaving.push({ id: row.id, links: row.leaving });
    if (rows.length < PAGE) break;
    after = rows.at(-1)!.id;
  }
  for (const ids of evenPages(leaving)) {
    const rows = await queries.projectionLinksLeaving(store, { ids }, options());
    for (let at = 0; at < rows.length; at += LINKS) {
      const links = await withClaims(store, rows.slice(at, at + LINKS), options);
      yield { of: 'links', page: linkPage(links, terms) };
    }
  }
}

function* evenPages(leaving: readonly { id: string; links: number }[]): Generator<string[]> {
  let ids: string[] = [];
  let links = 0;
  for (const entity of leaving) {
    if (ids.length > 0 && links + entity.links > PAGE) {
      yield ids;
      [ids, links] = [[], 0];
    }
    ids.push(entity.id);
    links += entity.links;
  }
  if (ids.length > 0) yield ids;
}

/** Reads again what writes touched. */
export async function readTouched(
  store: GraphStore,
  { ids, terms }: { ids: readonly string[]; terms: Terms },
  options: CallOptions,
): Promise<Touched> {
  const found = await queries.projectionTouched(store, { ids: [...ids] }, options);
  const isHub = (row: { leaving: number; reaching: number }): boolean =>
    row.leaving + row.reaching > HUB;
  const hubs = found.filter(isHub).map((row) => row.id);
  const links = await linksOf(
    store,
    { hubs, others: ids.filter((id) => !hubs.includes(id)) },
    options,
  );
  const entities: EntityRow[] = found;
  return { ids, hubs, entities: entityPage(entities, terms), links: linkPage(links, terms) };
}

async function linksOf(
  store: GraphStore,
  { hubs, others }: { hubs: string[]; others: string[] },
  options: CallOptions,
): Promise<LinkRow[]> {
  const leaving = await queries.projectionLinksLeaving(store, { ids: others }, options);
  const reaching = await queries.projectionLinksReaching(store, { ids: others }, options);
  const among =
    hubs.length > 1 ? await queries.projectionLinksAmong(store, { ids: hubs }, options) : [];
  // Those between two that were touched come from both.
  const found = [...leaving, ...reaching, ...among];
  const rows = [...new Map(found.map((row) => [idOf(row), row])).values()];
  return withClaims(store, rows, () => options);
}

type StoredLink = Omit<LinkRow, 'from' | 'to' | 'claims'> & { source: string; target: string };

/** The links with all claims on them, as the evidence has them. */
async function withClaims(
  store: GraphStore,
  rows: readonly StoredLink[],
  options: () => CallOptions,
): Promise<LinkRow[]> {
  const evidence = await readLinkEvidence(
    { run: (statement, params) => store.read(statement, params, options()) },
    rows.map(idOf),
  );
  return rows.map((row) => {
    const { source: from, target: to, ...link } = row;
    return { ...link, from, to, claims: evidence.get(idOf(row)) ?? [] };
  });
}

const idOf = ({ source, type, target }: StoredLink): string => `${source}~${type}~${target}`;
