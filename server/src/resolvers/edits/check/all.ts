import { BadInputError } from '../../../errors.js';

type Checks = Readonly<Record<string, () => unknown>>;

/**
 * Makes all checks and gives what they came to, by their names.
 * @throws BadInputError with every fault, one a line, each told once.
 */
export async function all<T extends Checks>(
  checks: T,
): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
  const names = Object.keys(checks);
  const done = await Promise.allSettled(names.map(async (name) => checks[name]?.()));
  const reasons = done.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  const other = reasons.find((reason) => !(reason instanceof BadInputError));
  if (other !== undefined) throw other;
  const messages = new Set(
    reasons.flatMap((reason) => String((reason as Error).message).split('\n')),
  );
  if (messages.size > 0) throw new BadInputError([...messages].join('\n'));
  const values = done.map((end) => (end.status === 'fulfilled' ? end.value : undefined));
  return Object.fromEntries(names.map((name, place) => [name, values[place]])) as {
    [K in keyof T]: Awaited<ReturnType<T[K]>>;
  };
}

/** The same for a list: all its items are checked. */
export async function each<I, T>(
  items: readonly I[],
  check: (item: I) => Promise<T>,
): Promise<T[]> {
  const entries = items.map((item, place) => [String(place), () => check(item)] as const);
  const checked = await all(Object.fromEntries(entries));
  return entries.map(([place]) => checked[place] as T);
}
