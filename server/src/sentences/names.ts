import type { EntityKind } from '@frontgraph/cypher';

/** What a sentence needs of an entity. */
export interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

const TAKES_ARTICLE: ReadonlySet<EntityKind> = new Set(['Authority', 'Listing', 'Event', 'Bounty']);
/** Bodies whose name is a common noun with a specification: the Haqqani Network. */
const COLLECTIVE = /\b(Taliban|Network|Group|Team)$/;
/** Acronyms that are read letter by letter: the FBI, but NACTA. */
const SPELT = /^[A-Z]{2,4}$/;
/** Names often begin with a common noun or an article: no capital inside a sentence. */
const LOWERED = /^(Arrest|Attack|Bombing|House arrest|Raid|Reward|Siege|An?)\b/;
/** Names of several people or things, whatever their kind. */
const PLURAL_NAME = /\b(states|officials|activists|forces|pages|accounts|bloggers)\b/;

/**
 * A name as it stands inside a sentence: “the UN 1267 Committee” for `UN 1267 Committee (ISIL and
 * Al-Qaida)`. Authorities, lists, events and rewards of more than one word take an article; a name
 * alone, such as `NACTA`, does not. A figure stands in quotation marks.
 */
export function inSentence({ kind, name }: Named): string {
  const bare = name.replace(LOWERED, (noun) => noun.charAt(0).toLowerCase() + noun.slice(1));
  if (kind === 'Statistic') return `the figure “${name}”`;
  if (kind === 'Listing' && !/\b(list|Schedule|Terrorists)\b/.test(name))
    return `the list “${name}”`;
  if (kind === 'Group') return COLLECTIVE.test(name) ? `the ${name}` : name;
  if (!TAKES_ARTICLE.has(kind)) return bare;
  const short = bare.replace(/\s*\([^()]*\)$/, '');
  const article = SPELT.test(short) || (/\s/.test(short) && !/^(the|an?)\s/i.test(short));
  return article ? `the ${short}` : short;
}

/** A sentence begins with a capital. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('en') + sentence.slice(1);
}

/** Several people or things go by this one name. */
export function isPlural({ kind, name }: Named): boolean {
  return PLURAL_NAME.test(name) || (kind === 'Event' && /[^s]s$/.test(name));
}

const PLURAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

/**
 * Direction words that agree with their subject: “the 2008 Mumbai attacks were carried out by”.
 * What happened took place, it is not located.
 */
export function agreeing(subject: Named, words: string): string {
  if (subject.kind === 'Event' && words === 'is located in') return 'took place in';
  if (!isPlural(subject)) return words;
  return words.replace(/^(is|was|has)\b/, (verb) => PLURAL[verb] ?? verb);
}

const PAST: Readonly<Record<string, string>> = {
  ...{ is: 'was', are: 'were', has: 'had', have: 'had', holds: 'held', leads: 'led' },
  ...{ finances: 'financed', supports: 'supported', uses: 'used' },
};

/** Direction words of what is over: “was a member of”, “held an office in”. */
export function inThePast(words: string): string {
  return words.replace(/^\w+/, (verb) => PAST[verb] ?? verb);
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
