import { setTimeout as pause } from 'node:timers/promises';
import type { Bounds } from './protocol.js';

/** How long after its deadline a walk may still answer by itself that it gave up. */
const GRACE_MS = 200;

/**
 * Asks for something that a shared flag ends, once nobody waits for it any more; null when its time
 * was over and it did not say so by itself.
 */
export async function untilLate<T>(
  ask: (bounds: Bounds) => Promise<T>,
  { deadline, signal }: { deadline: number; signal?: AbortSignal | undefined },
): Promise<T | null> {
  const cancel = new Int32Array(new SharedArrayBuffer(4));
  const stop = (): void => void Atomics.store(cancel, 0, 1);
  signal?.addEventListener('abort', stop, { once: true });
  const late = new AbortController();
  try {
    const answer = await Promise.race([
      ask({ deadline, cancel }),
      pause(Math.max(0, deadline - Date.now()) + GRACE_MS, null, { signal: late.signal }),
    ]);
    signal?.throwIfAborted();
    return answer;
  } finally {
    stop();
    late.abort();
    signal?.removeEventListener('abort', stop);
  }
}

/** Waits for a promise, but not past the deadline or an abort; its failure is looked for elsewhere. */
export async function before(
  deadline: number,
  promise: Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const stop = (): void => over.abort();
  signal?.addEventListener('abort', stop, { once: true });
  const settled = promise.then(
    () => undefined,
    () => undefined,
  );
  const wait = Math.max(0, deadline - Date.now());
  const late = pause(wait, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([settled, late]);
  over.abort();
  signal?.removeEventListener('abort', stop);
}
