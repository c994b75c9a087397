/**
 * The consonants of a word as an ear hears them, so that spellings of one name agree: Tayyiba,
 * Taiba, Toiba and طیبہ are all `tb`; Saeed, Sayid, Syeed and سعيد are all `sd`.
 *
 * An initial vowel becomes `a`; other vowels, y, w and v (which are vowels as often) and h inside a
 * word are dropped; digraphs and letters that transliterations mix up are folded; doubles count once.
 */
export function skeleton(word: string): string {
  let folded = word;
  for (const [from, to] of FOLDS) folded = folded.replace(from, to);
  const first = folded.charAt(0);
  const initial = 'aeiou'.includes(first) ? 'a' : first === 'v' ? 'w' : first;
  const rest = folded.slice(1).replace(/[aeiouywvh]/g, '');
  return (initial + rest).replace(/(.)\1+/g, '$1');
}

const FOLDS: readonly [RegExp, string][] = [
  [/ck|q|kh/g, 'k'],
  [/ph/g, 'f'],
  [/sch|sh/g, 's'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/zh/g, 'z'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/ch/g, 'c'],
];
