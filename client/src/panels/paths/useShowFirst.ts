import { useEffect, useRef } from 'react';
import { useActions, useDays, usePaths } from '../../state';

/**
 * Marks the first path on the sheet as soon as an answer to a new question, or about another day, is
 * there. A day without a path takes the mark off.
 */
export function useShowFirst(): void {
  const actions = useActions();
  const { request, result, shown } = usePaths();
  const days = useDays();
  const answered = useRef<unknown>(null);
  const answeredDays = useRef<unknown>(days);
  const found = result.state === 'ready' && !result.refreshing ? result.data : null;
  useEffect(() => {
    if (request === null || found === null) return;
    const sameDays = answeredDays.current === days;
    if (answered.current === request && sameDays) return;
    const restored = answered.current === null && shown !== null;
    answered.current = request;
    answeredDays.current = days;
    if (restored) return;
    if (found.paths.length === 0) {
      if (shown !== null) actions.clearPath();
      return;
    }
    // The ledger shows the path, not what was selected before.
    actions.select(null);
    actions.showPath(0);
  }, [actions, request, found, shown, days]);
}
