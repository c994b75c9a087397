import { canonicalJson } from '../evidence/hash.js';
import { inChunks } from '../evidence/run.js';
import type { Runner } from '../evidence/run.js';
import { statements } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import { differingFields, recordKey } from './edit.js';
import type { RecordChange, StoredEdit } from './edit.js';
import { readEditsAfter } from './laterEdits.js';
import type { LaterEdits } from './laterEdits.js';
import { readRests } from './rests.js';
import { readSnapshot } from './snapshot.js';

/**
 * Why each of these edits can't be undone now, by its id; an edit without an entry can. What was
 * undone can't be undone again: its undo can.
 */
export async function undoRefusals(
  runner: Runner,
  edits: readonly StoredEdit[],
): Promise<Map<string, string>> {
  const undone = new Map(
    (
      await inChunks(
        edits.map(({ id }) => id),
        (ids) => runner.run(statements.editsUndoing, { ids, showSensitive: true }),
      )
    ).map((row) => [row.undone, row.id]),
  );
  const open = edits.filter(({ id }) => !undone.has(id));
  const now = await readSnapshot(
    runner,
    open.flatMap(({ changes }) => changes),
  );
  const rests = await readRests(runner, open, now);
  const later = await readEditsAfter(runner, open, rests.values());
  const refusals = new Map(
    [...undone].map(([id, by]) => [id, `This edit was undone already, by “${by}”.`]),
  );
  for (const edit of open) {
    const refusal = moved(edit, now, later) ?? resting(edit, rests.get(edit.id) ?? [], later);
    if (refusal !== null) refusals.set(edit.id, refusal);
  }
  return refusals;
}

/** What the edit changed is not as it left it. */
function moved(
  edit: StoredEdit,
  now: ReadonlyMap<string, CypherMap>,
  later: LaterEdits,
): string | null {
  const changed = edit.changes.filter((change) => !isAsLeft(change, now.get(recordKey(change))));
  if (changed.length === 0) return null;
  const names = later.standing(edit, changed.map(recordKey));
  if (names.length > 0) return `Later edits rest on it; undo them first: ${names.join(', ')}.`;
  const what = changed.map(
    ({ what: kind, id }) => `${kind === 'superseded' ? 'claim' : kind} “${id}”`,
  );
  return `An import has changed ${[...new Set(what)].join(', ')} since; correct it instead.`;
}

function isAsLeft({ before, after }: RecordChange, now: CypherMap | undefined): boolean {
  if (after === null || now === undefined) return after === null && now === undefined;
  if (before === null) return canonicalJson(after) === canonicalJson(now);
  return differingFields(before, after).every(
    (name) => canonicalJson(after[name]) === canonicalJson(now[name]),
  );
}

/** Something names what the undo would take away, or what it would bring back names what is gone. */
function resting(edit: StoredEdit, rests: readonly string[], later: LaterEdits): string | null {
  if (rests.length === 0) return null;
  const names = later.standing(edit, rests);
  if (names.length > 0) return `Later edits rest on it; undo them first: ${names.join(', ')}.`;
  return `${rests.slice(0, 5).join(', ')} ${rests.length === 1 ? 'rests' : 'rest'} on it.`;
}
