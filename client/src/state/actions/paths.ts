import { argumentsOf } from '../../graph/days';
import { merge } from '../../graph/merge';
import { placeNew } from '../../graph/place';
import type { Picture } from '../../graph/types';
import type { Actions } from '../actions';
import type { PathsFound } from '../answers';
import type { ActionContext } from '../createActions';
import { land, step } from '../store';
import type { PathRequest } from '../types';

type PathActions = Pick<
  Actions,
  'findPaths' | 'refinePaths' | 'showPath' | 'clearPath' | 'leavePaths'
>;

const defaults: Omit<PathRequest, 'from' | 'to'> = {
  maxLength: 6,
  minStatus: 'DISPUTED',
  includeFamily: false,
};

/** The picture with one path marked; what is missing is added beside the path. */
export const withPath = (picture: Picture, found: PathsFound, index: number): Picture => {
  const path = found.paths[index];
  if (path === undefined) return picture;
  const ids = new Set(path.entityIds);
  const links = found.subgraph.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const entities = found.subgraph.entities.filter((entity) => ids.has(entity.id));
  const merged = merge(picture, { entities, links, truncated: false });
  return {
    ...merged,
    positions: new Map([...merged.positions, ...placeNew(merged)]),
    path: {
      entityIds: path.entityIds,
      linkIds: path.hops.flatMap((hop) => hop.links.slice(0, 1).map((link) => link.id)),
      weakest: path.weakest,
      index,
    },
  };
};

/** Looking for paths and marking one. */
export const pathActions = ({ store, queryClient, queries }: ActionContext): PathActions => {
  const find = (request: PathRequest): void => store.setState({ pathRequest: request });
  return {
    findPaths: (request) => find({ ...defaults, ...store.getState().pathRequest, ...request }),
    refinePaths: (change) => {
      const { pathRequest } = store.getState();
      if (pathRequest !== null) find({ ...pathRequest, ...change });
    },
    showPath: (index) => {
      const { pathRequest, picture } = store.getState();
      if (pathRequest === null) return;
      const found = queryClient.getQueryData(
        queries.paths(pathRequest, argumentsOf(picture.days)).queryKey,
      );
      if (found === undefined) return;
      land(store, `Show path ${index + 1}`, withPath(picture, found, index));
    },
    clearPath: () => {
      const { picture } = store.getState();
      step(store, 'Clear the path', { ...picture, path: null });
    },
    leavePaths: () => {
      const { picture } = store.getState();
      step(store, 'Leave the paths', { ...picture, path: null });
      store.setState({ pathRequest: null, view: 'explorer' });
    },
  };
};
