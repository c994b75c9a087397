import { createHash } from 'node:crypto';
import { romanised } from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';

/**
 * An id of lower-case letters, digits and hyphens from a name in any script: letters are written in
 * Latin as the search does; a name in a script that it does not know gives `kind` and a short hash.
 */
export function slugOf(name: string, kind: string): string {
  const slug = plain(isLatin(name) ? name : (romanised(name) ?? ''));
  if (slug !== '') return slug;
  const hash = createHash('sha256').update(name.trim().normalize('NFC')).digest('hex');
  return `${kind.toLowerCase()}-${hash.slice(0, 6)}`;
}

const isLatin = (name: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(name);

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʿʾ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** An id that something new can have: it stands in addresses and in the ids of links. */
export function checkNewId(field: string, id: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,119}$/.test(id)) return id;
  throw new BadInputError(
    `“${field}”: “${id.slice(0, 100)}” is no id: lower-case letters, digits, hyphens and dots, 120 at most.`,
  );
}
