import type { Batch } from '../records.js';
import type { CallOptions, GraphStore, WriteOperation, WriteTransaction } from '../store.js';
import type { Counts } from './plan.js';
import { datesIn } from './properties.js';
import { reader } from './run.js';
import { settle } from './settle.js';
import type { Written } from './touched.js';
import { countsOf, isSettled, planBatch, writeRecords } from './writeRecords.js';
import type { BatchPlan } from './writeRecords.js';

export interface ApplyOptions extends CallOptions {
  operation: WriteOperation;
}

/** What a batch did. */
export interface ApplyResult {
  sources: Counts;
  entities: Counts;
  claims: Counts;
  /** Derived links; one whose last claim is gone counts as changed. */
  links: Counts;
  /** Claims whose identity changed, by their key: earlier and present id. */
  superseded: { key: string; old: string; by: string }[];
  /** The data version it made; null = nothing differed and nothing was written. */
  version: number | null;
}

/**
 * Writes a batch of evidence and the links that follow from it, all in one write transaction; a
 * batch that changes nothing is not written at all. Throws a BatchError, with every problem, when
 * the batch names what does not exist or breaks the vocabulary; nothing is kept then.
 */
export async function applyBatch(
  store: GraphStore,
  batch: Batch,
  { operation, ...options }: ApplyOptions,
): Promise<ApplyResult> {
  const before = await planBatch(reader(store, options), batch);
  if (isSettled(before)) {
    const none = { created: 0, changed: 0, unchanged: 0 };
    return { ...countsOf(before), links: none, superseded: [], version: null };
  }
  const { value, version } = await store.write(operation, (tx) => work(tx, batch), options);
  return { ...value, version };
}

async function work(tx: WriteTransaction, batch: Batch): Promise<Omit<ApplyResult, 'version'>> {
  // Planned again: another writer may have been faster.
  const planned = await planBatch(tx, batch);
  await writeRecords(tx, batch, planned);
  const links = await settle(tx, writtenBy(planned));
  const superseded = planned.claims.replaced.map(({ old: { id, key }, by }) => ({
    key,
    old: id,
    by,
  }));
  return { ...countsOf(planned), links, superseded };
}

/** What of a plan anything derived depends on. */
function writtenBy({ sources, entities, claims, states }: BatchPlan): Written {
  const claimsNow = [...claims.created, ...claims.changed].map(({ properties }) => properties);
  return {
    claims: [...claimsNow, ...claims.replaced.map(({ old }) => ({ ...old }))],
    entities: [...entities.created, ...entities.changed].map(({ id }) => id),
    hiddenOrShown: entities.changed
      .filter(
        ({ id, properties }) => states.entities.get(id)?.sensitive !== properties['sensitive'],
      )
      .map(({ id }) => id),
    sources: new Map(sources.changed.map(({ id, properties }) => [id, datesIn(properties)])),
  };
}
