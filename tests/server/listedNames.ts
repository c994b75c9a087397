import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The published lists lie beside the repository, or not. */
export const listsAreHere = existsSync(`${FOLDER}un`) && existsSync(`${FOLDER}ofac`);

/** One name in an entry of a published list. */
export interface ListedName {
  /** Whose list it is. */
  jurisdiction: 'UN' | 'US';
  entry: string;
  name: string;
}

/** All names, aliases among them, of the published lists of the UN and the US. */
export function listedNames(): ListedName[] {
  return [
    ...unNames('un/un_consolidated_2025-11-20.xml'),
    ...unNames('un/un_consolidated_2026-02-27.xml'),
    ...sdnNames(),
    ...enhancedNames(),
  ];
}

const read = (file: string, encoding: 'utf8' | 'latin1' = 'utf8') =>
  readFileSync(`${FOLDER}${file}`, encoding);

function unNames(file: string): ListedName[] {
  const entries = read(file).matchAll(/<(ENTITY|INDIVIDUAL)>(.*?)<\/\1>/gs);
  return [...entries].flatMap(([, , entry = '']) => {
    const all = (tag: string) =>
      [...entry.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map(([, text = '']) => text);
    const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
    const reference = all('REFERENCE_NUMBER')[0] ?? '';
    const names = [parts.flatMap(all).join(' '), ...all('ALIAS_NAME')];
    return names
      .flatMap((name) => name.split(';'))
      .map((name): ListedName => ({ jurisdiction: 'UN', entry: reference.trim(), name }));
  });
}

/** Cells of the CSV files: no header, quotes around texts, no line breaks inside them. */
function rows(file: string): string[][] {
  return read(file, 'latin1')
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"|([^,"]+)/g)].map((m) => m[1] ?? m[2] ?? ''));
}

/** Names of the entries, of their aliases, and weak aliases in quotes inside the remarks. */
function sdnNames(): ListedName[] {
  const us = (entry: string, name: string): ListedName => ({ jurisdiction: 'US', entry, name });
  const own = rows('ofac/sdn.csv').flatMap(([entry = '', name = '', ...rest]) => [
    us(entry, name),
    ...[...(rest.at(-1) ?? '').matchAll(/a\.k\.a\. '([^']+)'/g)].map((m) => us(entry, m[1] ?? '')),
  ]);
  const others = rows('ofac/alt.csv').map(([entry = '', , , name = '']) => us(entry, name));
  return [...own, ...others];
}

function enhancedNames(): ListedName[] {
  const entries = read('ofac/CONS_ENHANCED.XML').matchAll(/<entity id="(\d+)">(.*?)<\/entity>/gs);
  return [...entries].flatMap(([, entry = '', text = '']) =>
    [...text.matchAll(/<formattedFullName>([^<]+)</g)].map(([, name = '']): ListedName => ({
      jurisdiction: 'US',
      entry,
      name,
    })),
  );
}

/** The words of a name in no order, so that `SAEED, Hafiz` is `Hafiz Saeed`; no abbreviation. */
export function nameKey(name: string): string {
  const plain = name
    .replace(/\([^()]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).sort().join(' ');
}
