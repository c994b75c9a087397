import type { QueryClient } from '@tanstack/react-query';
import { isDrawable, merge } from '../graph/merge';
import { emptyPicture } from '../graph/picture';
import type { Id, Picture, Subgraph } from '../graph/types';
import { carryingKinds, type EntityKind } from '../graph/vocabulary';
import type { Queries } from './queries';

/** How many entities an opening takes. */
export interface OpeningSize {
  /** Best-evidenced neighbours. */
  readonly near: number;
  /** How many of these kinds one step further. */
  readonly far: Readonly<Partial<Record<EntityKind, number>>>;
}

/** On a desk about 35, on a phone the dozen best. */
export const openingSizes = {
  desk: { near: 24, far: { Bounty: 3, Event: 4, Account: 4 } },
  phone: { near: 9, far: { Bounty: 1, Event: 1 } },
} as const satisfies Record<string, OpeningSize>;

/** What an opening needs. */
export interface OpeningContext {
  readonly queryClient: QueryClient;
  readonly queries: Queries;
  readonly size: OpeningSize;
}

const neighbours = (
  { queryClient, queries }: OpeningContext,
  asked: Parameters<Queries['neighbours']>[0],
): Promise<Subgraph> => queryClient.fetchQuery(queries.neighbours(asked));

/**
 * Fetches the sheet of one entity: itself, its best-evidenced neighbours of carrying kinds, and the
 * bounties, accounts and events at distance two.
 * @returns null when there is no such entity that you may see
 */
export const fetchOpening = async (context: OpeningContext, id: Id): Promise<Picture | null> => {
  const near = await neighbours(context, {
    ids: [id],
    kinds: carryingKinds,
    limit: context.size.near,
  });
  const whole = near.entities.some((entity) => entity.id === id)
    ? near
    : await withItself(context, id, near);
  if (!whole.entities.some((entity) => entity.id === id)) return null;
  const picture = merge({ ...emptyPicture, anchor: id }, whole);
  const far = await fetchFar(context, picture);
  return far.reduce((sofar, found) => merge(sofar, found), picture);
};

/** An entity without neighbours does not come with their answer. */
const withItself = async (
  { queryClient, queries }: OpeningContext,
  id: Id,
  near: Subgraph,
): Promise<Subgraph> => {
  const own = await queryClient.fetchQuery(queries.subgraph([id]));
  return { ...near, entities: [...near.entities, ...own.entities.filter(isDrawable)] };
};

/** Each kind has a share of its own: the accounts of one person must not crowd out the rewards. */
const fetchFar = (context: OpeningContext, picture: Picture): Promise<readonly Subgraph[]> => {
  const shown = [...picture.entities.keys()];
  const shares = Object.entries(context.size.far) as [EntityKind, number][];
  return Promise.all(
    shares.map(([kind, limit]) =>
      neighbours(context, { ids: shown.slice(0, 50), kinds: [kind], limit, among: shown }),
    ),
  );
};
