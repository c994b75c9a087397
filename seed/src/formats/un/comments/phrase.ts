import { compactKey } from '../../../clean/name.js';
import type { FoundReference } from '../../../clean/reference.js';

/** How a sentence speaks of one reference: the words before the name, and those behind the bracket. */
export interface Mention {
  reference: string;
  /**
   * Words from the clause's start to the name, the name left out. Where nothing but a comma or `and`
   * parts it from the mention before (`Member of A (…) and B (…)`), those of that one.
   */
  before: string;
  /** Words from the bracket's end to the sentence's end. */
  after: string;
  /** All words of the sentence before it. */
  lead: string;
}

/** Names by which a reference may be called, as compact keys. */
export type KeysOf = (reference: string) => ReadonlySet<string>;

/** Cuts a sentence into its mentions. */
export function mentions(
  sentence: string,
  found: readonly FoundReference[],
  keysOf: KeysOf,
): Mention[] {
  const cut: Mention[] = [];
  let from = 0;
  for (const { reference, start, end } of found) {
    const words = withoutName(sentence.slice(from, start), keysOf(reference));
    const before = words.replace(CONNECTIVE, '');
    from = closing(sentence, end);
    cut.push({
      reference,
      before: before || !cut.length ? before : cut.at(-1)!.before,
      after: sentence.slice(from),
      lead: sentence.slice(0, start),
    });
  }
  return cut;
}

const CONNECTIVE = /^(?:[\s,;:]+|(?:and|or)\b\s*(?:the$)?)+/;

/** The end of the bracket that the reference stands in. */
function closing(sentence: string, end: number): number {
  const match = /^[^()]{0,40}?\)+/.exec(sentence.slice(end));
  return match ? end + match[0].length : end;
}

const OPENER =
  /[\s,–-]*\(?(?:also |listed |designated )?(?:under(?: permanent)?(?: reference)?(?: number)?)?[\s:]*$/;
const ACRONYM = /\s*\((?:[^()]*)\)?[\s,–-]*$/;
const LISTED_AS = /[\s,]*\(?(?:and )?(?:listed|also known|known) as$/;

/** Takes the name at the end of a segment away, with its brackets and `listed as` before it. */
function withoutName(segment: string, keys: ReadonlySet<string>): string {
  let text = segment.replace(OPENER, '');
  for (let turn = 0; turn < 4; turn++) {
    const shorter = cutName(text.replace(ACRONYM, ''), keys);
    if (!LISTED_AS.test(shorter)) return bare(shorter);
    text = shorter.replace(LISTED_AS, '');
  }
  return bare(text);
}

/** Without the article, the title (`Mullah`) or the comma that a name leaves behind. */
function bare(text: string): string {
  const [rest, last] = [text.replace(/\s*\S+$/, ''), /\S+$/.exec(text)?.[0] ?? ''];
  const title = rest && /^\p{Lu}/u.test(last) && !PREDICATE.test(last);
  return title
    ? bare(rest)
    : text
        .replace(/\s+the$/i, '')
        .replace(/[\s,]+$/, '')
        .trim();
}

function cutName(text: string, keys: ReadonlySet<string>): string {
  const words = [...text.matchAll(/\S+/g)];
  for (let at = Math.max(0, words.length - 14); at < words.length; at++) {
    const rest = text.slice(words[at]!.index).replace(/['’]s$/, '');
    if (keys.has(compactKey(rest.replace(/^the /i, ''))))
      return text.slice(0, words[at]!.index).trimEnd();
  }
  return cutCapitals(text, words);
}

/** Words with a capital that say a relation, and so are no part of a name. */
const PREDICATE =
  /^(?:\w+ly|\S+-in-law|Leaders?|Head|Headed|Heading|Chief|Members?|Senior|Founders?|Founded|Founding|Formed|Former|Emir|Acting|Associated|Associate|Linked|Links?|Affiliated?|Splinter|Group|Wing|Commander|Commands|Spokesperson|Operative|Recruiter|Facilitator|Fundraiser|Financier|Owner|Owned|Owns|Brother|Sister|Father|Mother|Son|Cousin|Uncle|Deputy|Director|Key|Led|Leads|Joined|Shura|Current|Overall|De|Spiritual|Coordinator|Treasurer|Also|His|Her|Its|The)$/;
const INSIDE =
  /^(?:of|in|and|the|for|pour|le|la|les|et|en|de|bin|ibn|ben|ag|ould|al|el|-|–|al-\S*|‘\S*|'\S*|e|i|ul)$/;

/** Where the name is spelt as nowhere in the list: the run of capitalised words at the end. */
function cutCapitals(text: string, words: readonly RegExpExecArray[]): string {
  let cut = text.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]![0];
    if (PREDICATE.test(word)) break;
    if (/^[\p{Lu}"“(/]/u.test(word)) cut = words[at]!.index;
    else if (!INSIDE.test(word)) break;
  }
  return text.slice(0, cut).trimEnd();
}
