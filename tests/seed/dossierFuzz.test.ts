import { ImportError, importFiles, inputBytes } from '@frontgraph/seed';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { embeddedForTests } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { SMALL } from './smallDossier.js';

let test: TestStore;
beforeAll(async () => {
  test = await embeddedForTests();
});
afterAll(() => test.remove());

const bytes = new TextEncoder().encode(SMALL);

/** One wound: some bytes at a place are cut out and others put in. */
const wound = fc.record({
  at: fc.nat(bytes.length),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom('\n', ': ', '- ', '{', ']', "'", '*a', '&a ', '!!int ', '<<: ', '?', '\t', '|')
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function wounded(wounds: readonly { at: number; cut: number; put: Uint8Array }[]): Uint8Array {
  return wounds.reduce(
    (text, { at, cut, put }) => Buffer.concat([text.subarray(0, at), put, text.subarray(at + cut)]),
    Buffer.from(bytes),
  );
}

it('a damaged dossier is imported or refused with places, and never anything else', async () => {
  const lines = (text: Uint8Array) => Buffer.from(text).toString('utf8').split('\n').length;
  await fc.assert(
    fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 3 }), async (wounds) => {
      const text = wounded(wounds);
      const input = { format: 'dossier', files: [inputBytes('hurt.yaml', text)] } as const;
      const outcome = await importFiles(test.store, input, { dryRun: true }).catch(
        (error: unknown) => error,
      );
      if (!(outcome instanceof ImportError)) {
        expect(outcome).toMatchObject({ dryRun: true });
        return;
      }
      expect(outcome.faults.length).toBeGreaterThan(0);
      for (const { at, message } of outcome.faults) {
        expect(message).not.toBe('');
        expect(at.file).toBe('hurt.yaml');
        expect(at.line).toBeGreaterThan(0);
        expect(at.line).toBeLessThanOrEqual(lines(text));
        expect(at.column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});
