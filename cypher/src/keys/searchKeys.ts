import { skeleton } from './skeleton.js';
import { words } from './words.js';
import type { Word } from './words.js';

/**
 * How a name becomes search keys. Neither engine's text index folds letters, takes prefixes or
 * knows that Tayyiba and Toiba are one word; both find exact tokens. So a name is indexed as tokens
 * of plain Latin letters and digits: every prefix of every word and of all words joined, and the
 * consonant skeletons, which carry the mark `k0` so that they never meet a word.
 */

const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 15;
const MARK = 'k0';
/** Little words that one spelling has and another has not. */
const PARTICLES = new Set(
  'e i o al el ul ur ud us ut uz un an ar as ash at az bin ibn of the and wa'.split(' '),
);

/** All keys of an entity's names, sorted and separated by spaces. */
export function searchKeys(names: readonly string[]): string {
  const keys = new Set<string>();
  for (const name of names) for (const key of nameKeys(name)) keys.add(key);
  return [...keys].sort().join(' ');
}

/**
 * The keys to look for: any of them makes an entity a candidate, which `rankNames` then judges.
 * The last word may be unfinished. Empty when nothing was typed that could be a word.
 */
export function queryKeys(text: string): string[] {
  const list = words(text);
  const keys = new Set<string>();
  for (const word of list) {
    for (const spelling of word.spellings)
      if (spelling.length >= SHORTEST_PREFIX) keys.add(cut(spelling));
    for (const key of skeletonKeys(word)) keys.add(key);
  }
  const joined = compact(list);
  if (joined.length >= SHORTEST_PREFIX) keys.add(cut(joined));
  for (const key of joinedSkeletonKeys(list)) keys.add(key);
  return [...keys].slice(0, 40);
}

/** A typed word longer than the longest indexed prefix is looked for by its beginning. */
function cut(word: string): string {
  return word.slice(0, LONGEST_PREFIX);
}

function* nameKeys(name: string): Iterable<string> {
  const list = words(name);
  // An outer reference is typed without its list's prefix as well, and has no sound.
  const reference = /^[a-z]+:(.+)$/.exec(name);
  if (reference) {
    for (const { text } of list) yield* prefixes(text);
    yield* prefixes(compact(words(reference[1]!)));
    return yield* prefixes(compact(list));
  }
  for (const word of list) {
    for (const spelling of word.spellings) yield* prefixes(spelling);
    yield* skeletonKeys(word);
  }
  yield* prefixes(compact(list));
  yield* joinedSkeletonKeys(list);
}

function* prefixes(word: string): Iterable<string> {
  const longest = Math.min(word.length, LONGEST_PREFIX);
  for (let length = SHORTEST_PREFIX; length <= longest; length++) yield word.slice(0, length);
}

/** One consonant alone says nothing, nor does a particle. */
function* skeletonKeys({ text, spellings }: Word): Iterable<string> {
  if (PARTICLES.has(text)) return;
  for (const spelling of spellings) {
    if (/\d/.test(spelling)) continue;
    const bones = skeleton(spelling);
    if (bones.length >= 2) yield MARK + bones;
  }
}

/** The skeleton of all words together: `Lashkar e Tayyiba` and `lashkaretayyiba` agree. */
function* joinedSkeletonKeys(list: readonly Word[]): Iterable<string> {
  const meant = list.filter(({ text }) => !PARTICLES.has(text));
  if (meant.length < 1 || meant.some(({ text }) => /\d/.test(text))) return;
  const bones = skeleton(meant.map(({ text }) => text).join(''));
  if (bones.length >= 3) yield MARK + bones;
}

/** All words in one: `QDe.118` → `qde118`. */
export function compact(list: readonly Word[]): string {
  return list.map(({ text }) => text).join('');
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
