import { once } from 'node:events';
import { createServer } from 'node:net';
import { bringUpToDate, openStore } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { builtInDossiers, importFiles } from '@frontgraph/seed';
import type { ImportReport } from '@frontgraph/seed';
import type { FastifyInstance } from 'fastify';
import { ConfigError } from './config.js';
import type { Config } from './config.js';
import { prepareDataFolder } from './dataFolder.js';
import { Counts } from './request/counts.js';
import type { Services } from './request/context.js';
import { buildServer } from './server.js';
import type { ServerPlugin } from './server.js';
import { createGraphWorker } from './worker/index.js';

/** Milliseconds that setting up the schema, or the last checkpoint, may take. */
const SET_UP_MS = 120_000;
/** Milliseconds that deriving everything anew may take, after an update of Frontgraph. */
const DERIVE_MS = 600_000;
const CLOSE_MS = 30_000;

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Makes a browser an editor, once; null beyond loopback, where there are none. */
  readonly enterUrl: string | null;
  /** What loading the built-in graph did. */
  readonly builtIn: ImportReport;
  readonly app: FastifyInstance;
  readonly services: Services;
  /** A fresh one-time address, in the place of the one before. */
  newEnterUrl(): string | null;
  /** Ends what is under way, makes it durable, and lets go of the store. */
  close(): Promise<void>;
}

export interface StartOptions {
  /** More routes, such as the door for commands. */
  readonly plugins?: readonly ServerPlugin[];
}

/**
 * Opens the store, sets up its schema, loads the built-in graph and serves it.
 * @throws ConfigError when the port is in use, the address is not ours or the data folder can't be
 * written; StoreError when the store can't be opened. Nothing is left open then.
 */
export async function startServer(
  config: Config,
  options: StartOptions = {},
): Promise<RunningServer> {
  await checkPort(config);
  await prepareDataFolder(config.dataFolder);
  const store = await openStore(config.store);
  try {
    return await serve(config, store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serve(
  config: Config,
  store: GraphStore,
  options: StartOptions,
): Promise<RunningServer> {
  await store.setUp({ deadline: Date.now() + SET_UP_MS });
  await bringUpToDate(store, { deadline: Date.now() + DERIVE_MS });
  // Importing what is there already changes nothing, so every start brings the dossiers up to date.
  // An editor may hide somebody whom they name: that must not keep the server from starting.
  const input = { format: 'dossier', files: builtInDossiers() } as const;
  const builtIn = await importFiles(store, input, { hideNaming: true });
  const worker = createGraphWorker(store);
  const services: Services = { store, worker, counts: new Counts(), newest: { version: 0 } };
  const { app, editors } = await buildServer(config, services, options.plugins);
  try {
    const address = await listen(app, config);
    const newEnterUrl = () => {
      const key = editors.newKey();
      return key === null ? null : `${address}/enter?key=${key}`;
    };
    const close = () => closeAll(app, services);
    return { address, enterUrl: newEnterUrl(), builtIn, app, services, newEnterUrl, close };
  } catch (error) {
    await app.close();
    await worker.close();
    throw error;
  }
}

/** A port in use is told before anything is opened: the store takes longer to say that it is held. */
async function checkPort(config: Config): Promise<void> {
  if (config.port === 0) return;
  const probe = createServer();
  await explained(config, async () => {
    probe.listen({ host: config.host, port: config.port });
    await once(probe, 'listening');
  });
  probe.close();
  await once(probe, 'close');
}

function listen(app: FastifyInstance, config: Config): Promise<string> {
  return explained(config, () => app.listen({ host: config.host, port: config.port }));
}

/** What the system says of a port, in words that help. */
async function explained<T>({ host, port }: Config, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE') {
      throw new ConfigError(
        `PORT ${port} is in use on ${host}, perhaps by another Frontgraph: stop that program, ` +
          `or choose another port, for example PORT=${port + 1}`,
      );
    }
    if (code === 'EACCES') {
      throw new ConfigError(
        `PORT ${port} needs rights that this user has not: choose one above 1023`,
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new ConfigError(`HOST ${host} is no address of this machine: try HOST=127.0.0.1`);
    }
    throw error;
  }
}

async function closeAll(app: FastifyInstance, { store, worker }: Services): Promise<void> {
  await app.close();
  await worker.close();
  try {
    await store.checkpoint({ deadline: Date.now() + CLOSE_MS });
  } finally {
    await store.close();
  }
}
