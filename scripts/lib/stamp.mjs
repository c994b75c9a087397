// Tells whether something must be done again: a digest of what it is made from, kept in .cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

/**
 * A digest of files and folders: of their paths and contents, generated output left out.
 * @param {string[]} paths relative to the root
 */
export function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} relative
 * @returns {string[]}
 */
function filesUnder(relative) {
  const full = path.join(root, relative);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [relative];
  return readdirSync(full)
    .filter((name) => name !== 'node_modules' && name !== 'dist' && !name.endsWith('.tsbuildinfo'))
    .flatMap((name) => filesUnder(path.join(relative, name)));
}

/** @param {string} name */
const stampFile = (name) => path.join(root, 'node_modules', '.frontgraph', name);

/**
 * @param {string} name
 * @param {string} value
 */
export function isCurrent(name, value) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === value;
}

/**
 * @param {string} name
 * @param {string} value
 */
export function keep(name, value) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
}
