import { useCallback } from 'react';
import { useActions } from '../../state';
import { usePathDraft } from './pathDraft';

/** Looks for the paths between two entities, on the page of paths. */
export function useFindPaths(): (ends: { from: string; to: string }) => void {
  const actions = useActions();
  const { set } = usePathDraft();
  return useCallback(
    (ends) => {
      set(ends);
      actions.findPaths(ends);
      actions.show('paths');
    },
    [actions, set],
  );
}
