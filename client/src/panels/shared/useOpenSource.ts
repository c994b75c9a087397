import { useActions } from '../../state';
import { useShownSource } from './shownSource';

/** Opens the page of sources on one of them. */
export function useOpenSource(): (id: string) => void {
  const actions = useActions();
  const { show } = useShownSource();
  return (id) => {
    show(id);
    actions.show('sources');
  };
}
