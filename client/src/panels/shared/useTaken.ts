import { useAppState } from '../../state';
import type { Taken } from './cite';

/** Day and data version for a citation, read at the moment of copying. */
export function useTaken(): () => Taken {
  const version = useAppState((state) => state.dataVersion);
  return () => ({ version, on: new Date().toISOString().slice(0, 10) });
}
