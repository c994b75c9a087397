import { statements } from '../generated/statements.js';
import type { HiddenNamesRow } from '../generated/statements.js';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../records.js';
import type { CallOptions, GraphStore } from '../store.js';
import { plainWords } from './plainWords.js';

/** Words in a row that name somebody hidden. */
interface Phrase {
  id: string;
  words: readonly string[];
}

const PAGE = 1000;
/** A single word names too many: only names of two words or more are looked for. */
const LEAST_WORDS = 2;

/**
 * Names of entities that readers may not see. No text that readers see may hold one of them, as
 * whole words in whatever script and spelling the search takes for the same, whichever name comes
 * first, the first word of one spelling beside the last of another, or all written as one word.
 */
export class HiddenNames {
  private readonly byFirst = new Map<string, Phrase[]>();
  /** Words of all names of the hidden, by their ids. */
  private readonly spellings = new Map<string, string[][]>();

  add(id: string, name: string): void {
    const words = plainWords(name);
    const known = this.spellings.get(id) ?? [];
    this.spellings.set(id, known);
    if (words.length === 0 || known.some((other) => other.join(' ') === words.join(' '))) return;
    for (const phrase of phrasesOf(words, known)) {
      const alike = this.byFirst.get(phrase[0] ?? '') ?? [];
      this.byFirst.set(phrase[0] ?? '', [...alike, { id, words: phrase }]);
    }
    known.push(words);
  }

  /** Forgets what was hidden under this id: readers may see it from now on. */
  forget(id: string): void {
    this.spellings.delete(id);
    for (const [first, alike] of this.byFirst) {
      const kept = alike.filter((name) => name.id !== id);
      if (kept.length > 0) this.byFirst.set(first, kept);
      else this.byFirst.delete(first);
    }
  }

  has(id: string): boolean {
    return this.spellings.has(id);
  }

  get isEmpty(): boolean {
    return this.byFirst.size === 0;
  }

  /** Ids of the hidden entities that the text names. */
  namedIn(text: string | null | undefined): ReadonlySet<string> {
    const found = new Set<string>();
    if (this.isEmpty || !text) return found;
    // Capitals inside a word part it, `NaureenLaghari`, or only disguise it.
    const readings = new Set([text, text.toLowerCase()]);
    for (const words of [...readings].map(plainWords)) {
      words.forEach((word, at) => {
        for (const phrase of this.byFirst.get(word) ?? []) {
          if (phrase.words.every((part, place) => words[at + place] === part)) found.add(phrase.id);
        }
      });
    }
    return found;
  }

  /** The first of the texts that names somebody hidden, by what it is called; null when none does. */
  firstIn(texts: VisibleTexts): string | null {
    if (this.isEmpty) return null;
    const found = Object.entries(texts).find(([, text]) => this.namedIn(text).size > 0);
    return found?.[0] ?? null;
  }
}

/** All that a name adds to the spellings that are known already. */
function phrasesOf(words: readonly string[], known: readonly (readonly string[])[]): string[][] {
  const mixed = known.flatMap((other) => [
    ...bothWays(words[0], other.at(-1)),
    ...bothWays(other[0], words.at(-1)),
  ]);
  if (words.length < LEAST_WORDS) return mixed;
  const turned = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)]);
  return [...turned, [words.join('')], ...mixed];
}

function bothWays(given = '', family = ''): string[][] {
  return given === family
    ? []
    : [
        [given, family],
        [family, given],
      ];
}

/** Texts of one record that readers see, by what each is called. */
export type VisibleTexts = Readonly<Record<string, string | null | undefined>>;

export function visibleTextsOfEntity(record: EntityRecord): VisibleTexts {
  const { id, name, summary, role, identityNote } = record;
  return record.sensitive ? {} : { name, summary, role, identityNote, id };
}

/** A claim is hidden as well when it names somebody hidden by id. */
export function visibleTextsOfClaim(record: ClaimRecord, hidden: HiddenNames): VisibleTexts {
  const { target, statedBy, citing, statement, quotation, role, locator } = record;
  const ends = 'link' in target ? [target.from, target.to] : [target.of];
  const named = [...ends, ...citing, ...(statedBy === null ? [] : [statedBy])];
  if (record.sensitive || named.some((id) => hidden.has(id))) return {};
  const { text: value, unit } = record.value ?? {};
  return { statement, quotation, role, value, unit, locator };
}

/** A title that is not shown takes with it what would tell it as well. */
export function visibleTextsOfSource(record: SourceRecord): VisibleTexts {
  const { id, publisher, licence } = record;
  const always = { id, publisher, licence };
  if (record.titleSensitive) return always;
  const { title, note, publishedWhy, url, archiveUrl } = record;
  return { title, note, publishedWhy, url, archiveUrl, ...always };
}

export interface StoredHiddenNames {
  names: HiddenNames;
  /** Who keeps each hidden entity, by its id. */
  origins: ReadonlyMap<string, string>;
}

/** The names of all entities of the store that are marked sensitive. */
export async function readHiddenNames(
  store: Pick<GraphStore, 'read'>,
  options: CallOptions,
): Promise<StoredHiddenNames> {
  const names = new HiddenNames();
  const origins = new Map<string, string>();
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: HiddenNamesRow[] = await store.read(
      statements.hiddenNames,
      { after, limit: PAGE },
      options,
    );
    for (const { id, origin, name, aliases } of rows) {
      origins.set(id, origin);
      for (const text of [name, ...aliases]) names.add(id, text);
    }
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
  return { names, origins };
}
