import { setMaxListeners } from 'node:events';
import { StoreError } from './store.js';
import type { CallOptions } from './store.js';

/** Longest delay that a timer takes, in milliseconds: a later deadline would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The error of a call that is out of time. `what` names the statement or the operation. */
export function deadlineError(what: string): StoreError {
  return new StoreError('DEADLINE', `${what} did not end before its deadline`);
}

/** The error of a call that its caller gave up. */
export function abortError(what: string): StoreError {
  return new StoreError('ABORTED', `${what} was given up by its caller`);
}

/**
 * Runs a task that ends, for its caller, at the deadline or when the signal fires: the promise
 * rejects with DEADLINE or ABORTED at that moment, and `stop` fires with the same error as its
 * reason, so that the task can clean up behind its caller's back.
 */
export async function guarded<T>(
  what: string,
  { deadline, signal }: CallOptions,
  task: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw abortError(what);
  if (deadline <= Date.now()) throw deadlineError(what);
  const stop = new AbortController();
  // A request's one signal may serve hundreds of reads at once: that is no leak.
  setMaxListeners(0, stop.signal, ...(signal ? [signal] : []));
  const onAbort = () => stop.abort(abortError(what));
  const onDeadline = () => stop.abort(deadlineError(what));
  const timer = setTimeout(onDeadline, Math.min(deadline - Date.now(), LONGEST_TIMER));
  signal?.addEventListener('abort', onAbort);
  try {
    return await orStopped(task(stop.signal), stop.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** The task's outcome, or the signal's reason as soon as it fires; the task itself goes on. */
export function orStopped<T>(task: Promise<T>, stop: AbortSignal): Promise<T> {
  if (stop.aborted) {
    task.catch(() => undefined);
    return Promise.reject(stop.reason as Error);
  }
  return new Promise<T>((resolve, reject) => {
    const onStop = () => reject(stop.reason as Error);
    stop.addEventListener('abort', onStop, { once: true });
    task.then(resolve, reject).finally(() => stop.removeEventListener('abort', onStop));
  });
}
