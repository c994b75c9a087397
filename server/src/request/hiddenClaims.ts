import { statements } from '@frontgraph/cypher';
import type { Asker } from './ask.js';

/**
 * Which of these claims, none of which a reader finds, are hidden: those that are there, those that
 * lead to another, and those that are gone and were hidden when the last edit took them away.
 */
export async function hiddenClaims(
  ask: Asker,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const [there, leading, edits] = await Promise.all([
    ask.read(statements.claimStates, { ids }),
    ask.read(statements.supersededStates, { ids }),
    ask.read(statements.laterEdits, { of: ids.map((id) => `claim ${id}`) }),
  ]);
  const last = new Map<string, (typeof edits)[number]>();
  for (const edit of edits) {
    if (edit.version > (last.get(edit.of)?.version ?? 0)) last.set(edit.of, edit);
  }
  const gone = ids.filter((id) => last.get(`claim ${id}`)?.sensitive === true);
  return new Set([...there.map(({ id }) => id), ...leading.map(({ id }) => id), ...gone]);
}
