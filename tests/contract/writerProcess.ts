/**
 * A process that writes: opens the store that its parent names, applies one batch after the other,
 * and tells its parent of each that was acknowledged.
 */
import { applyBatch, openStore } from '@frontgraph/cypher';
import type { StoreConfig } from '@frontgraph/cypher';
import { evidenceBatch } from './evidenceBatch.js';

export interface WriterTask {
  config: StoreConfig;
  writer: number;
  rounds: number;
}

process.on('message', (task: WriterTask) => {
  void run(task).then(() => process.disconnect());
});

async function run({ config, writer, rounds }: WriterTask): Promise<void> {
  const store = await openStore(config);
  const soon = () => ({ deadline: Date.now() + 60_000 });
  await store.setUp(soon());
  for (let round = 0; round < rounds; round++) {
    const operation = { id: `${writer}-${round}`, actor: 'test', reason: 'writer process' };
    await applyBatch(store, evidenceBatch(writer, round), { ...soon(), operation });
    process.send?.(round);
  }
  await store.close();
}
