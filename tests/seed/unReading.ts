import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimRecord, EntityRecord, SourceRecord } from '@frontgraph/cypher';
import { formats, inputBytes } from '@frontgraph/seed';
import type { Fault, InputFile } from '@frontgraph/seed';
import type { KnownBody, KnownEntity, KnownListing, StoreIndex } from '../../seed/src/format.js';

/** The small list of our own, as text. */
export const SMALL_LIST = readFileSync(
  fileURLToPath(new URL('../fixtures/un/small.xml', import.meta.url)),
  'utf8',
);

/** All that one reading of a list yields. */
export interface Reading {
  sources: SourceRecord[];
  entities: EntityRecord[];
  claims: ClaimRecord[];
  faults: Fault[];
  counts: Map<string, number>;
}

/** What a store holds, as far as a test needs it; nothing by default. */
export interface Held {
  entities?: readonly KnownEntity[];
  bodies?: readonly KnownBody[];
  listings?: readonly KnownListing[];
}

/** Reads a list as the loader does, against a store that holds what is given. */
export async function readList(list: string | InputFile, held: Held = {}): Promise<Reading> {
  const file = typeof list === 'string' ? inputBytes('list.xml', Buffer.from(list)) : list;
  const reading: Reading = { sources: [], entities: [], claims: [], faults: [], counts: new Map() };
  const context = {
    store: indexOf(held),
    onFault: (fault: Fault) => reading.faults.push(fault),
    count: (what: string, by = 1) => reading.counts.set(what, (reading.counts.get(what) ?? 0) + by),
    onBytes: () => undefined,
  };
  for await (const statement of formats.un.read([file], context)) {
    if (statement.type === 'source') reading.sources.push(statement.record);
    else if (statement.type === 'entity') reading.entities.push(statement.record);
    else reading.claims.push(statement.record);
  }
  return reading;
}

function indexOf({ entities = [], bodies = [], listings = [] }: Held): StoreIndex {
  const all = [...entities, ...bodies];
  return {
    entities: (ids) =>
      Promise.resolve(new Map(all.filter(({ id }) => ids.includes(id)).map((e) => [e.id, e]))),
    references: (references) =>
      Promise.resolve(
        new Map(
          all.flatMap((entity) =>
            entity.references
              .filter((reference) => references.includes(reference))
              .map((reference) => [reference, entity] as const),
          ),
        ),
      ),
    bodies: (origin) => Promise.resolve(bodies.filter((body) => body.origin !== origin)),
    listings: () => Promise.resolve(listings),
    sources: () => Promise.resolve(new Set<string>()),
    claims: () => Promise.resolve(new Map()),
    similar: () => Promise.resolve([]),
  };
}

/** Claims about one property of one entity. */
export function propertyClaims({ claims }: Reading, of: string, property: string): ClaimRecord[] {
  return claims.filter(
    ({ target }) => 'property' in target && target.property === property && target.of === of,
  );
}

/** Links as `from TYPE to`, with the role behind a colon. */
export function linksOf({ claims }: Reading): string[] {
  return claims.flatMap(({ target, role }) =>
    'link' in target
      ? [`${target.from} ${target.link} ${target.to}${role ? `: ${role}` : ''}`]
      : [],
  );
}
