import { openStore } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { afterAll, describe } from 'vitest';
import { soon } from '../support/embedded.js';
import { emptyNeo4j } from '../support/emptyNeo4j.js';
import { neo4jForTests } from '../support/neo4j.js';
import { editsSuite } from './editsSuite.js';

describe('edits on Neo4j', () => {
  let store: GraphStore | undefined;
  afterAll(() => store?.close());
  editsSuite(async () => {
    const address = await neo4jForTests();
    await emptyNeo4j(address);
    store = await openStore({ engine: 'neo4j', ...address });
    await store.setUp(soon());
    return store;
  }, 6);
});
