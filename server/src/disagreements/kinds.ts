import { vocabulary } from '@frontgraph/cypher';
import type { LinkType } from '@frontgraph/cypher';
import { sameValue } from '../evidence/values.js';
import { agree } from '../listings/index.js';
import type { Voiced } from '../listings/index.js';
import { gainsays } from '../rows/index.js';
import type { ClaimRow, DisagreementKind } from '../rows/index.js';
import type { EntityOf } from './types.js';

/** What a claim is about: one link, or one property of one subject. */
export const targetOf = ({ linkId, subject, property }: ClaimRow): string =>
  linkId ?? `${subject} ${property ?? ''}`;

/** Links that say how somebody stands on an authority's lists. */
const LISTING: ReadonlySet<LinkType> = new Set<LinkType>([
  'LISTED_ON',
  'BANNED_BY',
  'WATCHED_BY',
  'NOT_LISTED_BY',
  'ALIAS_OF',
]);

export function isListing({ linkType }: ClaimRow): boolean {
  return linkType !== null && LISTING.has(linkType);
}

/** What the claims that contradict each other disagree about. */
export function kindOf(core: readonly Voiced[], entity: EntityOf): DisagreementKind {
  const claims = core.map(({ claim }) => claim);
  if (claims.some(gainsays)) return 'DENIAL';
  if (oneOf(claims, targetOf)) return kindOfTarget(claims);
  if (claims.every((claim) => entity(claim.subject)?.kind === 'Account')) return 'SPELLING';
  if (claims.every(isListing) && oneOf(claims, ({ subject }) => subject)) {
    return oneOf(claims, ({ linkType }) => linkType) ? 'DATE' : 'LISTING';
  }
  if (claims.every(({ linkType }) => linkType === 'PUBLISHED')) return 'VALUE';
  return commonEvent(claims, entity) !== null && datesDiffer(claims) ? 'DATE' : 'ACCOUNT';
}

function kindOfTarget(claims: readonly ClaimRow[]): DisagreementKind {
  const property = claims[0]?.property ?? null;
  if (property !== null) return vocabulary.properties[property].value === 'date' ? 'DATE' : 'VALUE';
  const told = claims.flatMap(({ value }) => value ?? []);
  const values = told.some((value) => !sameValue(told[0] ?? null, value));
  return !values && datesDiffer(claims) ? 'DATE' : 'VALUE';
}

/** The event that all links lead to. */
export function commonEvent(claims: readonly ClaimRow[], entity: EntityOf): string | null {
  const object = claims[0]?.object ?? null;
  if (object === null || entity(object)?.kind !== 'Event') return null;
  return oneOf(claims, (claim) => claim.object) ? object : null;
}

function datesDiffer(claims: readonly ClaimRow[]): boolean {
  return claims.some((a) => claims.some((b) => !samePeriod(a, b)));
}

/** Begin and end agree as far as both give them; with both ends given they must be the same. */
export function samePeriod(a: ClaimRow, b: ClaimRow): boolean {
  if ([a, b].every(({ from, to }) => from !== null && to !== null)) {
    return a.from?.date === b.from?.date && a.to?.date === b.to?.date;
  }
  const same = (x: ClaimRow['from'], y: ClaimRow['from']) =>
    x === null || y === null || agree(x, y);
  return same(a.from, b.from) && same(a.to, b.to);
}

/** Whether all give the same. */
export function oneOf<T>(claims: readonly ClaimRow[], of: (claim: ClaimRow) => T): boolean {
  return new Set(claims.map(of)).size === 1;
}
