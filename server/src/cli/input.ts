import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { nearest } from '@frontgraph/cypher';
import {
  dossierInputs,
  formats,
  inputFile,
  type FormatName,
  type InputFile,
} from '@frontgraph/seed';
import { isAddress, withDownload } from './download.js';
import { InputError, UsageError } from './exit.js';

export interface Wanted {
  readonly format: FormatName;
  readonly place: string;
}

/** `un FILE`, or a file or folder alone: then it is dossiers. */
export function wantedOf(words: readonly string[]): Wanted {
  const [first = '', second] = words;
  if (words.length > 2) throw new UsageError('Import one file, folder or address at a time.');
  if (second === undefined) return { format: 'dossier', place: aloneOf(first) };
  const known = Object.keys(formats);
  if (known.includes(first)) return { format: first as FormatName, place: second };
  const hint = nearest(first, known);
  throw new UsageError(
    `There is no format “${first}”${hint ? `; did you mean “${hint}”?` : `; there are ${known.join(', ')}.`}`,
  );
}

function aloneOf(place: string): string {
  if (Object.hasOwn(formats, place)) {
    throw new UsageError(`Say what to import: frontgraph import ${place} <file or address>`);
  }
  if (extname(place).toLowerCase() === '.xml') {
    throw new UsageError(
      `“${place}” is no dossier. A list of the United Nations is imported with: frontgraph import un ${place}`,
    );
  }
  return place;
}

/** Opens what is to be imported and lends it to `use`. */
export async function withInput<T>(
  { format, place }: Wanted,
  signal: AbortSignal,
  use: (files: readonly InputFile[]) => Promise<T>,
): Promise<T> {
  if (isAddress(place)) return withDownload(place, signal, (file) => use([file]));
  return use(await filesAt(place, format));
}

async function filesAt(place: string, format: FormatName): Promise<readonly InputFile[]> {
  const found = await stat(place).catch(() => null);
  if (!found) throw new InputError(`There is no file or folder “${place}”.`);
  if (format === 'dossier') {
    const files = await dossierInputs(place);
    if (files.length > 0) return files;
    throw new InputError(`The folder “${place}” holds no dossier (*.yaml).`);
  }
  if (found.isDirectory()) throw new InputError(`“${place}” is a folder; name the file.`);
  return [await inputFile(place)];
}
