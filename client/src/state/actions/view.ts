import type { Actions } from '../actions';
import type { AppStore } from '../store';
import { applyTheme, resolveTheme } from '../theme';

type ViewActions = Pick<
  Actions,
  | 'show'
  | 'setTheme'
  | 'toggleTheme'
  | 'notify'
  | 'dismissNotice'
  | 'toggleHiddenCounts'
  | 'point'
  | 'zoomed'
>;

/** What changes the page but not the picture. */
export const viewActions = (store: AppStore): ViewActions => {
  const setTheme: Actions['setTheme'] = (choice) => {
    const theme = resolveTheme(choice);
    applyTheme(theme);
    store.setState({ theme });
  };
  return {
    show: (view) => store.setState({ view }),
    setTheme,
    toggleTheme: () => setTheme(store.getState().theme.scheme === 'dark' ? 'light' : 'dark'),
    notify: (text, tone = 'info') => {
      const id = (store.getState().notice?.id ?? 0) + 1;
      store.setState({ notice: { id, text, tone } });
    },
    dismissNotice: () => store.setState({ notice: null }),
    toggleHiddenCounts: () =>
      store.setState((state) => ({ hiddenCountsShown: !state.hiddenCountsShown })),
    zoomed: (zoom) => store.setState({ zoom }),
    point: (pointed) => store.setState({ pointed }),
  };
};
