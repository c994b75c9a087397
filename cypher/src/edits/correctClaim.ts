import { statements } from '../generated/statements.js';
import { claimId } from '../evidence/claimId.js';
import { storeClaim } from '../evidence/properties.js';
import { EDITORS, earlierIds } from '../evidence/supersede.js';
import { namedIn } from '../evidence/tieClaims.js';
import { planBatch } from '../evidence/writeRecords.js';
import type { CypherMap } from '../model/texts.js';
import type { ClaimRecord } from '../records.js';
import type { GraphStore, WriteTransaction } from '../store.js';
import { claimRecordOf } from './claimRecord.js';
import type { RecordChange } from './edit.js';
import { differingFields } from './edit.js';
import { EditError } from './editError.js';
import { needClaim } from './need.js';
import { runEdit } from './run.js';
import type { EditOptions, EditResult } from './run.js';
import { evidenceOf, readSnapshot } from './snapshot.js';

/** What a correction may change: all but what the claim is about and how it came to us. */
export type ClaimCorrection = Partial<
  Pick<
    ClaimRecord,
    | 'role'
    | 'value'
    | 'stance'
    | 'statedBy'
    | 'citing'
    | 'source'
    | 'locator'
    | 'statement'
    | 'quotation'
    | 'from'
    | 'to'
    | 'answers'
    | 'sensitive'
  >
>;

/**
 * Corrects a claim. Better wording stays under its id; where its identity changes, a new claim
 * takes its place and answers to the old id. Either way the editors keep it from then on, and no
 * import brings back what it was.
 */
export function correctClaim(
  store: GraphStore,
  { id, correction }: { id: string; correction: ClaimCorrection },
  options: EditOptions,
): Promise<EditResult> {
  return runEdit(store, options, async (tx) => {
    const before = await needClaim(tx, id);
    const record = { ...claimRecordOf(before), ...correction, origin: EDITORS };
    const claim = claimId(record);
    const changes =
      claim === before['id'] ? await reword(tx, before, record) : await replace(tx, before, record);
    return { action: 'correctClaim', changes, claim };
  });
}

async function reword(
  tx: WriteTransaction,
  before: CypherMap,
  record: ClaimRecord,
): Promise<RecordChange[]> {
  const stored = await checked(tx, record);
  const kept = namedIn(before, 'supersedes');
  const after = evidenceOf('claim', {
    ...stored,
    ...(kept.length > 0 ? { supersedes: kept } : {}),
  });
  const told = differingFields(before, after).filter((name) => !['hash', 'origin'].includes(name));
  if (told.length === 0) throw new EditError('CONFLICT', 'The claim says this already.');
  return [{ what: 'claim', id: claimId(record), before, after }];
}

async function replace(
  tx: WriteTransaction,
  before: CypherMap,
  record: ClaimRecord,
): Promise<RecordChange[]> {
  const [old = '', id] = [namedIn(before, 'id')[0], claimId(record)];
  const supersedes = earlierIds(id, [{ id: old, supersedes: namedIn(before, 'supersedes') }]);
  const [taken] = await tx.run(statements.claimStates, { ids: [id] });
  if (taken) {
    throw new EditError(
      'CONFLICT',
      `Another claim says this already: “${id}”; take this one back.`,
    );
  }
  const after = evidenceOf('claim', { ...(await checked(tx, record)), supersedes });
  return [
    { what: 'claim', id: old, before, after: null },
    { what: 'claim', id, before: null, after },
    ...(await standIns(tx, { id, supersedes })),
  ];
}

/** Earlier ids of the claim lead to it from now on; its own, where it had it before, is free. */
async function standIns(
  tx: WriteTransaction,
  { id, supersedes }: { id: string; supersedes: readonly string[] },
): Promise<RecordChange[]> {
  const records = [id, ...supersedes].map(
    (earlier) => ({ what: 'superseded', id: earlier }) as const,
  );
  const stored = await readSnapshot(tx, records);
  return records.flatMap((record) => {
    const before = stored.get(`superseded ${record.id}`) ?? null;
    const after = record.id === id ? null : { id: record.id, by: id, origin: EDITORS };
    return before === null && after === null ? [] : [{ ...record, before, after }];
  });
}

/** The properties of a claim that the vocabulary allows and whose names all exist. */
async function checked(tx: WriteTransaction, record: ClaimRecord): Promise<CypherMap> {
  await planBatch(tx, { sources: [], entities: [], claims: [record] });
  const undated = { published: null, publishedEarliest: null, publishedLatest: null };
  return storeClaim(record, undated).properties;
}
