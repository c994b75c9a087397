import { inject } from 'vitest';
import './neo4jServer.js';

/** Where the Neo4j of this test run answers. */
export interface Neo4jAddress {
  uri: string;
  username: string;
  password: string;
  database: string;
}

/**
 * The Neo4j of this run (see neo4jServer.ts), for tests under `tests/contract` and those named
 * `*.neo4j.test.ts`. All share one database: a test empties it first or writes under ids of its own.
 */
export function neo4jForTests(): Promise<Neo4jAddress> {
  return Promise.resolve(inject('neo4j'));
}
