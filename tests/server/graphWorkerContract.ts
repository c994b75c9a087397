import { randomUUID } from 'node:crypto';
import type { GraphStore, LinkType, PartialDate, SourceRecord, Stance } from '@frontgraph/cypher';
import { claimId, EditError, retractClaim, vocabulary } from '@frontgraph/cypher';
import { builtInDossiers, importFiles } from '@frontgraph/seed';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PathAnswer, PathRequest } from '../../server/src/paths/index.js';
import { dataVersion, readChanges } from '../../server/src/projection/changes.js';
import {
  patch,
  ProjectionBuilder,
  termsOf,
  type Projection,
} from '../../server/src/projection/index.js';
import { readPages, readTouched } from '../../server/src/projection/read.js';
import { createGraphWorker, type GraphWorker } from '../../server/src/worker/index.js';
import { testClaim, testEntity, testSource, write } from './evidence.js';
import { seeds } from './graphs.js';
import { told } from './told.js';

const soon = (): number => Date.now() + 20_000;
const terms = termsOf(vocabulary);

const plain = { maxLength: 6, limit: 10, showSensitive: false };

/** One path as `a > b > c`, and the types of each hop. */
function ways(answer: PathAnswer): string[] {
  if (answer.outcome !== 'found') throw new Error(`No path: ${JSON.stringify(answer)}`);
  return answer.paths.map((path) => path.entities.join(' > '));
}

/** Questions of the facts: ends, and a way that must be among the answers. */
const questions: [question: string, way: string][] = [
  [
    'How is the Milli Muslim League linked to the Mumbai attacks?',
    'milli-muslim-league > lashkar-e-tayyiba > mumbai-attacks-2008',
  ],
  [
    '… and by the followers of Hafiz Saeed?',
    'milli-muslim-league > hafiz-saeed > mumbai-attacks-2008',
  ],
  [
    'Why is there a $10m bounty in this graph?',
    'bounty-saeed-2012 > hafiz-saeed > lashkar-e-tayyiba',
  ],
  [
    'Whose pages did Facebook delete in 2018?',
    'acct-fb-mml > milli-muslim-league > lashkar-e-tayyiba',
  ],
  ['What happened after @HafizSaeedJUD was suspended?', 'acct-hafizsaeedjud1 > acct-hafizsaeedjud'],
  ['How does Al-Anfal Trust connect to Lashkar-e Taiba?', 'al-anfal-trust > lashkar-e-tayyiba'],
  [
    'Is the party of 2024 the old one?',
    'pakistan-markazi-muslim-league > milli-muslim-league > lashkar-e-tayyiba',
  ],
  ['Who claimed Pahalgam?', 'the-resistance-front > pahalgam-attack-2025'],
  ['… and for whom is it a front?', 'the-resistance-front > lashkar-e-tayyiba'],
  [
    'Which charity served Jaish-e-Mohammed, and what did that group claim?',
    'al-akhtar-trust > jaish-e-mohammed > pulwama-attack-2019',
  ],
  ['How does Al-Akhtar Trust lead to Al-Qaida?', 'al-akhtar-trust > al-qaida'],
  [
    'Whose Facebook page is this?',
    'acct-fb-umar-media-ttp > umar-media > tehrik-e-taliban-pakistan',
  ],
  ['How is Talha Saeed connected to Lashkar-e Taiba?', 'talha-saeed > lashkar-e-tayyiba'],
];

/**
 * What every store must hold for the graph worker: `open` gives one that is set up and empty,
 * `another` a second connection to it, where there can be one.
 */
export function graphWorkerContract(
  name: string,
  open: () => Promise<GraphStore>,
  another?: () => Promise<GraphStore>,
): void {
  describe(`the graph worker on ${name}`, () => {
    let store: GraphStore;
    let worker: GraphWorker;
    const threads: Worker[] = [];
    const keep = (thread: Worker): void => void threads.push(thread);

    beforeAll(async () => {
      process.on('worker', keep);
      store = await open();
      await importFiles(store, { format: 'dossier', files: builtInDossiers() });
      worker = createGraphWorker(store, { pollMs: 100_000 });
    });

    afterAll(async () => {
      process.off('worker', keep);
      await worker.close();
      await store.close();
    });

    const ask = (request: Partial<PathRequest>, version: number | null = null) =>
      worker.paths({ from: '', to: '', ...plain, ...request }, { version, deadline: soon() });

    test.each(questions)('%s', async (_, way) => {
      const ends = way.split(' > ');
      expect(ways(await ask({ from: ends[0]!, to: ends.at(-1)! }))).toContain(way);
    });

    test('the sensitive question is for editors', async () => {
      const ends = { from: 'naureen-laghari', to: 'islamic-state' };
      expect(await ask(ends)).toMatchObject({ outcome: 'unknown', ids: ['naureen-laghari'] });
      expect(ways(await ask({ ...ends, showSensitive: true }))).toEqual([
        'naureen-laghari > islamic-state',
      ]);
    });

    test('kinship carries no path unless asked', async () => {
      const ends = { from: 'talha-saeed', to: 'hafiz-saeed', maxLength: 1 };
      expect(await ask(ends)).toMatchObject({ outcome: 'none', searchedDepth: 1 });
      expect(ways(await ask({ ...ends, includeFamily: true }))).toHaveLength(1);
    });

    test('the next request sees a shorter path that a write adds, once it names its version', async () => {
      const chain = ['w-start', 'w-middle', 'w-end'];
      const tie = (from: string, to: string) => testClaim({ from, type: 'AFFILIATE_OF', to });
      const first = await write(store, {
        entities: chain.map((id) => testEntity(id)),
        claims: [tie('w-start', 'w-middle'), tie('w-middle', 'w-end')],
      });
      const ends = { from: 'w-start', to: 'w-end' };
      expect(ways(await ask(ends, first))).toEqual(['w-start > w-middle > w-end']);
      const second = await write(store, { claims: [tie('w-start', 'w-end')] });
      const answer = await ask(ends, second);
      expect(ways(answer)).toEqual(['w-start > w-end']);
      expect(answer.version).toBeGreaterThanOrEqual(second!);
    });

    test('two workers on one store stay level', async () => {
      const second = (await another?.()) ?? store;
      const other = createGraphWorker(second, { pollMs: 20 });
      try {
        await other.ready(null, soon());
        const version = await write(store, { entities: [testEntity('w-late')] });
        for (const one of [worker, other]) {
          const request = { from: 'w-late', to: 'nobody', ...plain };
          const options = { version, deadline: soon() };
          expect(await one.paths(request, options)).toMatchObject({ ids: ['nobody'] });
        }
        expect(other.status()).toMatchObject({ state: 'ready', version });
        expect({ ...other.status(), bytes: 0 }).toEqual({ ...worker.status(), bytes: 0 });
        const later = await write(store, { entities: [testEntity('w-later')] });
        while (other.status().version !== later) await new Promise((done) => setTimeout(done, 5));
      } finally {
        await other.close();
        if (second !== store) await second.close();
      }
    });

    test('a thread that ends is replaced, and the question answered', async () => {
      await worker.ready(null, soon());
      await threads[0]!.terminate();
      const answer = await ask({ from: 'milli-muslim-league', to: 'lashkar-e-tayyiba' });
      expect(ways(answer)).toEqual(['milli-muslim-league > lashkar-e-tayyiba']);
    });

    test('a question that nobody waits for any more is given up', async () => {
      const signal = AbortSignal.abort();
      const request = { from: 'a', to: 'b', maxLength: 6, limit: 1, showSensitive: false };
      await expect(worker.paths(request, { deadline: soon(), signal })).rejects.toThrow(/abort/i);
    });

    test('a question whose deadline comes before the graph is read says so', async () => {
      const slow = createGraphWorker(store);
      try {
        const request = { from: 'a', to: 'b', maxLength: 6, limit: 1, showSensitive: false };
        await expect(slow.paths(request, { deadline: Date.now() })).rejects.toMatchObject({
          code: 'BUILDING',
        });
      } finally {
        await slow.close();
      }
    });

    test.each(seeds)(
      'a patched projection equals one read anew after random writes, seed %i',
      async (seed) => {
        const random = randomOf(seed);
        let version = await dataVersion(store, { deadline: soon() });
        let projection = await readAnew(store);
        for (let round = 0; round < 8; round++) {
          const batch = randomBatch(random);
          await write(store, batch);
          if (round % 2 === 1) {
            const edit = {
              id: randomUUID(),
              by: 'editor',
              why: 'A slip.',
              deadline: soon(),
            } as const;
            await retractClaim(store, claimId(batch.claims[0]!), edit).catch(ignoreTakenBack);
          }
          const upTo = await dataVersion(store, { deadline: soon() });
          const changes = await readChanges(store, { after: version, upTo }, { deadline: soon() });
          if (changes.kind === 'rebuild') throw new Error(changes.because);
          const touched = await readTouched(
            store,
            { ids: changes.ids, terms },
            { deadline: soon() },
          );
          projection = patch(projection, touched)!;
          version = upTo;
          expect(told(projection)).toEqual(told(await readAnew(store)));
        }
      },
    );
  });
}

/** The same claim may be drawn again after it was taken back. */
function ignoreTakenBack(error: unknown): void {
  if (!(error instanceof EditError)) throw error;
}

async function readAnew(store: GraphStore): Promise<Projection> {
  const builder = new ProjectionBuilder(terms);
  for await (const page of readPages(store, terms, () => ({ deadline: soon() }))) {
    if (page.of === 'entities') builder.addEntities(page.page);
    else builder.addLinks(page.page);
  }
  return builder.finish();
}

/** Numbers from 0 to 1 that a seed makes again (Lehmer). */
function randomOf(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const types: LinkType[] = ['AFFILIATE_OF', 'ALIAS_OF', 'SUCCESSOR_OF'];
const stances: Stance[] = ['designates', 'asserts', 'reports', 'alleges', 'denies'];
const dates: (PartialDate | null)[] = [
  null,
  { date: '2009', precision: 'year' },
  { date: '2012-05', precision: 'circa' },
  { date: '2015', precision: 'before' },
];

/**
 * Entities that are hidden and shown, claims with and without dates and marks, and their source,
 * whose date and grade change under the claims that stand.
 */
function randomBatch(random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const ids = Array.from({ length: 8 }, (_, place) => `r-${place}`);
  const source: SourceRecord = {
    ...testSource,
    id: 'r-source',
    publisher: pick(['One paper', 'Another paper']),
    published: pick([null, '2011', '2016-03-01']),
    publishedLatest: pick([null, '2018']),
    reliability: pick(['A', 'C', 'F']),
    readInPart: random() < 0.3,
  };
  const entities = ids.map((id) =>
    testEntity(id, { sensitive: random() < 0.2, onlySpeaks: random() < 0.2 }),
  );
  const claims = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const [from, to] = [pick(ids), pick(ids)];
    const link = { from, to: from === to ? 'jamaat-ud-dawa' : to, type: pick(types) };
    return testClaim(
      { ...link, stance: pick(stances) },
      {
        source: source.id,
        locator: `p. ${Math.floor(random() * 3)}`,
        from: pick(dates),
        sensitive: random() < 0.3,
        custodial: random() < 0.3,
        retrievedText: random() < 0.3,
      },
    );
  });
  const once = new Map(claims.map((claim) => [claimId(claim), claim]));
  return { sources: [source], entities, claims: [...once.values()] };
}
