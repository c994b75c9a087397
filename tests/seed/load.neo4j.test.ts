import { openStore } from '@frontgraph/cypher';
import { describe } from 'vitest';
import { soon } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { emptyNeo4j } from '../support/emptyNeo4j.js';
import { neo4jForTests } from '../support/neo4j.js';
import { loadSuite } from './loadSuite.js';

async function emptied(): Promise<TestStore> {
  const address = await neo4jForTests();
  await emptyNeo4j(address);
  const store = await openStore({ engine: 'neo4j', ...address });
  await store.setUp(soon());
  return { store, remove: () => store.close() };
}

describe('imports into Neo4j', () => loadSuite(emptied));
