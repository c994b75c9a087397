import type { QueryClient } from '@tanstack/react-query';
import type { Actions } from './actions';
import { dayActions } from './actions/days';
import { expandActions } from './actions/expand';
import { filterActions } from './actions/filter';
import { historyActions } from './actions/history';
import { openActions } from './actions/open';
import { pathActions } from './actions/paths';
import { pictureActions } from './actions/picture';
import { selectActions } from './actions/select';
import { tableActions } from './actions/tables';
import { viewActions } from './actions/view';
import type { CanvasSocket } from './canvasPort';
import type { OpeningSize } from './opening';
import type { Queries } from './queries';
import type { AppStore } from './store';

/** What actions work with. */
export interface ActionContext {
  readonly store: AppStore;
  readonly queryClient: QueryClient;
  readonly queries: Queries;
  readonly canvas: CanvasSocket;
  /** Entity to open on where the address names none. */
  readonly openOn: string;
  readonly size: OpeningSize;
  /** Tells the reader something in the status line. */
  readonly notify: Actions['notify'];
}

/** Everything a reader can do, gathered from one file a concern. */
export const createActions = (given: Omit<ActionContext, 'notify'>): Actions => {
  const view = viewActions(given.store);
  const context: ActionContext = { ...given, notify: view.notify };
  return {
    ...view,
    ...selectActions(context),
    ...filterActions(context),
    ...historyActions(context),
    ...pictureActions(context),
    ...pathActions(context),
    ...expandActions(context),
    ...openActions(context),
    ...tableActions(context),
    ...dayActions(context),
  };
};
