import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInDossiers, importFiles, inputFile } from '@frontgraph/seed';
import type { ImportReport } from '@frontgraph/seed';
import { engines } from '../contract/engines.js';
import type { OpenedEngine } from '../contract/engines.js';
import { expectDerived, expectToAddUp, importList, linkOf, searched } from './unImportSuite.js';

const FOLDER = fileURLToPath(new URL('../../../shared/data/un/', import.meta.url));
const here = existsSync(FOLDER);
const title = here ? 'both editions of the UN list' : 'the UN list: skipped, no ../shared/data/un';
const edition = (date: string) => inputFile(`${FOLDER}un_consolidated_${date}.xml`);

/** Some 14,000 records on a machine that may be busy. */
const SLOW = 400_000;

describe.skipIf(!here).each(['embedded', 'neo4j'] as const)(`${title}, %s`, (name) => {
  let engine: OpenedEngine;
  let first: ImportReport;
  beforeAll(async () => {
    engine = await engines[name]();
    await importFiles(engine.store, { format: 'dossier', files: builtInDossiers() });
    first = await importList(engine.store, await edition('2026-02-27'));
  }, SLOW);
  afterAll(() => engine.close());

  it('load completely: 730 individuals and 273 entities, and every count adds up', () => {
    expectToAddUp(first);
    expect([first.found['individuals'], first.found['entities']]).toEqual([730, 273]);
    const kept =
      first.found['of these, of entities that another origin keeps: claims are attached to them']!;
    const committeesAndLists = 2 * 12;
    expect(first.entities.created).toBe(730 + 273 - kept + committeesAndLists);
  });

  it(
    'change nothing the second time',
    async () => {
      const second = await importList(engine.store, await edition('2026-02-27'));
      expect([second.read, second.written, second.version]).toEqual([first.read, 0, null]);
    },
    SLOW,
  );

  it('leave one Hafiz Saeed and one Lashkar-e Taiba, with the claims of both', async () => {
    const [saeed, ...others] = await searched(engine.store, 'Hafiz Saeed');
    expect(saeed).toBe('hafiz-saeed');
    expect(others).not.toContain('un-qdi-263');
    expect((await searched(engine.store, 'Hafiz Mohammad Sayeed'))[0]).toBe('hafiz-saeed');
    expect((await searched(engine.store, 'Lashkar-e Taiba'))[0]).toBe('lashkar-e-tayyiba');
  });

  it('answer a search for an alias that is an entity of its own with that entity', async () => {
    expect((await searched(engine.store, 'Jamaat-ud-Dawa'))[0]).toBe('jamaat-ud-dawa');
    const link = await linkOf(engine.store, 'jamaat-ud-dawa', 'ALIAS_OF', 'lashkar-e-tayyiba');
    expect(link).toBeDefined();
  });

  it(
    'keep the older edition beside the newer one, and the derived links equal to a rebuild',
    async () => {
      const older = await importList(engine.store, await edition('2025-11-20'));
      expectToAddUp(older);
      expect(older.found['individuals']).toBe(727);
      expect([older.sources.created, older.entities.changed]).toEqual([1, 0]);
      await expectDerived(engine.store);
    },
    SLOW,
  );
});
