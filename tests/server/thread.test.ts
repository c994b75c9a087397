import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packStrings } from '../../server/src/projection/index.js';
import { ThreadClient } from '../../server/src/worker/threadClient.js';
import { terms } from './graphs.js';

const SIZE = 20_000;
const EACH = 15;

const thread = new ThreadClient(terms, () => undefined);
afterAll(() => thread.close());

/** Two random graphs with nothing between them: a search from one to the other sees all of both. */
beforeAll(async () => {
  const ids = ['a', 'b'].flatMap((half) =>
    Array.from({ length: SIZE }, (_, at) => `${half}-${at}`),
  );
  const ends = ids.flatMap((id, at) =>
    Array.from({ length: EACH }, (_, turn) => {
      const other = (at * 7919 + turn * 104_729 + turn * at) % SIZE;
      return [id, `${id[0]!}-${other}`] as const;
    }),
  );
  const bytes = (value: number): Uint8Array => new Uint8Array(ends.length).fill(value);
  await thread.ask({ do: 'begin' });
  const none = new Uint8Array(ids.length);
  const texts = (): Uint8Array => packStrings(['null']);
  const entities = {
    ...{ ids: packStrings(ids), kind: none, flags: none.slice() },
    ...{ bounds: new Uint32Array(ids.length), texts: texts() },
  };
  await thread.ask({ do: 'page', page: { of: 'entities', page: entities } });
  const days = (): Int32Array => new Int32Array(ends.length);
  const links = {
    from: packStrings(ends.map(([from]) => from)),
    to: packStrings(ends.map(([, to]) => to)),
    ...{ type: bytes(0), status: bytes(5), flags: bytes(0), confidence: bytes(50) },
    ...{ heldFirst: days(), heldLast: days(), saidFirst: days() },
    claimCount: new Uint32Array(ends.length),
    ...{ claimIds: new Uint8Array(0), claimCodes: new Uint32Array(0), texts: texts() },
  };
  await thread.ask({ do: 'page', page: { of: 'links', page: links } });
  await thread.ask({ do: 'finish' });
});

function search(more: { work?: number; deadline?: number }) {
  const cancel = new Int32Array(new SharedArrayBuffer(4));
  const request = { from: 'a-0', to: 'b-0', maxLength: 50, limit: 1, showSensitive: false };
  const bounds = { work: Infinity, deadline: Infinity, cancel, ...more };
  return { cancel, answer: thread.ask({ do: 'paths', request, ...bounds }) };
}

test('a search that nobody waits for any more ends in the middle', async () => {
  // Where in a search the flag is seen is chance; that no try at all is stopped is not.
  const depths = new Set<number>();
  for (let wait = 0; wait < 40 && ![...depths].some((depth) => depth > 0); wait++) {
    const { cancel, answer } = search({});
    await pause(wait);
    Atomics.store(cancel, 0, 1);
    const ended = await answer;
    if (ended.outcome === 'gaveUp') {
      expect(ended.because).toBe('cancelled');
      depths.add(ended.searchedDepth);
    }
  }
  expect([...depths].some((depth) => depth > 0)).toBe(true);
});

test('the next question is answered, and none within the depth is told from giving up', async () => {
  expect(await search({}).answer).toEqual({ outcome: 'none', searchedDepth: 50 });
  expect(await search({ work: 1000 }).answer).toMatchObject({ outcome: 'gaveUp', because: 'work' });
  expect(await search({ deadline: 0 }).answer).toMatchObject({ because: 'deadline' });
});

test('an error in the thread comes back as one, and the thread goes on', async () => {
  const none = new Uint8Array(0);
  const page = {
    of: 'entities' as const,
    page: {
      ...{ ids: none, kind: none.slice(), flags: none.slice() },
      ...{ bounds: new Uint32Array(0), texts: packStrings(['null']) },
    },
  };
  await expect(thread.ask({ do: 'page', page })).rejects.toThrow('before its beginning');
  expect(await search({}).answer).toMatchObject({ outcome: 'none' });
});
