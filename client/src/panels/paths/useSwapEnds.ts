import { useView } from '../../state';
import { usePathEnds } from './usePathEnds';

/** Swaps the two ends of a path, on the page of paths alone. */
export function useSwapEnds(): () => void {
  const view = useView();
  const { from, to, setEnds } = usePathEnds();
  return () => {
    if (view === 'paths') setEnds({ from: to, to: from });
  };
}
