import { openEmbedded } from './embedded/store.js';
import type { EmbeddedConfig } from './embedded/client.js';
import type { GraphStore } from './store.js';

export type StoreConfig = EmbeddedConfig;

/** Opens the store that the configuration names. Call `setUp` before anything else. */
export function openStore(config: StoreConfig): Promise<GraphStore> {
  return openEmbedded(config);
}
