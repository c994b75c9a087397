import { useCallback } from 'react';
import { useActions } from '../../state';
import { usePathDraft } from './pathDraft';

/** Starts looking for a path from an entity: goes to the page of paths with one end filled in. */
export function usePathFrom(): (id: string) => void {
  const actions = useActions();
  const { set } = usePathDraft();
  return useCallback(
    (id) => {
      set({ from: id, to: null });
      actions.show('paths');
    },
    [actions, set],
  );
}
