import { openStore } from '@frontgraph/cypher';
import { emptyNeo4j } from '../support/emptyNeo4j.js';
import { graphWorkerContract } from './graphWorkerContract.js';
import { neo4jForTests } from '../support/neo4j.js';

const open = async () => openStore({ engine: 'neo4j', ...(await neo4jForTests()) });

const openEmpty = async () => {
  const access = await neo4jForTests();
  await emptyNeo4j(access);
  const store = await open();
  await store.setUp({ deadline: Date.now() + 120_000 });
  return store;
};

graphWorkerContract('Neo4j', openEmpty, open);
