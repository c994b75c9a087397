import type { WriteTransaction } from '@frontgraph/cypher';
import { describe, expect, test } from 'vitest';
import { operation, soon } from '../engines.js';
import { addAll, echo, heavy } from './underTest.js';
import type { StoreUnderTest } from './underTest.js';

const inMs = (ms: number) => ({ deadline: Date.now() + ms });

export function timeContract(it: StoreUnderTest): void {
  describe('time', () => {
    /** Runs until its deadline; true when the error came within a second of it. */
    const endsInTime = async (deadline: number, running: Promise<unknown>) => {
      await expect(running).rejects.toMatchObject({ code: 'DEADLINE' });
      return Date.now() < deadline + 1000;
    };

    test('a read past its deadline ends, and the next one works', async () => {
      const { deadline } = inMs(1000);
      expect(await endsInTime(deadline, it.store.read(heavy, {}, { deadline }))).toBe(true);
      expect(await it.store.read(echo, { value: 1 }, inMs(5000))).toEqual([{ value: 1 }]);
    });

    test('a write past its deadline ends and keeps nothing, and the next one works', async () => {
      const { deadline } = inMs(1000);
      const work = async (tx: WriteTransaction) => {
        await addAll(tx, ['too-late']);
        await tx.run(heavy, {});
      };
      const writing = it.store.write(operation(), work, { deadline });
      expect(await endsInTime(deadline, writing)).toBe(true);
      await it.add('in-time');
      expect(await it.idsFrom('too-late')).toEqual([]);
    });

    test('a write whose work never ends holds nobody up', async () => {
      const { deadline } = inMs(500);
      const writing = it.store.write(operation(), () => new Promise<void>(() => undefined), {
        deadline,
      });
      expect(await endsInTime(deadline, writing)).toBe(true);
      await it.add('after-endless');
    });

    test('a deadline in the past runs nothing', async () => {
      const late = inMs(-1);
      await expect(it.store.read(echo, { value: 1 }, late)).rejects.toMatchObject({
        code: 'DEADLINE',
      });
      const writing = it.store.write(operation(), (tx) => addAll(tx, ['past']), late);
      await expect(writing).rejects.toMatchObject({ code: 'DEADLINE' });
      expect(await it.idsFrom('past')).toEqual([]);
    });

    test('a call given up ends at once, and others go on', async () => {
      const giveUp = new AbortController();
      const reading = it.store.read(heavy, {}, { ...soon(), signal: giveUp.signal });
      const other = it.store.read(echo, { value: 2 }, soon());
      setTimeout(() => giveUp.abort(), 300);
      await expect(reading).rejects.toMatchObject({ code: 'ABORTED' });
      expect(await other).toEqual([{ value: 2 }]);
      expect(await it.store.read(echo, { value: 3 }, soon())).toEqual([{ value: 3 }]);
    });

    test('a write given up keeps nothing', async () => {
      const giveUp = new AbortController();
      const work = async (tx: WriteTransaction) => {
        await addAll(tx, ['given-up']);
        giveUp.abort();
        await addAll(tx, ['given-up-too']);
      };
      const writing = it.store.write(operation(), work, { ...soon(), signal: giveUp.signal });
      await expect(writing).rejects.toMatchObject({ code: 'ABORTED' });
      await it.add('after-given-up');
      expect(await it.idsFrom('given-up')).toEqual([]);
    });
  });
}
