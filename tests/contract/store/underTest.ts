import { statements } from '@frontgraph/cypher';
import type { GraphStore, WriteTransaction } from '@frontgraph/cypher';
import { operation, soon } from '../engines.js';
import type { OpenedEngine } from '../engines.js';
import { testStatement } from '../testStatement.js';

export const addEntity = testStatement<{ id: string }>('addEntity', 'write');
export const echo = testStatement<{ value: unknown }>('echo');
export const heavy = testStatement<{ count: number }>('heavy');
const entityIds = testStatement<{ id: string }>('entityIds');

/** The store that a contract is run on, with what all its parts do to it. */
export class StoreUnderTest {
  #engine: OpenedEngine | undefined;

  async open(engine: () => Promise<OpenedEngine>): Promise<void> {
    this.#engine = await engine();
  }

  async close(): Promise<void> {
    await this.#engine?.close();
  }

  get store(): GraphStore {
    if (!this.#engine) throw new Error('the store is not open yet');
    return this.#engine.store;
  }

  another(): Promise<GraphStore> {
    if (!this.#engine) throw new Error('the store is not open yet');
    return this.#engine.another();
  }

  /** Writes entities of these ids; breaks the constraint when one is there. */
  add(...ids: string[]) {
    return this.store.write(operation(), (tx) => addAll(tx, ids), soon());
  }

  async idsFrom(prefix: string, options = soon()): Promise<string[]> {
    return (await this.store.read(entityIds, { prefix }, options)).map(({ id }) => id);
  }

  async version(): Promise<number | undefined> {
    return (await this.store.read(statements.dataVersion, {}, soon()))[0]?.version;
  }
}

export async function addAll(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  for (const id of ids) await tx.run(addEntity, { id });
  return [...ids];
}
