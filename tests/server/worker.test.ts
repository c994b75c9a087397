import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@frontgraph/cypher';
import { afterAll } from 'vitest';
import { graphWorkerContract } from './graphWorkerContract.js';

const folder = mkdtempSync(join(tmpdir(), 'frontgraph-worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

graphWorkerContract('the embedded store', async () => {
  const store = await openStore({ engine: 'embedded', path: join(folder, randomUUID()) });
  await store.setUp({ deadline: Date.now() + 30_000 });
  return store;
});
