import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import {
  dataFolder,
  frontgraph,
  graphql,
  removeFolder,
  serve,
  start,
  until,
} from '../support/commands.js';
import { ringDossier } from '../support/dossierText.js';

const list = fileURLToPath(new URL('../fixtures/un/small.xml', import.meta.url));

const folder = dataFolder();
afterAll(() => removeFolder(folder));

/** A file of the test's own. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const stats = async () =>
  JSON.parse((await frontgraph(folder, 'stats', '--json')).out) as {
    version: number;
    entities: { all: number; visible: number };
  };

describe.sequential('frontgraph without a server', () => {
  test('names its commands, its environment and its exit codes', async () => {
    const { code, out } = await frontgraph(folder, '--help');
    expect(code).toBe(0);
    for (const word of ['serve', 'import', 'check', 'reindex', 'stats', 'key', 'FRONTGRAPH_DATA']) {
      expect(out).toContain(word);
    }
  });

  test('says what is wrong with a word it does not know, and ends with 2', async () => {
    const { code, err } = await frontgraph(folder, 'imprt', 'x');
    expect(err).toContain('There is no command “imprt”; did you mean “import”?');
    expect(code).toBe(2);
  });

  test('imports a list beside the built-in graph, then nothing changes', async () => {
    const first = await frontgraph(folder, 'import', 'un', list);
    expect(first.err).toContain('loading the built-in graph first');
    expect(first.err).toMatch(/^claims 100%: [\d,]+ read, [\d,]+ written$/m);
    expect(first.code).toBe(0);
    const second = await frontgraph(folder, 'import', 'un', list);
    expect(second.out).toContain('Nothing changed.');
    expect(second.code).toBe(0);
    const { out } = await frontgraph(folder, 'check');
    expect(out).toContain('equals what the evidence comes to');
  });

  test('a dry run says what would change and changes nothing', async () => {
    const before = await stats();
    const path = file('dry.yaml', ringDossier('dry', 3));
    const { code, out } = await frontgraph(folder, 'import', '--dry-run', '--json', path);
    expect(JSON.parse(out)).toMatchObject({ dryRun: true, created: 7, written: 7, version: null });
    expect(code).toBe(0);
    expect(await stats()).toEqual(before);
  });

  test('a fault ends with 1, names its place, and nothing is written', async () => {
    const before = await stats();
    const text = ringDossier('bad', 3).replace('AFFILIATE_OF', 'AFILIATE_OF');
    const path = file('bad.yaml', text);
    const { code, err } = await frontgraph(folder, 'import', path);
    expect(err).toMatch(/bad\.yaml:\d+:\d+: .*“AFILIATE_OF”; did you mean “AFFILIATE_OF”\?/);
    expect(err).toContain('1 fault; nothing was imported.');
    expect(code).toBe(1);
    expect(await stats()).toEqual(before);
  });

  test('two commands at once wait for each other', async () => {
    const paths = ['one', 'two'].map((name) => file(`${name}.yaml`, ringDossier(name, 40)));
    const ends = await Promise.all(paths.map((path) => frontgraph(folder, 'import', path)));
    expect(ends.map(({ code, err }) => (code === 0 ? '' : err))).toEqual(['', '']);
    expect(ends.filter(({ err }) => err.includes('waiting until it is done')).length).toBeLessThan(
      2,
    );
  });

  test('a door that a killed server left behind is no obstacle', async () => {
    const door = { address: 'http://127.0.0.1:9', key: 'x'.repeat(43), pid: 2 ** 22 - 1 };
    writeFileSync(join(folder, 'door.json'), JSON.stringify(door));
    expect((await frontgraph(folder, 'stats')).code).toBe(0);
    const key = await frontgraph(folder, 'key');
    expect(key.err).toContain('No server runs on this data folder');
    writeFileSync(join(folder, 'door.json'), '{"address":');
    expect((await frontgraph(folder, 'stats')).code).toBe(0);
  });
});

describe.sequential('frontgraph beside a server', () => {
  test('hands its work through the door, and the page finds what it imported', async () => {
    const server = await serve(folder);
    expect(statSync(join(folder, 'door.json')).mode & 0o777).toBe(0o600);
    const path = file('late.yaml', ringDossier('late', 30));
    const { code, out, err } = await frontgraph(folder, 'import', path);
    expect([code, out.includes('61 records written'), err]).toEqual([
      0,
      true,
      expect.stringMatching(/^claims 100%: 30 read, 61 written$/m),
    ]);
    const asked =
      'entity(id: "late-7") { name } paths(from: "late-7", to: "late-9") { paths { entityIds } }';
    expect(await graphql(server.address, `{ ${asked} }`)).toMatchObject({
      data: {
        entity: { name: 'Invented late-7' },
        paths: { paths: [{ entityIds: ['late-7', 'late-8', 'late-9'] }] },
      },
    });
    expect((await frontgraph(folder, 'import', path)).out).toContain('Nothing changed.');
  });

  test('gives the same answers as without one', async () => {
    const words = [
      ['stats'],
      ['check'],
      ['import', file('bad.yaml', 'claims: { x: { link: a } }')],
    ];
    const alone = [];
    for (const each of words) alone.push(await frontgraph(folder, ...each));
    await serve(folder);
    const beside = [];
    for (const each of words) beside.push(await frontgraph(folder, ...each));
    expect(beside).toEqual(alone);
  });

  test('has it make another browser an editor', async () => {
    await serve(folder);
    const { out } = await frontgraph(folder, 'key');
    const entered = await fetch(out.trim(), { redirect: 'manual' });
    expect(entered.status).toBe(303);
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly/);
  });

  test('does not serve the same folder twice, and says where it is served', async () => {
    const { address } = await serve(folder);
    const { code, err } = await frontgraph(folder, 'serve');
    expect(err).toContain(`already runs on this data folder, at ${address}`);
    expect(code).toBe(3);
  });

  test('removes its door when it is stopped', async () => {
    const running = start(folder, ['serve']);
    await until(() => (running.out().includes('Ctrl-C') ? true : null));
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
    expect(() => statSync(join(folder, 'door.json'))).toThrow(/ENOENT/);
  });
});
