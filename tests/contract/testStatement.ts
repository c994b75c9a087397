import { readFileSync } from 'node:fs';
import type { CypherValue, Statement } from '@frontgraph/cypher';

type Values = Readonly<Record<string, CypherValue>>;

/** A statement that only tests need: `cypher/<name>.cypher` beside this file, the same on both engines. */
export function testStatement<R>(
  name: string,
  mode: 'read' | 'write' = 'read',
): Statement<Values, R> {
  const text = readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8');
  const params = [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => String(match[1])))];
  return { name: `test/${name}`, mode, text: { neo4j: text, embedded: text }, params, columns: [] };
}
