import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { randomUUID } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import { inputFile, type InputFile } from '@frontgraph/seed';
import { BadInputError } from '../errors.js';

const folderIn = (dataFolder: string): string => join(dataFolder, 'spool');

/** Removes what a server that was killed left behind. */
export async function emptySpool(dataFolder: string): Promise<void> {
  await rm(folderIn(dataFolder), { recursive: true, force: true });
}

/** Files that were streamed in; `remove` when they are no longer needed. */
export interface Spooled {
  readonly files: readonly InputFile[];
  remove(): Promise<void>;
}

/**
 * Keeps what streams in, since an import reads its files twice. Only bytes come in: the name is
 * the sender's, for messages, and never a path of ours.
 */
export async function spool(
  dataFolder: string,
  parts: AsyncIterable<MultipartFile>,
): Promise<Spooled> {
  const folder = join(folderIn(dataFolder), randomUUID());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    return { files: await receive(folder, parts), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function receive(folder: string, parts: AsyncIterable<MultipartFile>): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for await (const part of parts) {
    const path = join(folder, String(files.length));
    await pipeline(part.file, createWriteStream(path, { mode: 0o600 }));
    if (part.file.truncated) {
      throw new BadInputError(`“${nameOf(part)}” is too large for one file of an import.`);
    }
    files.push(await inputFile(path, nameOf(part)));
  }
  if (files.length === 0) throw new BadInputError('No file was sent.');
  return files;
}

/** Names travel encoded, so that one with a quote or a line break stays whole. */
function nameOf({ filename }: MultipartFile): string {
  try {
    return decodeURIComponent(filename);
  } catch {
    return filename;
  }
}
