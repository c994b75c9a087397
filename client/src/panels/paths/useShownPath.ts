import { usePaths, type Path } from '../../state';

/** The path that is marked on the sheet; null where none is. */
export function useShownPath(): Path | null {
  const { result, shown } = usePaths();
  return result.state === 'ready' && shown !== null ? (result.data.paths[shown] ?? null) : null;
}
