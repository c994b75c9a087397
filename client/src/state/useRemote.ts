import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RequestError } from './request';
import { slowAfter, type Problem, type Remote } from './remote';

/** The problem behind whatever was thrown. */
export const toProblem = (error: unknown): Problem =>
  error instanceof RequestError
    ? error.problem
    : {
        kind: 'server',
        code: 'CLIENT',
        message: error instanceof Error ? error.message : String(error),
      };

/** A failed request as a panel shows it. */
export const failed = (error: unknown, retry: () => void): Remote<never> => {
  const problem = toProblem(error);
  return problem.kind === 'offline'
    ? { state: 'offline', retry }
    : { state: 'error', problem, retry };
};

/** Turns true four seconds after `pending` did. */
const useSlow = (pending: boolean): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [pending]);
  return slow;
};

/** Reads a query as a tagged union; `pick` gives null where the answer holds nothing. */
export const useRemote = <T, R>(
  result: UseQueryResult<T>,
  pick: (data: T) => R | null,
): Remote<R> => {
  const { data, error, fetchStatus, isFetching, refetch } = result;
  const waiting = data === undefined && error === null && fetchStatus !== 'idle';
  const slow = useSlow(waiting);
  if (data !== undefined) {
    const picked = pick(data);
    return picked === null
      ? { state: 'empty' }
      : { state: 'ready', data: picked, refreshing: isFetching };
  }
  if (error !== null) return failed(error, () => void refetch());
  if (!waiting) return { state: 'idle' };
  return { state: slow ? 'slow' : 'loading' };
};
