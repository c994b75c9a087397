import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CypherFile } from './statements.js';

/** The repository's root, ending in a separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const FOLDERS = ['read', 'write', 'schema', 'neo4j', 'embedded'];

/** Every .cypher file below cypher/, sorted by path. */
export async function readCypherFiles(root = ROOT): Promise<CypherFile[]> {
  const cypher = join(root, 'cypher');
  const found: CypherFile[] = [];
  for (const folder of FOLDERS) {
    const entries = await readdir(join(cypher, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.endsWith('.cypher')) continue;
      const full = join(entry.parentPath, entry.name);
      const path = relative(cypher, full).split(sep).join('/');
      found.push({ path, text: await readFile(full, 'utf8') });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
