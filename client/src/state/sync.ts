import type { Actions } from './actions';
import { writePermalink } from './permalink';
import type { AppStore } from './store';
import { applyTheme, watchSystemTheme } from './theme';

/** Keeps the address up to what is seen, without a history entry for each click. */
const syncAddress = (store: AppStore): (() => void) => {
  // What the address says and cannot be read leaves it.
  let last = location.search;
  return store.subscribe((state) => {
    if (state.opening.state !== 'ready') return;
    const next = writePermalink(state);
    if (next === last) return;
    last = next;
    history.replaceState(history.state, '', `${location.pathname}${next}`);
  });
};

/** Follows the system between light and dark for as long as the reader leaves it to it. */
const syncTheme = (store: AppStore, setTheme: Actions['setTheme']): (() => void) =>
  watchSystemTheme(() => {
    if (store.getState().theme.choice === 'system') setTheme('system');
  });

/** Ties the state to the page it is shown on. @returns how to untie it */
export const connect = (store: AppStore, actions: Actions): (() => void) => {
  applyTheme(store.getState().theme);
  const stops = [syncAddress(store), syncTheme(store, actions.setTheme)];
  return () => stops.forEach((stop) => stop());
};
