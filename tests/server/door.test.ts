import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportError, inputBytes, type ImportProgress, type InputFile } from '@frontgraph/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../server/src/config.js';
import {
  askForKey,
  createDoor,
  doorWork,
  findDoor,
  storeWork,
  type Door,
  type DoorFile,
} from '../../server/src/door/index.js';
import { startServer, type RunningServer } from '../../server/src/main.js';
import { ringDossier } from '../support/dossierText.js';

const folder = mkdtempSync(join(tmpdir(), 'frontgraph-door-'));
const config = readConfig({ FRONTGRAPH_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' });
const never = new AbortController().signal;

let server: RunningServer;
let door: Door;
let found: DoorFile;

beforeAll(async () => {
  door = createDoor(config);
  server = await startServer(config, { plugins: [door.plugin] });
  await door.open(server);
  found = (await findDoor(folder))!;
});

afterAll(async () => {
  await door.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const dossier = (name: string, size: number): InputFile =>
  inputBytes(`${name}.yaml`, new TextEncoder().encode(ringDossier(name, size)));

function importing(files: InputFile[], more: { dryRun?: boolean; signal?: AbortSignal } = {}) {
  const seen: ImportProgress[] = [];
  const report = doorWork(found).import({
    format: 'dossier',
    files,
    dryRun: more.dryRun ?? false,
    onProgress: (progress) => seen.push(progress),
    signal: more.signal ?? never,
  });
  return { report, seen };
}

/** Status of a request with headers that `fetch` would not let us set. */
function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(found.address + path, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

describe('the door', () => {
  test('is written for its owner alone', () => {
    expect(statSync(join(folder, 'door.json')).mode & 0o777).toBe(0o600);
    expect(found).toEqual({ address: server.address, key: found.key, pid: process.pid });
    expect(found.key).toMatch(/^[\w-]{43}$/);
  });

  test('imports what is streamed in, reports progress, and keeps no copy', async () => {
    const { report, seen } = importing([dossier('ring', 150), dossier('other', 20)]);
    expect(await report).toMatchObject({ dryRun: false, created: 342, unchanged: 0 });
    const phases = [...new Set(seen.map(({ phase }) => phase))];
    expect(phases).toEqual(['check', 'entities', 'claims']);
    expect(seen.at(-1)).toMatchObject({ read: 170, total: 170, written: 342, share: 1 });
    expect(readdirSync(join(folder, 'spool'))).toEqual([]);
    expect(await importing([dossier('ring', 150)]).report).toMatchObject({ written: 0 });
  });

  test('lets the projection catch up with what it imported', async () => {
    const version = (await importing([dossier('late', 5)]).report).version;
    const answer = await server.services.worker.paths(
      { from: 'late-0', to: 'late-2', maxLength: 3, limit: 1, showSensitive: false },
      { version, deadline: Date.now() + 10_000 },
    );
    expect(answer).toMatchObject({ outcome: 'found', searchedDepth: 2 });
  });

  test('writes nothing in a dry run', async () => {
    const before = await doorWork(found).stats(never);
    const { report } = importing([dossier('dry', 3)], { dryRun: true });
    expect(await report).toMatchObject({ dryRun: true, written: 7, version: null });
    expect(await doorWork(found).stats(never)).toEqual(before);
  });

  test('hands back every fault with its place, under the name that the sender gave', async () => {
    const name = 'a "quoted",\r\n name/ہے.yaml';
    const text = ringDossier('bad', 2).replaceAll('AFFILIATE_OF', 'AFILIATE_OF');
    const { report } = importing([inputBytes(name, new TextEncoder().encode(text))]);
    const error = await report.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportError);
    const { faults } = error as ImportError;
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatchObject({
      at: { file: name, line: expect.any(Number) as number },
      suggestion: 'AFFILIATE_OF',
    });
    expect(readdirSync(join(folder, 'spool'))).toEqual([]);
  });

  test('stops an import that nobody waits for any more', async () => {
    const stop = new AbortController();
    const { report } = importing([dossier('long', 1000)], { signal: stop.signal });
    const began = doorWork(found).stats(never);
    await began;
    stop.abort();
    await expect(report).rejects.toThrow(/abort/i);
    const { entities } = await doorWork(found).stats(never);
    expect(entities.all).toBeLessThan(1000);
  });

  test('checks, derives anew and counts as this process would', async () => {
    const here = storeWork(server.services.store);
    const there = doorWork(found);
    expect(await there.check(never)).toEqual([]);
    const { differences, version } = await there.reindex(never);
    expect(differences).toBe(0);
    expect(await there.stats(never)).toEqual(await here.stats(never));
    expect((await here.stats(never)).version).toBe(version);
  });

  test('gives a one-time address that works once', async () => {
    const url = (await askForKey(found))!;
    const enter = () => fetch(url, { redirect: 'manual' }).then(({ status }) => status);
    expect([await enter(), await enter()]).toEqual([303, 403]);
  });
});

describe('the door stays shut', () => {
  const paths = [
    '/door/key',
    '/door/check',
    '/door/stats',
    '/door/reindex',
    '/door/import/dossier',
  ];

  test.each(paths)('for %s without the key, or with a wrong one', async (path) => {
    expect(await statusOf(path, {})).toBe(403);
    expect(await statusOf(path, { 'x-frontgraph-door': 'x'.repeat(43) })).toBe(403);
  });

  test.each([
    ['another name (DNS rebinding)', { host: 'evil.example' }],
    ['a page elsewhere', { origin: 'https://evil.example' }],
    ['a form on a page elsewhere', { 'sec-fetch-site': 'cross-site' }],
  ])('for %s, even with the key', async (_, headers) => {
    const given = { 'x-frontgraph-door': found.key, ...headers };
    expect(await statusOf('/door/stats', given as Record<string, string>)).toBe(403);
  });

  test('for a format that there is not, with the nearest that there is', async () => {
    const response = await fetch(`${found.address}/door/import/dosier`, {
      method: 'POST',
      headers: { 'x-frontgraph-door': found.key },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('did you mean “dossier”?');
  });

  test('for an import without a file', async () => {
    await expect(importing([]).report).rejects.toThrow(/No file was sent|Unexpected end/);
  });
});

describe('a door file that leads nowhere', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'frontgraph-stale-'));
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));
  const leave = (text: string): void => writeFileSync(join(elsewhere, 'door.json'), text);

  test('of a server that is gone', async () => {
    leave(JSON.stringify({ ...found, address: 'http://127.0.0.1:9' }));
    expect(await findDoor(elsewhere)).toBeNull();
  });

  test('of a server before this one, at the same address', async () => {
    leave(JSON.stringify({ ...found, key: 'y'.repeat(43) }));
    expect(await findDoor(elsewhere)).toBeNull();
  });

  test.each(['', '{"address":', '{"address":"file:///etc","key":"k","pid":1}'])(
    'with the text %j',
    async (text) => {
      leave(text);
      expect(await findDoor(elsewhere)).toBeNull();
    },
  );
});
