import type { EntityRow } from '../rows/index.js';
import { jurisdictionOf, jurisdictionOfList, spoken } from './jurisdictions.js';
import { WATCH_LIST } from './types.js';
import type { Finding, HeldLink, Holdings, Manner, Voiced } from './types.js';

/** What one link of an entity says, sorted by jurisdiction. */
export function findingsOf(held: HeldLink, holdings: Holdings): Finding[] {
  switch (held.link.type) {
    case 'LISTED_ON':
      return onList(held, holdings);
    case 'BANNED_BY':
      return [byAuthority('ban', held)];
    case 'WATCHED_BY':
      return [byAuthority('watch', held)];
    case 'NOT_LISTED_BY':
      return [byAuthority('absence', held)];
    case 'ALIAS_OF':
      return throughAnother('alias', held, holdings);
    case 'AFFILIATE_OF':
      return throughAnother('affiliate', held, holdings);
    default:
      return [];
  }
}

const NO_LIST = { list: null, comparable: false } as const;

/** A list that only watches says so in its own record. */
function onList(held: HeldLink, { lists, origins }: Holdings): Finding[] {
  const own = lists.find(({ list }) => list.id === held.to.id);
  if (!own) return [];
  const comparable = own.list.heldWhole && own.origin === origins.get(held.link.from);
  const manner = own.list.role === WATCH_LIST ? 'watch' : 'entry';
  const jurisdiction = jurisdictionOfList(own);
  const authority = own.issuers[0] ?? null;
  return [
    {
      manner,
      jurisdiction,
      held,
      claims: held.claims,
      list: own.list,
      authority,
      via: null,
      comparable,
    },
  ];
}

function byAuthority(manner: Manner, held: HeldLink): Finding {
  const jurisdiction = jurisdictionOf(held.to);
  const { claims, to: authority } = held;
  return { ...NO_LIST, manner, jurisdiction, held, claims, authority, via: null };
}

/**
 * An alias inside another's entry, or a ban as an affiliate of another: the act of whoever
 * designates it. Being called an alias or affiliate by others is no listing.
 */
function throughAnother(manner: Manner, held: HeldLink, { entity }: Holdings): Finding[] {
  const all = spoken(held.claims, entity);
  return [...new Set(all.map(({ jurisdiction }) => jurisdiction))].flatMap((jurisdiction) => {
    const own = all.filter((one) => one.jurisdiction === jurisdiction);
    const act = own.find(({ voiced }) => voiced.claim.stance === 'designates');
    const claims = own.map(({ voiced }) => voiced);
    if (!act) return [];
    const authority: EntityRow | null = act.authority;
    return [{ ...NO_LIST, manner, jurisdiction, held, claims, authority, via: held.to }];
  });
}

/** Two entries on two lists are two things; a country bans, watches or names an alias once. */
export function thingOf({ manner, held }: Finding): string {
  const once: Partial<Record<Manner, string>> = { ban: 'ban', affiliate: 'ban', watch: 'watch' };
  return once[manner] ?? held.link.id;
}

/** The reference of the entry that an alias stands in: the value names it, or the locator does. */
const ENTRY = /\b[A-Z]{2}[ie]\.\d{3}\b/;
/** Sources in which the place is the reference: `Schedule 2`, `Annex I`. */
const OFFICIAL: ReadonlySet<string> = new Set(['law', 'sanctions-list', 'un-list']);

/** The reference number that a claim gives; a statement that somebody is not listed has none. */
export function referenceIn({ manner }: Finding, { claim, source }: Voiced): string | null {
  if (manner === 'absence' || claim.stance !== 'designates') return null;
  const value = claim.value?.text ?? null;
  if (manner === 'alias') {
    const inside = value === null ? null : /^(.+) a\.k\.a\.$/.exec(value)?.[1];
    return inside ?? ENTRY.exec(claim.locator)?.[0] ?? null;
  }
  if (value !== null) return value;
  return manner === 'entry' && OFFICIAL.has(source.kind) ? claim.locator : null;
}
