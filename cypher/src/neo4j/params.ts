import neo4j from 'neo4j-driver';
import type { Integer } from 'neo4j-driver';
import { paramsOf } from '../params.js';
import type { CypherValue, Statement } from '../store.js';

type DriverValue =
  null | boolean | number | string | Integer | DriverValue[] | { [key: string]: DriverValue };

/** The driver sends every number as a float; ours are integers when whole, unless typed float. */
export function driverParams<P, R>(statement: Statement<P, R>, params: P) {
  const floats = new Set(statement.floats);
  const entries = Object.entries(paramsOf(statement, params));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, floats.has(name) ? value : withIntegers(value)]),
  );
}

function withIntegers(value: CypherValue | undefined): DriverValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(withIntegers);
  const map: { [key: string]: DriverValue } = {};
  for (const [key, item] of Object.entries(value)) map[key] = withIntegers(item);
  return map;
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}
