import { randomUUID } from 'node:crypto';
import { openStore } from '@frontgraph/cypher';
import type { GraphStore, WriteOperation } from '@frontgraph/cypher';
import { embeddedForTests } from '../support/embedded.js';
import { emptyNeo4j } from '../support/emptyNeo4j.js';
import { neo4jForTests } from '../support/neo4j.js';

/** Half a minute from now. */
export const soon = () => ({ deadline: Date.now() + 30_000 });

export const operation = (id: string = randomUUID()): WriteOperation => ({
  id,
  actor: 'test',
  reason: 'contract',
});

export interface OpenedEngine {
  store: GraphStore;
  /** Another store on the same database, as another server has. Embedded: the same one. */
  another(): Promise<GraphStore>;
  close(): Promise<void>;
}

/** Both engines, set up and empty, by name: a contract is a function of one of them. */
export const engines: Readonly<Record<'embedded' | 'neo4j', () => Promise<OpenedEngine>>> = {
  async embedded() {
    const { store, remove } = await embeddedForTests();
    return { store, another: () => Promise.resolve(store), close: remove };
  },
  async neo4j() {
    const address = await neo4jForTests();
    await emptyNeo4j(address);
    const opened: GraphStore[] = [];
    const another = async () => {
      const store = await openStore({ engine: 'neo4j', ...address });
      opened.push(store);
      return store;
    };
    const store = await another();
    await store.setUp({ deadline: Date.now() + 120_000 });
    const close = async () => {
      await Promise.all(opened.map((each) => each.close()));
    };
    return { store, another, close };
  },
};
