import { setTimeout as pause } from 'node:timers/promises';
import { openStore, queries, StoreError, type GraphStore } from '@frontgraph/cypher';
import { builtInDossiers, importFiles } from '@frontgraph/seed';
import { readConfig, type Config } from '../config.js';
import { prepareDataFolder } from '../dataFolder.js';
import { doorWork, findDoor, storeWork, type Work } from '../door/index.js';

const SET_UP_MS = 120_000;
const TRY_AGAIN_MS = 300;
/** How long another command, or a server that is starting or stopping, may hold the store. */
const WAIT_MS = 15 * 60_000;

export interface WorkOptions {
  readonly signal: AbortSignal;
  /** Lines for people, beside the answer. */
  readonly tell: (line: string) => void;
  /** Load the built-in graph first where the store is empty, as a server would. */
  readonly fill?: boolean;
}

/**
 * Lets whoever owns the store do the work: a running server, which is asked through its door, else
 * this process. Neo4j lets several write. A store that another command holds is waited for.
 */
export async function withWork<T>(
  options: WorkOptions,
  use: (work: Work) => Promise<T>,
): Promise<T> {
  const config = readConfig();
  if (config.store.engine === 'neo4j')
    return withStore(await openStore(config.store), options, use);
  await prepareDataFolder(config.dataFolder);
  const owner = await ownerOf(config, options);
  return 'address' in owner ? use(doorWork(owner)) : withStore(owner, options, use);
}

async function ownerOf(config: Config, { signal, tell }: WorkOptions) {
  const until = Date.now() + WAIT_MS;
  for (let told = false; ; told = true) {
    const door = await findDoor(config.dataFolder);
    if (door) return door;
    try {
      return await openStore(config.store);
    } catch (error) {
      const locked = error instanceof StoreError && error.code === 'LOCKED';
      if (!locked || Date.now() > until) throw error;
    }
    if (!told) tell('Another Frontgraph command holds the data folder; waiting until it is done …');
    await pause(TRY_AGAIN_MS, undefined, { signal });
  }
}

async function withStore<T>(
  store: GraphStore,
  { signal, tell, fill }: WorkOptions,
  use: (work: Work) => Promise<T>,
): Promise<T> {
  try {
    await store.setUp({ deadline: Date.now() + SET_UP_MS, signal });
    if (fill && (await isEmpty(store, signal))) {
      tell('The store is empty: loading the built-in graph first …');
      await importFiles(store, { format: 'dossier', files: builtInDossiers() }, { signal });
    }
    return await use(storeWork(store));
  } finally {
    await store.close();
  }
}

async function isEmpty(store: GraphStore, signal: AbortSignal): Promise<boolean> {
  const [row] = await queries.dataVersion(store, {}, { deadline: Date.now() + SET_UP_MS, signal });
  return (row?.version ?? 0) === 0;
}
