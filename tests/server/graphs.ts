import fc from 'fast-check';
import {
  entityPage,
  linkPage,
  ProjectionBuilder,
  termsOf,
  type EntityRow,
  type LinkRow,
  type Projection,
} from '../../server/src/projection/index.js';
import { claimedLink } from './linkClaims.js';

/** A vocabulary with one of each sort: carrying, administrative, kinship. */
export const terms = termsOf({
  kinds: {
    Group: { carries: true },
    Person: { carries: true },
    Listing: { carries: false },
  },
  links: {
    LEADS: { carries: true, family: false },
    FRONT_FOR: { carries: true, family: false },
    LISTED_ON: { carries: false, family: false },
    FAMILY_OF: { carries: true, family: true },
  },
});

/** An entity that was there on all days. */
export const always = {
  beganFirst: '0000-01-01',
  beganLast: '0000-01-01',
  saidFirst: '0000-01-01',
  saidLast: '0000-01-01',
};

export interface Graph {
  entities: EntityRow[];
  links: LinkRow[];
}

const seldom = fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7).map((n) => n === 0);

/** Since when an entity was there: long since, since some time or a day, or nobody knows. */
export const bounds = fc.constantFrom(
  ...[always, always, always],
  { ...always, beganFirst: '2009-01-01', beganLast: '2009-12-31' },
  { ...always, saidFirst: '2009-06-30', saidLast: '2009-06-30' },
  { ...always, beganLast: '9999-12-31', saidLast: '2013-05-05' },
);

const entityOf = (id: string): fc.Arbitrary<EntityRow> =>
  fc
    .record({
      id: fc.constant(id),
      kind: fc.constantFrom('Group', 'Group', 'Person', 'Person', 'Listing'),
      sensitive: seldom,
      onlySpeaks: seldom,
    })
    .chain((entity) => bounds.map((since) => ({ ...entity, ...since })));

export const linkBetween = (ids: readonly string[]): fc.Arbitrary<LinkRow> =>
  fc
    .record({
      from: fc.constantFrom(...ids),
      type: fc.constantFrom(...terms.linkTypes),
      to: fc.constantFrom(...ids),
    })
    .chain(claimedLink);

export const linkKey = (link: LinkRow): string => `${link.from}~${link.type}~${link.to}`;

/** Random graphs: ids in an order that is not that of their making, few entities, many links. */
export const graphs: fc.Arbitrary<Graph> = fc
  .record({ size: fc.integer({ min: 2, max: 10 }), density: fc.integer({ min: 0, max: 4 }) })
  .chain(({ size, density }) => {
    const ids = Array.from({ length: size }, (_, place) => `e${(place * 7) % 11}`);
    return fc.record({
      entities: fc.tuple(...ids.map(entityOf)),
      links: fc.uniqueArray(linkBetween(ids), {
        selector: linkKey,
        minLength: size === 2 ? 0 : size * density,
        maxLength: size * density,
      }),
    });
  });

/** Built as the worker builds it, in pages of a few rows. */
export function projectionOf(graph: Graph, pageSize = 3): Projection {
  const builder = new ProjectionBuilder(terms);
  for (let at = 0; at < graph.entities.length; at += pageSize) {
    builder.addEntities(entityPage(graph.entities.slice(at, at + pageSize), terms));
  }
  for (let at = 0; at < graph.links.length; at += pageSize) {
    builder.addLinks(linkPage(graph.links.slice(at, at + pageSize), terms));
  }
  return builder.finish();
}

/**
 * Seeds of the fuzz tests: those that once failed, which stay for good, and one new each run. The
 * seed is in the test's name.
 */
export const seeds: readonly number[] = [20261124, Math.floor(Math.random() * 2 ** 31)];
