import { vocabulary, type LinkType, type PartialDate, type Stance } from '@frontgraph/cypher';
import { WRITTEN_DATE, writtenDate } from '../../../clean/date.js';
import { compactKey } from '../../../clean/name.js';
import { findReferences } from '../../../clean/reference.js';
import type { Listed } from '../directory.js';
import { mentions, type Mention } from './phrase.js';
import { AFTER, PAST, WORDINGS, type AfterWording } from './wordings.js';

/** A link that a sentence states between its entry and a reference in it. */
export interface Relation {
  link: LinkType;
  from: Listed;
  to: Listed;
  role: string | null;
  /** The list's own finding (`asserts`), a report it passes on, or a belief it words as such. */
  stance: Stance;
  since: PartialDate | null;
}

export interface SentenceReading {
  relations: Relation[];
  /** References that nobody knows. */
  unresolved: string[];
  /** References to the entry itself, which make no link. */
  selves: number;
  /** References of which no link type allows the kinds. */
  unfit: number;
}

/** Reads the links off one sentence of a comment; `find` knows the entries by their references. */
export function relate(
  sentence: string,
  entry: Listed,
  find: (reference: string) => Listed | undefined,
): SentenceReading {
  const reading: SentenceReading = { relations: [], unresolved: [], selves: 0, unfit: 0 };
  const keysOf = (reference: string) => find(reference)?.keys ?? new Set<string>();
  for (const mention of mentions(sentence, findReferences(sentence), keysOf)) {
    const other = find(mention.reference);
    if (!other) reading.unresolved.push(mention.reference);
    else if (other.id === entry.id) reading.selves++;
    else {
      const relations = relationsOf(mention, entry, other);
      if (!relations.length) reading.unfit++;
      reading.relations.push(...relations);
    }
  }
  return reading;
}

/** A link between the entry and the other, not yet dated. */
interface Tie {
  link: LinkType;
  from: Listed;
  to: Listed;
  role: string | null;
}

function relationsOf(mention: Mention, entry: Listed, other: Listed): Relation[] {
  const ties = [...tiesBehind(mention, entry, other), ...tiesBefore(mention, entry, other)];
  const generic = tie({ link: 'ASSOCIATED_WITH', role: null }, [], entry, other);
  const all = ties.length ? ties : [generic].filter(fits);
  return all
    .filter(isFirst)
    .map((one) => ({ ...one, stance: stanceOf(mention), since: sinceOf(mention, one.link) }));
}

/** What the words before the name say: `Founder and leader of` says two things. */
function tiesBefore({ before, after }: Mention, entry: Listed, other: Listed): Tie[] {
  const ties = conjuncts(before).flatMap((words) => firstTie(words, entry, other));
  return (ties.length ? ties : firstTie(before, entry, other)).map((one) => regional(one, after));
}

/** A leader of a body `in` or `for` a region leads a part of it: an office, not its head. */
function regional(one: Tie, after: string): Tie {
  const part =
    one.link === 'LEADS' &&
    /^ (?:group )?(?:in|for) (?:the )?[a-z ]*\p{Lu}(?!\w+\.? \d{4})/u.test(after);
  return part ? { ...one, link: 'HOLDS_OFFICE_IN', role: one.role ?? 'leader of a part' } : one;
}

function firstTie(words: string, entry: Listed, other: Listed): Tie[] {
  for (const wording of WORDINGS) {
    const match = wording.say.exec(words);
    const found = match && tie(wording, match, entry, other);
    if (found && fits(found)) return [found];
  }
  return [];
}

function tiesBehind(mention: Mention, entry: Listed, other: Listed): Tie[] {
  for (const wording of AFTER) {
    const match = wording.say.exec(mention.after);
    if (!match || wording.before?.test(mention.before) === false) continue;
    const found = tie(wording, match, entry, other);
    if (fits(found) && namesEntry(wording, match, entry)) return [found];
  }
  return [];
}

function tie(
  wording: { link: LinkType; back?: true; role: string | number | null },
  match: readonly string[],
  entry: Listed,
  other: Listed,
): Tie {
  const [from, to] = wording.back ? [other, entry] : [entry, other];
  const role = typeof wording.role === 'number' ? roleIn(match[wording.role] ?? '') : wording.role;
  return { link: wording.link, from, to, role };
}

/** The list's words as a role: small at the start, and not what the link type says already. */
function roleIn(words: string): string | null {
  const role = words
    .trim()
    .replace(/^an? (?=member)/i, '')
    .replace(/^\p{Lu}(?=\p{Ll}|\s|$)/u, (letter) => letter.toLowerCase());
  return role === 'member' ? null : role || null;
}

function fits({ link, from, to }: Tie): boolean {
  const term = vocabulary.links[link];
  return term.from.includes(from.kind) && term.to.includes(to.kind);
}

function namesEntry(wording: AfterWording, match: readonly string[], entry: Listed): boolean {
  if (wording.names === undefined) return true;
  const named = compactKey(match[wording.names] ?? '');
  return [...entry.keys].some((key) => key.length > 2 && named.startsWith(key));
}

function isFirst(one: Tie, at: number, all: readonly Tie[]): boolean {
  return all.findIndex((other) => other.link === one.link && other.from.id === one.from.id) === at;
}

/** `Founded and headed by` → `Founded by`, `headed by`; what is past stays whole. */
function conjuncts(words: string): string[] {
  const [, first, second, joint] =
    /^(.+?),? and (.+?)(?: (of|in|for|by|with|to))?$/i.exec(words) ?? [];
  if (!first || !second || PAST.test(words)) return [];
  const end = joint ? ` ${joint}` : '';
  const whole = / (?:of|in|for|by|with|to)$/.test(first) ? first : first + end;
  return [whole, second + end];
}

function stanceOf({ lead }: Mention): Stance {
  if (/\b(?:believed|allegedly|alleged|suspected)\b/i.test(lead)) return 'alleges';
  return /\b(?:reportedly|reported to)\b/i.test(lead) ? 'reports' : 'asserts';
}

const FOUNDING = new RegExp(`\\b(?:in|on) (${WRITTEN_DATE})\\b`, 'i');
const SINCE = new RegExp(`^[^.]{0,30}?\\bsince (?:at least )?(${WRITTEN_DATE})\\b`, 'i');

function sinceOf({ before, after }: Mention, link: LinkType): PartialDate | null {
  const match =
    link === 'FOUNDED' || link === 'SPLINTER_OF' ? FOUNDING.exec(before) : SINCE.exec(after);
  return match ? writtenDate(match[1]!) : null;
}
