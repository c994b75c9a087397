import { QueryClient } from '@tanstack/react-query';
import type { Actions } from './actions';
import { askCarefully } from './careful';
import { createActions } from './createActions';
import { followDays } from './followDays';
import { createCanvasSocket, type CanvasSocket } from './canvasPort';
import { openingSizes, type OpeningSize } from './opening';
import { createQueries, refreshAll, type Queries } from './queries';
import { refreshPath, refreshSheet } from './refresh';
import { createRequest, RequestError, type Request, type RequestOptions } from './request';
import { createAppStore, type AppStore } from './store';
import { connect } from './sync';
import { loadTheme } from './theme';
import { atMostEvery } from './timing';

/** One explorer: its state, its answers, its actions, its canvas. */
export interface App {
  readonly store: AppStore;
  readonly queryClient: QueryClient;
  readonly queries: Queries;
  readonly request: Request;
  readonly actions: Actions;
  readonly canvas: CanvasSocket;
  /** Brings everything in sight up to the newest data at once, after an own edit. */
  refresh(): Promise<void>;
  /** Ties the explorer to the page: address, theme. @returns how to untie it */
  connect(): () => void;
}

/** How an explorer is set up; everything has a default. */
export interface AppOptions {
  readonly request?: Omit<RequestOptions, 'onVersion'>;
  /** Entity to open on where the address names none. */
  readonly openOn?: string;
  readonly openingSize?: OpeningSize;
}

const isPhone = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(max-width: 720px)').matches;

/** A failure that may pass by itself is tried twice more; a refusal is not. */
const worthRetrying = (count: number, error: Error): boolean =>
  count < 2 && (!(error instanceof RequestError) || error.problem.kind === 'server');

// `always`: the server is mostly on this machine, and answers when the network is down.
const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: worthRetrying,
        retryDelay: (count) => 300 * 2 ** count,
        refetchOnWindowFocus: true,
      },
      mutations: { networkMode: 'always' },
    },
  });

/** Milliseconds between two refreshes: an import raises the version with every batch. */
const refreshPause = 1_000;

/** Makes an explorer. Nothing is fetched before `actions.start()`. */
export const createApp = (options: AppOptions = {}): App => {
  const store = createAppStore(loadTheme());
  const queryClient = createQueryClient();
  const canvas = createCanvasSocket();
  const request = createRequest({
    ...options.request,
    onVersion: (dataVersion) => {
      const first = store.getState().dataVersion === 0;
      store.setState({ dataVersion });
      // The first answer has nothing older beside it.
      if (first) return;
      refreshSoon();
    },
  });
  const queries = createQueries(askCarefully(request));
  const refresh = async (): Promise<void> => {
    refreshAll(queryClient);
    // A failure leaves the sheet as it is; the next newer answer tries again.
    try {
      await refreshSheet(store, queryClient, queries);
      await refreshPath(store, queryClient, queries);
    } catch {
      return;
    }
  };
  const refreshSoon = atMostEvery(refreshPause, () => void refresh());
  const actions = createActions({
    store,
    queryClient,
    queries,
    canvas,
    openOn: options.openOn ?? 'lashkar-e-tayyiba',
    size: options.openingSize ?? (isPhone() ? openingSizes.phone : openingSizes.desk),
  });
  return {
    store,
    queryClient,
    queries,
    request,
    actions,
    canvas,
    refresh,
    connect: () => {
      const stops = [
        connect(store, actions),
        followDays({ store, queryClient, queries, notify: actions.notify }),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
};
