import fc from 'fast-check';
import { anyDay } from '../../client/src/graph/days';
import { emptyPicture, openFilter } from '../../client/src/graph/picture';
import {
  linkStatuses,
  type GraphEntity,
  type GraphLink,
  type Id,
  type Picture,
  type Point,
  type Subgraph,
} from '../../client/src/graph/types';
import { entityKinds, linkTypes } from '../../client/src/graph/vocabulary';

/** An entity with what a test does not care about filled in. */
export const entity = (id: Id, more: Partial<GraphEntity> = {}): GraphEntity => ({
  id,
  kind: 'Organisation',
  name: id,
  role: null,
  sensitive: false,
  onlySpeaks: false,
  neighbourCount: 0,
  claimCount: 1,
  ...more,
});

/** A link with what a test does not care about filled in. */
export const link = (from: Id, to: Id, more: Partial<GraphLink> = {}): GraphLink => {
  const type = more.type ?? 'FRONT_FOR';
  return {
    id: `${from}~${type}~${to}`,
    from,
    to,
    status: 'REPORTED',
    contested: null,
    roles: [],
    claimCount: 1,
    supportCount: 1,
    denialCount: 0,
    sentence: `${from} ${type} ${to}, says a source, 2010.`,
    ...more,
    type,
  };
};

/** An answer of the server. */
export const subgraph = (
  entities: readonly GraphEntity[],
  links: readonly GraphLink[] = [],
): Subgraph => ({ entities, links, truncated: false });

/** A picture of entities, links and, where given, places. */
export const picture = (
  entities: readonly GraphEntity[],
  links: readonly GraphLink[] = [],
  places: Readonly<Record<Id, Point>> = {},
): Picture => ({
  ...emptyPicture,
  entities: new Map(entities.map((one) => [one.id, one])),
  links: new Map(links.map((one) => [one.id, one])),
  positions: new Map(Object.entries(places)),
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const anyId = fc.constantFrom(...ids);

const anyEntity: fc.Arbitrary<GraphEntity> = fc
  .record({
    id: anyId,
    kind: fc.constantFrom(...entityKinds),
    neighbourCount: fc.nat(12),
    onlySpeaks: fc.boolean(),
  })
  .map(({ id, ...more }) => entity(id, more));

const anyLink: fc.Arbitrary<GraphLink> = fc
  .record({
    from: anyId,
    to: anyId,
    type: fc.constantFrom(...linkTypes.slice(0, 6)),
    status: fc.constantFrom(...linkStatuses),
    contested: fc.constantFrom(null, 'PARTY' as const),
    supportCount: fc.nat(3),
  })
  .map(({ from, to, ...more }) => link(from, to, more));

/** Any answer: entities may be missing at the ends of links, as a broken server might send. */
export const anySubgraph: fc.Arbitrary<Subgraph> = fc
  .record({ entities: fc.array(anyEntity, { maxLength: 8 }), links: fc.array(anyLink) })
  .map(({ entities, links }) => subgraph(entities, links));

const anyPoint = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});

/** Any picture, with any filter and path. */
export const anyPicture: fc.Arbitrary<Picture> = fc
  .record({
    anchor: fc.option(anyId),
    entities: fc.array(anyEntity),
    links: fc.array(anyLink),
    positions: fc.dictionary(anyId, anyPoint),
    hiddenKinds: fc.subarray([...entityKinds]),
    hiddenStatuses: fc.subarray([...linkStatuses]),
    contestedOnly: fc.boolean(),
    path: fc.option(fc.array(anyId, { minLength: 2, maxLength: 4 })),
    asOf: fc.option(fc.constantFrom('2004', '2009')),
  })
  .map(({ anchor, entities, links, positions, path, asOf, ...filter }) => ({
    ...picture(entities, links, positions),
    anchor,
    filter: { ...openFilter, ...filter },
    days: { ...anyDay, asOf },
    path: path === null ? null : { entityIds: path, linkIds: [], weakest: 0, index: 0 },
  }));
