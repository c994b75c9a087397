import { checkDerived, queries, queryKeys, rankNames, statements } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { importFiles } from '@frontgraph/seed';
import type { ImportReport, InputFile } from '@frontgraph/seed';
import { expect } from 'vitest';
import { soon } from '../support/embedded.js';

/** Imports one list. */
export function importList(store: GraphStore, file: InputFile): Promise<ImportReport> {
  return importFiles(store, { format: 'un', files: [file] });
}

/** What the report says was read is what was written and what was there, by type and by kind. */
export function expectToAddUp(report: ImportReport): void {
  for (const part of [report, report.sources, report.entities, report.claims]) {
    expect(part.read).toBe(part.created + part.changed + part.unchanged);
  }
  const byKind = Object.entries(report.found).filter(([what]) => what.startsWith('claims: '));
  expect(byKind.reduce((sum, [, count]) => sum + count, 0)).toBe(report.claims.read);
  expectEntriesToAddUp(report);
}

/** Individuals and entities are the entries; those kept, with lists and authorities, were read. */
function expectEntriesToAddUp({ found, entities }: ImportReport): void {
  const [all, attached, own, lists, records] = [
    /^entries in all/,
    /^of these, .*another origin/,
    /^of these, .*this list/,
    /^lists and authorities/,
    /^records of entities read/,
  ].map((what) => Object.entries(found).find(([key]) => what.test(key))?.[1] ?? 0);
  expect(all).toBeGreaterThan(0);
  expect(found['individuals']! + found['entities']!).toBe(all);
  expect(attached! + own!).toBe(all);
  expect(own! + lists!).toBe(records);
  expect(records).toBe(entities.read);
}

/** The derived links and the names equal those that a rebuild would make. */
export async function expectDerived(store: GraphStore): Promise<void> {
  expect(await checkDerived(store, { deadline: Date.now() + 300_000 })).toEqual([]);
}

/** Ids of the entities that a reader's search finds, best first. */
export async function searched(store: GraphStore, text: string): Promise<string[]> {
  const query = queryKeys(text).join(' ');
  const hits = await store.read(
    statements.searchEntities,
    { query, cap: 50, showSensitive: false },
    soon(),
  );
  const ids = hits.map(({ id }) => id);
  const rows = await queries.searchCandidates(store, { ids, showSensitive: false }, soon());
  const candidates = rows.map(({ candidate }) => candidate as { id: string; names: string[] });
  return rankNames(text, candidates).map(({ candidate }) => candidate.id);
}

/** The derived link of that id, or nothing. */
export async function linkOf(store: GraphStore, from: string, type: string, to: string) {
  const links = [{ id: `${from}~${type}~${to}`, from, to }];
  const [row] = await queries.linksById(store, { links, showSensitive: false }, soon());
  return row;
}

/** All claims on a link, as maps. */
export async function claimsOn(store: GraphStore, link: string) {
  const params = { links: [link], cap: 20, showSensitive: true };
  return (await queries.claimsOfLinks(store, params, soon())).map(({ claim }) => claim);
}
