import { vocabulary } from '@frontgraph/cypher';
import type { LinkType } from '@frontgraph/cypher';
import type { ClaimRow } from '../rows/index.js';
import { inSentence } from '../sentences/index.js';
import { listed } from '../sentences/names.js';
import { commonEvent, oneOf } from './kinds.js';
import type { EntityOf } from './types.js';

const ORIGINS: ReadonlySet<LinkType> = new Set<LinkType>([
  'RENAMED_FROM',
  'FOUNDED',
  'FOUNDED_BY_FOLLOWERS_OF',
  'OFFSHOOT_OF',
  'SPLINTER_OF',
  'SUCCESSOR_OF',
]);

/** What accounts that run over several links are about, by what these have in common. */
export function accountTitle(claims: readonly ClaimRow[], entity: EntityOf): string {
  const name = (id: string | null) => {
    const found = entity(id ?? '');
    return found ? inSentence(found) : (id ?? '');
  };
  const [first] = claims;
  const type = first?.linkType ?? null;
  if (!first || type === null) return `Accounts of ${name(first?.subject ?? null)}`;
  const event = commonEvent(claims, entity);
  if (event !== null) return `Who was behind ${name(event)}`;
  if (oneOf(claims, ({ linkType, object }) => `${linkType ?? ''} ${object ?? ''}`)) {
    return `Who ${vocabulary.links[type].label} ${name(first.object)}`;
  }
  if (oneOf(claims, ({ subject, object }) => [subject, object].sort().join(' '))) {
    return `How ${name(first.subject)} and ${name(first.object)} are tied`;
  }
  const [common, others] = mostNamed(claims);
  const origins = claims.filter(({ linkType }) => linkType !== null && ORIGINS.has(linkType));
  if (2 * origins.length > claims.length) return `How ${name(common)} came about`;
  const justice = claims.every(
    ({ linkType }) => linkType !== null && vocabulary.links[linkType].group === 'justice',
  );
  if (justice && others === 0) return `What became of ${name(common)}`;
  const named = others === 0 ? [common] : [...new Set(claims.map(({ subject }) => subject))];
  return `Who and what ${listed(named.map(name))} ${named.length > 1 ? 'are' : 'is'}`;
}

/** The entity that most claims are about, and how many are not. */
function mostNamed(claims: readonly ClaimRow[]): [id: string, without: number] {
  const counts = new Map<string, number>();
  for (const { subject, object } of claims) {
    for (const id of new Set([subject, object])) {
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const [[id, count] = ['', 0]] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [id, claims.length - count];
}
