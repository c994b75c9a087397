import { statements } from '../generated/statements.js';
import type { GraphStore } from '../store.js';
import { differingFields, readEdit, recordKey } from './edit.js';
import type { RecordChange, RecordState, StoredEdit } from './edit.js';
import { EditError } from './editError.js';
import { refuseNaming } from './refuseNaming.js';
import { runEdit } from './run.js';
import type { EditOptions, EditResult } from './run.js';
import { readSnapshot } from './snapshot.js';
import { undoRefusals } from './undoable.js';

/**
 * Undoes one edit, which is an edit of its own and can be undone in turn. Refused when the edit was
 * undone already, later edits rest on it, what it changed has changed since, or readers would see
 * somebody named whom they may not see.
 */
export function undoEdit(store: GraphStore, id: string, options: EditOptions): Promise<EditResult> {
  return runEdit(store, options, async (tx) => {
    const [row] = await tx.run(statements.editsById, { ids: [id], showSensitive: true });
    if (!row) throw new EditError('NOT_FOUND', `There is no edit “${id}”.`);
    const edit = readEdit(row.edit);
    const refusal = (await undoRefusals(tx, [edit])).get(edit.id);
    if (refusal) throw new EditError('CONFLICT', refusal);
    const now = await readSnapshot(tx, edit.changes);
    const changes = edit.changes.map((change) => inverse(change, now.get(recordKey(change))));
    await refuseNaming(tx, changes, options);
    return { action: 'undo', changes, undoes: edit, ...mainOf(edit, changes) };
  });
}

/** Only what the edit changed goes back; what has changed beside it since then stays. */
function inverse({ what, id, before, after }: RecordChange, now: RecordState = null): RecordChange {
  if (before === null || after === null || now === null)
    return { what, id, before: now, after: before };
  const back = new Map(differingFields(before, after).map((name) => [name, before[name] ?? null]));
  const entries = Object.entries({ ...now, ...Object.fromEntries(back) });
  return {
    what,
    id,
    before: now,
    after: Object.fromEntries(entries.filter(([, value]) => value !== null)),
  };
}

/** What the undo is mainly about: what is there after it, else what it took away. */
function mainOf(
  { action, claim }: StoredEdit,
  changes: readonly RecordChange[],
): { claim?: string | null; entity?: string | null; source?: string | null } {
  const idOf = (what: RecordChange['what']) => {
    const same = changes.filter((change) => change.what === what);
    return (same.find(({ after }) => after !== null) ?? same[0])?.id ?? null;
  };
  return {
    claim: idOf('claim') ?? (action === 'undo' ? claim : null),
    entity: idOf('entity'),
    source: idOf('source'),
  };
}
