import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from './neo4j.js';

/** Drops all nodes of the test database; constraints and indexes stay. */
export async function emptyNeo4j({
  uri,
  username,
  password,
  database,
}: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database });
  } finally {
    await driver.close();
  }
}
