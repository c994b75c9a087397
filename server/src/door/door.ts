import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config.js';
import type { RunningServer } from '../main.js';
import type { ServerPlugin } from '../server.js';
import { removeDoorFile, writeDoorFile } from './doorFile.js';
import { registerDoor } from './routes.js';
import { emptySpool } from './spool.js';

/** The door of a server through which commands on this machine hand it work. */
export interface Door {
  /** Routes of the door; for `startServer`. */
  readonly plugin: ServerPlugin;
  /** Tells commands where the server is. Call it once it listens. */
  open(server: RunningServer): Promise<void>;
  close(): Promise<void>;
}

/** Needed because only one process may hold the embedded store (DESIGN.md). */
export function createDoor({ dataFolder }: Pick<Config, 'dataFolder'>): Door {
  const key = randomBytes(32).toString('base64url');
  let running: RunningServer | null = null;
  const plugin: ServerPlugin = async (app, services) => {
    await emptySpool(dataFolder);
    await registerDoor(app, {
      store: services.store,
      dataFolder,
      isKey: (given) => timingSafeEqual(digest(given), digest(key)),
      newEnterUrl: () => running?.newEnterUrl() ?? null,
    });
  };
  return {
    plugin,
    async open(server) {
      running = server;
      await writeDoorFile(dataFolder, { address: nearAddress(server), key, pid: process.pid });
    },
    close: () => removeDoorFile(dataFolder, key),
  };
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Where this machine reaches the server: one that listens everywhere is asked on loopback. */
function nearAddress({ address }: Pick<RunningServer, 'address'>): string {
  const url = new URL(address);
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  if (url.hostname === '[::]') url.hostname = '[::1]';
  return url.origin;
}
