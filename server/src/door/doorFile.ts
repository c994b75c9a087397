import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** How a command finds the server that holds the store. */
export interface DoorFile {
  /** Address on this machine, `http://127.0.0.1:4000`. */
  readonly address: string;
  readonly key: string;
  readonly pid: number;
}

const shape = z.object({
  address: z.url({ protocol: /^http$/ }),
  key: z.string().min(32),
  pid: z.int().positive(),
});

const pathIn = (dataFolder: string): string => join(dataFolder, 'door.json');

/** Written whole or not at all, for the eyes of its owner alone. */
export async function writeDoorFile(dataFolder: string, door: DoorFile): Promise<void> {
  const path = pathIn(dataFolder);
  const draft = `${path}.${process.pid}`;
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(door)}\n`, { mode: 0o600, flag: 'wx' });
  // The mode above passes through the umask; this does not.
  await chmod(draft, 0o600);
  await rename(draft, path);
}

/** Null when there is none, or none that can be read as one. */
export async function readDoorFile(dataFolder: string): Promise<DoorFile | null> {
  const text = await readFile(pathIn(dataFolder), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Removes the file if it is still this door's; a server started later has its own. */
export async function removeDoorFile(dataFolder: string, key: string): Promise<void> {
  const door = await readDoorFile(dataFolder);
  if (door?.key === key) await rm(pathIn(dataFolder), { force: true });
}
