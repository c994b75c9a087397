import { useMutation } from '@tanstack/react-query';
import { useAddClaim, useAddEntity, useAddSource, type EntityName } from '../../state';
import type { Draft } from './draft';
import { toInput } from './input';
import { toEntityInput } from './entityDraft';
import { toSourceInput } from './sourceDraft';

/** What was added. */
export interface Added {
  /** The new entity, where the claim brought one. */
  readonly entity: EntityName | null;
}

/**
 * Adds a claim with what it needs: its source first, then the claim, with its new entity where it has
 * one. A source that was added stays when the claim is refused, so the draft learns of it.
 */
export function useAdd(learn: (change: Partial<Draft>) => void) {
  const source = useAddSource();
  const claim = useAddClaim();
  const entity = useAddEntity();
  const withSource = async (draft: Draft): Promise<Draft> => {
    if (draft.newSource === null) return draft;
    const input = toSourceInput(draft.newSource);
    const added = { source: await source.mutateAsync({ input, why: draft.why }), newSource: null };
    learn(added);
    return { ...draft, ...added };
  };
  return useMutation({
    mutationFn: async (given: Draft): Promise<Added> => {
      const draft = await withSource(given);
      const input = toInput(draft);
      if (input === null) return { entity: null };
      const { newEntity, why } = draft;
      const withEntity = newEntity === null ? null : toEntityInput(newEntity, input);
      if (withEntity === null) {
        await claim.mutateAsync({ input, why });
        return { entity: null };
      }
      return { entity: await entity.mutateAsync({ input: withEntity, why }) };
    },
  });
}
