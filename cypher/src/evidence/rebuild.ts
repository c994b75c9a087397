import { DERIVATION } from '../derivation.js';
import { statements } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import type { CallOptions, GraphStore } from '../store.js';
import type { ApplyOptions } from './apply.js';
import { compareWithStored, writeLinks } from './deriveLinks.js';
import type { LinkChanges } from './deriveLinks.js';
import { compareEntityIndex, writeEntityIndex } from './indexEntities.js';
import type { IndexChanges } from './indexEntities.js';
import { endsOf } from './linkEnds.js';
import { LEADING_TYPES, leaderFrom, readLinkEvidence } from './linkEvidence.js';
import type { Leader } from './linkEvidence.js';
import { redate } from './redate.js';
import type { Redated } from './redate.js';
import type { Reported } from './reportedOn.js';
import { inChunks, reader } from './run.js';
import type { Runner } from './run.js';
import { today } from './today.js';

/** One place where the store differs from what its evidence comes to. */
export interface Difference {
  what: 'link' | 'claim' | 'entity' | 'source' | 'edit';
  id: string;
  /**
   * What is wrong; `names somebody hidden`: a text that readers see, see `checkHiddenNames`;
   * `points nowhere`: see `checkEdits`.
   */
  how: 'missing' | 'without claims' | 'different' | 'names somebody hidden' | 'points nowhere';
}

/** Rows of a page: each page sorts all rows anew, so that few large pages are quicker. */
const PAGE = 10_000;

/** Computes everything derived from the evidence and lists where the store differs. */
export async function checkDerived(store: GraphStore, options: CallOptions): Promise<Difference[]> {
  const runner = reader(store, options);
  const { dates, links } = await findDifferences(runner);
  const { entities, claims } = await compareAllEntities(runner);
  return [
    ...dates.map(({ id }) => ({ what: 'claim', id, how: 'different' }) as const),
    ...links.created.map(({ id }) => ({ what: 'link', id, how: 'missing' }) as const),
    ...links.changed.map(({ id }) => ({ what: 'link', id, how: 'different' }) as const),
    ...links.deleted.map(({ id }) => ({ what: 'link', id, how: 'without claims' }) as const),
    ...[...links.marks, ...claims].map(
      ({ id }) => ({ what: 'claim', id, how: 'different' }) as const,
    ),
    ...entities.map(({ id }) => ({ what: 'entity', id, how: 'different' }) as const),
  ];
}

/** Rebuilds everything derived from the evidence, in one write; returns how much had to change. */
export async function rebuildDerived(
  store: GraphStore,
  { operation, ...options }: ApplyOptions,
): Promise<{ differences: number; version: number }> {
  const { value, version } = await store.write(
    operation,
    async (tx) => {
      const { dates, links } = await findDifferences(tx);
      await inChunks(dates, (rows) => tx.run(statements.markClaims, { rows }));
      await writeLinks(tx, links);
      // Only now: an entity's bounds follow from the dates of its claims.
      const index = await compareAllEntities(tx);
      await writeEntityIndex(tx, index);
      const { entities, claims } = index;
      const changed = [...links.created, ...links.changed, ...links.deleted].map(({ id }) => id);
      tx.touch(endsOf(changed));
      tx.touch(entities.map(({ id }) => id));
      await tx.run(statements.setDerivation, { derivation: DERIVATION });
      const marks = links.marks.length + claims.length;
      return dates.length + changed.length + marks + entities.length;
    },
    options,
  );
  return { differences: value, version };
}

interface Differences {
  /** Claims whose reported date is not what their source gives. */
  dates: Redated[];
  links: LinkChanges;
}

async function findDifferences(runner: Runner): Promise<Differences> {
  const dates = await compareAllDates(runner);
  const links = await compareAllLinks(
    runner,
    new Map(dates.map(({ id, properties }) => [id, properties])),
  );
  return { dates, links };
}

async function compareAllDates(runner: Runner): Promise<Redated[]> {
  const page = (after: string) => runner.run(statements.claimDatesPage, { after, limit: PAGE });
  return (await inPages(page, 'id')).flatMap((claim) => redate(claim, claim) ?? []);
}

async function compareAllLinks(
  runner: Runner,
  dates: ReadonlyMap<string, Reported>,
): Promise<LinkChanges> {
  const day = today();
  const claimed = await readClaimedLinks(runner);
  const stored = await readAllStoredLinks(runner);
  const leaders = await readAllLeaders(runner, claimed, day);
  const all: LinkChanges = { created: [], changed: [], unchanged: [], deleted: [], marks: [] };
  const ids = [...new Set([...claimed.keys(), ...stored.keys()])].sort();
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE);
    const evidence = await readLinkEvidence(runner, page);
    for (const claim of [...evidence.values()].flat()) {
      Object.assign(claim, dates.get(claim.id));
    }
    const changes = compareWithStored({ ids: page, evidence, leaders, stored, today: day });
    all.created.push(...changes.created);
    all.changed.push(...changes.changed);
    all.unchanged.push(...changes.unchanged);
    all.deleted.push(...changes.deleted);
    all.marks.push(...changes.marks);
  }
  return all;
}

/** Id → type of all links that have claims. */
async function readClaimedLinks(runner: Runner): Promise<Map<string, string>> {
  const rows = await inPages(
    (after) => runner.run(statements.claimedLinksPage, { after, limit: PAGE }),
    'linkId',
  );
  return new Map(rows.map(({ linkId, linkType }) => [linkId, linkType]));
}

async function readAllLeaders(
  runner: Runner,
  claimed: ReadonlyMap<string, string>,
  day: string,
): Promise<Leader[]> {
  const ids = [...claimed].filter(([, type]) => LEADING_TYPES.some((known) => known === type));
  const evidence = await readLinkEvidence(
    runner,
    ids.map(([id]) => id),
  );
  return [...evidence.values()].flatMap((claims) => leaderFrom(claims, day) ?? []);
}

async function readAllStoredLinks(runner: Runner): Promise<Map<string, CypherMap>> {
  const page = (after: string) => runner.run(statements.storedLinksPage, { after, limit: PAGE });
  const rows = await inPages(page, 'id');
  return new Map(rows.map(({ id, properties }) => [id, properties]));
}

async function compareAllEntities(runner: Runner): Promise<IndexChanges> {
  const page = (after: string) => runner.run(statements.entityIndexPage, { after, limit: PAGE });
  return compareEntityIndex(runner, await inPages(page, 'id'));
}

/** All pages of a statement that takes `after` and gives rows in the order of a column. */
async function inPages<R extends { readonly [key in K]: string }, K extends string>(
  page: (after: string) => Promise<R[]>,
  column: K,
): Promise<R[]> {
  const all: R[] = [];
  for (let after = ''; ;) {
    const rows = await page(after);
    all.push(...rows);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return all;
    after = last[column];
  }
}
