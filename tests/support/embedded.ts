import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';

/** A fresh embedded store in a folder of its own, set up; `remove` closes and deletes it. */
export interface TestStore {
  store: GraphStore;
  remove(): Promise<void>;
}

/** Opens an empty embedded store for one test file. */
export async function embeddedForTests(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'frontgraph-test-'));
  const store = await openStore({ engine: 'embedded', path: join(folder, 'store') });
  await store.setUp(soon());
  const remove = async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { store, remove };
}

/** Call options of a test: half a minute from now. */
export const soon = () => ({ deadline: Date.now() + 30_000 });
