import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { InputFile } from './statement.js';

const DOSSIER_EXTENSIONS = new Set(['.yaml', '.yml']);

/** A file on disk as input, named as given. */
export async function inputFile(path: string, name = path): Promise<InputFile> {
  const { size } = await stat(path);
  return { name, size, open: () => createReadStream(path) };
}

/** Bytes in memory as input: an upload, a download. */
export function inputBytes(name: string, bytes: Uint8Array): InputFile {
  return { name, size: bytes.byteLength, open: () => once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** The dossiers of a folder, `*.yaml` and `*.yml`, in the order of their names; or the one file. */
export async function dossierInputs(path: string): Promise<InputFile[]> {
  if (!(await stat(path)).isDirectory()) return [await inputFile(path)];
  const names = (await readdir(path)).filter((name) => DOSSIER_EXTENSIONS.has(extname(name)));
  return Promise.all(names.sort().map((name) => inputFile(join(path, name))));
}
