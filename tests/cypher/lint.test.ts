import { describe, expect, it } from 'vitest';
import { findCypherText, lintAll, lintFile } from '../../cypher/generator/lint.js';
import { RULE_NAMES } from '../../cypher/generator/lintRules.js';

const TYPES = ['FRONT_FOR', 'LEADS'];
const GOOD = `// Finds.
// param ids: string[]
// param showSensitive: boolean
// column id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:/*LINK_TYPES*/]-(m:Entity)
WHERE $showSensitive OR NOT (n.sensitive OR m.sensitive)
RETURN DISTINCT m.id AS id
ORDER BY id
LIMIT 10
`;

/** Names of the rules that a text breaks. */
function broken(text: string, path = 'read/names.cypher'): string[] {
  const faults = lintFile({ path, text }, TYPES);
  return [...new Set(faults.map(({ message }) => message.split(':')[0]!))];
}

const swap = (from: string, to: string) => GOOD.replace(from, to);
const body = (text: string) => `// Finds.\n// internal: a test\n${text}\n`;

/** Each rule with texts that break it and texts that do not. */
const CASES: Record<string, { bad: string[]; good: string[] }> = {
  'shortest-path': {
    bad: [body('MATCH p = shortestPath((a:Entity)-[:LEADS]-(b:Entity)) RETURN length(p) AS n')],
    good: [body("MATCH (a:Entity) WHERE a.name = 'shortestPath' RETURN a.id AS id")],
  },
  'variable-length': {
    bad: [
      body('MATCH (a:Entity)-[:LEADS*1..3]-(b:Entity) RETURN b.id AS id'),
      body('MATCH (a:Entity)((x)-[:LEADS]-(y)){1,3}(b) RETURN b.id AS id'),
    ],
    good: [body('MATCH (a:Entity)-[:LEADS]-(b:Entity) RETURN 2 * b.n AS n')],
  },
  'optional-match': {
    bad: [
      swap('MATCH', 'OPTIONAL MATCH'),
      body(
        'MATCH (n:Entity) CALL (n) { OPTIONAL MATCH (n)-[:LEADS]->(m) RETURN m.id AS m } RETURN m AS m',
      ),
    ],
    good: [
      body('MATCH (n:Entity {id: $id}) OPTIONAL MATCH (n)-[:LEADS]->(m:Entity) RETURN m.id AS id'),
    ],
  },
  'typed-expansions': {
    bad: [
      swap('[r:/*LINK_TYPES*/]', '[r]'),
      swap('-[r:/*LINK_TYPES*/]-', '--'),
      swap('-[r:/*LINK_TYPES*/]-', '-->'),
      swap('[r:/*LINK_TYPES*/]', '[]'),
    ],
    good: [swap('[r:/*LINK_TYPES*/]', '[:LEADS]'), GOOD.replace('LINK_TYPES', 'LINK_TYPE')],
  },
  'alias-columns': { bad: [swap('m.id AS id', 'm.id')], good: [GOOD] },
  'raw-nodes': {
    bad: [swap('m.id AS id', 'm AS id'), swap('m.id AS id', 'r AS id')],
    good: [
      body('MATCH (n:Entity) WITH n.id AS n RETURN n AS n'),
      swap('m.id AS id', 'm {.id} AS id'),
    ],
  },
  limits: {
    bad: [swap('LIMIT 10', 'LIMIT $cap + 1'), swap('LIMIT 10', 'SKIP toInteger($x) LIMIT 10')],
    good: [swap('LIMIT 10', 'SKIP $skip LIMIT $cap')],
  },
  'show-sensitive': {
    bad: [swap('WHERE $showSensitive OR NOT (n.sensitive OR m.sensitive)\n', '')],
    good: [body('MATCH (n:Entity) RETURN n.id AS id'), '// Adds.\nRETURN 1 AS one\n'],
  },
  length: { bad: [GOOD + '\n// more'.repeat(31)], good: [GOOD + '// more\n'.repeat(30)] },
  sums: {
    bad: [body('MATCH (n:Entity) RETURN sum(n.x) AS x')],
    good: [body('MATCH (n:Entity) RETURN coalesce(sum(n.x), 0) AS x')],
  },
  'pasted-values': {
    bad: [
      swap('$ids', "['${id}']"),
      swap('$ids', "['%s']"),
      swap('$ids', "['$ids']"),
      swap('$ids', '{{ids}}'),
    ],
    good: [body("MATCH (n:Entity) WHERE n.kind = 'Group' RETURN n.id AS id")],
  },
  'label-or': {
    bad: [body('MATCH (n:Entity|Claim) RETURN n.id AS id')],
    good: [body('MATCH (n) WHERE n:Entity OR n:Claim RETURN n.id AS id')],
  },
  apoc: {
    bad: [swap('RETURN DISTINCT m.id', 'RETURN DISTINCT apoc.text.clean(m.id)')],
    good: [GOOD],
  },
  'using-index': { bad: [swap('WHERE', 'USING INDEX n:Entity(id) WHERE')], good: [GOOD] },
  contains: {
    bad: [
      swap('WHERE', "WHERE m.name CONTAINS 'x' AND"),
      swap('WHERE', "WHERE m.name =~ '.*x' AND"),
    ],
    good: [swap('WHERE', "WHERE m.name STARTS WITH 'x' AND")],
  },
  'collect-block': {
    bad: [body('MATCH (n:Entity) RETURN COLLECT { MATCH (n)-[:LEADS]->(m) RETURN m.id } AS ids')],
    good: [body('MATCH (n:Entity) RETURN collect(n.id) AS ids')],
  },
  'inline-where': {
    bad: [body('MATCH (n:Entity WHERE n.x = 1) RETURN n.id AS id')],
    good: [body('MATCH (n:Entity) RETURN [x IN n.names WHERE x <> $y | x] AS ids')],
  },
  'dynamic-label': { bad: [body('MATCH (n:$($label)) RETURN n.id AS id')], good: [GOOD] },
  'element-id': {
    bad: [swap('m.id AS id', 'elementId(m) AS id'), swap('m.id AS id', 'id(m) AS id')],
    good: [GOOD],
  },
  'negative-slice': {
    bad: [
      body('MATCH (n:Entity) RETURN n.names[-1] AS name'),
      body('MATCH (n:Entity) RETURN n.names[0..-1] AS x'),
    ],
    good: [body('MATCH (n:Entity)-[:LEADS]->(m:Entity) RETURN n.names[0..1] AS x')],
  },
  'nested-unwind': {
    bad: [body('UNWIND 1 AS x RETURN x AS x')],
    good: [body('UNWIND [1] AS x RETURN x AS x')],
  },
};

describe('the lint', () => {
  it('has cases for every rule', () => {
    expect(Object.keys(CASES).sort()).toEqual([...RULE_NAMES].sort());
  });

  it('finds nothing in a good statement', () => {
    expect(broken(GOOD)).toEqual([]);
  });

  for (const [rule, { bad, good }] of Object.entries(CASES)) {
    it.each(bad.map((text) => [text]))(`${rule}: refuses %j`, (text) => {
      expect(broken(text)).toContain(rule);
    });
    it.each(good.map((text) => [text]))(`${rule}: allows %j`, (text) => {
      expect(broken(text)).not.toContain(rule);
    });
  }

  it('allows a shortest path to Neo4j alone', () => {
    const text = CASES['shortest-path']!.bad[0]!;
    expect(broken(text, 'neo4j/paths.cypher')).not.toContain('shortest-path');
  });

  it('says the file, the line and the rule', () => {
    const [fault] = lintFile(
      { path: 'read/x.cypher', text: swap('LIMIT 10', 'LIMIT 1 + 1') },
      TYPES,
    );
    expect(fault).toMatchObject({ file: 'cypher/read/x.cypher', line: 10, column: 1 });
    expect(fault?.message).toMatch(/^limits: /);
  });

  it('takes an exemption with its reason, for a rule that exists', () => {
    const text = swap('LIMIT 10', 'LIMIT 1 + 1');
    expect(broken(text.replace('// param', '// exempt limits: a test\n// param'))).toEqual([]);
    const faults = lintFile(
      {
        path: 'read/x.cypher',
        text: GOOD.replace('// param', '// exempt limit: a test\n// param'),
      },
      TYPES,
    );
    expect(faults).toMatchObject([{ value: 'limit', suggestion: 'limits' }]);
  });

  it('finds Cypher text in a program', () => {
    expect(findCypherText('a.ts', 'x;\nrun(`MATCH (n) RETURN n`)')).toMatchObject([{ line: 2 }]);
    expect(findCypherText('a.ts', "run('UNWIND $rows AS row')")).toHaveLength(1);
    expect(findCypherText('a.ts', "throw new Error('does not MATCH the pattern')")).toEqual([]);
  });

  it('finds nothing in this repository', async () => {
    expect((await lintAll()).faults).toEqual([]);
  });
});
