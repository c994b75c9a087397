import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, use, useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Actions } from './actions';
import type { App } from './app';
import type { AppState, CanvasPort } from './types';

const AppContext = createContext<App | null>(null);

/**
 * Gives everything beneath it the state, the actions and the answers of one explorer, ties it to
 * the page and starts it.
 */
export const AppProvider = ({ app, children }: { app: App; children: ReactNode }): ReactNode => {
  useEffect(() => {
    const disconnect = app.connect();
    void app.actions.start();
    return disconnect;
  }, [app]);
  return (
    <AppContext value={app}>
      <QueryClientProvider client={app.queryClient}>{children}</QueryClientProvider>
    </AppContext>
  );
};

/** The explorer that this part of the page belongs to. */
export const useApp = (): App => {
  const app = use(AppContext);
  if (app === null) throw new Error('useApp needs an <AppProvider> around it');
  return app;
};

/** Reads a part of the state; the component renders again when that part changes. */
export const useAppState = <T,>(select: (state: AppState) => T): T =>
  useStore(useApp().store, select);

/** Everything the reader can do; the same object for the life of the page. */
export const useActions = (): Actions => useApp().actions;

/** What panels may ask of the canvas. */
export const useCanvas = (): CanvasPort => useApp().canvas.port;
