import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queries } from '@frontgraph/cypher';
import { importFiles, inputBytes } from '@frontgraph/seed';
import { embeddedForTests, soon } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { expectDerived, expectToAddUp, importList, linkOf, searched } from './unImportSuite.js';
import { SMALL_LIST } from './unReading.js';

const list = (text: string) => inputBytes('list.xml', Buffer.from(text));

/** A graph that knows one entry of the small list, and one of its aliases as a body. */
const KNOWN = `
sources:
  paper: { title: A paper, publisher: The Paper, kind: article, language: en, published: 2017-08-08, accessed: 2026-11-23 }
  un-consolidated-2026-01-31: { title: The list as we know it, publisher: The UN, kind: un-list, language: en, published: 2026-01-31, accessed: 2026-11-23 }
entities:
  lantern: { kind: Group, name: The Lantern, references: [un:QDe.901] }
  paper-boats: { kind: Organisation, name: Paper Boat Trust }
claims:
  k-1: { link: paper-boats FRONT_FOR lantern, stance: reports, source: paper, at: page 1, says: The paper ties the two. }
`;

describe('the UN list in a store', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await embeddedForTests();
    const files = [inputBytes('known.yaml', Buffer.from(KNOWN))];
    await importFiles(test.store, { format: 'dossier', files });
  });
  afterAll(() => test.remove());

  it('is written once; the second time nothing changes', async () => {
    const first = await importList(test.store, list(SMALL_LIST));
    expectToAddUp(first);
    expect([first.found['individuals'], first.found['entities']]).toEqual([2, 2]);
    expect(first.written).toBe(first.read - 1);
    const second = await importList(test.store, list(SMALL_LIST));
    expect([second.read, second.written]).toEqual([first.read, 0]);
    expect(second.version).toBeNull();
    await expectDerived(test.store);
  });

  it('leaves a source that another origin keeps as it is', async () => {
    const ids = ['un-consolidated-2026-01-31'];
    const rows = await queries.sourcesById(test.store, { ids, showSensitive: false }, soon());
    expect(rows.map(({ source }) => source)).toMatchObject([{ title: 'The list as we know it' }]);
  });

  it('adds its claims to the entity that held the reference', async () => {
    expect(await searched(test.store, 'Society of Lanterns')).toEqual(['lantern']);
    expect(await linkOf(test.store, 'un-qdi-901', 'LEADS', 'lantern')).toBeDefined();
    expect(await linkOf(test.store, 'lantern', 'LISTED_ON', 'list-un-1267')).toBeDefined();
  });

  it('ties an alias that is an entity of its own, and merges nothing', async () => {
    expect(await linkOf(test.store, 'paper-boats', 'ALIAS_OF', 'lantern')).toBeDefined();
    expect(await searched(test.store, 'Paper Boat Trust')).toEqual(['paper-boats']);
  });

  it('takes the next edition beside the last one, and deletes no entry that is gone', async () => {
    const gone = /<ENTITY>\s*<DATAID>4[^]*?<\/ENTITY>/;
    const next = SMALL_LIST.replace('2026-01-31T', '2026-03-31T').replace(gone, '');
    const report = await importList(test.store, list(next));
    expectToAddUp(report);
    expect(report.sources.created).toBe(1);
    expect(report.entities.created).toBe(0);
    expect(await searched(test.store, 'Tin Drum Club')).toEqual(['un-qde-902']);
    await expectDerived(test.store);
  });
});
