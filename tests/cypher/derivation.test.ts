import { randomUUID } from 'node:crypto';
import { applyBatch, bringUpToDate, checkDerived, statements } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { embeddedForTests, soon } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { batch, claim, entity, source } from './records.js';

let test: TestStore;
let store: GraphStore;
const operation = () => ({ id: randomUUID(), actor: 'test', reason: 'test' });

beforeAll(async () => {
  test = await embeddedForTests();
  store = test.store;
});
afterAll(() => test.remove());

it('derives a store of earlier rules anew, once, and leaves a new one alone', async () => {
  expect(await bringUpToDate(store, soon())).toBeNull();
  const records = batch({
    sources: [source('paper')],
    entities: [entity('jud', 'Organisation'), entity('let', 'Group')],
    claims: [claim({ link: 'FRONT_FOR', from: 'jud', to: 'let' }, 'reports')],
  });
  await applyBatch(store, records, { ...soon(), operation: operation() });
  expect(await bringUpToDate(store, soon())).toBeNull();

  await store.write(
    operation(),
    async (tx) => {
      const properties = { heldFirst: null, heldLast: null, confidence: null };
      await tx.run(statements.writeLinks.FRONT_FOR, {
        rows: [{ from: 'jud', to: 'let', properties }],
      });
      await tx.run(statements.setDerivation, { derivation: 1 });
    },
    soon(),
  );
  expect(await checkDerived(store, soon())).toHaveLength(1);
  expect(await bringUpToDate(store, soon())).toBe(1);
  expect(await checkDerived(store, soon())).toEqual([]);
  expect(await bringUpToDate(store, soon())).toBeNull();
});
