import { parseDate } from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';
import type { Node } from 'yaml';
import type { Place } from '../../statement.js';
import type { At, DossierFile, Entry } from './nodes.js';

const EXACT: readonly string[] = ['year', 'month', 'day'];

/** The fields of one record in a dossier: each is read once, with its place, and checked. */
export class Fields {
  private readonly entries: ReadonlyMap<string, Entry>;

  constructor(
    readonly file: DossierFile,
    record: { node: Node | null; at: Place; what: string },
    known: readonly string[],
  ) {
    this.at = record.at;
    this.what = record.what;
    const found = file.entries(record.node, record.at, record.what);
    for (const entry of found) {
      if (known.includes(entry.key)) continue;
      file.fault(entry.at, `${record.what} has no field of this name.`, {
        value: entry.key,
        choices: known,
      });
    }
    this.entries = new Map(found.map((entry) => [entry.key, entry]));
  }

  /** Where the record begins. */
  readonly at: Place;
  readonly what: string;

  entry(name: string): Entry | null {
    return this.entries.get(name) ?? null;
  }

  optional(name: string): At<string> | null {
    const entry = this.entry(name);
    return entry ? this.file.text(entry.node, entry.at, `“${name}”`) : null;
  }

  /** A text that must be there. */
  required(name: string): At<string> | null {
    if (!this.entry(name)) {
      this.file.fault(this.at, `${this.what} lacks “${name}”.`);
      return null;
    }
    return this.optional(name);
  }

  /** `true` or `false`; false when left out. */
  flag(name: string): boolean {
    return this.flagOrNull(name) ?? false;
  }

  flagOrNull(name: string): boolean | null {
    const text = this.optional(name);
    if (!text) return null;
    if (text.value === 'true' || text.value === 'false') return text.value === 'true';
    this.file.fault(text.at, `“${name}” must be true or false.`, {
      value: text.value,
      choices: ['true', 'false'],
    });
    return null;
  }

  list(name: string): At<string>[] {
    const entry = this.entry(name);
    if (!entry) return [];
    const items = this.file.items(entry.node, entry.at, `“${name}”`);
    return items.flatMap((item) => {
      const text = this.file.text(item, entry.at, `An item of “${name}”`);
      return text ? [text] : [];
    });
  }

  date(name: string): At<PartialDate> | null {
    const text = this.optional(name);
    return text ? dateOf(this.file, text) : null;
  }

  /** A date to its year, month or day, as a source or list bears it. */
  plainDate(name: string): string | null {
    const date = this.date(name);
    if (!date || EXACT.includes(date.value.precision)) return date?.value.date ?? null;
    this.file.fault(date.at, `“${name}” must be a date, without “about”, “before” or “after”.`, {
      value: this.optional(name)?.value ?? '',
    });
    return null;
  }

  /** A word of a closed list; a fault with the nearest one when it is none of it. */
  oneOf<T extends string>(text: At<string> | null, list: WordList<T>): T | null {
    if (!text || list.is(text.value)) return (text?.value as T | undefined) ?? null;
    this.file.fault(text.at, `There is no ${list.what} of this name.`, {
      value: text.value,
      choices: list.words,
    });
    return null;
  }
}

/** A closed list of words, such as the kinds of the vocabulary. */
export interface WordList<T extends string> {
  what: string;
  words: readonly T[];
  is(word: string): word is T;
}

/** A list of words from an array of them. */
export function wordList<T extends string>(what: string, words: readonly T[]): WordList<T> {
  const known: ReadonlySet<string> = new Set(words);
  return { what, words, is: (word): word is T => known.has(word) };
}

/** A date at its place; a fault when it is none. */
export function dateOf(file: DossierFile, text: At<string>): At<PartialDate> | null {
  const value = parseDate(text.value);
  if (value) return { value, at: text.at };
  file.fault(
    text.at,
    'Not a date: write 2017, 2017-08, 2017-08-07, “about 1988”, “before 2002” or 2016/2017.',
    { value: text.value },
  );
  return null;
}
