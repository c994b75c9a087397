import { randomUUID } from 'node:crypto';
import { CHANGE_LOG_LENGTH, statements } from '@frontgraph/cypher';
import type { WriteOperation, WriteTransaction } from '@frontgraph/cypher';
import { describe, expect, test } from 'vitest';
import { operation, soon } from '../engines.js';
import { testStatement } from '../testStatement.js';
import { addAll, addEntity } from './underTest.js';
import type { StoreUnderTest } from './underTest.js';

const entityIds = testStatement<{ id: string }>('entityIds');
const setDataVersion = testStatement('setDataVersion', 'write');

export function writesContract(it: StoreUnderTest): void {
  describe('writes', () => {
    test('keep all of it, log it, and raise the version by one', async () => {
      const before = (await it.version()) ?? 0;
      const id = randomUUID();
      const work = async (tx: WriteTransaction) => {
        tx.touch(['w-b', 'w-a', 'w-b']);
        return addAll(tx, ['w-a', 'w-b']);
      };
      const result = await it.store.write(operation(id), work, soon());
      expect(result).toMatchObject({ value: ['w-a', 'w-b'], version: before + 1 });
      expect(await it.version()).toBe(before + 1);
      expect(await it.idsFrom('w-')).toEqual(['w-a', 'w-b']);
      const changes = await it.store.read(
        statements.projectionChanges,
        { versions: [before + 1] },
        soon(),
      );
      expect(changes).toEqual([{ version: before + 1, actor: 'test', touched: ['w-a', 'w-b'] }]);
    });

    test('are read back at once, through another store too', async () => {
      const { bookmarks } = await it.add('read-back');
      const other = await it.another();
      const options = { ...soon(), bookmarks };
      expect(await other.read(entityIds, { prefix: 'read-back' }, options)).toHaveLength(1);
    });

    test('keep nothing when their work throws', async () => {
      const before = await it.version();
      const mine = new Error('mine');
      const writing = it.store.write(
        operation(),
        async (tx) => {
          await addAll(tx, ['half']);
          throw mine;
        },
        soon(),
      );
      await expect(writing).rejects.toBe(mine);
      expect(await it.idsFrom('half')).toEqual([]);
      expect(await it.version()).toBe(before);
    });

    test('keep nothing when a statement fails, even if the work goes on', async () => {
      const writing = it.store.write(
        operation(),
        async (tx) => {
          await addAll(tx, ['swallowed']);
          await tx.run(addEntity, { id: 'swallowed' }).catch(() => undefined);
        },
        soon(),
      );
      await expect(writing).rejects.toMatchObject({ code: 'CONSTRAINT' });
      expect(await it.idsFrom('swallowed')).toEqual([]);
      await it.add('swallowed');
    });

    test('make no version when nothing was written', async () => {
      const before = await it.version();
      const result = await it.store.write(operation(), () => Promise.resolve('same'), soon());
      expect(result).toMatchObject({ value: 'same', version: before });
      expect(await it.version()).toBe(before);
    });

    test('are done once: a replay gives the stored answer', async () => {
      const id = randomUUID();
      const replayed = () => it.store.write(operation(id), (tx) => addAll(tx, ['once']), soon());
      const first = await replayed();
      await it.add('between');
      const second = await replayed();
      expect(second.value).toEqual(['once']);
      expect(second.version).toBe(first.version);
      expect(await it.idsFrom('once')).toEqual(['once']);
    });

    test('are done once when the replay comes at the same time', async () => {
      const id = randomUUID();
      const write = () => it.store.write(operation(id), (tx) => addAll(tx, ['twin']), soon());
      const [first, second] = await Promise.all([write(), write()]);
      expect(second).toMatchObject({ value: first.value, version: first.version });
    });

    test('refuse a statement after their end', async () => {
      let late: WriteTransaction | undefined;
      await it.store.write(operation(), (tx) => Promise.resolve(void (late = tx)), soon());
      await expect(late?.run(addEntity, { id: 'late' })).rejects.toMatchObject({
        code: 'STATEMENT',
      });
    });

    test('keep the newest 10,000 entries of the log', async () => {
      const oldest = operation();
      const { version: first } = await it.store.write(
        oldest,
        (tx) => addAll(tx, ['log-a']),
        soon(),
      );
      const next = operation();
      const skip = { value: first + CHANGE_LOG_LENGTH - 1 };
      await it.store.write(next, (tx) => tx.run(setDataVersion, skip), soon());
      const logged = async ({ id }: WriteOperation) =>
        (await it.store.read(statements.operationResult, { id }, soon())).length;
      expect(await logged(oldest)).toBe(1);
      await it.add('log-b');
      expect([await logged(oldest), await logged(next)]).toEqual([0, 1]);
    });
  });

  test('four writers at once get one version each', async () => {
    const before = (await it.version()) ?? 0;
    const stores = await Promise.all([1, 2, 3, 4].map(() => it.another()));
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
}
