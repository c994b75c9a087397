// The path search on random graphs, against a plain breadth-first search over the same arrays.
import { vocabulary } from '@frontgraph/cypher';
import { Scratch, shortestPaths } from '../../server/src/paths/index.js';
import { pack } from '../../server/src/projection/pack.js';
import { STATUSES, termsOf, type Projection } from '../../server/src/projection/index.js';
import { ms, printTable, timeEach } from './figures.js';
import { seeded } from './random.js';

const LINKS_EACH = 5;
const PAIRS = 1000;
const terms = termsOf(vocabulary);

/** Preferential attachment: every new entity links to five, the well-linked more often. */
function grow(entities: number, random: () => number): Projection {
  const count = entities * LINKS_EACH;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  for (let link = 0; link < count; link++) {
    const entity = Math.floor(link / LINKS_EACH);
    from[link] = entity;
    const preferred = random() < 0.7 && link > 0 ? (to[Math.floor(random() * link)] ?? 0) : null;
    to[link] = preferred ?? Math.floor(random() * Math.max(1, entity));
  }
  const carrying = terms.kinds.map((_, code) => code).filter((code) => terms.kindCarries[code]);
  const types = terms.linkTypes
    .map((_, code) => code)
    .filter((code) => terms.typeCarries[code] && !terms.typeIsFamily[code]);
  const pick = (codes: readonly number[]): number =>
    codes[Math.floor(random() * codes.length)] ?? 0;
  return pack(
    {
      ids: Array.from({ length: entities }, (_, at) => `e-${String(at).padStart(8, '0')}`),
      kind: Uint8Array.from({ length: entities }, () => pick(carrying)),
      entityFlags: new Uint8Array(entities),
      from,
      to,
      type: Uint8Array.from({ length: count }, () => pick(types)),
      status: Uint8Array.from(
        { length: count },
        () => 2 + Math.floor(random() * (STATUSES.length - 2)),
      ),
      linkFlags: new Uint8Array(count),
    },
    terms,
  );
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

const rows: string[][] = [];
for (const entities of [10_000, 100_000]) {
  const random = seeded(entities);
  const start = performance.now();
  const projection = grow(entities, random);
  const built = performance.now() - start;
  const pairs = Array.from({ length: PAIRS }, (): [number, number] => [
    Math.floor(random() * entities),
    Math.floor(random() * entities),
  ]);
  const scratch = new Scratch();
  const id = (at: number): string => `e-${String(at).padStart(8, '0')}`;
  const ours = timeEach(pairs, ([from, to]) =>
    shortestPaths(
      projection,
      { from: id(from), to: id(to), maxLength: 6, limit: 10, showSensitive: false },
      { work: 10_000_000, deadline: Date.now() + 10_000, scratch },
    ),
  );
  const seen = new Int32Array(entities);
  const plain = timeEach(pairs.slice(0, 50), (pair) => plainSearch(projection, seen, pair));
  rows.push([
    entities.toLocaleString('en'),
    ms(built),
    ...[ours.p50, ours.p95, ours.worst, plain.p50, plain.p95].map(ms),
    (ours.p95 / plain.p95).toFixed(3),
  ]);
}
printTable(
  ['entities', 'build ms', 'ours p50', 'p95', 'worst', 'plain p50', 'p95', 'ours/plain p95'],
  rows,
);
