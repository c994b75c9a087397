import { claimId, linkId } from '@frontgraph/cypher';
import type { ClaimRecord, EntityKind } from '@frontgraph/cypher';
import type { KnownClaim, StoreIndex } from '../../format.js';
import type { ClaimDraft, Dossier } from './drafts.js';
import { EDITORS_NOTE } from './sources.js';

/** An entity, as far as claims about it must know it. */
export interface KnownEnd {
  kind: EntityKind;
  sensitive: boolean;
}

/** What the files and the store hold together. */
export interface Known {
  entities: ReadonlyMap<string, KnownEnd>;
  sources: ReadonlyMap<string, true>;
  claims: ReadonlyMap<string, KnownClaim>;
  /** Ids and keys whose records have faults. */
  broken: ReadonlySet<string>;
  incomplete: boolean;
  /** What may have been meant by an unknown id or key. */
  choices: Readonly<Record<'entity' | 'source' | 'claim', readonly string[]>>;
}

/** Looks up in the store whatever the files mention and don't define themselves. */
export async function known(
  dossier: Dossier,
  claims: readonly ClaimDraft[],
  store: StoreIndex,
): Promise<Known> {
  const entities = new Map<string, KnownEnd>(
    dossier.entities.map(({ record }) => [record.id, record]),
  );
  const sources = new Map(dossier.sources.map(({ record }) => [record.id, true as const]));
  sources.set(EDITORS_NOTE.id, true);
  const keyed = new Map(dossier.claims.map(({ record }) => [record.key ?? '', knownClaim(record)]));
  const mentions = claims.flatMap((claim) => claim.mentions);
  const missing = (what: string, has: ReadonlyMap<string, unknown>) => [
    ...new Set(mentions.filter((m) => m.what === what && !has.has(m.id)).map((m) => m.id)),
  ];
  const answers = claims.flatMap((claim) => claim.answers.map((answer) => answer.value));
  const [storedEntities, storedSources, storedClaims] = await Promise.all([
    store.entities(missing('entity', entities)),
    store.sources(missing('source', sources)),
    store.claims([...new Set(answers.filter((key) => !keyed.has(key)))]),
  ]);
  for (const [id, entity] of storedEntities) entities.set(id, entity);
  for (const id of storedSources) sources.set(id, true);
  const stated = new Map([...storedClaims, ...keyed]);
  const choices = {
    entity: [...entities.keys(), ...(await store.similar('entity', missing('entity', entities)))],
    source: [...sources.keys(), ...(await store.similar('source', missing('source', sources)))],
    claim: [
      ...stated.keys(),
      ...(await store.similar(
        'claim',
        answers.filter((key) => !stated.has(key)),
      )),
    ],
  };
  const { broken, incomplete } = dossier;
  return { entities, sources, claims: stated, broken, incomplete, choices };
}

/** Whether something unknown is a fault, and not merely the consequence of one told already. */
export function isFault(id: string, { broken, incomplete }: Known): boolean {
  return !incomplete && !broken.has(id);
}

function knownClaim(record: ClaimRecord): KnownClaim {
  const { target } = record;
  return {
    id: claimId(record),
    key: record.key ?? '',
    stance: record.stance,
    linkId: 'link' in target ? linkId(target.from, target.link, target.to) : null,
    subject: 'link' in target ? target.from : target.of,
    property: 'link' in target ? null : target.property,
    sensitive: record.sensitive,
  };
}
