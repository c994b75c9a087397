import { editDistance } from '../model/nearest.js';
import { compact, isParticle } from './searchKeys.js';
import { skeleton } from './skeleton.js';
import { words } from './words.js';
import type { Word } from './words.js';

/** What a name search may find. */
export interface NameCandidate {
  readonly id: string;
  /** Preferred name first. */
  readonly names: readonly string[];
  readonly references?: readonly string[] | null;
  /** Of two equally good ones, the one with more claims comes first. */
  readonly claimCount?: number | null;
}

export interface RankedName<T> {
  candidate: T;
  /** The name or reference that fitted best. */
  matched: string;
  /** 0 to 1, 1 = the same name; only good for ordering. */
  score: number;
}

/** Below this a candidate shares too little with the query to be shown. */
const LEAST = 0.5;
/** What a match in the middle of a name counts. */
const INSIDE = 0.98;
/** What a word counts that is written without its short vowels. */
const UNVOWELLED = 0.97;

/**
 * Candidates that fit the query, best first, the same on every engine: by how well each typed word
 * is found in one name (exact, beginning, sound, spelling), how much of that name was typed, then
 * by claims and id.
 */
export function rankNames<T extends NameCandidate>(
  query: string,
  candidates: readonly T[],
): RankedName<T>[] {
  const typed = words(query);
  if (typed.length === 0) return [];
  const handle = query.trimStart().startsWith('@');
  return candidates
    .map((candidate) => best(typed, candidate, handle))
    .filter(({ score }) => score >= LEAST)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (b.candidate.claimCount ?? 0) - (a.candidate.claimCount ?? 0) ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    );
}

function best<T extends NameCandidate>(
  typed: readonly Word[],
  candidate: T,
  handle: boolean,
): RankedName<T> {
  const [preferred = ''] = candidate.names;
  let found: RankedName<T> = { candidate, matched: preferred, score: 0 };
  const try_ = (matched: string, score: number) => {
    if (score > found.score) found = { candidate, matched, score };
  };
  candidate.names.forEach((name, index) => {
    // An alias counts a hair less than the name an entity goes by, a handle less than a name,
    // unless a handle was typed.
    const standing = (index === 0 ? 1 : 0.99) * (name.startsWith('@') && !handle ? 0.95 : 1);
    try_(name, Math.round(scoreName(typed, words(name)) * standing * 1e4) / 1e4);
  });
  for (const reference of candidate.references ?? []) {
    try_(reference, scoreReference(typed, reference));
  }
  return found;
}

/** A reference fits whole, with or without its list's prefix: `un:QDe.118`, `QDe.118`, `qde118`. */
function scoreReference(typed: readonly Word[], reference: string): number {
  const query = compact(typed);
  const bare = reference.slice(reference.indexOf(':') + 1);
  return [reference, bare].some((text) => compact(words(text)) === query) ? 1 : 0;
}

function scoreName(typed: readonly Word[], name: readonly Word[]): number {
  if (name.length === 0) return 0;
  const query = compact(typed);
  const whole = compact(name);
  if (query === whole) return 1;
  const said = meaningful(typed);
  const has = meaningful(name);
  const fits = said.map((word) => bestFit(word, has));
  const weight = (word: Word) => Math.sqrt(word.text.length);
  const total = said.reduce((sum, word) => sum + weight(word), 0);
  const fit = said.reduce((sum, word, i) => sum + weight(word) * fits[i]!.fit, 0) / total;
  const places = new Set(fits.flatMap(({ index }) => (index < 0 ? [] : [index])));
  const covered = places.size / has.length;
  const byWords = fit * (0.85 + 0.13 * covered) * standingOf(places, has);
  const joined = typed.length === 1 && query.length >= 3 && whole.startsWith(query) ? 0.9 : 0;
  const sound = skeleton(query);
  const alike = sound.length >= 4 && sound === skeleton(whole) ? 0.8 : 0;
  return Math.max(byWords, joined, alike);
}

/** People and bodies go by the first or last word of their names: one inside counts a bit less. */
function standingOf(places: ReadonlySet<number>, name: readonly Word[]): number {
  return places.has(0) || places.has(name.length - 1) ? 1 : INSIDE;
}

/** Words without particles, or all of them when nothing else is there. */
function meaningful(list: readonly Word[]): readonly Word[] {
  const meant = list.filter(({ text }) => !isParticle(text));
  return meant.length > 0 ? meant : list;
}

function bestFit(word: Word, name: readonly Word[]): { fit: number; index: number } {
  let found = { fit: 0, index: -1 };
  name.forEach((other, index) => {
    const fit = Math.max(...word.spellings.flatMap((a) => other.spellings.map((b) => fitOf(a, b))));
    if (fit > found.fit) found = { fit, index };
  });
  return found;
}

function fitOf(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.85 + (0.1 * typed.length) / word.length;
  if (/\d/.test(typed + word)) return 0;
  const alike = 1 - editDistance(typed, word) / Math.max(typed.length, word.length);
  const sound = skeleton(typed);
  if (sound.length >= 3 && leavesOutVowels(typed, word)) return UNVOWELLED;
  // Consonants agree by chance, the fewer the easier (zzzzqqqq and Zaki): the spelling has a say.
  const needed = sound.length >= 2 ? 0.25 : 0.6;
  if (sound === skeleton(word) && alike >= needed) return 0.7 + 0.2 * alike;
  return alike >= 0.7 ? 0.75 * alike : 0;
}

/** Arabic script writes no short vowels: حافظ is hafz, and that is Hafiz whole. */
function leavesOutVowels(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const letter of long) {
    if (letter === short[at]) at++;
    else if (!'aeiou'.includes(letter)) return false;
  }
  return at === short.length;
}
