import type { Actions } from '../actions';
import type { ActionContext } from '../createActions';
import { redo, undo } from '../history';
import { setTimeline } from '../store';

/** Back and forth through the pictures. A preview in progress is dropped first. */
export const historyActions = ({
  store,
  notify,
}: ActionContext): Pick<Actions, 'undo' | 'redo'> => ({
  undo: () => {
    const { history, preview } = store.getState();
    if (preview !== null) return store.setState({ preview: null });
    const last = history.past.at(-1);
    if (last === undefined) return notify('Nothing to undo');
    setTimeline(store, undo(store.getState()));
    notify(`Undone: ${last.label}`);
  },
  redo: () => {
    const next = store.getState().history.future.at(-1);
    if (next === undefined) return notify('Nothing to redo');
    setTimeline(store, redo(store.getState()));
    notify(`Redone: ${next.label}`);
  },
});
