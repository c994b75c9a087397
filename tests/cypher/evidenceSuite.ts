import { randomUUID } from 'node:crypto';
import {
  applyBatch,
  BatchError,
  checkDerived,
  claimId,
  linkId,
  queries,
  rebuildDerived,
  resolveReferences,
  retractClaim,
  statements,
} from '@frontgraph/cypher';
import type { Batch, ClaimRecord, CypherMap, GraphStore, LinkType } from '@frontgraph/cypher';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { soon } from '../support/embedded.js';
import { batch, claim, date, entity, source } from './records.js';
import { anyHistory, parts } from './worlds.js';

/**
 * What writes evidence and derives links must do on every engine. `open` gives an empty store;
 * `histories`: how many random ones are tried.
 */
export function evidenceSuite(open: () => Promise<GraphStore>, histories: number): void {
  let store: GraphStore;
  const operation = () => ({ id: randomUUID(), actor: 'test', reason: 'test' });
  const apply = (parts: Partial<Batch>) =>
    applyBatch(store, batch(parts), { ...soon(), operation: operation() });
  const withdraw = async (id: string | null) => {
    if (id === null) return;
    await retractClaim(store, id, { ...soon(), id: randomUUID(), by: 'editor', why: 'A slip.' });
  };
  const link = async (type: LinkType, from: string, to: string) => {
    const rows = await queries.storedLinks(store, { pairs: [{ from, to }] }, soon());
    return rows.find(({ id }) => id === linkId(from, type, to))?.properties;
  };

  const frontFor = { link: 'FRONT_FOR', from: 'jud', to: 'let' } as const;
  const first = {
    sources: [source('paper'), source('list', { published: null, publishedLatest: '2020-01-01' })],
    entities: [
      entity('jud', 'Organisation', { references: ['un:1'] }),
      entity('let', 'Group', { references: ['un:2', 'ofac:3'] }),
      entity('saeed', 'Person'),
      entity('secret', 'Person', { sensitive: true }),
      entity('india', 'Authority'),
    ],
    claims: [
      claim(frontFor, 'asserts', { statedBy: 'india' }),
      claim(frontFor, 'denies', { statedBy: 'saeed', source: 'list' }),
      claim({ property: 'alias', of: 'let' }, 'reports', { value: { text: 'Lashkar-e Taiba' } }),
    ],
  };

  describe('a batch', () => {
    beforeAll(async () => {
      store = await open();
    });

    it('is written with the links that follow from it', async () => {
      expect(await apply(first)).toMatchObject({
        sources: { created: 2, changed: 0, unchanged: 0 },
        entities: { created: 5, changed: 0, unchanged: 0 },
        claims: { created: 3, changed: 0, unchanged: 0 },
        links: { created: 1, changed: 0, unchanged: 0 },
      });
      expect(await link('FRONT_FOR', 'jud', 'let')).toMatchObject({
        id: 'jud~FRONT_FOR~let',
        status: 'disputed',
        contested: 'independent',
        claimCount: 2,
        supportCount: 1,
        denialCount: 1,
        reportedFrom: '2017-08-20',
        roles: [],
        sensitive: false,
      });
    });

    it('changes nothing the second time, and makes no version', async () => {
      const before = await queries.dataVersion(store, {}, soon());
      expect(await apply(first)).toEqual({
        sources: { created: 0, changed: 0, unchanged: 2 },
        entities: { created: 0, changed: 0, unchanged: 5 },
        claims: { created: 0, changed: 0, unchanged: 3 },
        links: { created: 0, changed: 0, unchanged: 0 },
        superseded: [],
        version: null,
      });
      expect(await queries.dataVersion(store, {}, soon())).toEqual(before);
    });

    it('makes a denial the party’s own when its speaker becomes a leader', async () => {
      const leads = claim({ link: 'LEADS', from: 'saeed', to: 'jud' }, 'reports');
      const result = await apply({ claims: [leads] });
      expect(result.links).toEqual({ created: 1, changed: 1, unchanged: 0 });
      expect(await link('FRONT_FOR', 'jud', 'let')).toMatchObject({
        status: 'asserted',
        contested: 'party',
      });
      expect(await checkDerived(store, soon())).toEqual([]);
    });

    it('loses what a changed record lost', async () => {
      const changed = entity('jud', 'Organisation', { summary: 'Words.', references: ['un:9'] });
      await apply({ entities: [{ ...changed }] });
      expect(
        [...(await resolveReferences(store, ['un:1', 'un:9', 'un:2'], soon()))].sort(),
      ).toEqual([
        ['un:2', 'let'],
        ['un:9', 'jud'],
      ]);
      const [state] = await queries.entityStates(store, { ids: ['jud'] }, soon());
      expect(state).toMatchObject({ references: ['un:9'] });
    });

    it('leaves an entity that another origin keeps', async () => {
      const result = await apply({
        entities: [entity('let', 'Group', { name: 'X', origin: 'un' })],
      });
      expect(result.entities).toEqual({ created: 0, changed: 0, unchanged: 1 });
      const [state] = await queries.entityStates(store, { ids: ['let'] }, soon());
      expect(state).toMatchObject({ name: 'let', origin: 'dossier' });
    });

    it('is refused whole, with every problem, when it names what does not exist', async () => {
      const wrong = apply({
        entities: [
          entity('fresh', 'Person'),
          entity('a b', 'Person'),
          entity('taken', 'Group', { references: ['un:2'] }),
        ],
        claims: [
          claim({ link: 'LEADS', from: 'nobody', to: 'jud' }, 'reports', { key: 'k1' }),
          claim({ link: 'LEADS', from: 'let', to: 'jud' }, 'reports', { key: 'k2' }),
          claim({ property: 'born', of: 'jud' }, 'reports', { key: 'k3', source: 'none' }),
        ],
      });
      const error = await wrong.catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(BatchError);
      expect((error as BatchError).problems).toEqual([
        '`a b` is no id: it must not be empty and hold neither white space nor `~`',
        'k1: no entity `nobody`',
        "k2: `LEADS` can't run from Group `let` to Organisation `jud`",
        'k3: no source `none`',
        "k3: Organisation `jud` can't have the property `born`",
      ]);
      expect(await queries.entityStates(store, { ids: ['fresh'] }, soon())).toEqual([]);
    });

    it('is refused whole when a reference is held by another', async () => {
      const wrong = apply({ entities: [entity('fresh', 'Person', { references: ['un:2'] })] });
      await expect(wrong).rejects.toThrow('`fresh`: the reference `un:2` is held by `let`');
      expect(await queries.entityStates(store, { ids: ['fresh'] }, soon())).toEqual([]);
    });

    it('is refused when it says two things under one id', async () => {
      const same = claim(frontFor, 'alleges', { locator: 'two' });
      const wrong = apply({ claims: [same, { ...same, statement: 'Other words.' }] });
      await expect(wrong).rejects.toThrow(
        `\`${claimId(same)}\` is given twice with different content`,
      );
    });

    it('moves the reported dates when a source’s date is found', async () => {
      await apply({ sources: [source('list', { published: '2012' })] });
      const moved = (await link('FRONT_FOR', 'jud', 'let')) as CypherMap;
      expect(moved).toMatchObject({ reportedFrom: '2017-08-20' });
      await apply({ sources: [source('paper', { published: '2008-12-11' })] });
      expect(await link('FRONT_FOR', 'jud', 'let')).toMatchObject({ reportedFrom: '2008-12-11' });
      expect(await checkDerived(store, soon())).toEqual([]);
    });

    it('hides the links of an entity that becomes sensitive, and shows them again', async () => {
      const hidden = entity('jud', 'Organisation', { sensitive: true, references: ['un:9'] });
      await apply({ entities: [hidden] });
      expect(await link('FRONT_FOR', 'jud', 'let')).toMatchObject({ sensitive: true });
      expect(await link('LEADS', 'saeed', 'jud')).toMatchObject({ sensitive: true });
      expect(await checkDerived(store, soon())).toEqual([]);
      await apply({ entities: [{ ...hidden, sensitive: false }] });
      expect(await link('FRONT_FOR', 'jud', 'let')).toMatchObject({ sensitive: false });
    });

    it('keeps a sensitive alias out of the search keys', async () => {
      const alias = (text: string, sensitive: boolean) =>
        claim({ property: 'alias', of: 'saeed' }, 'reports', {
          value: { text },
          sensitive,
          locator: text,
        });
      await apply({ claims: [alias('Openname', false), alias('Secretname', true)] });
      const rows = await queries.entityIndexPage(store, { after: '', limit: 100 }, soon());
      const saeed = rows.find(({ id }) => id === 'saeed');
      expect(saeed?.names).toEqual(['saeed', 'Openname']);
      expect(saeed?.searchKeys).not.toContain('secretname');
      expect(saeed).toMatchObject({ claimCount: 3, publicClaimCount: 2 });
    });
  });

  describe('what is worked out beside a link', () => {
    const bounds = async (id: string) => {
      const [row] = await queries.entityIndexes(store, { ids: [id] }, soon());
      return [row?.beganFirst, row?.beganLast, row?.saidFirst, row?.saidLast];
    };
    const front = claim({ link: 'FRONT_FOR', from: 'mml', to: 'let' }, 'reports', {
      source: 'gazette',
    });
    const gazette = source('gazette', { published: null, publishedLatest: '2018-03' });
    const began = (text: string, more: Partial<ClaimRecord> = {}) =>
      claim({ property: 'began', of: 'mml' }, 'reports', {
        value: { text, date: date(text) },
        source: 'gazette',
        locator: text,
        ...more,
      });

    it('weighs anew what a source says whose grade or reading changed', async () => {
      await apply({ sources: [gazette], entities: [entity('mml', 'Party')], claims: [front] });
      expect(await link('FRONT_FOR', 'mml', 'let')).toMatchObject({ confidence: 0.68 });
      await apply({ sources: [{ ...gazette, reliability: 'A', readInPart: true }] });
      expect(await link('FRONT_FOR', 'mml', 'let')).toMatchObject({
        confidence: 0.69,
        confidenceBecause: 'One speaker says so, in a reliable source read in part.',
      });
      expect(await checkDerived(store, soon())).toEqual([]);
    });

    it('keeps when an entity can have begun and was first spoken of', async () => {
      // Nobody says when it began, and nobody knows since when it is spoken of: by March 2018.
      const spoken = ['0000-01-01', '2018-03-31'];
      expect(await bounds('mml')).toEqual(['0000-01-01', '2018-03-31', ...spoken]);
      await apply({ claims: [began('2017-08-07'), began('about 2016')] });
      // Nobody can have spoken of it before it began.
      const begun = ['2015-01-01', '2017-12-31', '2015-01-01', '2018-03-31'];
      expect(await bounds('mml')).toEqual(begun);
      await apply({ claims: [began('1990', { sensitive: true })] });
      expect(await bounds('mml')).toEqual(begun);
      await apply({ sources: [{ ...gazette, published: '2018-02' }] });
      expect(await bounds('mml')).toEqual(['2015-01-01', '2017-12-31', '2018-02-01', '2018-02-28']);
      expect((await bounds('saeed')).slice(0, 2)).toEqual(['0000-01-01', '0000-01-01']);
      expect(await checkDerived(store, soon())).toEqual([]);
    });

    it('takes no note of the editors for a report', async () => {
      const note = source('note', { kind: 'note', published: null });
      const told = (from: string, more: Partial<ClaimRecord> = {}) =>
        claim({ property: 'country', of: 'pk' }, 'reports', { source: from, ...more });
      await apply({ sources: [note], entities: [entity('pk', 'Place')], claims: [told('note')] });
      const never = ['0000-01-01', '9999-12-31'];
      expect((await bounds('pk')).slice(2)).toEqual(never);
      await apply({ claims: [told('gazette', { sensitive: true })] });
      expect((await bounds('pk')).slice(2)).toEqual(never);
      await apply({ claims: [told('gazette')] });
      expect((await bounds('pk')).slice(2)).toEqual(['2018-02-01', '2018-02-28']);
      expect(await checkDerived(store, soon())).toEqual([]);
    });

    it('grades claims on properties by those who give the same value or another', async () => {
      const grades = async () => {
        const rows = await queries.propertyEvidence(store, { ids: ['mml'] }, soon());
        return Object.fromEntries(
          rows.map((row) => [row.claim['valueText'], row.claim['credibility']]),
        );
      };
      // All three are of one publisher, which neither confirms nor gainsays itself.
      expect(await grades()).toEqual({ '2017-08-07': 2, 'about 2016': 2, '1990': 2 });
      await apply({ claims: [began('2017-08', { source: 'paper' })] });
      expect(await grades()).toMatchObject({ '2017-08-07': 1, 'about 2016': 1, '2017-08': 1 });
      await apply({ claims: [began('2003', { source: 'list' })] });
      expect(await grades()).toMatchObject({ '2017-08-07': 3, '2003': 4 });
      expect(await checkDerived(store, soon())).toEqual([]);
    });
  });

  describe('a rebuild', () => {
    it('mends what was spoiled, and finds nothing the second time', async () => {
      const spoil = async (tx: Parameters<Parameters<GraphStore['write']>[1]>[0]) => {
        await tx.run(statements.deleteLinks.FRONT_FOR, { rows: [{ from: 'jud', to: 'let' }] });
        const rows = [
          { from: 'let', to: 'jud', properties: { id: 'let~FOUNDED~jud', status: 'asserted' } },
        ];
        await tx.run(statements.writeLinks.FOUNDED, { rows });
        const dated = { id: claimId(first.claims[0]!), properties: { reportedOn: '1999' } };
        await tx.run(statements.markClaims, { rows: [dated] });
        await tx.run(statements.indexEntities, {
          rows: [{ id: 'let', properties: { claimCount: 99 } }],
        });
      };
      await store.write(operation(), spoil, soon());
      expect(await checkDerived(store, soon())).toEqual([
        { what: 'claim', id: claimId(first.claims[0]!), how: 'different' },
        { what: 'link', id: 'jud~FRONT_FOR~let', how: 'missing' },
        { what: 'link', id: 'let~FOUNDED~jud', how: 'without claims' },
        { what: 'entity', id: 'let', how: 'different' },
      ]);
      const rebuilt = await rebuildDerived(store, { ...soon(), operation: operation() });
      expect(rebuilt.differences).toBe(4);
      expect(await checkDerived(store, soon())).toEqual([]);
    });
  });

  describe('any history of batches', () => {
    it('leaves what a rebuild from the evidence gives, equal to the letter', async () => {
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history) => {
          // An own prefix for each run: the store is shared.
          const prefix = randomUUID().slice(0, 8);
          const world = parts(prefix);
          await apply(world.base);
          for (const step of history) {
            await apply(world.batchOf(step));
            await withdraw(world.withdrawnBy(step));
          }
          expect(await checkDerived(store, soon())).toEqual([]);
        }),
        { numRuns: histories, endOnFailure: true },
      );
    });
  });
}
