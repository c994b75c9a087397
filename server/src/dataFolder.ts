import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigError } from './config.js';

/**
 * Makes the data folder where it is missing, and makes sure that we may write in it. Folders are
 * made one by one: Node's own recursive way never ends below /proc.
 * @throws ConfigError that says what stands in the way and what to do.
 */
export async function prepareDataFolder(path: string): Promise<void> {
  try {
    await make(path);
    await rmdir(await mkdtemp(join(path, '.writable-')));
  } catch (error) {
    throw new ConfigError(
      `FRONTGRAPH_DATA (“${path}”): ${reasonOf(error)}; choose a folder that you may write in, ` +
        'for example FRONTGRAPH_DATA=.frontgraph',
    );
  }
}

async function make(path: string): Promise<void> {
  if (await isFolder(path)) return;
  await make(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    // Another command may have made it in between.
    if (codeOf(error) !== 'EEXIST' || !(await isFolder(path))) throw error;
  }
}

/** False when nothing is there; throws when something else than a folder is. */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    if (missing && dirname(path) !== path) return false;
    throw error;
  }
  throw new ConfigError(`“${path}” is a file, not a folder`);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'that disk is full',
  ENOENT: 'no folder can be made there',
  EEXIST: 'it is a link to nothing',
  ENAMETOOLONG: 'its name is too long',
};

function reasonOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const code = codeOf(error);
  return REASONS[code] ?? `it can't be used (${code || String(error)})`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
