import type { TestProject } from 'vitest/node';
import { startNeo4j } from '../../scripts/lib/neo4j.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; username: string; password: string; database: string };
  }
}

/** Starts one Neo4j for all tests that need it, and ends it after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...address } = await startNeo4j();
  project.provide('neo4j', address);
  return stop;
}
