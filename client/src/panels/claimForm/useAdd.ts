import { useMutation } from '@tanstack/react-query';
import { useAddClaim, useAddEntity, useAddSource, useUndoEdit } from '../../state';
import { addAll } from './addAll';
import type { Draft } from './draft';

/** Adds a claim with what it needs; gives the new entity, where the claim brought one. */
export function useAdd(keep: (change: Partial<Draft>) => void) {
  const source = useAddSource();
  const claim = useAddClaim();
  const entity = useAddEntity();
  const undo = useUndoEdit();
  const writes = {
    source: source.mutateAsync,
    claim: claim.mutateAsync,
    entity: entity.mutateAsync,
    undo: undo.mutateAsync,
  };
  return useMutation({ mutationFn: (draft: Draft) => addAll(draft, writes, keep) });
}
