import { statements } from '../generated/statements.js';
import type { ClaimsHoldingKeysRow, SupersededStatesRow } from '../generated/statements.js';
import { groupBy } from './groupBy.js';
import { plan } from './plan.js';
import type { Plan, RecordState } from './plan.js';
import type { StoredRecord } from './properties.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';

/** Who keeps what editors added or corrected: no import changes it. */
export const EDITORS = 'editors';

/** A claim that a new one takes the place of. */
export interface Replaced {
  old: ClaimsHoldingKeysRow;
  by: string;
}

export interface ClaimPlan extends Plan {
  replaced: Replaced[];
  /** Ids under which another claim stood in, and which are back. */
  returned: string[];
}

/** What the store holds of the claims of a batch, and of those that they may replace. */
export interface ClaimStates {
  claims: ReadonlyMap<string, RecordState>;
  /** By the ids of the batch: which of them another claim took the place of. */
  superseded: ReadonlyMap<string, SupersededStatesRow>;
  keyed: ReadonlyMap<string, readonly ClaimsHoldingKeysRow[]>;
}

/**
 * Plans claims. A key names one claim: a new claim with the origin and key of a stored one takes
 * its place, and is counted as changed. What editors corrected or took back stays as they left it.
 */
export function planClaims(
  records: readonly StoredRecord[],
  states: ClaimStates,
  problems: string[],
): ClaimPlan {
  const open = records.filter((record) => !isTakenOver(record, states));
  const planned = plan(open, states.claims, problems);
  planned.counts.unchanged += records.length - open.length;
  const given = new Set(records.map(({ id }) => id));
  const replaced = planned.created.flatMap((record) =>
    rivals(record, states)
      .filter(({ id, origin }) => origin === record.origin && !given.has(id))
      .map((old) => ({ old, by: record.id })),
  );
  const newcomers = groupBy(replaced, ({ by }) => by);
  planned.counts.created -= newcomers.size;
  planned.counts.changed += newcomers.size;
  const created = planned.created.map((record) =>
    withEarlier(record, newcomers.get(record.id)?.map(({ old }) => old) ?? []),
  );
  const returned = created.map(({ id }) => id).filter((id) => states.superseded.has(id));
  return { ...planned, created, replaced, returned };
}

/** Editors put another claim in its place, hold its key, or took the holder of its key back. */
function isTakenOver(record: StoredRecord, states: ClaimStates): boolean {
  if (record.origin === EDITORS) return false;
  if (states.superseded.get(record.id)?.origin === EDITORS) return true;
  return rivals(record, states).some(({ origin, withdrawn }) => origin === EDITORS || withdrawn);
}

/** Other claims that hold the record's key. */
function rivals({ id, properties }: StoredRecord, { keyed }: ClaimStates) {
  const key = properties['key'];
  const holders = typeof key === 'string' ? (keyed.get(key) ?? []) : [];
  return holders.filter((holder) => holder.id !== id);
}

function withEarlier(record: StoredRecord, old: readonly ClaimsHoldingKeysRow[]): StoredRecord {
  if (old.length === 0) return record;
  const supersedes = earlierIds(record.id, old);
  return { ...record, properties: { ...record.properties, supersedes } };
}

/** All ids that a claim had before: those that it replaces, and those that these had replaced. */
export function earlierIds(
  id: string,
  old: readonly { id: string; supersedes: readonly string[] }[],
): string[] {
  const ids = new Set(old.flatMap((claim) => [...claim.supersedes, claim.id]));
  ids.delete(id);
  return [...ids];
}

/** The same in short, by the key that both hold. */
export type SupersededClaim = { key: string; old: string; by: string };

export function supersededBy({ replaced }: ClaimPlan): SupersededClaim[] {
  return replaced.map(({ old: { id, key }, by }) => ({ key, old: id, by }));
}

/** Takes replaced claims away and notes what stands in their place. */
export async function replaceClaims(
  runner: Runner,
  { created, replaced, returned }: ClaimPlan,
): Promise<void> {
  const origins = new Map(created.map(({ id, origin }) => [id, origin]));
  const rows = replaced.flatMap(({ old, by }) =>
    [...old.supersedes, old.id]
      .filter((id) => id !== by)
      .map((id) => ({ id, properties: { by, origin: origins.get(by) ?? '' } })),
  );
  const gone = replaced.map(({ old }) => old.id);
  await inChunks(gone, (ids) => runner.run(statements.removeClaims, { ids }));
  await inChunks(returned, (ids) => runner.run(statements.dropSuperseded, { ids }));
  await inChunks(rows, (chunk) => runner.run(statements.writeSuperseded, { rows: chunk }));
}
