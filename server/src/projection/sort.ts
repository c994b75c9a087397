/**
 * Stable counting sort of row numbers by a column of small numbers: linear, and without a compare
 * function, which for five million links is the difference between a second and half a minute.
 * `order` lists rows; the answer lists them by `key[row]`, equal keys as they stood.
 */
export function orderBy(
  order: Uint32Array,
  key: Uint8Array | Uint32Array,
  buckets: number,
): Uint32Array {
  const next = bucketStarts(order, key, buckets);
  const sorted = new Uint32Array(order.length);
  for (const row of order) sorted[next[key[row]!]!++] = row;
  return sorted;
}

/** Where each bucket begins among `order`; one more entry at the end, the total. */
export function bucketStarts(
  order: Uint32Array,
  key: Uint8Array | Uint32Array,
  buckets: number,
): Uint32Array {
  const starts = new Uint32Array(buckets + 1);
  for (const row of order) starts[key[row]! + 1]! += 1;
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  return starts;
}

export function rowNumbers(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}
