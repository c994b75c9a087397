/** The embedded store when processes are ended by force: nothing acknowledged is ever lost. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDerived, openStore, statements } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { operation, soon } from './engines.js';
import { startWriter } from './startWriter.js';
import { testStatement } from './testStatement.js';

const addEntity = testStatement<{ id: string }>('addEntity', 'write');
const entityIds = testStatement<{ id: string }>('entityIds');
const countUp = testStatement<{ n: number }>('countUp');
const echo = testStatement<{ value: unknown }>('echo');
const heavy = testStatement<{ count: number }>('heavy');
const hungry = testStatement<{ count: number }>('hungry');

let folder: string;
let stores: GraphStore[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontgraph-kill-'));
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await rm(folder, { recursive: true, force: true });
});

const config = (more = {}) =>
  ({ engine: 'embedded', path: join(folder, 'store'), ...more }) as const;

async function open(more = {}): Promise<GraphStore> {
  const store = await openStore(config(more));
  stores.push(store);
  await store.setUp(soon());
  return store;
}

/** Process ids of the engines that a process runs. */
function enginesOf(parent: number | undefined): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' });
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, ppid, ...command]) =>
        ppid === String(parent) && /embedded\/child/.test(command.join(' ')),
    )
    .map(([pid]) => Number(pid));
}

function killEngine(): void {
  const running = enginesOf(process.pid);
  expect(running).toHaveLength(1);
  for (const pid of running) process.kill(pid, 'SIGKILL');
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a read past its deadline takes the engine with it, but no read or write beside it', async () => {
  const store = await open();
  let attempts = 0;
  const writing = store.write(
    operation(),
    async (tx) => {
      attempts++;
      await tx.run(addEntity, { id: 'beside-a' });
      await pause(attempts === 1 ? 1500 : 0);
      return tx.run(addEntity, { id: 'beside-b' });
    },
    soon(),
  );
  const tooLong = store.read(heavy, {}, { deadline: Date.now() + 700 });
  await expect(tooLong).rejects.toMatchObject({ code: 'DEADLINE' });
  expect(await store.read(echo, { value: 1 }, soon())).toEqual([{ value: 1 }]);
  expect((await writing).value).toEqual([{ id: 'beside-b' }]);
  expect(attempts).toBe(2);
  expect(await store.read(entityIds, { prefix: 'beside-' }, soon())).toHaveLength(2);
});

describe('the engine alone is killed', () => {
  test('while it writes: every write is done once, and the store comes back by itself', async () => {
    const store = await open();
    let done = 0;
    let writing = true;
    const killer = (async () => {
      for (let kill = 0; kill < 6; kill++) {
        const seen = done;
        // The one before must be through: a write is replayed once.
        while (writing && done < seen + 2) await pause(1);
        await pause(kill * 3);
        if (writing) killEngine();
      }
      writing = false;
    })();
    while (writing) {
      // A replay without a look for the operation would break the constraint.
      await store.write(
        operation(),
        async (tx) => {
          await tx.run(addEntity, { id: `e-${done}-a` });
          await tx.run(addEntity, { id: `e-${done}-b` });
        },
        soon(),
      );
      done++;
    }
    await killer;
    expect(await store.read(entityIds, { prefix: 'e-' }, soon())).toHaveLength(2 * done);
    expect(await store.read(statements.dataVersion, {}, soon())).toMatchObject([{ version: done }]);
  });

  test('under reads: they are tried again', async () => {
    const store = await open();
    const reading = [100_000, 100_001].map((to) => store.read(countUp, { to }, soon()));
    killEngine();
    expect((await Promise.all(reading)).map(({ length }) => length)).toEqual([100_000, 100_001]);
  });

  test('before a schema change and a checkpoint: both go on', async () => {
    const store = await open();
    killEngine();
    await store.checkpoint(soon());
    killEngine();
    expect(await store.setUp(soon())).toMatchObject({ from: 1 });
  });
});

test('the whole process is killed while it writes: what it acknowledged is there, its engine is not', async () => {
  const acknowledged = new Set<string>();
  for (let writer = 0; writer < 4; writer++) {
    const stopAfter = 2 + writer;
    const running = startWriter({ config: config(), writer, rounds: 1000 }, (round) => {
      acknowledged.add(`${writer}-${round}`);
      if (round === stopAfter) setTimeout(() => running.process.kill('SIGKILL'), writer * 7);
    });
    await running.ended;
    // The next one opens the store at once: the engine of the killed one must go by itself.
  }
  const store = await open();
  expect(acknowledged.size).toBeGreaterThanOrEqual(3 + 4 + 5 + 6);
  for (const id of acknowledged) {
    expect(await store.read(statements.operationResult, { id }, soon()), id).toHaveLength(1);
  }
  // No half batch: every write that is logged, and no other, has all that it wrote.
  expect(await checkDerived(store, soon())).toEqual([]);
  const [count] = await store.read(statements.dataVersion, {}, soon());
  const speakers = await store.read(entityIds, { prefix: 'speaker-' }, soon());
  expect(speakers).toHaveLength(count?.version ?? -1);
});

test('an engine over its memory limit is ended with a clear error, and the next call works', async () => {
  const store = await open({ memoryLimitMb: 600 });
  await expect(store.read(hungry, {}, soon())).rejects.toMatchObject({
    code: 'MEMORY',
    message: expect.stringContaining('600 MB') as string,
  });
  expect(await store.read(echo, { value: 1 }, soon())).toEqual([{ value: 1 }]);
});

test('a second process gets a clear error, and the store again once the first is closed', async () => {
  const first = await open();
  await expect(openStore(config())).rejects.toMatchObject({
    code: 'LOCKED',
    message: expect.stringContaining('npx frontgraph') as string,
  });
  await first.close();
  const second = await open();
  expect(await second.read(echo, { value: 1 }, soon())).toEqual([{ value: 1 }]);
});

test('a process that had to wait for the lock works on with the store it got', async () => {
  const first = await open();
  const waiting = openStore(config());
  // The second meets the lock at least once before the first lets go.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await first.close();
  const second = await waiting;
  expect(await second.read(echo, { value: 1 }, soon())).toEqual([{ value: 1 }]);
  await second.close();
});

test('a path that can hold no store is a clear error', async () => {
  const file = join(folder, 'store');
  await open();
  const inside = openStore({ engine: 'embedded', path: join(file, 'below', 'a', 'file') });
  await expect(inside).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
