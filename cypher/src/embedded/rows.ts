import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import type { CypherRow, CypherValue } from '../store.js';

/** The rows as plain values: integers as numbers, and what the store never holds as text. */
export function plainRows(result: QueryResult): CypherRow[] {
  return result.toArray().map((row) => plainMap(row));
}

function plainMap(map: Record<string, GrafeoValue>): Record<string, CypherValue> {
  const plain: Record<string, CypherValue> = {};
  for (const [key, value] of Object.entries(map)) plain[key] = plainValue(value);
  return plain;
}

function plainValue(value: GrafeoValue): CypherValue {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Float32Array || value instanceof Uint8Array) return [...value];
  return plainMap(value as Record<string, GrafeoValue>);
}
