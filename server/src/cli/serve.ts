import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '@frontgraph/cypher';
import { Command } from 'commander';
import { ConfigError, readConfig, type Config } from '../config.js';
import { createDoor, findDoor, storeWork, type Door, type StoreStats } from '../door/index.js';
import type { RunningServer } from '../main.js';
import { figure, print, stopSignal, tell } from './terminal.js';

const TRY_AGAIN_MS = 300;
/** How long another command may hold the store before a server gives up waiting for it. */
const WAIT_MS = 15 * 60_000;

export const serveCommand = new Command('serve')
  .summary('serve the explorer and its API')
  .description(
    'Serves the explorer and its API until it is stopped (Ctrl-C). The built-in graph is loaded\n' +
      'where it is missing.',
  )
  .action(async () => {
    const signal = stopSignal();
    const config = readConfig();
    const door = createDoor(config);
    const server = await started(config, door, signal);
    try {
      await door.open(server);
      const stats = await storeWork(server.services.store).stats(signal);
      for (const line of greeting(config, server, stats)) print(line);
      await new Promise((stop) => signal.addEventListener('abort', stop, { once: true }));
      tell('Stopping …');
    } finally {
      await door.close();
      await server.close();
    }
  });

/** A command that holds the store is waited for; another server is an error that says where it is. */
async function started(config: Config, door: Door, signal: AbortSignal): Promise<RunningServer> {
  if (config.store.engine === 'embedded') await refuseSecond(config);
  // Loaded here, so that the other commands start without it.
  const { startServer } = await import('../main.js');
  const until = Date.now() + WAIT_MS;
  for (let told = false; ; told = true) {
    try {
      return await startServer(config, { plugins: [door.plugin] });
    } catch (error) {
      const locked = error instanceof StoreError && error.code === 'LOCKED';
      if (!locked || Date.now() > until) throw error;
    }
    await refuseSecond(config);
    if (!told) tell('Another Frontgraph command holds the data folder; waiting until it is done …');
    await pause(TRY_AGAIN_MS, undefined, { signal });
  }
}

async function refuseSecond({ dataFolder }: Config): Promise<void> {
  const other = await findDoor(dataFolder);
  if (!other) return;
  throw new ConfigError(
    `Frontgraph already runs on this data folder, at ${other.address} (process ${other.pid}). ` +
      'Use that one, or give this one a folder of its own with FRONTGRAPH_DATA.',
  );
}

function greeting(config: Config, server: RunningServer, stats: StoreStats): string[] {
  const { store } = config;
  const place =
    store.engine === 'neo4j' ? store.uri : relative(process.cwd(), store.path) || store.path;
  const held = (['entities', 'links', 'claims', 'sources'] as const).map(
    (name) => `${figure(stats[name].visible)} ${name}`,
  );
  return [
    '',
    `  Frontgraph   ${server.address}`,
    ...(server.enterUrl ? [`  as editor    ${server.enterUrl}  (works once)`] : []),
    `  store        ${store.engine}, ${place}`,
    `  graph        ${held.join(', ')}`,
    '',
    '  Ctrl-C stops it.',
    '',
  ];
}
