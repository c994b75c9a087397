import { useActions } from '../../state';
import { useDialogs } from '../shared/dialogs';
import { usePathFrom } from '../shared/usePathFrom';
import type { Item } from './items';

/** Reading goes on in the ledger: the focus goes there once the dialog has let go of it. */
const focusLedger = (): void => {
  setTimeout(() => document.getElementById('ledger')?.focus(), 0);
};

/** Does what a row stands for and closes the search; `asPath` starts a path from the entity. */
export function useRunItem(): (item: Item, asPath?: boolean) => void {
  const actions = useActions();
  const dialogs = useDialogs();
  const pathFrom = usePathFrom();
  return (item, asPath = false) => {
    dialogs.show(null);
    if (item.kind !== 'command') focusLedger();
    if (item.kind === 'command') return item.command.run();
    if (item.kind === 'entity' && asPath) return pathFrom(item.hit.entity.id);
    actions.show('explorer');
    void (item.kind === 'link' ? actions.openLink(item.link.id) : actions.add(item.hit.entity.id));
  };
}
