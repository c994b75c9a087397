import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queries } from '@frontgraph/cypher';
import { importFiles, inputBytes } from '@frontgraph/seed';
import { embeddedForTests, soon } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import {
  claimsOn,
  expectDerived,
  expectToAddUp,
  importList,
  linkOf,
  searched,
} from './unImportSuite.js';
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

  const without = (text: string, dataId: number) =>
    text.replace(new RegExp(`<(ENTITY|INDIVIDUAL)>\\s*<DATAID>${dataId}[^]*?</\\1>`), '');
  // Entry 4 says itself that it ended in 2020: nobody need take it back.
  const NEXT = without(without(SMALL_LIST.replace('2026-01-31T', '2026-03-31T'), 4), 2);
  const GONE = 'no longer in this edition: entries that earlier ones have';

  it('takes the next edition beside the last one, and deletes no entry that is gone', async () => {
    const report = await importList(test.store, list(NEXT));
    expectToAddUp(report);
    expect(report.sources.created).toBe(1);
    expect(report.entities.created).toBe(0);
    expect(report.found[GONE]).toBe(1);
    expect(await searched(test.store, 'Tin Drum Club')).toEqual(['un-qde-902']);
    await expectDerived(test.store);
  });

  it('takes back the listing of an entry that is gone, between the two editions', async () => {
    const link = await linkOf(test.store, 'un-qdi-902', 'LISTED_ON', 'list-un-1988');
    expect(link?.link).toMatchObject({ status: 'retracted' });
    const claims = await claimsOn(test.store, 'un-qdi-902~LISTED_ON~list-un-1988');
    const [before, taken] = ['designates', 'retracts'].map((stance) =>
      claims.find((claim) => claim['stance'] === stance),
    );
    expect(taken).toMatchObject({
      source: 'un-consolidated-2026-03-31',
      locator: 'QDi.902',
      statement: 'The edition of 31 March 2026 no longer carries the entry QDi.902.',
      from: '2026-01-31/2026-03-31',
      answers: [before?.['id']],
    });
    const stays = await linkOf(test.store, 'un-qdi-901', 'LISTED_ON', 'list-un-1267');
    expect(stays?.link).toMatchObject({ status: 'designated' });
  });

  it('tells so once, and of nobody when an older edition comes late', async () => {
    const again = await importList(test.store, list(NEXT));
    expect([again.written, again.found[GONE]]).toEqual([0, 1]);
    const old = without(SMALL_LIST.replace('2026-01-31T', '2025-10-31T'), 3);
    const report = await importList(test.store, list(old));
    expect(report.found[GONE]).toBeUndefined();
    // Pia Marrow's entry is in the old edition and gone since: it lists nobody anew.
    expect(report.found['no longer in a later edition: entries of this one']).toBe(1);
    expectToAddUp(report);
    const marrow = await linkOf(test.store, 'un-qdi-902', 'LISTED_ON', 'list-un-1988');
    expect(marrow?.link).toMatchObject({ status: 'retracted' });
    const lantern = await linkOf(test.store, 'lantern', 'LISTED_ON', 'list-un-1267');
    expect(lantern?.link).toMatchObject({ status: 'designated' });
  });

  it('ends an alias with its entry, and lists again what comes back', async () => {
    const bare = without(NEXT.replace('2026-03-31T', '2026-05-31T'), 3);
    expect((await importList(test.store, list(bare))).found[GONE]).toBe(1);
    const status = async (from: string, type: string, to: string) =>
      (await linkOf(test.store, from, type, to))?.link['status'];
    expect(await status('lantern', 'LISTED_ON', 'list-un-1267')).toBe('retracted');
    expect(await status('paper-boats', 'ALIAS_OF', 'lantern')).toBe('retracted');
    const back = SMALL_LIST.replace('2026-01-31T', '2026-06-30T');
    expect((await importList(test.store, list(back))).found[GONE]).toBeUndefined();
    expect(await status('un-qdi-902', 'LISTED_ON', 'list-un-1988')).toBe('designated');
    await expectDerived(test.store);
  });
});
