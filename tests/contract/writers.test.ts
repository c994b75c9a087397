/** Four writers at once on one Neo4j leave derived links equal to a rebuild from the evidence. */
import { applyBatch, checkDerived, rebuildDerived, statements } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { neo4jForTests } from '../support/neo4j.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dumpStore } from './dump.js';
import { engines, operation, soon } from './engines.js';
import type { OpenedEngine } from './engines.js';
import { evidenceBatch } from './evidenceBatch.js';
import { startWriter } from './startWriter.js';

const WRITERS = [0, 1, 2, 3];
const ROUNDS = 6;

let engine: OpenedEngine;
beforeEach(async () => {
  engine = await engines.neo4j();
});
afterEach(() => engine.close());

/** All claims are there, and what is derived from them is what a rebuild makes of them. */
async function expectWhole(store: GraphStore): Promise<void> {
  const filters = { link: null, entity: null, source: null, statedBy: null, stances: null };
  const all = { ...filters, showSensitive: true };
  const [claims] = await store.read(statements.claimsCount, all, soon());
  expect(claims).toEqual({ count: WRITERS.length * ROUNDS * 2 });
  expect(await checkDerived(store, soon())).toEqual([]);
  const graph = async () => (await dumpStore(store, soon())).filter(({ labels }) => !isLog(labels));
  const before = await graph();
  const rebuilt = await rebuildDerived(store, { ...soon(), operation: operation() });
  expect(rebuilt.differences).toBe(0);
  expect(await graph()).toEqual(before);
}

const isLog = (labels: unknown) =>
  Array.isArray(labels) && (labels.includes('Change') || labels.includes('Version'));

test('four stores of one process', async () => {
  const stores = await Promise.all(WRITERS.map(() => engine.another()));
  await Promise.all(
    stores.map(async (store, writer) => {
      for (let round = 0; round < ROUNDS; round++) {
        const options = { deadline: Date.now() + 60_000, operation: operation() };
        await applyBatch(store, evidenceBatch(writer, round), options);
      }
    }),
  );
  await expectWhole(engine.store);
});

test('four processes', async () => {
  const config = { engine: 'neo4j', ...(await neo4jForTests()) } as const;
  const writers = WRITERS.map((writer) => startWriter({ config, writer, rounds: ROUNDS }));
  for (const { ended } of writers) expect(await ended).toEqual({ code: 0 });
  await expectWhole(engine.store);
});
