import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputBytes } from '@frontgraph/seed';
import type { InputFile } from '@frontgraph/seed';
import { readList, SMALL_LIST } from './unReading.js';

const BYTES = Buffer.from(SMALL_LIST);
/** From here on the list is complete: only white space may follow. */
const END = BYTES.lastIndexOf('>') + 1;

/** The same bytes in pieces of the given size. */
function inPieces(bytes: Uint8Array, size: number): InputFile {
  return {
    ...inputBytes('list.xml', bytes),
    async *open() {
      for (let start = 0; start < bytes.length; start += size) {
        yield bytes.subarray(start, start + size);
      }
    },
  };
}

describe('the UN list: any cut, any piece', () => {
  it('yields nothing and one fault from a file cut anywhere (100 random cuts)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: END - 1 }), async (cut) => {
        const reading = await readList(inPieces(BYTES.subarray(0, cut), 1024));
        expect(reading.faults.length).toBe(1);
        expect([reading.sources, reading.entities, reading.claims]).toEqual([[], [], []]);
      }),
      { numRuns: 100 },
    );
  });

  it('reads the same from pieces of any size (30 random sizes)', async () => {
    const whole = await readList(SMALL_LIST);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (size) => {
        expect(await readList(inPieces(BYTES, size))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('never crashes and never half-loads with one byte changed (150 random bytes)', async () => {
    const arbitrary = fc.record({
      at: fc.integer({ min: 0, max: BYTES.length - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ at, byte }) => {
        const bytes = Buffer.from(BYTES);
        bytes[at] = byte;
        const reading = await readList(inPieces(bytes, 1024));
        const heads = reading.faults.length ? 0 : 4;
        expect(reading.entities.length).toBeGreaterThanOrEqual(heads);
      }),
      { numRuns: 150 },
    );
  });
});
