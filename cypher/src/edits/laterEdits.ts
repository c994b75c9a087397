import { inChunks } from '../evidence/run.js';
import type { Runner } from '../evidence/run.js';
import { groupBy } from '../evidence/groupBy.js';
import { statements } from '../generated/statements.js';
import type { LaterEditsRow } from '../generated/statements.js';
import { recordKey } from './edit.js';
import type { StoredEdit } from './edit.js';

/** The edits of records, to say which stand in the way of an undo. */
export interface LaterEdits {
  /** Names of the edits of these records that came after `edit` and stand. */
  standing(edit: StoredEdit, records: readonly string[]): string[];
}

/** Reads the edits of all records that these edits changed, and of those that rest on them. */
export async function readEditsAfter(
  runner: Runner,
  edits: readonly StoredEdit[],
  rests: Iterable<readonly string[]>,
): Promise<LaterEdits> {
  const records = new Set([
    ...edits.flatMap(({ changes }) => changes.map(recordKey)),
    ...[...rests].flat(),
  ]);
  const rows = await inChunks(records, (of) => runner.run(statements.laterEdits, { of }));
  const undone = await inChunks(new Set(rows.map(({ id }) => id)), (ids) =>
    runner.run(statements.editsUndoing, { ids, showSensitive: true }),
  );
  const gone = new Set(undone.map((row) => row.undone));
  const byRecord = groupBy(rows, ({ of }) => of);
  return {
    standing: (edit, keys) => {
      const later = keys
        .flatMap((key) => byRecord.get(key) ?? [])
        .filter(({ id, version, depth }) => {
          // An undo stands for nothing itself; one that undoes an undo brings an edit back.
          return version > edit.version && depth % 2 === 0 && !gone.has(id);
        });
      const unique = new Map(later.map((row) => [row.id, row]));
      return [...unique.values()].sort((a, b) => b.version - a.version).map(nameOf);
    },
  };
}

const WORDS: Readonly<Record<string, string>> = {
  addClaim: 'claim added',
  correctClaim: 'claim corrected',
  retractClaim: 'claim taken back',
  addSource: 'source added',
  addEntity: 'entity added',
  correctionNote: 'note',
  attachFile: 'file attached',
  undo: 'brought back',
};

/** `“…” (claim corrected, 2026-11-24)`. */
function nameOf({ id, action, at }: LaterEditsRow): string {
  return `“${id}” (${WORDS[action] ?? action}, ${at.slice(0, 10)})`;
}
