import { anyDay } from './days';
import type { Filter, Picture } from './types';

/** A filter that hides nothing. */
export const openFilter: Filter = {
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenStatuses: [],
  contestedOnly: false,
  kept: [],
};

/** A sheet with nothing on it. */
export const emptyPicture: Picture = {
  anchor: null,
  entities: new Map(),
  links: new Map(),
  positions: new Map(),
  filter: openFilter,
  path: null,
  days: anyDay,
  dated: null,
};
