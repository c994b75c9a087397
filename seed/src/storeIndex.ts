import { isEntityKind, statements } from '@frontgraph/cypher';
import type {
  CallOptions,
  GraphStore,
  ListingClaimsPageRow,
  Statement as CypherStatement,
} from '@frontgraph/cypher';
import type { KnownBody, KnownListing, StoreIndex } from './format.js';

const CHUNK = 1000;
const PAGE = 500;
/** Ids compared with a wrong one at most. */
const SIMILAR = 1000;

const LIKE = {
  entity: statements.entityIdsLike,
  source: statements.sourceIdsLike,
  claim: statements.claimKeysLike,
};

/**
 * What the store holds, as the formats may ask. Every answer is kept: a second reading of the same
 * files, while they are being written, gets the answers of the first.
 */
export function storeIndex(store: GraphStore, options: () => CallOptions): StoreIndex {
  const read = <P, R>(statement: CypherStatement<P, R>, params: P) =>
    store.read(statement, params, options());
  const entities = remembered('id', async (ids) =>
    (await read(statements.entityStates, { ids })).flatMap(knownEntity),
  );
  const owners = remembered('reference', (references) =>
    read(statements.referenceOwners, { references }),
  );
  const sources = remembered('id', (ids) => read(statements.sourceStates, { ids }));
  const bodies = new Map<string, Promise<readonly KnownBody[]>>();
  const listings = new Map<string, Promise<readonly KnownListing[]>>();
  return {
    entities,
    sources: async (ids) => new Set((await sources(ids)).keys()),
    claims: remembered('key', (keys) => read(statements.claimsByKey, { keys })),
    references: async (references) => {
      const held = await owners(references);
      const known = await entities([...held.values()].map(({ entity }) => entity));
      const pairs = [...held].flatMap(([reference, { entity }]) => {
        const owner = known.get(entity);
        return owner ? [[reference, owner] as const] : [];
      });
      return new Map(pairs);
    },
    similar: async (what, words) => {
      if (words.length === 0) return [];
      const beginnings = [...new Set(words.slice(0, 20).map((word) => word.slice(0, 3)))];
      const rows = await read(LIKE[what], { beginnings, limit: SIMILAR });
      return rows.map(({ id }) => id);
    },
    bodies: (origin) => {
      const before = bodies.get(origin) ?? readBodies(read, origin);
      bodies.set(origin, before);
      return before;
    },
    listings: (origin) => {
      const before = listings.get(origin) ?? readListings(read, origin);
      listings.set(origin, before);
      return before;
    },
  };
}

/** Asks in chunks about what was not asked before, and keeps what was found and what was not. */
function remembered<K extends string, R extends { readonly [key in K]: string }>(
  key: K,
  ask: (ids: string[]) => Promise<readonly R[]>,
): (ids: readonly string[]) => Promise<ReadonlyMap<string, R>> {
  const answers = new Map<string, R | null>();
  return async (ids) => {
    const open = [...new Set(ids)].filter((id) => !answers.has(id));
    for (let start = 0; start < open.length; start += CHUNK) {
      const chunk = open.slice(start, start + CHUNK);
      const rows = await ask(chunk);
      for (const id of chunk) answers.set(id, null);
      for (const row of rows) answers.set(row[key], row);
    }
    return new Map(
      ids.flatMap((id) => {
        const row = answers.get(id);
        return row ? [[id, row] as const] : [];
      }),
    );
  };
}

type Read = <P, R>(statement: CypherStatement<P, R>, params: P) => Promise<R[]>;

async function readBodies(read: Read, origin: string): Promise<KnownBody[]> {
  const bodies: KnownBody[] = [];
  let after = '';
  for (;;) {
    const rows = await read(statements.bodiesPage, { origin, after, limit: PAGE });
    bodies.push(...rows.flatMap(knownEntity));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return bodies;
    after = last.id;
  }
}

async function readListings(read: Read, origin: string): Promise<KnownListing[]> {
  const listings: KnownListing[] = [];
  let after = '';
  for (;;) {
    const rows = await read(statements.listingClaimsPage, { origin, after, limit: PAGE });
    listings.push(...rows.flatMap(knownListing));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return listings;
    after = last.id;
  }
}

function knownListing(row: ListingClaimsPageRow): KnownListing[] {
  const { linkType, published } = row;
  if (published === null || (linkType !== 'LISTED_ON' && linkType !== 'ALIAS_OF')) return [];
  return [{ ...row, linkType, published }];
}

/** A row whose kind the vocabulary knows; a store of a later schema may hold others. */
function knownEntity<R extends { kind: string }>(row: R) {
  const { kind } = row;
  return isEntityKind(kind) ? [{ ...row, kind }] : [];
}
