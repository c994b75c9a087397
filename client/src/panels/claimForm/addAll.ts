/** The order in which a claim and what it needs are written, and what is taken away when one is refused. */
import type {
  AddClaimInput,
  AddEntityInput,
  AddSourceInput,
  EntityName,
  Source,
} from '../../state';
import type { Draft } from './draft';
import { toEntityInput } from './entityDraft';
import { toInput } from './input';
import { toSourceInput } from './sourceDraft';
import { formWords } from './words';

/** A source that was added, and the id of the edit that added it. */
interface AddedSource {
  readonly source: Source | null;
  readonly edit: string;
}

/** What can be written, one after the other. */
export interface Writes {
  readonly source: (asked: { input: AddSourceInput; why: string }) => Promise<AddedSource>;
  readonly claim: (asked: { input: AddClaimInput; why: string }) => Promise<unknown>;
  readonly entity: (asked: { input: AddEntityInput; why: string }) => Promise<EntityName | null>;
  readonly undo: (asked: { id: string; why: string }) => Promise<unknown>;
}

/** The claim, with its new entity where it has one: that entity. */
async function addClaim(draft: Draft, writes: Writes): Promise<EntityName | null> {
  const input = toInput(draft);
  if (input === null) return null;
  const { newEntity, why } = draft;
  const withEntity = newEntity === null ? null : toEntityInput(newEntity, input);
  if (withEntity !== null) return writes.entity({ input: withEntity, why });
  await writes.claim({ input, why });
  return null;
}

/**
 * Adds a claim with what it needs: its new source first, then the claim. A new source is taken away
 * again when the claim is refused; where that fails too it is kept, and `keep` learns of it, so that
 * the next try uses it.
 */
export async function addAll(
  draft: Draft,
  writes: Writes,
  keep: (change: Pick<Draft, 'source' | 'newSource'>) => void,
): Promise<EntityName | null> {
  if (draft.newSource === null) return addClaim(draft, writes);
  const input = toSourceInput(draft.newSource);
  const { source, edit } = await writes.source({ input, why: draft.why });
  const added = { source, newSource: null };
  try {
    return await addClaim({ ...draft, ...added }, writes);
  } catch (refusal) {
    try {
      await writes.undo({ id: edit, why: formWords.undoSource });
    } catch {
      keep(added);
      throw new Error(formWords.sourceKept((refusal as Error).message), { cause: refusal });
    }
    throw refusal;
  }
}
