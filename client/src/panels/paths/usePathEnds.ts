import { useActions, usePaths } from '../../state';
import { usePathDraft, type PathDraft } from '../shared/pathDraft';

/** The two ends as picked so far; once both are there, paths are looked for. */
export function usePathEnds(): PathDraft & { setEnds: (ends: PathDraft) => void } {
  const actions = useActions();
  const { request } = usePaths();
  const { draft, set } = usePathDraft();
  const untouched = draft.from === null && draft.to === null;
  const ends: PathDraft = untouched && request !== null ? request : draft;
  const setEnds = (next: PathDraft) => {
    set(next);
    const { from, to } = next;
    if (from !== null && to !== null && from !== to) actions.findPaths({ from, to });
  };
  return { from: ends.from, to: ends.to, setEnds };
}
