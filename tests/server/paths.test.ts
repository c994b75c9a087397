import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { shortestPaths, type PathAnswer, type PathRequest } from '../../server/src/paths/index.js';
import type { LinkRow } from '../../server/src/projection/index.js';
import { always, graphs, projectionOf, seeds, terms, type Graph } from './graphs.js';
import { DAYS } from './linkClaims.js';
import { pathsByHand, type ByHand } from './pathsByHand.js';

const unbounded = { work: Infinity, deadline: Infinity };

const shape = (answer: PathAnswer): ByHand => {
  if (answer.outcome === 'gaveUp') throw new Error('An unbounded search gave up.');
  if (answer.outcome !== 'found') {
    return { outcome: answer.outcome, paths: [], truncated: false, length: 0 };
  }
  return {
    outcome: 'found',
    paths: answer.paths.map(
      (path) =>
        `${path.entities.join('>')} [${path.hops.map((hop) => hop.links.join(',')).join(' | ')}] ${path.weakest}`,
    ),
    truncated: answer.truncated,
    length: answer.searchedDepth,
  };
};

type Option = Exclude<keyof PathRequest, 'from' | 'to'>;

const optionsOf = (ids: string[]): { [K in Option]: fc.Arbitrary<PathRequest[K]> } => ({
  types: fc.subarray([...terms.linkTypes], { minLength: 1 }),
  kinds: fc.subarray([...terms.kinds]),
  minStatus: fc.constantFrom('retracted', 'disputed', 'alleged', 'reported', 'asserted'),
  includeFamily: fc.constant(true),
  avoid: fc.subarray(ids, { maxLength: Math.min(3, ids.length) }),
  maxLength: fc.integer({ min: 1, max: 8 }),
  limit: fc.integer({ min: 1, max: 4 }),
  day: fc.record({
    asOf: fc.constantFrom(null, ...DAYS),
    reportedBy: fc.constantFrom(null, ...DAYS),
    certain: fc.boolean(),
  }),
  showSensitive: fc.constant(true),
});

const plain = { maxLength: 6, limit: 50, showSensitive: false };

/** Requests on a graph that use just these options. */
function questions(used: readonly Option[]): fc.Arbitrary<{ graph: Graph; request: PathRequest }> {
  return graphs.chain((graph) => {
    const ids = graph.entities.map((entity) => entity.id);
    const all = optionsOf(ids);
    const chosen = Object.fromEntries(used.map((option) => [option, all[option]]));
    return fc
      .record({
        from: fc.constantFrom(...ids, 'nobody'),
        to: fc.constantFrom(...ids, ...ids),
        options: fc.record(chosen),
      })
      .map(({ from, to, options }) => ({ graph, request: { ...plain, from, to, ...options } }));
  });
}

const every = Object.keys(optionsOf(['a'])) as Option[];
const cases: [string, Option[]][] = [
  ['no option', []],
  ...every.map((option): [string, Option[]] => [option, [option]]),
  ['all options at once', every],
];

describe.each(seeds)('paths equal those found by trying every way, seed %i', (seed) => {
  let found = 0;
  // Some ends must be tied, or the tests would compare nothing with nothing.
  afterAll(() => expect(found).toBeGreaterThan(50));
  test.each(cases)('with %s', (_, used) => {
    fc.assert(
      fc.property(questions(used), ({ graph, request }) => {
        const answer = shortestPaths(projectionOf(graph), request, unbounded);
        found += Number(answer.outcome === 'found');
        expect(shape(answer)).toEqual(pathsByHand(graph, request));
      }),
      { seed, numRuns: used.length > 1 ? 400 : 100 },
    );
  });

  test('with any options together', () => {
    const some = fc.subarray(every).chain(questions);
    fc.assert(
      fc.property(some, ({ graph, request }) => {
        const answer = shortestPaths(projectionOf(graph), request, unbounded);
        expect(shape(answer)).toEqual(pathsByHand(graph, request));
      }),
      { seed, numRuns: 500 },
    );
  });
});

const group = (id: string): Graph['entities'][number] => ({
  ...{ id, kind: 'Group', sensitive: false, onlySpeaks: false },
  ...always,
});
const leads = (from: string, to: string): LinkRow => ({
  ...{ from, to, type: 'LEADS', status: 'asserted', contested: null, sensitive: false },
  ...{ confidence: 0.5, heldFirst: '0000-01-01', heldLast: '9999-12-31', saidFirst: '0000-01-01' },
  claims: [],
});

/** Two hubs with a thousand neighbours each, and one way between them, through `bridge`. */
function hubs(): Graph {
  const leaves = Array.from({ length: 1000 }, (_, place) => String(place));
  return {
    entities: [
      ...['a', 'hub-a', 'bridge', 'hub-b', 'b'].map(group),
      ...leaves.flatMap((leaf) => [group(`a-${leaf}`), group(`b-${leaf}`)]),
    ],
    links: [
      ...leaves.flatMap((leaf) => [leads(`a-${leaf}`, 'hub-a'), leads(`b-${leaf}`, 'hub-b')]),
      leads('a', 'hub-a'),
      leads('bridge', 'hub-a'),
      leads('bridge', 'hub-b'),
      leads('b', 'hub-b'),
    ],
  };
}

describe('a search in a graph with hubs', () => {
  const projection = projectionOf(hubs(), 5000);
  const request = { ...plain, from: 'a', to: 'b' };

  test('finds the way through both', () => {
    const answer = shortestPaths(projection, request, unbounded);
    expect(shape(answer).paths).toEqual([
      'a>hub-a>bridge>hub-b>b [a~LEADS~hub-a | bridge~LEADS~hub-a | bridge~LEADS~hub-b | b~LEADS~hub-b] 0',
    ]);
  });

  test('gives up at the bound of its work, and says up to where it had looked', () => {
    const answer = shortestPaths(projection, request, { ...unbounded, work: 500 });
    expect(answer).toEqual({ outcome: 'gaveUp', because: 'work', searchedDepth: 2 });
  });

  test('says none, and not that it gave up, where all was looked at', () => {
    const answer = shortestPaths(projection, { ...request, maxLength: 3 }, unbounded);
    expect(answer).toEqual({ outcome: 'none', searchedDepth: 3 });
  });

  test('stops at its deadline', () => {
    const answer = shortestPaths(projection, request, { work: Infinity, deadline: 0 });
    expect(answer).toEqual({ outcome: 'gaveUp', because: 'deadline', searchedDepth: 0 });
  });

  test('stops soon after it is cancelled', () => {
    let looks = 0;
    const cancelled = (): boolean => ++looks > 1;
    const large = { ...hubs(), links: Array.from({ length: 3 }, () => hubs().links).flat() };
    const many = Array.from({ length: 9000 }, (_, place) => group(`m-${place}`));
    large.entities.push(...many);
    large.links.push(...many.map((leaf) => leads(leaf.id, 'hub-a')));
    const answer = shortestPaths(
      projectionOf(large, 50_000),
      { ...request, to: 'm-1', avoid: ['nobody'] },
      { ...unbounded, cancelled },
    );
    expect(answer).toMatchObject({ outcome: 'gaveUp', because: 'cancelled' });
  });

  test('makes only as many of a million paths as asked for', () => {
    const layers = Array.from({ length: 5 }, (_, layer) =>
      Array.from({ length: 16 }, (_, place) => `l${layer}-${String(place).padStart(2, '0')}`),
    );
    const between = layers
      .slice(1)
      .flatMap((layer, at) => layer.flatMap((to) => layers[at]!.map((from) => leads(from, to))));
    const ends = [
      ...layers[0]!.map((to) => leads('start', to)),
      ...layers[4]!.map((from) => leads(from, 'end')),
    ];
    const graph = {
      entities: ['start', 'end', ...layers.flat()].map(group),
      links: [...between, ...ends],
    };
    const answer = shortestPaths(
      projectionOf(graph, 5000),
      { ...plain, from: 'start', to: 'end', limit: 3 },
      { ...unbounded, work: 20_000 },
    );
    expect(answer).toMatchObject({ outcome: 'found', truncated: true, searchedDepth: 6 });
    expect(shape(answer).paths.map((path) => path.split(' ')[0])).toEqual([
      'start>l0-00>l1-00>l2-00>l3-00>l4-00>end',
      'start>l0-00>l1-00>l2-00>l3-00>l4-01>end',
      'start>l0-00>l1-00>l2-00>l3-00>l4-02>end',
    ]);
  });
});
