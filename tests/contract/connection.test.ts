/** A Neo4j whose connection is lost: no write is done twice, and errors say what to do. */
import { randomUUID } from 'node:crypto';
import { openStore } from '@frontgraph/cypher';
import type { GraphStore, StoreConfig } from '@frontgraph/cypher';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { neo4jForTests } from '../support/neo4j.js';
import { cuttingProxy } from './cuttingProxy.js';
import type { CuttingProxy } from './cuttingProxy.js';
import { engines, operation, soon } from './engines.js';
import type { OpenedEngine } from './engines.js';
import { testStatement } from './testStatement.js';

const addEntity = testStatement<{ id: string }>('addEntity', 'write');
const entityIds = testStatement<{ id: string }>('entityIds');
const echo = testStatement<{ value: unknown }>('echo');

let engine: OpenedEngine;
let proxy: CuttingProxy;
let store: GraphStore;
let address: Extract<StoreConfig, { engine: 'neo4j' }>;

beforeAll(async () => {
  engine = await engines.neo4j();
  address = { engine: 'neo4j', ...(await neo4jForTests()) };
  proxy = await cuttingProxy(Number(new URL(address.uri).port));
  store = await openStore({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
});
afterAll(async () => {
  await store.close();
  await proxy.close();
  await engine.close();
});
beforeEach(() => proxy.comeUp());

const idsFrom = async (prefix: string) =>
  (await engine.store.read(entityIds, { prefix }, soon())).map(({ id }) => id);

/** Breaks the uniqueness constraint when it is run twice. */
const addOnce = (id: string, operationId = randomUUID()) =>
  store.write(operation(operationId), (tx) => tx.run(addEntity, { id }), soon());

test('a write whose answer is lost is looked up and not done again', async () => {
  const before = proxy.cuts();
  proxy.cutNextCommits(1);
  const { value, version } = await addOnce('lost-answer');
  expect(proxy.cuts()).toBe(before + 1);
  expect(value).toEqual([{ id: 'lost-answer' }]);
  expect(await idsFrom('lost-answer')).toEqual(['lost-answer']);
  const next = await addOnce('lost-next');
  expect(next.version).toBe(version + 1);
});

test('a write that was given up as its answer was lost can be replayed by its id', async () => {
  const id = randomUUID();
  proxy.cutNextCommits(10);
  const first = store.write(operation(id), (tx) => tx.run(addEntity, { id: 'replayed' }), {
    deadline: Date.now() + 600,
  });
  await expect(first).rejects.toMatchObject({ code: 'DEADLINE' });
  proxy.cutNextCommits(0);
  await expect(addOnce('replayed', id)).resolves.toMatchObject({ value: [{ id: 'replayed' }] });
  expect(await idsFrom('replayed')).toEqual(['replayed']);
});

test('a short outage is waited out', async () => {
  proxy.goDown();
  setTimeout(() => proxy.comeUp(), 500);
  expect(await store.read(echo, { value: 1 }, soon())).toEqual([{ value: 1 }]);
});

test('a long outage is a clear error, and what comes after it works', async () => {
  proxy.goDown();
  await expect(store.read(echo, { value: 1 }, soon())).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('NEO4J_URI') as string,
  });
  proxy.comeUp();
  expect(await store.read(echo, { value: 1 }, soon())).toEqual([{ value: 1 }]);
});

test.each([
  ['no Neo4j there', { uri: 'bolt://127.0.0.1:1' }, 'NEO4J_URI'],
  ['no address', { uri: 'nonsense' }, 'NEO4J_URI'],
  ['a wrong password', { password: 'wrong-password' }, 'NEO4J_PASSWORD'],
  ['a wrong database', { database: 'no-such-database' }, 'NEO4J_DATABASE'],
])('opening with %s names the setting to check', async (_what, wrong, setting) => {
  const error: unknown = await openStore({ ...address, ...wrong }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 'UNAVAILABLE' });
  expect(String(error)).toContain(setting);
  expect(String(error)).not.toContain('wrong-password');
});
