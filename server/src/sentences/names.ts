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
  const listedOn = kind === 'Listing' ? /^(\S+) (.*Terrorists)$/.exec(name) : null;
  if (listedOn) return `the ${listedOn[1]} list of ${listedOn[2]}`;
  if (kind === 'Listing' && !/\b(list|Schedule)\b/.test(name)) return `the list “${name}”`;
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

/** What a name is about, without what specifies it: “arrest” of “Arrest of bloggers, 2017”. */
const HEAD = /^.*?(?=,? (?:of|on|by|in|at)\b|,|$)/;

/** Several people or things go by this one name. */
export function isPlural({ kind, name }: Named): boolean {
  const head = HEAD.exec(name)?.[0] ?? name;
  if (kind === 'Statistic') return false;
  return kind === 'Event' ? /[^s]s$/.test(head) : PLURAL_NAME.test(head);
}

/** A name that hides who speaks, so that two who bear it need not be one. */
export function isUnnamed({ name }: Named): boolean {
  return /\b(unnamed|anonymous(ly)?|without name|unidentified)\b/i.test(name);
}

const PLURAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

/**
 * Direction words that agree with their subject: “the 2008 Mumbai attacks were carried out by”.
 * What happened took place, it is not located.
 */
export function agreeing(subject: Named, words: string): string {
  if (subject.kind === 'Event' && words === 'is located in') return 'took place in';
  if (!isPlural(subject)) return words;
  if (words === 'is an account of') return 'are accounts of';
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
