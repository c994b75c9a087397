import { planBatch } from '../evidence/writeRecords.js';
import { claimId } from '../evidence/claimId.js';
import type { StoredRecord } from '../evidence/properties.js';
import type { Batch, ClaimRecord, EntityRecord, SourceRecord } from '../records.js';
import type { GraphStore, WriteTransaction } from '../store.js';
import { EditError } from './editError.js';
import type { RecordChange, RecordKind } from './edit.js';
import { runEdit } from './run.js';
import type { EditOptions, EditResult } from './run.js';
import { evidenceOf } from './snapshot.js';

/** Adds one claim; a link comes into being with its first claim. */
export function addClaim(
  store: GraphStore,
  claim: ClaimRecord,
  options: EditOptions,
): Promise<EditResult> {
  return runEdit(store, options, async (tx) => ({
    action: 'addClaim',
    changes: await additions(tx, { sources: [], entities: [], claims: [claim] }),
    claim: claimId(claim),
  }));
}

/** Adds a source. */
export function addSource(
  store: GraphStore,
  source: SourceRecord,
  options: EditOptions,
): Promise<EditResult> {
  return runEdit(store, options, async (tx) => ({
    action: 'addSource',
    changes: await additions(tx, { sources: [source], entities: [], claims: [] }),
    source: source.id,
  }));
}

/** Adds an entity together with the first claim about it, which names it. */
export function addEntity(
  store: GraphStore,
  { entity, claim }: { entity: EntityRecord; claim: ClaimRecord },
  options: EditOptions,
): Promise<EditResult> {
  const { target } = claim;
  const ends = 'link' in target ? [target.from, target.to] : [target.of];
  if (!ends.includes(entity.id)) {
    throw new Error(`${entity.id} is to be added with a claim that is not about it`);
  }
  return runEdit(store, options, async (tx) => ({
    action: 'addEntity',
    changes: await additions(tx, { sources: [], entities: [entity], claims: [claim] }),
    entity: entity.id,
    claim: claimId(claim),
  }));
}

/** The changes that add all records of a batch. @throws EditError when one of them is there. */
async function additions(tx: WriteTransaction, batch: Batch): Promise<RecordChange[]> {
  const { sources, entities, claims, states } = await planBatch(tx, batch);
  for (const { id } of batch.claims.map((claim) => ({ id: claimId(claim) }))) {
    const by = states.superseded.get(id)?.by;
    if (by !== undefined) {
      throw new EditError(
        'CONFLICT',
        `This claim was corrected before: “${by}” stands in its place.`,
      );
    }
    if (states.claims.has(id)) {
      throw new EditError(
        'CONFLICT',
        `This claim is there already (“${id}”): the same source, place, statement, stance and dates.`,
      );
    }
  }
  for (const { id } of batch.sources) refuseTaken('source', id, states.sources);
  for (const { id } of batch.entities) refuseTaken('entity', id, states.entities);
  return [
    ...sources.created.map((record) => addition('source', record)),
    ...entities.created.map((record) => addition('entity', record)),
    ...claims.created.map((record) => addition('claim', record)),
  ];
}

function refuseTaken(what: string, id: string, states: ReadonlyMap<string, unknown>): void {
  if (!states.has(id)) return;
  throw new EditError(
    'CONFLICT',
    `There is ${what === 'entity' ? 'an' : 'a'} ${what} “${id}” already; choose another id.`,
  );
}

function addition(what: RecordKind, { id, properties }: StoredRecord): RecordChange {
  return { what, id, before: null, after: evidenceOf(what, properties) };
}
