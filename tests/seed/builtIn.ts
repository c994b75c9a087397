import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimRecord, EntityRecord, SourceRecord } from '@frontgraph/cypher';
import { builtInDossiers, formats } from '@frontgraph/seed';
import type { Fault } from '@frontgraph/seed';

/** The built-in graph as its format reads it, by id or key. */
export interface BuiltIn {
  sources: Map<string, SourceRecord>;
  entities: Map<string, EntityRecord>;
  /** Claims with a key of their own. */
  claims: Map<string, ClaimRecord>;
  /** Claims that follow from an entity: names, dates, country, coordinates. */
  properties: ClaimRecord[];
  faults: Fault[];
}

/** Reads the built-in dossiers; they need no store, since they define all that they name. */
export async function readBuiltIn(): Promise<BuiltIn> {
  const all: BuiltIn = {
    sources: new Map(),
    entities: new Map(),
    claims: new Map(),
    properties: [],
    faults: [],
  };
  const nothing = () => Promise.resolve(new Map<string, never>());
  const store = {
    ...{ entities: nothing, references: nothing, claims: nothing },
    sources: () => Promise.resolve(new Set<string>()),
    listings: () => Promise.resolve([]),
    bodies: () => Promise.resolve([]),
    similar: () => Promise.resolve([]),
  };
  const onFault = (fault: Fault) => all.faults.push(fault);
  const context = { store, onFault, count: () => undefined, onBytes: () => undefined };
  for await (const statement of formats.dossier.read(builtInDossiers(), context)) {
    if (statement.type === 'source') all.sources.set(statement.record.id, statement.record);
    else if (statement.type === 'entity') all.entities.set(statement.record.id, statement.record);
    else if (statement.record.key === null) all.properties.push(statement.record);
    else all.claims.set(statement.record.key, statement.record);
  }
  return all;
}

/** Texts of the dossier files, by name. */
export function dossierTexts(): Map<string, string> {
  const folder = fileURLToPath(new URL('../../seed/dossiers/', import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));
}
