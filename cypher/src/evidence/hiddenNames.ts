import { statements } from '../generated/statements.js';
import type { HiddenNamesRow } from '../generated/statements.js';
import { wordsOfText } from '../keys/words.js';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../records.js';
import type { CallOptions, GraphStore } from '../store.js';

/** Who bears a hidden name, by the words of it. */
interface Hidden {
  id: string;
  words: readonly string[];
}

const PAGE = 1000;
/** A single word names too many: only names of two words or more are looked for. */
const LEAST_WORDS = 2;

/**
 * Names of entities that readers may not see. No text that readers see may hold one of them, as
 * whole words in whatever script and spelling the search takes for the same.
 */
export class HiddenNames {
  private readonly byFirst = new Map<string, Hidden[]>();
  private readonly ids = new Set<string>();

  add(id: string, name: string): void {
    const words = wordsIn(name);
    const [first] = words;
    this.ids.add(id);
    if (first === undefined || words.length < LEAST_WORDS) return;
    const alike = this.byFirst.get(first) ?? [];
    this.byFirst.set(first, [...alike, { id, words }]);
  }

  /** Forgets what was hidden under this id: readers may see it from now on. */
  forget(id: string): void {
    this.ids.delete(id);
    for (const [first, alike] of this.byFirst) {
      const kept = alike.filter((name) => name.id !== id);
      if (kept.length > 0) this.byFirst.set(first, kept);
      else this.byFirst.delete(first);
    }
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  get isEmpty(): boolean {
    return this.byFirst.size === 0;
  }

  /** Ids of the hidden entities that the text names. */
  namedIn(text: string | null | undefined): ReadonlySet<string> {
    const found = new Set<string>();
    if (this.isEmpty || !text) return found;
    const words = wordsIn(text);
    words.forEach((word, at) => {
      for (const name of this.byFirst.get(word) ?? []) {
        if (name.words.every((part, place) => words[at + place] === part)) found.add(name.id);
      }
    });
    return found;
  }

  /** The first of the texts that names somebody hidden, by what it is called; null when none does. */
  firstIn(texts: VisibleTexts): string | null {
    if (this.isEmpty) return null;
    const found = Object.entries(texts).find(([, text]) => this.namedIn(text).size > 0);
    return found?.[0] ?? null;
  }
}

/** An English genitive is no other name: `Ali Tariq’s`. */
function wordsIn(text: string): string[] {
  return wordsOfText(text.replace(/['’]s(?![\p{L}\p{N}])/gu, '')).map((word) => word.text);
}

/** Texts of one record that readers see, by what each is called. */
export type VisibleTexts = Readonly<Record<string, string | null | undefined>>;

export function visibleTextsOfEntity(record: EntityRecord): VisibleTexts {
  const { name, summary, role, identityNote } = record;
  return record.sensitive ? {} : { name, summary, role, identityNote };
}

/** A claim is hidden as well when it names somebody hidden by id. */
export function visibleTextsOfClaim(record: ClaimRecord, hidden: HiddenNames): VisibleTexts {
  const { target, statedBy, citing, statement, quotation, role, locator } = record;
  const ends = 'link' in target ? [target.from, target.to] : [target.of];
  const named = [...ends, ...citing, ...(statedBy === null ? [] : [statedBy])];
  if (record.sensitive || named.some((id) => hidden.has(id))) return {};
  return { statement, quotation, role, value: record.value?.text, locator };
}

export function visibleTextsOfSource(record: SourceRecord): VisibleTexts {
  const { title, note, publishedWhy } = record;
  return { title: record.titleSensitive ? null : title, note, publishedWhy };
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
