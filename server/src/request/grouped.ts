/** The rows of each key, in the order of the keys, each list in its order; empty where none. */
export function grouped<T>(
  pairs: readonly (readonly [string, T])[],
  keys: readonly string[],
  order: (a: T, b: T) => number,
): T[][] {
  const lists = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const [key, row] of pairs) lists.get(key)?.push(row);
  return keys.map((key) => (lists.get(key) ?? []).sort(order));
}

/** The items under each key, in their order. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
