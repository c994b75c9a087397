import { useEffect, useRef } from 'react';
import { useActions, usePaths } from '../../state';

/** Marks the first path on the sheet as soon as an answer to a new question is there. */
export function useShowFirst(): void {
  const actions = useActions();
  const { request, result, shown } = usePaths();
  const answered = useRef<unknown>(null);
  const found = result.state === 'ready' ? result.data : null;
  useEffect(() => {
    if (request === null || found === null || answered.current === request) return;
    const restored = answered.current === null && shown !== null;
    answered.current = request;
    if (restored || found.paths.length === 0) return;
    // The ledger shows the path, not what was selected before.
    actions.select(null);
    actions.showPath(0);
  }, [actions, request, found, shown]);
}
