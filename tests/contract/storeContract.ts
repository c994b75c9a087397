/** What every GraphStore must do beyond its statements: a function of the engine. */
import { randomUUID } from 'node:crypto';
import { CHANGE_LOG_LENGTH, StoreError, statements } from '@frontgraph/cypher';
import type { GraphStore, WriteOperation, WriteTransaction } from '@frontgraph/cypher';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, operation, soon } from './engines.js';
import type { OpenedEngine } from './engines.js';
import { testStatement } from './testStatement.js';

const addEntity = testStatement<{ id: string }>('addEntity', 'write');
const entityIds = testStatement<{ id: string }>('entityIds');
const heavy = testStatement<{ count: number }>('heavy');
const echo = testStatement<{ value: unknown }>('echo');
const countUp = testStatement<{ n: number }>('countUp');
const setDataVersion = testStatement('setDataVersion', 'write');
const broken = testStatement('broken');

const inMs = (ms: number) => ({ deadline: Date.now() + ms });

export function storeContract(name: keyof typeof engines): void {
  describe(`a store on ${name}`, () => {
    let engine: OpenedEngine;
    let store: GraphStore;
    beforeAll(async () => {
      engine = await engines[name]();
      store = engine.store;
    });
    afterAll(() => engine.close());

    const add = (...ids: string[]) => store.write(operation(), (tx) => addAll(tx, ids), soon());
    const idsFrom = async (prefix: string) =>
      (await store.read(entityIds, { prefix }, soon())).map(({ id }) => id);
    const version = async () => (await store.read(statements.dataVersion, {}, soon()))[0]?.version;

    describe('writes', () => {
      test('keep all of it, log it, and raise the version by one', async () => {
        const before = (await version()) ?? 0;
        const id = randomUUID();
        const work = async (tx: WriteTransaction) => {
          tx.touch(['w-b', 'w-a', 'w-b']);
          return addAll(tx, ['w-a', 'w-b']);
        };
        const result = await store.write(operation(id), work, soon());
        expect(result).toMatchObject({ value: ['w-a', 'w-b'], version: before + 1 });
        expect(await version()).toBe(before + 1);
        expect(await idsFrom('w-')).toEqual(['w-a', 'w-b']);
        const changes = await store.read(
          statements.projectionChanges,
          { versions: [before + 1] },
          soon(),
        );
        expect(changes).toEqual([{ version: before + 1, actor: 'test', touched: ['w-a', 'w-b'] }]);
      });

      test('are read back at once, through another store too', async () => {
        const { bookmarks } = await add('read-back');
        const other = await engine.another();
        const options = { ...soon(), bookmarks };
        expect(await other.read(entityIds, { prefix: 'read-back' }, options)).toHaveLength(1);
      });

      test('keep nothing when their work throws', async () => {
        const before = await version();
        const mine = new Error('mine');
        const writing = store.write(
          operation(),
          async (tx) => {
            await addAll(tx, ['half']);
            throw mine;
          },
          soon(),
        );
        await expect(writing).rejects.toBe(mine);
        expect(await idsFrom('half')).toEqual([]);
        expect(await version()).toBe(before);
      });

      test('keep nothing when a statement fails, even if the work goes on', async () => {
        const writing = store.write(
          operation(),
          async (tx) => {
            await addAll(tx, ['swallowed']);
            await tx.run(addEntity, { id: 'swallowed' }).catch(() => undefined);
          },
          soon(),
        );
        await expect(writing).rejects.toMatchObject({ code: 'CONSTRAINT' });
        expect(await idsFrom('swallowed')).toEqual([]);
        await add('swallowed');
      });

      test('make no version when nothing was written', async () => {
        const before = await version();
        const result = await store.write(operation(), () => Promise.resolve('same'), soon());
        expect(result).toMatchObject({ value: 'same', version: before });
        expect(await version()).toBe(before);
      });

      test('are done once: a replay gives the stored answer', async () => {
        const id = randomUUID();
        const replayed = () => store.write(operation(id), (tx) => addAll(tx, ['once']), soon());
        const first = await replayed();
        await add('between');
        const second = await replayed();
        expect(second.value).toEqual(['once']);
        expect(second.version).toBe(first.version);
        expect(await idsFrom('once')).toEqual(['once']);
      });

      test('are done once when the replay comes at the same time', async () => {
        const id = randomUUID();
        const write = () => store.write(operation(id), (tx) => addAll(tx, ['twin']), soon());
        const [first, second] = await Promise.all([write(), write()]);
        expect(second).toMatchObject({ value: first.value, version: first.version });
      });

      test('refuse a statement after their end', async () => {
        let late: WriteTransaction | undefined;
        await store.write(operation(), (tx) => Promise.resolve(void (late = tx)), soon());
        await expect(late?.run(addEntity, { id: 'late' })).rejects.toMatchObject({
          code: 'STATEMENT',
        });
      });

      test('keep the newest 10,000 entries of the log', async () => {
        const oldest = operation();
        const { version: first } = await store.write(oldest, (tx) => addAll(tx, ['log-a']), soon());
        const next = operation();
        const skip = { value: first + CHANGE_LOG_LENGTH - 1 };
        await store.write(next, (tx) => tx.run(setDataVersion, skip), soon());
        const logged = async ({ id }: WriteOperation) =>
          (await store.read(statements.operationResult, { id }, soon())).length;
        expect(await logged(oldest)).toBe(1);
        await add('log-b');
        expect([await logged(oldest), await logged(next)]).toEqual([0, 1]);
      });
    });

    describe('reads', () => {
      test('go on beside an open write and never see what it has not committed', async () => {
        let seen: string[] = [];
        await store.write(
          operation(),
          async (tx) => {
            await addAll(tx, ['open-a']);
            seen = await idsFrom('open-');
          },
          soon(),
        );
        expect(seen).toEqual([]);
        expect(await idsFrom('open-')).toEqual(['open-a']);
      });

      test('get values back as they were sent', async () => {
        const values = [0, -3, 2.5, 9007199254740991, 'نص "\\ $x', true, null, [1, 'a'], [], {}];
        for (const value of [...values, { a: 1, b: [2.5, null], c: { d: 'e' } }]) {
          expect(await store.read(echo, { value }, soon())).toEqual([{ value }]);
        }
      });

      test('share one signal without a warning', async () => {
        const warnings: Error[] = [];
        const collect = (warning: Error) => warnings.push(warning);
        process.on('warning', collect);
        const { signal } = new AbortController();
        const reads = Array.from({ length: 30 }, (_, value) =>
          store.read(echo, { value }, { ...soon(), signal }),
        );
        expect((await Promise.all(reads)).flat()).toHaveLength(30);
        process.off('warning', collect);
        expect(warnings).toEqual([]);
      });

      test('take an absent parameter as null', async () => {
        expect(await store.read(echo, {}, soon())).toEqual([{ value: null }]);
      });

      test('give a longer answer than allowed as an error', async () => {
        const reading = store.read(countUp, { to: 200_001 }, soon());
        await expect(reading).rejects.toMatchObject({ code: 'TOO_LARGE' });
        expect(await store.read(countUp, { to: 200_000 }, soon())).toHaveLength(200_000);
      });

      test('that would write are refused', async () => {
        const writing = { ...addEntity, mode: 'read' as const };
        const reading = store.read(writing, { id: 'by-read' }, soon());
        await expect(reading).rejects.toMatchObject({ code: 'STATEMENT' });
        expect(await idsFrom('by-read')).toEqual([]);
      });
    });

    describe('errors', () => {
      test('name the statement and quote no data', async () => {
        await add('known-secret-name');
        const error: unknown = await add('known-secret-name').catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(StoreError);
        expect(error).toMatchObject({ code: 'CONSTRAINT' });
        expect(String(error)).toContain('test/addEntity');
        expect(String(error)).not.toContain('known-secret-name');
      });

      test('tell a mistake of ours in a statement', async () => {
        const reading = store.read(broken, {}, soon());
        await expect(reading).rejects.toMatchObject({
          code: 'STATEMENT',
          message: expect.stringContaining('test/broken') as string,
        });
      });
    });

    describe('time', () => {
      /** Runs until its deadline; true when the error came within a second of it. */
      const endsInTime = async (deadline: number, running: Promise<unknown>) => {
        await expect(running).rejects.toMatchObject({ code: 'DEADLINE' });
        return Date.now() < deadline + 1000;
      };

      test('a read past its deadline ends, and the next one works', async () => {
        const { deadline } = inMs(1000);
        expect(await endsInTime(deadline, store.read(heavy, {}, { deadline }))).toBe(true);
        expect(await store.read(echo, { value: 1 }, inMs(5000))).toEqual([{ value: 1 }]);
      });

      test('a write past its deadline ends and keeps nothing, and the next one works', async () => {
        const { deadline } = inMs(1000);
        const work = async (tx: WriteTransaction) => {
          await addAll(tx, ['too-late']);
          await tx.run(heavy, {});
        };
        const writing = store.write(operation(), work, { deadline });
        expect(await endsInTime(deadline, writing)).toBe(true);
        await add('in-time');
        expect(await idsFrom('too-late')).toEqual([]);
      });

      test('a write whose work never ends holds nobody up', async () => {
        const { deadline } = inMs(500);
        const writing = store.write(operation(), () => new Promise<void>(() => undefined), {
          deadline,
        });
        expect(await endsInTime(deadline, writing)).toBe(true);
        await add('after-endless');
      });

      test('a deadline in the past runs nothing', async () => {
        const late = inMs(-1);
        await expect(store.read(echo, { value: 1 }, late)).rejects.toMatchObject({
          code: 'DEADLINE',
        });
        const writing = store.write(operation(), (tx) => addAll(tx, ['past']), late);
        await expect(writing).rejects.toMatchObject({ code: 'DEADLINE' });
        expect(await idsFrom('past')).toEqual([]);
      });

      test('a call given up ends at once, and others go on', async () => {
        const giveUp = new AbortController();
        const reading = store.read(heavy, {}, { ...soon(), signal: giveUp.signal });
        const other = store.read(echo, { value: 2 }, soon());
        setTimeout(() => giveUp.abort(), 300);
        await expect(reading).rejects.toMatchObject({ code: 'ABORTED' });
        expect(await other).toEqual([{ value: 2 }]);
        expect(await store.read(echo, { value: 3 }, soon())).toEqual([{ value: 3 }]);
      });

      test('a write given up keeps nothing', async () => {
        const giveUp = new AbortController();
        const work = async (tx: WriteTransaction) => {
          await addAll(tx, ['given-up']);
          giveUp.abort();
          await addAll(tx, ['given-up-too']);
        };
        const writing = store.write(operation(), work, { ...soon(), signal: giveUp.signal });
        await expect(writing).rejects.toMatchObject({ code: 'ABORTED' });
        await add('after-given-up');
        expect(await idsFrom('given-up')).toEqual([]);
      });
    });

    test('four writers at once get one version each', async () => {
      const before = (await version()) ?? 0;
      const stores = await Promise.all([1, 2, 3, 4].map(() => engine.another()));
      const results = await Promise.all(
        stores.flatMap((each, writer) =>
          [1, 2, 3, 4, 5].map((round) =>
            each.write(operation(), (tx) => addAll(tx, [`q-${writer}-${round}`]), soon()),
          ),
        ),
      );
      const versions = results.map((result) => result.version).sort((a, b) => a - b);
      expect(versions).toEqual(results.map((_, index) => before + index + 1));
    });
  });
}

async function addAll(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  for (const id of ids) await tx.run(addEntity, { id });
  return [...ids];
}
