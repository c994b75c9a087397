import type { Actions } from '../actions';
import type { AppStore } from '../store';

type TableActions = Pick<
  Actions,
  'setMatrixRows' | 'openCell' | 'narrowDisagreements' | 'showDisagreements'
>;

/** What the two pages of tables show: nothing on the sheet changes by it. */
export const tableActions = ({ store }: { readonly store: AppStore }): TableActions => ({
  setMatrixRows: (rows) => store.setState(({ matrix }) => ({ matrix: { ...matrix, rows } })),
  openCell: (open) => store.setState(({ matrix }) => ({ matrix: { ...matrix, open } })),
  narrowDisagreements: (change) =>
    store.setState(({ disagreements }) => ({ disagreements: { ...disagreements, ...change } })),
  showDisagreements: (about) =>
    store.setState({ view: 'disagreements', disagreements: { about, kinds: [] } }),
});
