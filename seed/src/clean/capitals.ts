import { countryCode } from './country.js';

const SMALL = new Set('and of the for in to by de du des la le les et pour en wa'.split(' '));
const JOINERS = new Set('e i ul ud ur al'.split(' '));
const FIRM = new Set('LTD CO CORP INC PTE'.split(' '));

/**
 * A name that a list writes in capitals, in the usual mixed case, for headings and pictures; a name
 * with a small letter is returned as it is. Acronyms stay: in brackets, with a digit or a dot,
 * without a vowel, after a slash, or a body's only word when it is short.
 */
export function readableName(name: string, { person }: { person: boolean }): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name)) return name;
  const words = name.split(' ');
  const lone = !person && words.length === 1 && name.length <= 4;
  if (lone) return name;
  return words
    .map((word, at) => readableWord(word, { first: at === 0, person, before: words[at - 1] }))
    .join(' ');
}

interface Position {
  first: boolean;
  person: boolean;
  before: string | undefined;
}

function readableWord(word: string, position: Position): string {
  if (!position.person && isAcronym(word, position.before)) return word;
  if (position.person && /^(I{1,3}|IV)$/.test(word)) return word;
  const small = word.toLowerCase();
  if (/^\d+(?:st|nd|rd|th)$/.test(small)) return small;
  if (!position.first && SMALL.has(small)) return small;
  return small
    .split('-')
    .map((part, at) => readablePart(part, at > 0))
    .join('-');
}

/** `(DCB)`, not `(PAKISTAN)`. */
function isBracketedAcronym(word: string): boolean {
  const inside = /^\((.*)\)[,.]?$/.exec(word)?.[1];
  return inside !== undefined && countryCode(inside) === null;
}

function readablePart(part: string, joined: boolean): string {
  if (joined && JOINERS.has(part)) return part;
  const article = /^([ld]['’])(\p{L}{3,})$/u.exec(part);
  if (article) return `${article[1]}${capital(article[2]!)}`;
  return capital(part);
}

function capital(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function isAcronym(word: string, before: string | undefined): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (FIRM.has(letters) || /^\d+(?:ST|ND|RD|TH)$/.test(word)) return false;
  if (before === '/' && letters.length <= 5) return true;
  return (
    isBracketedAcronym(word) ||
    /\d/.test(word) ||
    /\p{L}\.\p{L}/u.test(word) ||
    !/[AEIOUYÀ-ÿ]/.test(letters)
  );
}
