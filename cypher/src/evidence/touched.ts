import { statements } from '../generated/statements.js';
import { linkId, parseLinkId } from '../model/vocabulary.js';
import type { Batch, ClaimRecord } from '../records.js';
import { claimId } from './claimId.js';
import { LEADING_TYPES } from './linkEvidence.js';
import { redate } from './redate.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';
import type { BatchPlan } from './writeRecords.js';

/** What a write reaches beyond the records of its batch. */
export interface Touched {
  /** Ids of links to derive anew. */
  links: Set<string>;
  /** Ids of entities whose names or counts may have changed. */
  entities: Set<string>;
}

/**
 * What has to be computed anew once the records of a batch are written: the links of its claims;
 * of claims in sources whose date moved; of claims that name an entity which was hidden or shown;
 * and of denials at entities whose leaders or office-holders may have changed.
 */
export async function findTouched(
  runner: Runner,
  batch: Batch,
  planned: BatchPlan,
): Promise<Touched> {
  const touched: Touched = { links: new Set(), entities: new Set() };
  for (const { id } of [...planned.entities.created, ...planned.entities.changed])
    touched.entities.add(id);
  for (const claim of writtenClaims(batch, planned)) addClaim(touched, claim);
  await addRedated(runner, batch, planned, touched);
  await addHiddenOrShown(runner, planned, touched);
  await addDenialsOfLed(runner, touched);
  return touched;
}

function writtenClaims(batch: Batch, { claims }: BatchPlan): ClaimRecord[] {
  const written = new Set([...claims.created, ...claims.changed].map(({ id }) => id));
  return batch.claims.filter((claim) => written.has(claimId(claim)));
}

function addClaim({ links, entities }: Touched, { target }: ClaimRecord): void {
  if ('property' in target) {
    entities.add(target.of);
    return;
  }
  links.add(linkId(target.from, target.link, target.to));
  entities.add(target.from).add(target.to);
}

/** Sets the reported date of claims in changed sources anew. */
async function addRedated(
  runner: Runner,
  batch: Batch,
  planned: BatchPlan,
  touched: Touched,
): Promise<void> {
  const changed = new Set(planned.sources.changed.map(({ id }) => id));
  const records = new Map(batch.sources.map((source) => [source.id, source]));
  const claims = await inChunks(changed, (sources) =>
    runner.run(statements.claimsInSources, { sources }),
  );
  const rows = claims.flatMap((claim) => {
    const redated = redate(claim, records.get(claim.source)!);
    if (redated && claim.linkId) touched.links.add(claim.linkId);
    return redated ?? [];
  });
  await inChunks(rows, (chunk) => runner.run(statements.markClaims, { rows: chunk }));
}

async function addHiddenOrShown(
  runner: Runner,
  planned: BatchPlan,
  touched: Touched,
): Promise<void> {
  const { entities, states } = planned;
  const ids = entities.changed
    .filter(({ id, properties }) => states.entities.get(id)?.sensitive !== properties['sensitive'])
    .map(({ id }) => id);
  const rows = await inChunks(ids, (chunk) => runner.run(statements.claimsNaming, { ids: chunk }));
  for (const { linkId: link, subject, object } of rows) {
    if (link !== null) touched.links.add(link);
    touched.entities.add(subject);
    if (object !== null) touched.entities.add(object);
  }
}

async function addDenialsOfLed(runner: Runner, { links }: Touched): Promise<void> {
  const led = new Set<string>();
  for (const id of links) {
    const parts = parseLinkId(id);
    if (parts && LEADING_TYPES.some((type) => type === parts.type)) led.add(parts.to);
  }
  const rows = await inChunks(led, (ids) => runner.run(statements.denialsAround, { ids }));
  for (const { linkId: link } of rows) links.add(link);
}
