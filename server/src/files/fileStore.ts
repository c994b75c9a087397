import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Bytes that one file may have. */
export const MAX_FILE_BYTES = 25 * 1024 ** 2;

/** A file that has come whole and is not kept yet. */
export interface IncomingFile {
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  /** Keeps it under its hash; the same file twice is kept once. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** More bytes came than a file may have. */
export class FileTooLargeError extends Error {
  readonly statusCode = 413;

  constructor() {
    super(`A file may have ${MAX_FILE_BYTES / 1024 ** 2} MB at most.`);
    this.name = 'FileTooLargeError';
  }
}

/** The files of sources, in a folder of the data folder, each under the SHA-256 of its content. */
export class FileStore {
  private readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'files');
  }

  /**
   * Takes a file in as it streams by and works out its hash. What breaks off or is too large
   * leaves nothing.
   */
  async receive(content: Readable): Promise<IncomingFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `incoming-${randomUUID()}`);
    const drop = () => rm(path, { force: true });
    try {
      const { sha256, bytes } = await write(path, content);
      const keep = async () => {
        const kept = this.pathOf(sha256);
        await mkdir(join(kept, '..'), { recursive: true, mode: 0o700 });
        await rename(path, kept);
      };
      return { sha256, bytes, keep, drop };
    } catch (error) {
      await drop();
      throw error;
    }
  }

  /** The content of a kept file; null when it is not here. */
  async read(sha256: string): Promise<{ bytes: number; content: Readable } | null> {
    const path = this.pathOf(sha256);
    try {
      const { size } = await stat(path);
      return { bytes: size, content: createReadStream(path) };
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`“${sha256}” is no SHA-256`);
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

/** Writes all that comes, and makes it durable before anybody is told. */
async function write(path: string, content: Readable): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_FILE_BYTES) throw new FileTooLargeError();
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}
