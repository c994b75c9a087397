/** A text split around the words to mark. */
export interface Marked {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * Splits a sentence around the first of the given words that it has, so that the link type can be
 * marked in it; where it has none, nothing is marked.
 */
export function markWords(sentence: string, words: readonly string[]): Marked {
  for (const word of words) {
    const at = word === '' ? -1 : sentence.indexOf(word);
    if (at >= 0)
      return {
        before: sentence.slice(0, at),
        marked: word,
        after: sentence.slice(at + word.length),
      };
  }
  return { before: sentence, marked: '', after: '' };
}
