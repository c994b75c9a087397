import { readHiddenNames } from '../evidence/hiddenNames.js';
import type { HiddenNames } from '../evidence/hiddenNames.js';
import { namedIn } from '../evidence/tieClaims.js';
import type { CypherMap } from '../model/texts.js';
import type { CallOptions, WriteTransaction } from '../store.js';
import type { RecordChange, RecordState } from './edit.js';
import { EditError } from './editError.js';

/**
 * Refuses changes after which readers would see a text that they did not see before, and that names
 * somebody whom they may not see: what was hidden may have been worded freely.
 */
export async function refuseNaming(
  tx: WriteTransaction,
  changes: readonly RecordChange[],
  options: CallOptions,
): Promise<void> {
  const { names } = await readHiddenNames({ read: tx.run.bind(tx) }, options);
  const naming = changes.filter(({ before, after }) => {
    const seen = new Set(visibleTexts(before, names));
    const texts = visibleTexts(after, names).filter((text) => !seen.has(text));
    return texts.some((text) => names.namedIn(text).size > 0);
  });
  if (naming.length === 0) return;
  const what = naming.map((change) => `${change.what} “${change.id}”`).join(', ');
  throw new EditError(
    'CONFLICT',
    `Readers would see somebody whom they may not see named in ${what}; word it otherwise first.`,
  );
}

/** A record that is marked, or names somebody hidden by id, shows nothing. */
function visibleTexts(state: RecordState, names: HiddenNames): string[] {
  if (state === null || isHidden(state, names)) return [];
  return Object.values(state).filter((value) => typeof value === 'string');
}

function isHidden(state: CypherMap, names: HiddenNames): boolean {
  const named = ['id', 'subject', 'object', 'statedBy', 'citing'];
  return (
    state['sensitive'] === true ||
    state['titleSensitive'] === true ||
    named.some((field) => namedIn(state, field).some((id) => names.has(id)))
  );
}
