import type { QueryClient } from '@tanstack/react-query';
import { isDrawable } from '../graph/merge';
import type { Picture, Subgraph } from '../graph/types';
import { withPath } from './actions/paths';
import type { PathsFound } from './answers';
import type { Queries } from './queries';
import { follow, type AppStore } from './store';

/** Entities that one answer restores at most. */
const mostIds = 1_000;

/** A picture brought up to an answer about its own entities: what is no longer there goes. */
export const refreshed = (picture: Picture, answer: Subgraph): Picture => {
  const fresh = new Map(answer.entities.filter(isDrawable).map((one) => [one.id, one]));
  const entities = new Map(
    [...picture.entities.keys()].flatMap((id) => {
      const entity = fresh.get(id);
      return entity === undefined ? [] : [[id, entity] as const];
    }),
  );
  const links = answer.links.filter(({ from, to }) => entities.has(from) && entities.has(to));
  return {
    ...picture,
    anchor: picture.anchor !== null && entities.has(picture.anchor) ? picture.anchor : null,
    entities,
    links: new Map(links.map((link) => [link.id, link])),
    positions: new Map([...picture.positions].filter(([id]) => entities.has(id))),
    path: picture.path?.entityIds.every((id) => entities.has(id)) === true ? picture.path : null,
  };
};

/**
 * Brings the sheet up to newer data. It is part of the last step, so that undo still means what the
 * reader did. A failure leaves the sheet as it is: the next answer tries again.
 */
export const refreshSheet = async (
  store: AppStore,
  queryClient: QueryClient,
  queries: Queries,
): Promise<void> => {
  const ids = [...store.getState().picture.entities.keys()];
  if (ids.length === 0 || ids.length > mostIds) return;
  const version = store.getState().dataVersion;
  const answer = await queryClient.fetchQuery({ ...queries.subgraph(ids), staleTime: 0 });
  const { picture, dataVersion } = store.getState();
  const unchanged =
    ids.length === picture.entities.size && ids.every((id) => picture.entities.has(id));
  if (unchanged && dataVersion === version) follow(store, refreshed(picture, answer));
};

/** A picture whose marked path is the same among newer answers; the mark goes where it is found no more. */
export const remarked = (picture: Picture, found: PathsFound): Picture => {
  const { path } = picture;
  if (path === null) return picture;
  const marked = path.entityIds.join();
  const index = found.paths.findIndex(({ entityIds }) => entityIds.join() === marked);
  return index < 0 ? { ...picture, path: null } : withPath(picture, found, index);
};

/** Looks again for the path that is marked: what was taken back carries none. */
export const refreshPath = async (
  store: AppStore,
  queryClient: QueryClient,
  queries: Queries,
): Promise<void> => {
  const { pathRequest, picture } = store.getState();
  if (pathRequest === null || picture.path === null) return;
  const found = await queryClient.fetchQuery({ ...queries.paths(pathRequest), staleTime: 0 });
  const now = store.getState();
  if (now.pathRequest === pathRequest) follow(store, remarked(now.picture, found));
};
