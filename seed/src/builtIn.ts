import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputFile } from './statement.js';

/** Folder of the built-in graph: beside `src` and beside `dist`. */
const FOLDER = fileURLToPath(new URL('../dossiers/', import.meta.url));

/** The dossiers of the built-in graph, which a server loads into an empty store. */
export function builtInDossiers(): InputFile[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => ({
    name: `dossiers/${name}`,
    size: statSync(join(FOLDER, name)).size,
    open: () => createReadStream(join(FOLDER, name)),
  }));
}
