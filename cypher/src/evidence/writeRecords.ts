import { statements } from '../generated/statements.js';
import type { Batch, EntityRecord } from '../records.js';
import { BatchError } from './batchError.js';
import { checkBatch } from './check.js';
import { plan } from './plan.js';
import type { Counts, Plan } from './plan.js';
import { storeClaim, storeEntity, storeSource } from './properties.js';
import type { Dates, StoredRecord } from './properties.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';
import { readStates } from './states.js';
import type { States } from './states.js';
import { planClaims, replaceClaims } from './supersede.js';
import type { ClaimPlan } from './supersede.js';
import { tieClaims } from './tieClaims.js';

/** A batch compared with the store. */
export interface BatchPlan {
  sources: Plan;
  entities: Plan;
  claims: ClaimPlan;
  states: States;
}

/** Compares a batch with the store; throws a BatchError when it can't be written. */
export async function planBatch(runner: Runner, batch: Batch): Promise<BatchPlan> {
  const states = await readStates(runner, batch);
  const problems = checkBatch(batch, states);
  if (problems.length > 0) throw new BatchError(problems);
  const dates = datesOf(batch, states);
  const planned = {
    sources: plan(batch.sources.map(storeSource), states.sources, problems),
    entities: plan(batch.entities.map(storeEntity), states.entities, problems),
    claims: planClaims(
      batch.claims.map((claim) => storeClaim(claim, dates.get(claim.source)!)),
      states,
      problems,
    ),
    states,
  };
  if (problems.length > 0) throw new BatchError(problems);
  return planned;
}

/** Whether there is nothing to write. */
export function isSettled({ sources, entities, claims }: BatchPlan): boolean {
  return [sources, entities, claims].every(
    (part) => part.created.length + part.changed.length === 0,
  );
}

/** The dates of the sources as they will stand after the write. */
function datesOf(batch: Batch, { sources }: States): Map<string, Dates> {
  const dates = new Map<string, Dates>();
  for (const source of batch.sources) dates.set(source.id, source);
  for (const state of sources.values()) {
    const given = batch.sources.find(({ id }) => id === state.id);
    if (!given || given.origin !== state.origin) dates.set(state.id, state as Dates & typeof state);
  }
  return dates;
}

/** Writes what a plan says of sources, entities, references, claims and what ties them. */
export async function writeRecords(
  runner: Runner,
  batch: Batch,
  planned: BatchPlan,
): Promise<void> {
  await writeAll(planned.sources, (rows) => runner.run(statements.writeSources, { rows }));
  await writeAll(planned.entities, (rows) => runner.run(statements.writeEntities, { rows }));
  await writeReferences(runner, batch.entities, planned);
  await writeAll(planned.claims, (rows) => runner.run(statements.writeClaims, { rows }));
  await tieClaims(runner, planned.claims);
  await replaceClaims(runner, planned.claims);
}

type Row = Pick<StoredRecord, 'id' | 'properties'>;

async function writeAll(part: Plan, run: (rows: Row[]) => Promise<unknown[]>): Promise<void> {
  const rows = [...part.created, ...part.changed].map(({ id, properties }) => ({ id, properties }));
  await inChunks(rows, (chunk) => run([...chunk]));
}

/** References of new and changed entities; one that another entity holds is a problem. */
async function writeReferences(
  runner: Runner,
  records: readonly EntityRecord[],
  { entities, states }: BatchPlan,
): Promise<void> {
  const written = new Set([...entities.created, ...entities.changed].map(({ id }) => id));
  const changing = records.filter(({ id }) => written.has(id));
  const rows = changing.flatMap(({ id, references }) =>
    [...new Set(references)].map((reference) => ({ entity: id, reference })),
  );
  const kept = new Set(rows.map(({ reference }) => reference));
  const dropped = entities.changed
    .flatMap(({ id }) => states.entities.get(id)?.references ?? [])
    .filter((reference) => !kept.has(reference));
  await inChunks(dropped, (references) => runner.run(statements.dropReferences, { references }));
  await refuseHeld(runner, rows);
  await inChunks(rows, (chunk) => runner.run(statements.writeReferences, { rows: chunk }));
}

async function refuseHeld(
  runner: Runner,
  rows: readonly { entity: string; reference: string }[],
): Promise<void> {
  const owners = new Map<string, string>();
  const held = await inChunks(new Set(rows.map(({ reference }) => reference)), (references) =>
    runner.run(statements.referenceOwners, { references }),
  );
  for (const { reference, entity } of held) owners.set(reference, entity);
  const problems: string[] = [];
  for (const { reference, entity } of rows) {
    const owner = owners.get(reference) ?? entity;
    owners.set(reference, owner);
    if (owner === entity) continue;
    problems.push(`\`${entity}\`: the reference \`${reference}\` is held by \`${owner}\``);
  }
  if (problems.length > 0) throw new BatchError(problems);
}

/** Counts of the three kinds of records. */
export function countsOf({
  sources,
  entities,
  claims,
}: BatchPlan): Record<'sources' | 'entities' | 'claims', Counts> {
  return { sources: sources.counts, entities: entities.counts, claims: claims.counts };
}
