/** Our own lint: the rules of CYPHER.md that a machine can see, and Cypher text where none may be. */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { nearest } from '../src/model/nearest.js';
import { mask, modeOf } from './cypherText.js';
import { describe, placeAt } from './fault.js';
import type { Fault } from './fault.js';
import { ROOT, readCypherFiles } from './files.js';
import { readHeader } from './header.js';
import { RULES, RULE_NAMES } from './lintRules.js';
import { readModel } from './model.js';
import { withTypes } from './statements.js';
import type { CypherFile } from './statements.js';

/** Faults of one .cypher file. */
export function lintFile({ path, text }: CypherFile, types: readonly string[]): Fault[] {
  const file = `cypher/${path}`;
  // The generator reports what is wrong with the header itself.
  const header = readHeader(file, text, () => undefined);
  const filled = withTypes(text, types);
  const masked = mask(filled);
  const input = { path, text: filled, masked, mode: modeOf(masked), header };
  const faults = RULES.filter(({ name }) => !header.exempt.has(name)).flatMap((rule) =>
    [...rule.find(input)].map(({ offset, message }): Fault => ({
      file,
      ...placeAt(filled, offset),
      message: `${rule.name}: ${message}`,
    })),
  );
  for (const name of header.exempt.keys()) {
    if (RULE_NAMES.includes(name)) continue;
    const message = 'is exempt from a rule that does not exist';
    faults.push({
      file,
      line: 1,
      column: 1,
      message,
      value: name,
      suggestion: nearest(name, RULE_NAMES),
    });
  }
  return faults;
}

const SOURCES = ['cypher/src', 'seed/src', 'server/src', 'client/src'];
const CYPHER = /['"`][^'"`]*\b(MATCH|MERGE|UNWIND)\s+(\w+\s*=\s*)?[($[][^'"`]*['"`]/g;

/** Cypher text in a program's source: it belongs into a .cypher file. */
export function findCypherText(file: string, text: string): Fault[] {
  return [...text.matchAll(CYPHER)].map(({ index }) => ({
    file,
    ...placeAt(text, index),
    message: 'Cypher text belongs into a file below cypher/, where it has a header and a test',
  }));
}

async function sourceFiles(root: string): Promise<{ file: string; text: string }[]> {
  const files: { file: string; text: string }[] = [];
  for (const folder of SOURCES) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const full = join(entry.parentPath, entry.name);
      const file = relative(root, full).split(sep).join('/');
      if (file.startsWith('cypher/src/generated/')) continue;
      files.push({ file, text: await readFile(full, 'utf8') });
    }
  }
  return files;
}

/** Faults of the whole repository. */
export async function lintAll(root = ROOT): Promise<{ files: number; faults: Fault[] }> {
  const model = readModel(
    'cypher/model.yaml',
    await readFile(join(root, 'cypher/model.yaml'), 'utf8'),
  );
  const types = Object.keys(model.links);
  const files = await readCypherFiles(root);
  const sources = await sourceFiles(root);
  return {
    files: files.length,
    faults: [
      ...files.flatMap((file) => lintFile(file, types)),
      ...sources.flatMap(({ file, text }) => findCypherText(file, text)),
    ],
  };
}

if (process.argv[1] === import.meta.filename) {
  const { files, faults } = await lintAll();
  for (const fault of faults) console.error(describe(fault));
  console.log(`${files} Cypher files, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
