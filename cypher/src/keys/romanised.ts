import { words } from './words.js';

/**
 * A name of any known script in plain Latin words, as the search reads it; null where one of its
 * letters has no spelling in Latin.
 */
export function romanised(name: string): string | null {
  const texts = words(name).map(({ text }) => text);
  // What no table knows is written as its code point.
  const unknown = texts.some((text) => /u[0-9a-f]{3,5}/.test(text));
  return unknown || texts.length === 0 ? null : texts.join(' ');
}
