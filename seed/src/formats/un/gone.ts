import { between, claimId } from '@frontgraph/cypher';
import type { ClaimRecord } from '@frontgraph/cypher';
import { isoDate, spellDate } from '../../clean/date.js';
import type { KnownListing } from '../../format.js';
import type { Place, Statement } from '../../statement.js';
import { unClaim } from './claims.js';
import type { Edition } from './edition.js';

type ClaimStatement = Statement & { type: 'claim' };

/** The edition that is read, and what others in the store say of who is listed. */
export interface Editions {
  readonly edition: Edition;
  readonly at: Place;
  /** References that the file has. */
  readonly references: { has(reference: string): boolean };
  /** What this edition says of who is listed or an alias. */
  readonly own: readonly KnownListing[];
  readonly known: readonly KnownListing[];
}

/**
 * Entries that the newest edition no longer carries: the first edition without them takes back
 * their listing, and what they name as aliases, on some day since the last that has them. The
 * newest edition tells so of all, an older one that is read late of its own entries alone, so that
 * nobody is listed anew, or delisted, by what is long out of date.
 */
export function goneStatements(editions: Editions): ClaimStatement[] {
  const { edition, references, known } = editions;
  const others = known.filter(({ published }) => published !== edition.date);
  const dates = new Map([
    ...others.map(({ published, source }) => [published, source] as const),
    [edition.date, edition.source.id] as const,
  ]);
  const newest = [...dates.keys()].sort().at(-1);
  const withdrawn = new Set(known.flatMap((claim) => (claim.withdrawn ? [claim.id] : [])));
  const claims = [...others, ...editions.own].filter(({ id }) => !withdrawn.has(id));
  return groups(claims, ({ locator }) => locator).flatMap((entry) => {
    const tells = newest === edition.date || references.has(entry[0]!.locator);
    const last = lastOf(entry);
    const first = [...dates.keys()].sort().find((date) => last !== null && date > last.published);
    if (!tells || last === null || last.ended || first === undefined) return [];
    // What an earlier import took back already is no news of this edition.
    const own = first === edition.date || last.published === edition.date;
    if (!own && openOf(entry).length === 0) return [];
    const without = { date: first, source: dates.get(first)! };
    return takenBack(entry, { last: last.published, without, at: editions.at });
  });
}

/** What the last edition that has the entry says of it. */
function lastOf(entry: readonly KnownListing[]): KnownListing | null {
  const listings = entry.filter(
    ({ linkType, stance }) => linkType === 'LISTED_ON' && stance === 'designates',
  );
  return listings.sort((a, b) => (a.published < b.published ? 1 : -1))[0] ?? null;
}

interface Gap {
  readonly last: string;
  /** The first edition without the entry. */
  readonly without: { readonly date: string; readonly source: string };
  readonly at: Place;
}

function takenBack(entry: readonly KnownListing[], { last, without, at }: Gap): ClaimStatement[] {
  const others = entry.filter(
    ({ stance, published }) => stance !== 'retracts' || published !== without.date,
  );
  const links = groups(
    openOf(others),
    ({ linkType, subject, object }) => `${subject} ${linkType} ${object}`,
  );
  return links.map((claims): ClaimStatement => {
    const { linkType, subject, object, statedBy, locator } = claims[0]!;
    const day = spellDate(isoDate(without.date)!);
    const record = unClaim({
      target: { link: linkType, from: subject, to: object },
      ...{ stance: 'retracts', statedBy, source: without.source, locator },
      from: between(last, without.date),
      answers: claims.map(({ id }) => id).sort(),
      sensitive: claims.some(({ sensitive }) => sensitive),
      statement: `The edition of ${day} no longer carries the entry ${locator}.`,
    });
    return { type: 'claim', record, at };
  });
}

/** Listings that nothing among these takes back. */
function openOf(claims: readonly KnownListing[]): KnownListing[] {
  const answered = new Set(
    claims.flatMap(({ stance, answers }) => (stance === 'retracts' ? answers : [])),
  );
  return claims.filter(({ id, stance }) => stance === 'designates' && !answered.has(id));
}

/** An edition as far as its claims name it. */
interface Dated {
  readonly date: string;
  readonly source: { readonly id: string };
}

/** A claim of this edition as the store will know it; null for what lists nobody. */
export function listingOf(record: ClaimRecord, { date, source }: Dated): KnownListing | null {
  const { target, stance, statedBy, locator, sensitive } = record;
  if (!('link' in target) || stance !== 'designates') return null;
  const { link, from: subject, to: object } = target;
  if (link !== 'LISTED_ON' && link !== 'ALIAS_OF') return null;
  const ends = { linkType: link, subject, object, ended: record.to !== null };
  const said = { stance, statedBy, locator, source: source.id, published: date, sensitive };
  return { id: claimId(record), ...ends, ...said, answers: [], withdrawn: false };
}

function groups<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(key(one), [...(found.get(key(one)) ?? []), one]);
  return [...found.values()];
}
