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

/**
 * Keeps what streams in, since an import reads its files twice, while `use` works on it. Only bytes
 * come in: the name is the sender's, for messages, and never a path of ours.
 */
export async function spooled<T>(
  dataFolder: string,
  parts: AsyncIterable<MultipartFile>,
  use: (files: InputFile[]) => Promise<T>,
): Promise<T> {
  const folder = join(folderIn(dataFolder), randomUUID());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return await use(await receive(folder, parts));
  } finally {
    await rm(folder, { recursive: true, force: true });
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
