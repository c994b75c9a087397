/** A piece of a text, and whether it matched what was typed. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Small letters without accents, letter by letter, so that places stay the same. */
const fold = (text: string): string =>
  [...text]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return bare.length === letter.length ? bare : letter;
    })
    .join('');

/** Splits a text where words of the query, not shorter than `shortest`, begin a word of it. */
export function highlight(text: string, query: string, shortest = 1): Piece[] {
  const folded = fold(text);
  const hits = new Array<boolean>(text.length).fill(false);
  for (const token of fold(query).split(/[^\p{L}\p{N}]+/u)) {
    if (token.length < shortest) continue;
    for (let at = folded.indexOf(token); at >= 0; at = folded.indexOf(token, at + 1)) {
      const begins = at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '');
      if (begins) hits.fill(true, at, at + token.length);
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = pieces.at(-1);
    const hit = hits[at] ?? false;
    if (last !== undefined && last.hit === hit)
      pieces[pieces.length - 1] = { text: last.text + (text[at] ?? ''), hit };
    else pieces.push({ text: text[at] ?? '', hit });
  }
  return pieces;
}
