import type { Id } from '../../graph/types';
import type { Actions } from '../actions';
import type { ActionContext } from '../createActions';
import { noSelection, selectAlso } from '../selection';
import { sheetOf } from '../sheet';

type SelectActions = Pick<
  Actions,
  'select' | 'selectAlso' | 'selectLine' | 'selectTab' | 'stepLine'
>;

/** What is looked at. Not part of the history: it changes nothing on the sheet. */
export const selectActions = ({ store }: ActionContext): SelectActions => {
  const selectLine = (id: Id, link?: Id): void => {
    const line = sheetOf(store.getState().picture).lines.get(id);
    if (line === undefined) return;
    store.setState({ selection: { kind: 'line', line: id, link: link ?? line.lead.id } });
  };
  return {
    select: (id) =>
      store.setState({ selection: id === null ? noSelection : { kind: 'entity', id } }),
    selectAlso: (id) => store.setState((state) => ({ selection: selectAlso(state.selection, id) })),
    selectLine,
    selectTab: (link) => {
      const { selection } = store.getState();
      if (selection.kind === 'line') store.setState({ selection: { ...selection, link } });
    },
    stepLine: (by) => {
      const { selection, picture } = store.getState();
      const ids = [...sheetOf(picture).lines.keys()];
      const at = selection.kind === 'line' ? ids.indexOf(selection.line) : -1;
      const start = at === -1 && by === -1 ? 0 : at;
      const next = ids[(start + by + ids.length) % ids.length];
      if (next !== undefined) selectLine(next);
    },
  };
};
