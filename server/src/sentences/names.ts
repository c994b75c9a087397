import type { EntityKind } from '@frontgraph/cypher';

/** What a sentence needs of an entity. */
export interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

const TAKES_ARTICLE: ReadonlySet<EntityKind> = new Set(['Authority', 'Listing', 'Event']);

/**
 * A name as it stands inside a sentence: “the UN 1267 Committee” for `UN 1267 Committee (ISIL and
 * Al-Qaida)`. Authorities, lists and events of more than one word take an article; a name alone,
 * such as `NACTA`, does not.
 */
export function inSentence({ kind, name }: Named): string {
  if (!TAKES_ARTICLE.has(kind)) return name;
  const bare = name.replace(/\s*\([^()]*\)$/, '');
  return /\s/.test(bare) && !/^the\s/i.test(bare) ? `the ${bare}` : bare;
}

/** A sentence begins with a capital. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('en') + sentence.slice(1);
}

const PLURAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

/** Direction words that agree with their subject: “the 2008 Mumbai attacks were carried out by”. */
export function agreeing({ kind, name }: Named, words: string): string {
  if (kind !== 'Event' || !/[^s]s$/.test(name)) return words;
  return words.replace(/^(is|was|has)\b/, (verb) => PLURAL[verb] ?? verb);
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
