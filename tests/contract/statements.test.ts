/** Every .cypher file runs on both engines with equal rows; see cases/table.ts for adding one. */
import { applyBatch } from '@frontgraph/cypher';
import type { CypherValue, EngineName } from '@frontgraph/cypher';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cases } from './cases/index.js';
import type { Case } from './cases/table.js';
import { editWorld } from './editedWorld.js';
import { dump, dumpStore, sorted } from './dump.js';
import { engines, operation, soon } from './engines.js';
import type { OpenedEngine } from './engines.js';
import { cypherFiles } from './files.js';
import type { AnyStatement } from './files.js';
import { schemaNames } from './schemaNames.js';
import { world } from './world.js';

type Rows = Record<string, CypherValue>[];
const NAMES = ['embedded', 'neo4j'] as const;
const files = cypherFiles();
const open = new Map<EngineName, OpenedEngine>();

beforeAll(async () => {
  for (const name of NAMES) {
    const engine = await engines[name]();
    open.set(name, engine);
    await applyBatch(engine.store, world, { ...soon(), operation: operation('world') });
    await editWorld(engine.store);
  }
});

afterAll(async () => {
  for (const engine of open.values()) await engine.close();
});

const storeOf = (name: EngineName) => {
  const engine = open.get(name);
  if (!engine) throw new Error(`${name} is not open`);
  return engine.store;
};

test('both engines hold the same world', async () => {
  const [embedded, neo4j] = await Promise.all(
    NAMES.map((name) => dumpStore(storeOf(name), soon())),
  );
  expect(embedded?.length).toBeGreaterThan(world.claims.length + world.entities.length);
  expect(embedded).toEqual(neo4j);
});

describe('every .cypher file', () => {
  const keys = new Set(files.map(({ key }) => key));
  for (const name of Object.keys(cases)) {
    test(`the cases of ${name} have a file`, () => expect(keys).toContain(name));
  }
  for (const file of files) {
    const { path, key } = file;
    if (file.statement().mode === 'schema') continue;
    const own: readonly Case[] | undefined = cases[key as keyof typeof cases];
    test(`${path} has a case`, () => expect(own?.length ?? 0).toBeGreaterThan(0));
    for (const [index, given] of (own ?? []).entries()) {
      // A pair is compared once, under its first file; a file for one engine runs on that alone.
      const statement = file.statement(given.type);
      const on = NAMES.filter((name) => statement.text[name] !== '');
      if (file.engine !== null && file.engine !== on[0]) continue;
      test(`${path}, case ${index + 1}, on ${on.join(' and ')}`, () =>
        compare(statement, given, on));
    }
  }
});

async function compare(statement: AnyStatement, given: Case, on: readonly EngineName[]) {
  const results: { rows: Rows; graph: Rows | null }[] = [];
  for (const name of on) results.push(await runOn(name, statement, given.params));
  const [first, second] = results;
  if (given.rows !== undefined) expect(first?.rows).toHaveLength(given.rows);
  else if (statement.columns.length > 0) expect(first?.rows.length).toBeGreaterThan(0);
  if (given.differs !== undefined) expect(first?.rows.length).toBe(second?.rows.length);
  else if (second) expect(first).toEqual(second);
}

async function runOn(name: EngineName, statement: AnyStatement, params: unknown) {
  const store = storeOf(name);
  if (statement.mode === 'read') {
    const rows = (await store.read(statement, params, soon())) as Rows;
    return { rows: ordered(statement, rows), graph: null };
  }
  let result: { rows: Rows; graph: Rows } | undefined;
  const thrownAway = new Error('thrown away');
  const writing = store.write(
    operation(`case ${statement.name}`),
    async (tx) => {
      const rows = (await tx.run(statement, params)) as Rows;
      result = { rows: ordered(statement, rows), graph: await dump((s, p) => tx.run(s, p)) };
      throw thrownAway;
    },
    soon(),
  );
  await expect(writing).rejects.toBe(thrownAway);
  return result ?? { rows: [], graph: null };
}

/** Rows as they came where the statement ends in an order; else in one of ours. */
function ordered(statement: AnyStatement, rows: Rows): Rows {
  return /\bORDER BY\b[^{}]*$/.test(statement.text.neo4j) ? rows : sorted(rows);
}

describe('schema files', () => {
  const schema = files.filter((file) => file.statement().mode === 'schema');
  test('there are some for each engine', () => {
    for (const name of NAMES) expect(schema.some(({ engine }) => engine === name)).toBe(true);
  });
  for (const name of NAMES) {
    test(`set-up on ${name} is idempotent and makes each of them`, async () => {
      const again = await storeOf(name).setUp(soon());
      expect(again).toEqual({ from: again.to, to: again.to });
      const made = await schemaNames(storeOf(name));
      const wanted = schema.filter(({ engine }) => engine === name);
      const names = wanted.map((file) => madeBy(file.statement().text[name]));
      expect(made).toEqual(expect.arrayContaining(names));
    });
  }
});

/** The name that a schema statement gives to what it makes. */
const madeBy = (text: string) => /\b(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/.exec(text)?.[1];
