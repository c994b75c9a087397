import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataFolder, graphql, removeFolder, serve, start } from '../support/commands.js';
import { ringDossier } from '../support/dossierText.js';
import { emptyNeo4j } from '../support/emptyNeo4j.js';
import { neo4jForTests } from '../support/neo4j.js';

const folders = [dataFolder(), dataFolder()];
afterAll(() => folders.forEach(removeFolder));

const environment = async (): Promise<Record<string, string>> => {
  const { uri, username, password, database } = await neo4jForTests();
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
};

test('on Neo4j a command writes by itself, and two servers find what it wrote', async () => {
  const neo4j = await environment();
  await emptyNeo4j(await neo4jForTests());
  const [one, two] = [await serve(folders[0]!, neo4j), await serve(folders[1]!, neo4j)];
  const path = join(folders[0]!, 'ring.yaml');
  writeFileSync(path, ringDossier('ring', 5));
  const { code, out } = await start(folders[0]!, ['import', '--json', path], neo4j).ended;
  expect(code).toBe(0);
  const { version } = JSON.parse(out) as { version: number };
  const asked = '{ paths(from: "ring-0", to: "ring-2") { paths { entityIds } } }';
  const expected = { data: { paths: { paths: [{ entityIds: ['ring-0', 'ring-1', 'ring-2'] }] } } };
  for (const { address } of [one, two]) {
    expect(await graphql(address, asked, { 'x-data-version': String(version) })).toEqual(expected);
  }
  const check = await start(folders[1]!, ['check'], neo4j).ended;
  expect([check.code, check.err]).toEqual([0, '']);
}, 240_000);
