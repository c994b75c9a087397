import type { Batch } from '../records.js';
import type { CallOptions, GraphStore, WriteOperation, WriteTransaction } from '../store.js';
import { compareLinks, writeLinks } from './deriveLinks.js';
import { indexEntities } from './indexEntities.js';
import { parseLinkId } from '../model/vocabulary.js';
import type { Counts } from './plan.js';
import { reader } from './run.js';
import { findTouched } from './touched.js';
import { countsOf, isSettled, planBatch, writeRecords } from './writeRecords.js';

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
    return { ...countsOf(before), links: none, version: null };
  }
  const { value, version } = await store.write(operation, (tx) => work(tx, batch), options);
  return { ...value, version };
}

async function work(tx: WriteTransaction, batch: Batch): Promise<Omit<ApplyResult, 'version'>> {
  // Planned again: another writer may have been faster.
  const planned = await planBatch(tx, batch);
  await writeRecords(tx, batch, planned);
  const touched = await findTouched(tx, batch, planned);
  const changes = await compareLinks(tx, touched.links, today());
  const links = await writeLinks(tx, changes);
  await indexEntities(tx, touched.entities);
  for (const { from, to } of [...changes.created, ...changes.changed, ...changes.deleted]) {
    tx.touch([from, to]);
  }
  tx.touch(touched.entities);
  return { ...countsOf(planned), links };
}

/** The day on which an ended designation no longer stands, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Ids of the ends of links. */
export function endsOf(links: Iterable<string>): Set<string> {
  const ends = [...links].flatMap((id) => parseLinkId(id) ?? []);
  return new Set(ends.flatMap(({ from, to }) => [from, to]));
}
