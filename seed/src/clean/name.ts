import { isPlaceholder, tidy } from './text.js';

/** A name from its parts, in their order; parts that say nothing are left out. */
export function fullName(parts: readonly string[]): string {
  return parts
    .map(tidy)
    .filter((part) => !isPlaceholder(part))
    .join(' ');
}

/**
 * What two spellings of exactly the same name share: letters and digits without case, accents,
 * apostrophes and punctuation, words apart. `Jama'at-ud-Da'awah` → `jamaat ud daawah`.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼʻ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The key without gaps: also equal where a hyphen or a blank was lost, `Jaish-IMohammed`. */
export function compactKey(name: string): string {
  return nameKey(name).replaceAll(' ', '');
}

/** Words that join the parts of an Urdu, Arabic or Persian name and are written in many ways. */
const JOINERS = new Set(['e', 'i', 'ul', 'ud', 'ur', 'al', 'el', 'the']);

/**
 * The consonants of a Latin name without its joining words: equal for the spellings in which lists
 * write one Urdu or Arabic name. Far too loose alone: use it only between few candidates.
 */
export function looseKey(name: string): string {
  return nameKey(name)
    .split(' ')
    .filter((word) => !JOINERS.has(word))
    .map((word) => word.replace(/(?<=.)[aeiouyh]/g, '').replace(/(.)\1+/g, '$1'))
    .join(' ');
}

/** `Name (ACRONYM)` as the names it holds: the whole, the part before, the part in brackets. */
export function bracketForms(name: string): string[] {
  const [, before, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  return before && inside ? [name, before, inside] : [name];
}
