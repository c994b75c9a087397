import type { GraphStore } from '@frontgraph/cypher';
import { soon } from './engines.js';
import { testStatement } from './testStatement.js';

/** Names of everything that set-up made in a store. */
export async function schemaNames(store: GraphStore): Promise<string[]> {
  const indexes = await store.read(testStatement<{ name: string }>('indexNames'), {}, soon());
  const constraints = await store.read(
    testStatement<{ name: string }>('constraintNames'),
    {},
    soon(),
  );
  return [...indexes, ...constraints].map(({ name }) => name);
}
