import type { CypherMap, CypherValue } from '@frontgraph/cypher';

/**
 * Readers of one field of a map from the store. What is absent is null there: a reader gives the
 * null of its type. A value of another type is a bug of ours and says where.
 */
export function text(map: CypherMap, field: string): string {
  const value = map[field];
  if (typeof value !== 'string') throw unexpected(map, field, 'a text');
  return value;
}

export function textOrNull(map: CypherMap, field: string): string | null {
  return map[field] == null ? null : text(map, field);
}

export function number(map: CypherMap, field: string): number {
  const value = map[field] ?? 0;
  if (typeof value !== 'number') throw unexpected(map, field, 'a number');
  return value;
}

export function numberOrNull(map: CypherMap, field: string): number | null {
  return map[field] == null ? null : number(map, field);
}

export function flag(map: CypherMap, field: string): boolean {
  return map[field] === true;
}

export function flagOrNull(map: CypherMap, field: string): boolean | null {
  return map[field] == null ? null : flag(map, field);
}

export function texts(map: CypherMap, field: string): readonly string[] {
  const value: CypherValue = map[field] ?? [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw unexpected(map, field, 'a list of texts');
  }
  return value;
}

/** One of the words that the store may hold for this field. */
export function oneOf<T extends string>(words: readonly T[], map: CypherMap, field: string): T {
  const value = text(map, field);
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw unexpected(map, field, `one of ${words.join(', ')}`);
  return word;
}

export function oneOfOrNull<T extends string>(
  words: readonly T[],
  map: CypherMap,
  field: string,
): T | null {
  return map[field] == null ? null : oneOf(words, map, field);
}

function unexpected(map: CypherMap, field: string, wanted: string): TypeError {
  const given = JSON.stringify(map[field]);
  return new TypeError(`${String(map['id'])}.${field} must be ${wanted}, and is ${given}`);
}
