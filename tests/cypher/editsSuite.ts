import { randomUUID } from 'node:crypto';
import {
  addClaim,
  addEntity,
  addSource,
  applyBatch,
  checkDerived,
  checkEdits,
  claimId,
  correctClaim,
  linkId,
  queries,
  retractClaim,
  statements,
  undoEdit,
} from '@frontgraph/cypher';
import type { Batch, GraphStore, LinkType } from '@frontgraph/cypher';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dumpStore } from '../contract/dump.js';
import { soon } from '../support/embedded.js';
import { anyEditing, Editing } from './editHistories.js';
import { batch, claim, entity, source } from './records.js';
import { anyHistory, parts } from './worlds.js';

/**
 * What editing must do on every engine. `open` gives an empty store; `histories`: how many random
 * ones are tried.
 */
export function editsSuite(open: () => Promise<GraphStore>, histories: number): void {
  let store: GraphStore;
  const apply = (given: Partial<Batch>) =>
    applyBatch(store, batch(given), {
      ...soon(),
      operation: { id: randomUUID(), actor: 'test', reason: 'test' },
    });
  const options = (why: string | null = null) => ({
    ...soon(),
    id: randomUUID(),
    by: 'editor' as const,
    why,
  });
  const link = async (type: LinkType, from: string, to: string) => {
    const rows = await queries.storedLinks(store, { pairs: [{ from, to }] }, soon());
    return rows.find(({ id }) => id === linkId(from, type, to))?.properties;
  };
  const claimAt = async (id: string) =>
    (await queries.claimSnapshots(store, { ids: [id] }, soon()))[0]?.state;
  const evidence = async () =>
    (await dumpStore(store, soon())).filter((row) => !LOGS.test(JSON.stringify(row['labels'])));

  const frontFor = { link: 'FRONT_FOR', from: 'jud', to: 'let' } as const;
  const dossier = (more: Parameters<typeof claim>[2] = {}) =>
    claim(frontFor, 'asserts', { statedBy: 'india', key: 'c-1', ...more });
  const world = {
    sources: [source('paper')],
    entities: [
      entity('jud', 'Organisation'),
      entity('let', 'Group'),
      entity('saeed', 'Person'),
      entity('india', 'Authority'),
    ],
    claims: [dossier()],
  };

  beforeAll(async () => {
    store = await open();
    await apply(world);
  });

  describe('an import', () => {
    it('replaces a claim whose identity changed under its key, and answers to it are kept', async () => {
      const old = claimId(dossier());
      const denial = claim(frontFor, 'denies', { statedBy: 'saeed', answers: [old] });
      await apply({ claims: [denial] });
      const moved = dossier({ locator: 'paragraph 2' });
      const result = await apply({ claims: [moved] });
      expect(result).toMatchObject({
        claims: { created: 0, changed: 1, unchanged: 0 },
        superseded: [{ key: 'c-1', old, by: claimId(moved) }],
      });
      expect(await claimAt(old)).toBeUndefined();
      expect(await claimAt(claimId(moved))).toMatchObject({ supersedes: [old] });
      expect(await queries.supersededStates(store, { ids: [old] }, soon())).toEqual([
        { id: old, by: claimId(moved), origin: 'dossier' },
      ]);
      expect((await apply({ claims: [moved, denial] })).version).toBeNull();
      await apply({ claims: [dossier()] });
      expect(await claimAt(old)).toMatchObject({ supersedes: [claimId(moved)] });
      expect(await queries.supersededStates(store, { ids: [old] }, soon())).toEqual([]);
      expect(await checkDerived(store, soon())).toEqual([]);
    });

    it('leaves what editors corrected or took back', async () => {
      const id = claimId(dossier());
      const reworded = await correctClaim(
        store,
        { id, correction: { statement: 'Ours.' } },
        options(),
      );
      expect(reworded.claim).toBe(id);
      expect((await apply({ claims: [dossier({ statement: 'Theirs.' })] })).version).toBeNull();
      const moved = await correctClaim(store, { id, correction: { locator: 'page 9' } }, options());
      expect(moved.claim).not.toBe(id);
      for (const again of [dossier(), dossier({ locator: 'page 10' })]) {
        expect((await apply({ claims: [again] })).version).toBeNull();
      }
      expect(await claimAt(moved.claim ?? '')).toMatchObject({
        statement: 'Ours.',
        origin: 'editors',
        key: 'c-1',
      });
      await undoEdit(store, moved.edit, options());
      await undoEdit(store, reworded.edit, options());
      const withdrawn = await retractClaim(store, id, { ...options(), why: 'A slip.' });
      for (const again of [dossier({ statement: 'New.' }), dossier({ locator: 'page 10' })]) {
        expect((await apply({ claims: [again] })).version).toBeNull();
      }
      await undoEdit(store, withdrawn.edit, options());
      expect((await apply({ claims: [dossier()] })).version).toBeNull();
    });
  });

  describe('an edit', () => {
    it('taken back leaves a link without support, and undone brings it back', async () => {
      const before = await link('FRONT_FOR', 'jud', 'let');
      const id = claimId(dossier());
      const { edit } = await retractClaim(store, id, { ...options(), why: 'It names another.' });
      expect(await link('FRONT_FOR', 'jud', 'let')).not.toEqual(before);
      expect(await claimAt(id)).toMatchObject({ withdrawnWhy: 'It names another.' });
      await expect(retractClaim(store, id, { ...options(), why: 'Again.' })).rejects.toThrow(
        'took this claim back',
      );
      await undoEdit(store, edit, options());
      expect(await link('FRONT_FOR', 'jud', 'let')).toEqual(before);
      expect(await claimAt(id)).not.toHaveProperty('withdrawnOn', expect.anything());
    });

    it('is done once, however often it is asked for', async () => {
      const again = options('Twice.');
      const added = claim(frontFor, 'alleges', { locator: 'twice', origin: 'editors' });
      const first = await addClaim(store, added, again);
      expect(await addClaim(store, added, again)).toEqual(first);
      await expect(addClaim(store, added, options())).rejects.toThrow(
        `there already (“${first.claim}”)`,
      );
      await undoEdit(store, first.edit, options());
      await expect(undoEdit(store, first.edit, options())).rejects.toThrow('undone already');
    });

    it('on which later ones rest is not undone, and they are named', async () => {
      const person = entity('new', 'Person', { origin: 'editors' });
      const first = claim({ link: 'LEADS', from: 'new', to: 'jud' }, 'reports', { locator: 'a' });
      const named = claim({ link: 'FAMILY_OF', from: 'saeed', to: 'new' }, 'reports', {
        source: 'fresh',
      });
      const added = await addEntity(store, { entity: person, claim: first }, options());
      const brought = await addSource(store, source('fresh', { origin: 'editors' }), options());
      const before = await evidence();
      const resting = await addClaim(store, named, options());
      for (const { edit } of [added, brought]) {
        await expect(undoEdit(store, edit, options())).rejects.toThrow(
          `Later edits rest on it; undo them first: “${resting.edit}” (claim added, `,
        );
      }
      await undoEdit(store, resting.edit, options());
      expect(await evidence()).toEqual(before);
      for (const { edit } of [brought, added]) await undoEdit(store, edit, options());
      expect(await queries.entityStates(store, { ids: ['new'] }, soon())).toEqual([]);
    });

    it('that takes a leader away makes his denial no longer the party’s own', async () => {
      const denial = claim(frontFor, 'denies', { statedBy: 'saeed', locator: 'own' });
      const leads = claim({ link: 'LEADS', from: 'saeed', to: 'jud' }, 'asserts');
      const [denied, led] = [
        await addClaim(store, denial, options()),
        await addClaim(store, leads, options()),
      ];
      expect(await claimAt(denied.claim ?? '')).toMatchObject({ byParty: true });
      await undoEdit(store, led.edit, options());
      expect(await checkDerived(store, soon())).toEqual([]);
      await undoEdit(store, denied.edit, options());
    });

    it('of a claim that was corrected meanwhile is refused, and the claim in its place is named', async () => {
      const added = await addClaim(store, claim(frontFor, 'alleges', { locator: 'm' }), options());
      const id = added.claim ?? '';
      const given = (locator: string) => ({ id, correction: { locator } });
      const moved = await correctClaim(store, given('m 1'), options());
      const late = [
        correctClaim(store, given('m 2'), options()),
        retractClaim(store, id, { ...options(), why: 'A slip.' }),
      ];
      for (const refused of late) await expect(refused).rejects.toThrow(`“${moved.claim}” stands`);
      for (const { edit } of [moved, added]) await undoEdit(store, edit, options());
    });

    it('is not undone where readers would then see somebody named whom they may not see', async () => {
      const veiled = entity('veiled', 'Person', { name: 'Veiled Person', sensitive: true });
      await apply({ entities: [veiled] });
      const added = await addClaim(store, claim(frontFor, 'alleges', { locator: 'v' }), options());
      const id = added.claim ?? '';
      const hidden = await correctClaim(store, { id, correction: { sensitive: true } }, options());
      const why = 'Veiled Person signed for the trust.';
      const taken = await retractClaim(store, id, { ...options(), why });
      await expect(undoEdit(store, hidden.edit, options())).rejects.toThrow('may not see named in');
      for (const { edit } of [taken, hidden, added]) await undoEdit(store, edit, options());
    });

    it('that names what does not exist is refused whole', async () => {
      const before = await evidence();
      const wrong = claim(frontFor, 'reports', { source: 'nowhere', statedBy: 'nobody' });
      await expect(addClaim(store, wrong, options())).rejects.toThrow(
        /no source `nowhere`[^]*no entity/,
      );
      expect(await evidence()).toEqual(before);
    });
  });

  describe('any history of edits', () => {
    it('leaves what a rebuild gives, and undone in reverse the first state to the letter', async () => {
      await fc.assert(
        fc.asyncProperty(anyHistory, anyEditing, async ([first], tries) => {
          const prefix = randomUUID().slice(0, 8);
          const made = parts(prefix);
          await apply(made.base);
          const imported = made.batchOf(first!);
          await apply(imported);
          const before = await evidence();
          const editing = new Editing(store, prefix, made, imported.claims.map(claimId));
          for (const each of tries) {
            await editing.attempt(each);
            expect(await checkDerived(store, soon())).toEqual([]);
          }
          expect(await checkEdits(store, soon())).toEqual([]);
          await editing.undoAll();
          expect(await evidence()).toEqual(before);
          expect(await checkDerived(store, soon())).toEqual([]);
        }),
        { numRuns: histories, endOnFailure: true },
      );
    });
  });

  // Last, since it spoils the store.
  describe('the check of the log', () => {
    it('finds what an edit left and something else took away, and stand-ins that are gone', async () => {
      const added = claim(frontFor, 'alleges', { locator: 'lost', origin: 'editors' });
      await addClaim(store, added, options());
      const given = { id: claimId(added), correction: { locator: 'lost too' } };
      const moved = await correctClaim(store, given, options());
      expect(await checkEdits(store, soon())).toEqual([]);
      const denial = { statedBy: 'saeed', locator: 'lost', answers: [moved.claim ?? ''] };
      const answer = claim(frontFor, 'denies', { ...denial, origin: 'editors' });
      await addClaim(store, answer, options());
      await store.write(
        { id: randomUUID(), actor: 'test', reason: 'behind the back' },
        (tx) => tx.run(statements.removeClaims, { ids: [moved.claim ?? ''] }),
        soon(),
      );
      expect(await checkEdits(store, soon())).toEqual([
        { what: 'edit', id: moved.edit, how: 'points nowhere' },
        { what: 'claim', id: claimId(added), how: 'points nowhere' },
        { what: 'claim', id: claimId(answer), how: 'points nowhere' },
      ]);
    });
  });
}

/** What the log itself holds. */
const LOGS = /"(Edit|EditOf|Change|Version)"/;
