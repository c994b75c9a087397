import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyPicture } from '../graph/picture';
import type { Picture } from '../graph/types';
import { amend, commit, emptyHistory, type Timeline } from './history';
import { noSelection, prune } from './selection';
import type { AppState, Theme } from './types';

/** The state without a framework: readable, subscribable, changed by actions alone. */
export type AppStore = StoreApi<AppState>;

/** The state before anything has happened. */
export const initialState = (theme: Theme): AppState => ({
  picture: emptyPicture,
  history: emptyHistory,
  selection: noSelection,
  pointed: null,
  preview: null,
  expanding: null,
  opening: { state: 'loading' },
  restored: false,
  pathRequest: null,
  view: 'explorer',
  matrix: { rows: null, open: null },
  disagreements: { about: null, kinds: [] },
  theme,
  hiddenCountsShown: true,
  notice: null,
  dayFailure: null,
  zoom: 1,
  dataVersion: 0,
});

/** Makes the store. */
export const createAppStore = (theme: Theme): AppStore => createStore(() => initialState(theme));

/** Puts a timeline into the state; a selection that left the picture goes. */
export const setTimeline = (store: AppStore, line: Timeline): void => {
  const { selection } = store.getState();
  store.setState({ ...line, selection: prune(selection, line.picture) });
};

/** Changes the picture as one step that can be undone. */
export const step = (store: AppStore, label: string, next: Picture): void => {
  setTimeline(store, commit(store.getState(), label, next));
};

/** Changes the picture as one step in which a preview ends, in one change: the view follows it. */
export const land = (store: AppStore, label: string, next: Picture): void => {
  const line = commit(store.getState(), label, next);
  const { selection } = store.getState();
  store.setState({ ...line, preview: null, selection: prune(selection, line.picture) });
};

/** Changes the picture as part of the last step. */
export const follow = (store: AppStore, next: Picture): void => {
  setTimeline(store, amend(store.getState(), next));
};
