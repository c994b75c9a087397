import { wordsOfText } from '../keys/words.js';

/** Letters of other scripts that look like Latin ones: a word that mixes them is read as Latin. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P' },
  ...{ Τ: 'T', Υ: 'Y', Χ: 'X', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', υ: 'u' },
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X' },
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', һ: 'h' },
};
const MIXED =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]+/gu;

/**
 * The words of a text as names are compared: without invisible characters, with the characters of
 * an address decoded and letters that only look Latin read as such. An English genitive is no other
 * name: `Ali Tariq’s`.
 */
export function plainWords(text: string): string[] {
  const plain = decoded(text)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(MIXED, (word) => word.replace(/./gu, (letter) => ALIKE[letter] ?? letter))
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '');
  return wordsOfText(plain).map((word) => word.text);
}

/** `naureen%20laghari`; what is no UTF-8 parts words. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return ' ';
    }
  });
}
