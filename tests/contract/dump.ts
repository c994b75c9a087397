import type { CallOptions, CypherValue, GraphStore, Statement } from '@frontgraph/cypher';
import { testStatement } from './testStatement.js';

type Row = Record<string, CypherValue>;
type Run = <P, R>(statement: Statement<P, R>, params: P) => Promise<R[]>;

const allNodes = testStatement<Row>('allNodes');
const allRelationships = testStatement<Row>('allRelationships');

/** Everything a store holds, in one order, but for times and the steps of an engine's schema. */
export async function dump(run: Run): Promise<Row[]> {
  const nodes = await run(allNodes, {});
  const relationships = await run(allRelationships, {});
  return sorted([...nodes.map(comparable), ...relationships]);
}

/** The whole store in its committed state. */
export function dumpStore(store: GraphStore, options: CallOptions): Promise<Row[]> {
  return dump((statement, params) => store.read(statement, params, options));
}

/** Rows in the order of their text: a statement without ORDER BY promises none. */
export function sorted<T>(rows: readonly T[]): T[] {
  const keyed = rows.map((row) => ({ row, key: stableText(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

function comparable(row: Row): Row {
  const { at: _at, schemaSteps: _steps, ...properties } = row['properties'] as Row;
  return { ...row, properties };
}

/** JSON with the keys of maps in one order: engines give them in different ones. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
