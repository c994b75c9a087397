import type { EmbeddedConfig } from './embedded/client.js';
import { openEmbedded } from './embedded/store.js';
import { openNeo4j } from './neo4j/store.js';
import type { Neo4jConfig } from './neo4j/store.js';
import type { GraphStore } from './store.js';

export type StoreConfig = EmbeddedConfig | Neo4jConfig;

/** Opens the store that the configuration names. Call `setUp` before anything else. */
export function openStore(config: StoreConfig): Promise<GraphStore> {
  return config.engine === 'neo4j' ? openNeo4j(config) : openEmbedded(config);
}
