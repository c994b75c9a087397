import { StoreError } from '@frontgraph/cypher';
import { describe, expect, test } from 'vitest';
import { soon } from '../engines.js';
import { testStatement } from '../testStatement.js';
import type { StoreUnderTest } from './underTest.js';

const broken = testStatement('broken');

export function errorsContract(it: StoreUnderTest): void {
  describe('errors', () => {
    test('name the statement and quote no data', async () => {
      await it.add('known-secret-name');
      const error: unknown = await it.add('known-secret-name').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ code: 'CONSTRAINT' });
      expect(String(error)).toContain('test/addEntity');
      expect(String(error)).not.toContain('known-secret-name');
    });

    test('tell a mistake of ours in a statement', async () => {
      const reading = it.store.read(broken, {}, soon());
      await expect(reading).rejects.toMatchObject({
        code: 'STATEMENT',
        message: expect.stringContaining('test/broken') as string,
      });
    });
  });
}
