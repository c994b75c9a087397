import { openStore } from '@frontgraph/cypher';
import { describe, vi } from 'vitest';
import { soon } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { emptyNeo4j } from '../support/emptyNeo4j.js';
import { neo4jForTests } from '../support/neo4j.js';
import { loadSuite } from './loadSuite.js';

// A fresh Neo4j plans every statement once, which takes long on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

async function emptied(): Promise<TestStore> {
  const address = await neo4jForTests();
  await emptyNeo4j(address);
  const store = await openStore({ engine: 'neo4j', ...address });
  await store.setUp(soon());
  return { store, remove: () => store.close() };
}

describe('imports into Neo4j', () => loadSuite(emptied));
