import { vocabulary } from '@frontgraph/cypher';
import type { LinkType } from '@frontgraph/cypher';
import { sameValue } from '../evidence/values.js';
import { spoken } from '../listings/index.js';
import type { Voiced } from '../listings/index.js';
import { groupBy } from '../request/grouped.js';
import { gainsays } from '../rows/index.js';
import type { DisagreementKind } from '../rows/index.js';
import { speaker } from '../sentences/index.js';
import { samePeriod, targetOf } from './kinds.js';
import { clusters, sidesOf } from './sides.js';
import { titleOf } from './titles.js';
import type { Candidates, Conflict, EntityOf } from './types.js';

const DESIGNATIONS: ReadonlySet<LinkType> = new Set<LinkType>([
  'LISTED_ON',
  'BANNED_BY',
  'WATCHED_BY',
  'ALIAS_OF',
]);

/** Conflicts that nobody noted: what differs although it should not. */
export function foundConflicts(candidates: Candidates): Conflict[] {
  const { links, properties, entity } = candidates;
  return [
    ...[...links.values()].flatMap((claims) => [
      ...denialOf(claims, entity),
      ...designationDates(claims, entity),
    ]),
    ...rewards([...links.values()].flat(), entity),
    ...[...properties.values()].flatMap((claims) => ofProperties(claims, entity)),
  ];
}

function found(kind: DisagreementKind, core: readonly Voiced[], entity: EntityOf): Conflict {
  return {
    kind,
    title: titleOf(kind, core, entity),
    property: core[0]?.claim.property ?? null,
    sides: sidesOf(kind, { core, beside: [] }, entity),
  };
}

/** Somebody denies a link, or takes it back, that others support. */
function denialOf(claims: readonly Voiced[], entity: EntityOf): Conflict[] {
  const against = claims.filter(({ claim }) => gainsays(claim));
  const both = against.length > 0 && against.length < claims.length;
  return both ? [found('DENIAL', claims, entity)] : [];
}

/** Sources date one designation by one authority differently; an alias has one for each. */
function designationDates(claims: readonly Voiced[], entity: EntityOf): Conflict[] {
  const type = claims[0]?.claim.linkType ?? null;
  if (type === null || !DESIGNATIONS.has(type)) return [];
  const dated = claims.filter(({ claim }) => claim.from !== null && !gainsays(claim));
  const acts =
    type === 'ALIAS_OF'
      ? [...groupBy(spoken(dated, entity), ({ jurisdiction }) => jurisdiction).values()].map(
          (own) => own.map(({ voiced }) => voiced),
        )
      : [dated];
  return acts
    .filter((own) => fromSources(own) > 1 && clusters(own, samePeriod).length > 1)
    .map((own) => found('DATE', own, entity));
}

const fromSources = (claims: readonly Voiced[]) =>
  new Set(claims.map(({ claim }) => claim.source)).size;

/** Different amounts of one reward, whether told of whom it seeks or of who offers it. */
function rewards(claims: readonly Voiced[], entity: EntityOf): Conflict[] {
  const amounts = claims.filter(
    ({ claim }) =>
      claim.value?.amount != null &&
      !gainsays(claim) &&
      (claim.linkType === 'BOUNTY_ON' || claim.linkType === 'OFFERED_BY'),
  );
  return [...groupBy(amounts, ({ claim }) => claim.subject).values()]
    .filter((own) => clusters(own, (a, b) => sameValue(a.value, b.value)).length > 1)
    .map((own) => found('VALUE', own, entity));
}

/**
 * Different dates or amounts of one property in one role, told by different speakers: one list that
 * gives a person two dates of birth disagrees with nobody who gives one of them.
 */
function ofProperties(claims: readonly Voiced[], entity: EntityOf): Conflict[] {
  const questions = groupBy(claims, ({ claim }) => `${targetOf(claim)} ${claim.role ?? ''}`);
  return [...questions.values()].flatMap((own) => {
    const property = own[0]?.claim.property ?? null;
    const told = own.filter(({ claim }) => claim.value !== null && !gainsays(claim));
    if (property === null || !speakersDiffer(told)) return [];
    const { many, value } = vocabulary.properties[property];
    if (many || value === 'text') return [];
    return [found(value === 'date' ? 'DATE' : 'VALUE', told, entity)];
  });
}

/** Two speakers have no value in common. */
function speakersDiffer(told: readonly Voiced[]): boolean {
  const voices = [...groupBy(told, speaker).values()];
  const share = (a: readonly Voiced[], b: readonly Voiced[]) =>
    a.some((one) => b.some((other) => sameValue(one.claim.value, other.claim.value)));
  return voices.some((a, place) => voices.slice(place + 1).some((b) => !share(a, b)));
}
