import { COMPUTED } from '../evidence/computed.js';
import { groupBy } from '../evidence/groupBy.js';
import { inChunks } from '../evidence/run.js';
import type { Runner } from '../evidence/run.js';
import { statements } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import { recordKey } from './edit.js';
import type { RecordChange, RecordKind } from './edit.js';

type Named = Pick<RecordChange, 'what' | 'id'>;

const STATEMENT = {
  source: statements.sourceSnapshots,
  entity: statements.entitySnapshots,
  claim: statements.claimSnapshots,
  superseded: statements.supersededSnapshots,
} as const;

/** The states of these records as they stand, by `recordKey`; what is not there is left out. */
export async function readSnapshot(
  runner: Runner,
  records: Iterable<Named>,
): Promise<Map<string, CypherMap>> {
  const found = new Map<string, CypherMap>();
  for (const [what, same] of groupBy(records, (record) => record.what)) {
    const ids = new Set(same.map(({ id }) => id));
    const rows = await inChunks(ids, (chunk) => runner.run(STATEMENT[what], { ids: chunk }));
    for (const { id, state } of rows) found.set(recordKey({ what, id }), evidenceOf(what, state));
  }
  return found;
}

/** What of a node is evidence; absent and null are the same. */
export function evidenceOf(what: RecordKind, state: CypherMap): CypherMap {
  const computed = what === 'superseded' ? [] : COMPUTED[what];
  return Object.fromEntries(
    Object.entries(state).filter(([name, value]) => value !== null && !computed.includes(name)),
  );
}
