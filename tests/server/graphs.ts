import fc from 'fast-check';
import {
  entityPage,
  linkPage,
  ProjectionBuilder,
  STATUSES,
  termsOf,
  type EntityRow,
  type LinkRow,
  type Projection,
} from '../../server/src/projection/index.js';

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

export interface Graph {
  entities: EntityRow[];
  links: LinkRow[];
}

const seldom = fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7).map((n) => n === 0);

const entityOf = (id: string): fc.Arbitrary<EntityRow> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('Group', 'Group', 'Person', 'Person', 'Listing'),
    sensitive: seldom,
    onlySpeaks: seldom,
  });

export const linkBetween = (ids: readonly string[]): fc.Arbitrary<LinkRow> =>
  fc.record({
    from: fc.constantFrom(...ids),
    type: fc.constantFrom(...terms.linkTypes),
    to: fc.constantFrom(...ids),
    status: fc.constantFrom(...STATUSES, 'asserted', 'reported'),
    contested: fc.constantFrom(null, null, null, 'party', 'independent', 'both'),
    sensitive: seldom,
  });

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
