import { today } from '../evidence/today.js';
import type { CypherMap } from '../model/texts.js';
import type { GraphStore } from '../store.js';
import { EditError } from './editError.js';
import { need } from './need.js';
import { runEdit } from './run.js';
import type { EditOptions, EditResult } from './run.js';

/** Attaches a note to an entity that every reader sees; an empty text takes it away. */
export function setCorrectionNote(
  store: GraphStore,
  { entity, text }: { entity: string; text: string },
  options: EditOptions,
): Promise<EditResult> {
  return runEdit(store, options, async (tx) => {
    const before = await need(tx, 'entity', entity);
    const { correctionNote = null, correctionNoteOn: _on, ...rest } = before;
    if ((correctionNote ?? '') === text) {
      throw new EditError(
        'CONFLICT',
        text === '' ? 'There is no note to take away.' : 'The note says this already.',
      );
    }
    const note = { correctionNote: text, correctionNoteOn: today() };
    const after: CypherMap = { ...rest, ...(text === '' ? {} : note) };
    return {
      action: 'correctionNote',
      changes: [{ what: 'entity', id: entity, before, after }],
      entity,
    };
  });
}
