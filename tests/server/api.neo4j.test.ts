import { afterAll, beforeAll } from 'vitest';
import { emptyNeo4j } from '../support/emptyNeo4j.js';
import { neo4jForTests } from '../support/neo4j.js';
import { apiServer } from './api/server.js';
import type { ApiServer } from './api/server.js';
import { apiSuite } from './api/suite.js';

let server: ApiServer;
beforeAll(async () => {
  const address = await neo4jForTests();
  await emptyNeo4j(address);
  server = await apiServer(() => ({ engine: 'neo4j', ...address }));
  // The first import plans every statement anew, which takes its time on a small machine.
}, 300_000);
afterAll(() => server.remove());

apiSuite(() => server);
