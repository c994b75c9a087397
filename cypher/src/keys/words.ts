import { ARABIC, CYRILLIC, DEVANAGARI, LATIN } from './tables.js';

/** A word of a name in plain Latin letters and digits. */
export interface Word {
  /** Its most common spelling. */
  text: string;
  /** All spellings, `text` first; four at most. */
  spellings: readonly string[];
}

const LETTERS = new Map(
  [ARABIC, DEVANAGARI, CYRILLIC, LATIN].flatMap((table) =>
    Object.entries(table).map(([letter, latin]) => [
      letter.normalize('NFKD'),
      typeof latin === 'string' ? [latin] : latin,
    ]),
  ),
);

/** Apostrophes, ayn and hamza signs, and the Arabic lengthening stroke: no letters, no gaps. */
const SILENT = /['’‘`´ʿʾʼʻ′ـ]/gu;
/** Vowel marks that are not letters of ours; Devanagari's are. */
const MARKS = /(?![\u0900-\u097f])\p{M}/gu;

const known = new Map<string, readonly Word[]>();
/** Bounds the memory; when it is full it starts anew. */
const MOST_KNOWN = 50_000;

/**
 * The words of a name, in order, in plain Latin: `Da‘wa-e` → `dawa`, `e`; a handle gives its parts,
 * `@HafizSaeedJUD` → `hafiz`, `saeed`, `jud`. Ranking asks for the same names again and again, so
 * they are kept.
 */
export function words(name: string): readonly Word[] {
  let list = known.get(name);
  if (!list) {
    if (known.size >= MOST_KNOWN) known.clear();
    list = split(name);
    known.set(name, list);
  }
  return list;
}

/** The words of any text, in order, which are not kept: texts are many and each is asked for once. */
export function wordsOfText(text: string): readonly Word[] {
  return split(text);
}

function split(name: string): Word[] {
  const plain = name.normalize('NFKD').replace(SILENT, '').replace(MARKS, '');
  return [...plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .flatMap(([part]) => part.split(/(?<=\p{Ll}{2})(?=\p{Lu})/u))
    .flatMap(romanise);
}

function romanise(raw: string): Word[] {
  const spellings = spell(raw.toLowerCase());
  const text = spellings[0];
  if (!text) return [];
  const word = { text, spellings };
  const article = /^\u0627\u0644(?=.{3})/u.exec(raw);
  return article ? [word, ...romanise(raw.slice(article[0].length))] : [word];
}

/** Every way to write a word in Latin letters; what no table knows becomes its code points. */
function spell(word: string): string[] {
  let spellings = [''];
  const letters = [...word];
  for (let i = 0; i < letters.length; i++) {
    const pair = letters[i]! + (letters[i + 1] ?? '');
    const both = i + 1 < letters.length ? LETTERS.get(pair) : undefined;
    if (both) i++;
    const options = both ?? LETTERS.get(letters[i]!) ?? [fallback(letters[i]!)];
    spellings = options.flatMap((option) => spellings.map((start) => start + option)).slice(0, 4);
  }
  return [...new Set(spellings)].filter((text) => text !== '');
}

function fallback(letter: string): string {
  if (/[a-z0-9]/.test(letter)) return letter;
  const digit = /\p{Nd}/u.test(letter) ? decimal(letter) : null;
  return digit ?? `u${letter.codePointAt(0)!.toString(16)}`;
}

/** The value of a decimal digit of any script: they stand in rows of ten, from zero. */
function decimal(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
