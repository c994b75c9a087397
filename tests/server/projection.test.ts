import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entityPage,
  findEntity,
  linkPage,
  memoryOf,
  patch,
  repack,
  unpackStrings,
  packStrings,
  ProjectionBuilder,
  type EntityRow,
  type LinkRow,
  type Projection,
} from '../../server/src/projection/index.js';
import { told } from './told.js';
import {
  always,
  bounds,
  graphs,
  linkBetween,
  linkKey,
  projectionOf,
  seeds,
  terms,
  type Graph,
} from './graphs.js';
import { DAYS } from './linkClaims.js';

/** Every column, for "equal to the letter". */
function columns(projection: Projection): unknown {
  const { ids, ownLinks, ownClaims, texts, terms: _, ...rest } = projection;
  const names = Array.from({ length: ids.size }, (__, entity) => ids.idOf(entity));
  return { names, own: [ownLinks.size, ownClaims.size], texts: texts.all(), ...rest };
}

type Write =
  | { do: 'put entity'; entity: EntityRow }
  | { do: 'drop entity'; id: string }
  | { do: 'put link'; link: LinkRow }
  | { do: 'drop link'; link: LinkRow };

const ids = Array.from({ length: 14 }, (_, place) => `e${(place * 5) % 14}`);

const writes: fc.Arbitrary<Write> = fc.oneof(
  fc.record({
    do: fc.constant('put entity' as const),
    entity: fc
      .record({
        id: fc.constantFrom(...ids),
        kind: fc.constantFrom('Group', 'Person', 'Listing'),
        sensitive: fc.boolean(),
        onlySpeaks: fc.boolean(),
      })
      .chain((entity) => bounds.map((since) => ({ ...entity, ...since }))),
  }),
  fc.record({ do: fc.constant('drop entity' as const), id: fc.constantFrom(...ids) }),
  fc.record({ do: fc.constant('put link' as const), link: linkBetween(ids) }),
  fc.record({ do: fc.constant('drop link' as const), link: linkBetween(ids) }),
);

/** Applies a write to the graph; answers the ids it touched. */
function write(graph: Graph, change: Write): string[] {
  const { entities, links } = graph;
  const has = (id: string): boolean => entities.some((entity) => entity.id === id);
  switch (change.do) {
    case 'put entity':
      graph.entities = [...entities.filter((e) => e.id !== change.entity.id), change.entity];
      return [change.entity.id];
    case 'drop entity':
      graph.entities = entities.filter((entity) => entity.id !== change.id);
      graph.links = links.filter((link) => link.from !== change.id && link.to !== change.id);
      return [change.id];
    case 'put link':
      if (!has(change.link.from) || !has(change.link.to)) return [];
      graph.links = [...links.filter((l) => linkKey(l) !== linkKey(change.link)), change.link];
      return [change.link.from, change.link.to];
    case 'drop link':
      graph.links = links.filter((link) => linkKey(link) !== linkKey(change.link));
      return [change.link.from, change.link.to];
  }
}

function readAgain(graph: Graph, touched: readonly string[]) {
  const of = (id: string): boolean => touched.includes(id);
  const links = graph.links.filter((link) => of(link.from) || of(link.to));
  return {
    ids: touched,
    entities: entityPage(
      graph.entities.filter((entity) => of(entity.id)),
      terms,
    ),
    // A link between two touched entities comes from both.
    links: linkPage([...links, ...links.filter((link) => of(link.from) && of(link.to))], terms),
    hubs: [],
  };
}

describe.each(seeds)('a patched projection equals one built anew, seed %i', (seed) => {
  test('after each of many random writes, and packed anew to the letter', () => {
    const batches = fc.array(fc.array(writes, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(graphs, batches, (start, all) => {
        const graph = { entities: [...start.entities], links: [...start.links] };
        let projection = projectionOf(graph);
        for (const batch of all) {
          const touched = [...new Set(batch.flatMap((change) => write(graph, change)))];
          projection = patch(projection, readAgain(graph, touched))!;
          expect(told(projection)).toEqual(told(projectionOf(graph)));
        }
        expect(columns(repack(projection))).toEqual(columns(projectionOf(graph)));
      }),
      { seed, numRuns: 40 },
    );
  });
});

const group = (id: string): EntityRow => ({
  id,
  kind: 'Group',
  sensitive: false,
  onlySpeaks: false,
  ...always,
});
const leads = (from: string, to: string, more: Partial<LinkRow> = {}): LinkRow => ({
  ...{ from, to, type: 'LEADS', status: 'asserted', contested: null, sensitive: false },
  ...{ confidence: 0.5, heldFirst: DAYS[0]!, heldLast: DAYS[4]!, saidFirst: DAYS[0]!, claims: [] },
  ...more,
});

describe('a projection', () => {
  test('packs itself anew when a patch finds no room, and goes on', () => {
    const graph: Graph = { entities: [group('hub')], links: [] };
    let projection = projectionOf(graph);
    for (let round = 0; round < 40; round++) {
      const fresh = Array.from({ length: 50 }, (_, place) => `x${round}-${place}`);
      graph.entities.push(...fresh.map(group));
      graph.links.push(...fresh.map((id) => leads(id, 'hub')));
      projection = patch(projection, readAgain(graph, fresh))!;
    }
    expect(projection.entityCount).toBe(2001);
    expect(told(projection)).toEqual(told(projectionOf(graph)));
  });

  test('keeps the links of a hub that were not read again, and follows those that were', () => {
    const leaves = Array.from({ length: 30 }, (_, place) => `leaf-${place}`);
    const graph: Graph = {
      entities: ['hub', 'other-hub', ...leaves].map(group),
      links: [...leaves.map((id) => leads(id, 'hub')), leads('hub', 'other-hub')],
    };
    const projection = projectionOf(graph);
    graph.links = [
      ...graph.links.filter((link) => link.from !== 'leaf-3' && link.from !== 'hub'),
      leads('leaf-4', 'hub', { type: 'FRONT_FOR' }),
      leads('other-hub', 'hub'),
    ];
    const touched = ['hub', 'other-hub', 'leaf-3', 'leaf-4'];
    const among = graph.links.filter(
      (link) => touched.includes(link.from) && touched.includes(link.to),
    );
    const read = { ...readAgain(graph, touched), links: linkPage(among, terms), hubs: ['hub'] };
    const patched = patch(projection, read);
    expect(told(patched!)).toEqual(told(projectionOf(graph)));
  });

  test('asks to be built anew when a hub is hidden, or when a patch outgrows all room', () => {
    const graph: Graph = { entities: [group('hub')], links: [] };
    const hidden = { ...graph, entities: [{ ...group('hub'), sensitive: true }] };
    const read = { ...readAgain(hidden, ['hub']), hubs: ['hub'] };
    expect(patch(projectionOf(graph), read)).toBeNull();
    const many = Array.from({ length: 300 }, (_, place) => `x${place}`);
    const grown = { entities: many.map(group), links: [] };
    expect(patch(projectionOf(graph), readAgain(grown, many))).toBeNull();
  });

  test('counts a neighbour once, and for readers only what they see', () => {
    const projection = projectionOf({
      entities: [group('a'), group('b'), group('c'), { ...group('secret'), sensitive: true }],
      links: [
        leads('a', 'b'),
        leads('b', 'a'),
        leads('a', 'b', { type: 'FRONT_FOR' }),
        leads('a', 'c', { sensitive: true }),
        leads('secret', 'a'),
      ],
    });
    const a = projection.ids.indexOf('a');
    expect([projection.degree[a], projection.publicDegree[a]]).toEqual([3, 1]);
  });

  test('leaves out a link whose end has not come, and counts it', () => {
    const builder = new ProjectionBuilder(terms);
    builder.addEntities(entityPage([group('a'), group('b')], terms));
    builder.addLinks(linkPage([leads('a', 'b'), leads('a', 'later')], terms));
    expect([builder.leftOut, builder.finish().linkCount]).toEqual([1, 1]);
  });

  test('finds no entity that is hidden from the reader', () => {
    const projection = projectionOf({
      entities: [{ ...group('secret'), sensitive: true }],
      links: [],
    });
    expect(findEntity(projection, 'secret', false)).toBe(-1);
    expect(findEntity(projection, 'secret', true)).toBe(0);
  });

  test('names a kind, type or status that it does not know', () => {
    const strange = { ...group('a'), kind: 'Ghost' };
    expect(() => entityPage([strange], terms)).toThrow(/kind of entity .* know: Ghost/);
    expect(() => linkPage([leads('a', 'b', { type: 'HAUNTS' })], terms)).toThrow(/HAUNTS/);
    expect(() => linkPage([leads('a', 'b', { status: 'sure' })], terms)).toThrow(/sure/);
  });

  test('carries ids in any script', () => {
    const strings = ['لشکر طیبہ', '', 'लश्कर', 'a~b', '🏴'];
    expect(unpackStrings(packStrings(strings), strings.length)).toEqual(strings);
    expect(unpackStrings(packStrings([]), 0)).toEqual([]);
  });

  test('says what it weighs', () => {
    const small = memoryOf(projectionOf({ entities: [group('a')], links: [] }));
    const leaves = Array.from({ length: 5000 }, (_, place) => `leaf-${place}`);
    const large = memoryOf(
      projectionOf(
        { entities: [group('a'), ...leaves.map(group)], links: leaves.map((id) => leads(id, 'a')) },
        1000,
      ),
    );
    // Per leaf: 14 bytes of columns, 8 of rows, some 9 of its id, and 35 for its link without claims.
    expect(large - small).toBeGreaterThan(5000 * 50);
    expect(large - small).toBeLessThan(5000 * 80);
  });
});
