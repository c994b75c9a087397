import { describe, expect, test } from 'vitest';
import { operation, soon } from '../engines.js';
import { testStatement } from '../testStatement.js';
import { addAll, addEntity, echo } from './underTest.js';
import type { StoreUnderTest } from './underTest.js';

const countUp = testStatement<{ n: number }>('countUp');

export function readsContract(it: StoreUnderTest): void {
  describe('reads', () => {
    test('go on beside an open write and never see what it has not committed', async () => {
      let seen: string[] = [];
      await it.store.write(
        operation(),
        async (tx) => {
          await addAll(tx, ['open-a']);
          seen = await it.idsFrom('open-');
        },
        soon(),
      );
      expect(seen).toEqual([]);
      expect(await it.idsFrom('open-')).toEqual(['open-a']);
    });

    test('get values back as they were sent', async () => {
      const values = [0, -3, 2.5, 9007199254740991, 'نص "\\ $x', true, null, [1, 'a'], [], {}];
      for (const value of [...values, { a: 1, b: [2.5, null], c: { d: 'e' } }]) {
        expect(await it.store.read(echo, { value }, soon())).toEqual([{ value }]);
      }
    });

    test('share one signal without a warning', async () => {
      const warnings: Error[] = [];
      const collect = (warning: Error) => warnings.push(warning);
      process.on('warning', collect);
      const { signal } = new AbortController();
      const reads = Array.from({ length: 30 }, (_, value) =>
        it.store.read(echo, { value }, { ...soon(), signal }),
      );
      expect((await Promise.all(reads)).flat()).toHaveLength(30);
      process.off('warning', collect);
      expect(warnings).toEqual([]);
    });

    test('take an absent parameter as null', async () => {
      expect(await it.store.read(echo, {}, soon())).toEqual([{ value: null }]);
    });

    test('give a longer answer than allowed as an error', async () => {
      const reading = it.store.read(countUp, { to: 200_001 }, soon());
      await expect(reading).rejects.toMatchObject({ code: 'TOO_LARGE' });
      expect(await it.store.read(countUp, { to: 200_000 }, soon())).toHaveLength(200_000);
    });

    test('that would write are refused', async () => {
      const writing = { ...addEntity, mode: 'read' as const };
      const reading = it.store.read(writing, { id: 'by-read' }, soon());
      await expect(reading).rejects.toMatchObject({ code: 'STATEMENT' });
      expect(await it.idsFrom('by-read')).toEqual([]);
    });
  });
}
