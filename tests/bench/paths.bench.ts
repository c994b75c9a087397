// Paths, on random graphs, of the present and of a day, against a plain breadth-first search over
// the same arrays; what a claim weighs; walks that judge every link.
import { vocabulary, type Day } from '@frontgraph/cypher';
import { changesBetween, countsOn, Scratch, shortestPaths } from '../../server/src/paths/index.js';
import {
  entityPage,
  linkPage,
  memoryOf,
  ProjectionBuilder,
  termsOf,
  type Projection,
} from '../../server/src/projection/index.js';
import { claimedLink } from './claims.js';
import { ms, printTable, timeEach } from './figures.js';
import { seeded } from './random.js';

const LINKS_EACH = 5;
const CLAIMS_EACH = 2;
const PAGE = 4000;
const PAIRS = 1000;
const terms = termsOf(vocabulary);

type Random = () => number;

/** Preferential attachment: every new entity links to five, the well-linked more often. */
function tie(entities: number, random: Random): [from: Uint32Array, to: Uint32Array] {
  const count = entities * LINKS_EACH;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  for (let link = 0; link < count; link++) {
    const entity = Math.floor(link / LINKS_EACH);
    from[link] = entity;
    const preferred = random() < 0.7 && link > 0 ? (to[Math.floor(random() * link)] ?? 0) : null;
    to[link] = preferred ?? Math.floor(random() * Math.max(1, entity));
  }
  return [from, to];
}

const idOf = (at: number): string => `e-${String(at).padStart(8, '0')}`;
const carrying = terms.kinds.filter((_, code) => terms.kindCarries[code]);
const types = terms.linkTypes.filter(
  (_, code) => terms.typeCarries[code] && !terms.typeIsFamily[code],
);

/** The graph through the pages that the worker reads, with so many claims on each link. */
function grow(entities: number, claimsEach: number): Projection {
  const random = seeded(entities);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const [from, to] = tie(entities, random);
  const builder = new ProjectionBuilder(terms);
  const always = { beganFirst: '0000-01-01', beganLast: '0000-01-01' };
  const said = { saidFirst: '0000-01-01', saidLast: '0000-01-01' };
  const rows = Array.from({ length: entities }, (_, at) => ({
    ...{ id: idOf(at), kind: pick(carrying), sensitive: false, onlySpeaks: false },
    ...{ ...always, ...said },
  }));
  builder.addEntities(entityPage(rows, terms));
  for (let at = 0; at < from.length; at += PAGE) {
    const links = Array.from({ length: Math.min(PAGE, from.length - at) }, (_, place) => {
      const ends = { from: idOf(from[at + place]!), to: idOf(to[at + place]!) };
      return claimedLink({ ...ends, type: pick(types) }, { random, claimsEach, link: at + place });
    });
    builder.addLinks(linkPage(links, terms));
  }
  return builder.finish();
}

/** A plain one-sided breadth-first search that only finds the distance. */
function plainSearch(
  projection: Projection,
  seen: Int32Array,
  pair: readonly [number, number],
): number {
  const [start, goal] = pair;
  seen.fill(-1);
  seen[start] = 0;
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    const entity = queue[at] ?? 0;
    if (entity === goal) return seen[entity] ?? -1;
    for (const next of neighboursOf(projection, entity)) {
      if (seen[next] !== -1) continue;
      seen[next] = (seen[entity] ?? 0) + 1;
      queue.push(next);
    }
  }
  return -1;
}

function* neighboursOf(projection: Projection, entity: number): Generator<number> {
  const { outStart, inStart, inLink, from, to } = projection;
  for (let link = outStart[entity] ?? 0; link < (outStart[entity + 1] ?? 0); link++)
    yield to[link] ?? 0;
  for (let at = inStart[entity] ?? 0; at < (inStart[entity + 1] ?? 0); at++)
    yield from[inLink[at] ?? 0] ?? 0;
}

const head = ['entities', 'claims', 'build ms', 'MB', 'bytes a claim'];
const memory: string[][] = [];
const times: string[][] = [];
const wholes: string[][] = [];
for (const entities of process.argv[2] ? [Number(process.argv[2])] : [10_000, 100_000]) {
  const bare = memoryOf(grow(entities, 0));
  const start = performance.now();
  const projection = grow(entities, CLAIMS_EACH);
  const built = performance.now() - start;
  const claims = entities * LINKS_EACH * CLAIMS_EACH;
  const bytes = memoryOf(projection);
  memory.push([
    ...[entities, claims].map((count) => count.toLocaleString('en')),
    ...[built.toFixed(0), (bytes / 1e6).toFixed(1), ((bytes - bare) / claims).toFixed(1)],
  ]);
  times.push(...timePaths(projection, entities));
  wholes.push(...timeWholes(projection, entities));
}
printTable(head, memory);
printTable(['entities', 'asked for', 'p50', 'p95', 'worst', 'plain p50', 'p95'], times);
printTable(['entities', 'asked for', 'ms'], wholes);

/** Paths of the present and of a day, against the plain search of the present. */
function timePaths(projection: Projection, entities: number): string[][] {
  const random = seeded(7);
  const pairs = Array.from({ length: PAIRS }, (): [number, number] => [
    Math.floor(random() * entities),
    Math.floor(random() * entities),
  ]);
  const scratch = new Scratch();
  const seen = new Int32Array(entities);
  const plain = timeEach(pairs.slice(0, 50), (pair) => plainSearch(projection, seen, pair));
  const days: [string, Day | null][] = [
    ['the present', null],
    ['asOf 2009', on('2009-12-31')],
    ['asOf 2009, certain', on('2009-12-31', true)],
  ];
  return days.map(([what, day]) => {
    const ours = timeEach(pairs, ([from, to]) =>
      shortestPaths(
        projection,
        { from: idOf(from), to: idOf(to), maxLength: 6, limit: 10, showSensitive: false, day },
        { work: 10_000_000, deadline: Date.now() + 10_000, scratch },
      ),
    );
    const figures = [ours.p50, ours.p95, ours.worst, plain.p50, plain.p95].map(ms);
    return [entities.toLocaleString('en'), what, ...figures];
  });
}

/** Walks that judge every link. */
function timeWholes(projection: Projection, entities: number): string[][] {
  const unbounded = { work: Infinity, deadline: Infinity };
  const scope = { ids: null, showSensitive: false, first: 200 };
  const [before, after] = [on('2009-12-31'), on('2013-12-31')];
  const walks: [string, () => unknown][] = [
    [
      'counts on a day',
      () => countsOn(projection, { day: before, showSensitive: false }, unbounded),
    ],
    ['changes in all', () => changesBetween(projection, { before, after, ...scope }, unbounded)],
  ];
  return walks.map(([what, walk]) => {
    const figures = timeEach([0], walk);
    return [entities.toLocaleString('en'), what, figures.worst.toFixed(0)];
  });
}

function on(asOf: string, certain = false): Day {
  return { asOf, reportedBy: null, certain };
}
