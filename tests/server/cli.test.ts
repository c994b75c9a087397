import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '@frontgraph/cypher';
import { ImportError } from '@frontgraph/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explain, InputError, UsageError } from '../../server/src/cli/exit.js';
import { wantedOf, withInput } from '../../server/src/cli/input.js';
import { reportLines } from '../../server/src/cli/report.js';

const list = fileURLToPath(new URL('../fixtures/un/small.xml', import.meta.url));
const never = new AbortController().signal;

describe('what is to be imported', () => {
  test.each([
    [['a.yaml'], { format: 'dossier', place: 'a.yaml' }],
    [['seed/dossiers'], { format: 'dossier', place: 'seed/dossiers' }],
    [['dossier', 'a.yaml'], { format: 'dossier', place: 'a.yaml' }],
    [['un', 'list.xml'], { format: 'un', place: 'list.xml' }],
  ])('%j is understood', (words, wanted) => {
    expect(wantedOf(words)).toEqual(wanted);
  });

  test.each([
    [['dosier', 'x.yaml'], 'There is no format “dosier”; did you mean “dossier”?'],
    [['un'], 'Say what to import'],
    [['list.xml'], 'frontgraph import un list.xml'],
    [['un', 'a.xml', 'b.xml'], 'one file, folder or address at a time'],
  ])('%j is answered with what would be right', (words, message) => {
    expect(() => wantedOf(words)).toThrow(message);
    expect(() => wantedOf(words)).toThrow(UsageError);
  });
});

/** Names and sizes of the files behind a place. */
const filesAt = (format: 'un' | 'dossier', place: string) =>
  withInput({ format, place }, never, async (files) => {
    const read = files.map(async ({ name, size, open }) => {
      let bytes = 0;
      for await (const chunk of open()) bytes += chunk.byteLength;
      return { name, size, bytes };
    });
    return Promise.all(read);
  });

describe('files and folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frontgraph-input-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a folder gives its dossiers in the order of their names', async () => {
    for (const name of ['b.yaml', 'a.yml', 'notes.txt']) writeFileSync(join(folder, name), 'x');
    const names = (await filesAt('dossier', folder)).map(({ name }) => name);
    expect(names).toEqual([join(folder, 'a.yml'), join(folder, 'b.yaml')]);
  });

  test.each([
    ['dossier', 'no-such-place', 'There is no file or folder “no-such-place”.'],
    ['dossier', fileURLToPath(new URL('../fixtures/un', import.meta.url)), 'holds no dossier'],
    ['un', tmpdir(), 'is a folder; name the file'],
  ] as const)('as %s, %s is refused', async (format, place, message) => {
    await expect(filesAt(format, place)).rejects.toThrow(message);
    await expect(filesAt(format, place)).rejects.toBeInstanceOf(InputError);
  });
});

describe('an address', () => {
  let web: Server;
  let origin: string;

  beforeAll(async () => {
    web = createServer((request, response) => {
      const to = (location: string): void => void response.writeHead(302, { location }).end();
      if (request.url === '/list.xml') response.end(readFileSync(list));
      else if (request.url === '/moved') to('/list.xml');
      else if (request.url === '/round') to('/round');
      else if (request.url === '/inside') to('file:///etc/passwd');
      else if (request.url === '/huge')
        response.writeHead(200, { 'content-length': 2 ** 34 }).end();
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  });
  afterAll(() => void web.close());

  test('is fetched, through a redirect, and named by its last part', async () => {
    const size = readFileSync(list).byteLength;
    expect(await filesAt('un', `${origin}/moved`)).toEqual([
      { name: 'list.xml', size, bytes: size },
    ]);
  });

  test.each([
    ['/none', 'answered with status 404'],
    ['/round', 'redirects more than 5 times'],
    ['/inside', 'must begin with https:// or http://'],
    ['/huge', 'is larger than 1,024 MB'],
  ])('that answers %s is refused', async (path, message) => {
    await expect(filesAt('un', origin + path)).rejects.toThrow(message);
  });

  test.each([
    ['ftp://127.0.0.1/list.xml', 'must begin with https:// or http://'],
    ['http://127.0.0.1:9/list.xml', 'port 9 is not for web addresses'],
    ['http://localhost:1/list.xml', 'port 1 is not for web addresses'],
    ['http://nowhere.invalid/list.xml', 'no such host was found'],
  ])('%s is refused', async (place, message) => {
    await expect(filesAt('un', place)).rejects.toThrow(message);
  });

  test('that can’t be fetched is told in one plain line: what, where, what to do', async () => {
    for (const [address, why] of [
      [origin.replace('http:', 'https:'), 'it does not speak https; check'],
      [await closedOrigin(), 'nothing answers there; check host and port'],
    ] as const) {
      const line = `${address}/x can't be fetched: ${why}`;
      const error: unknown = await filesAt('un', `${address}/x`).catch((caught: unknown) => caught);
      const { lines } = explain(error);
      expect(lines).toEqual([expect.stringContaining(line)]);
      expect(lines[0]).not.toMatch(/SSL|fetch failed|error:|\n/);
    }
  });
});

/** An address at which nothing listens any more. */
async function closedOrigin(): Promise<string> {
  const once = createServer();
  await new Promise<void>((done) => once.listen(0, '127.0.0.1', done));
  const { port } = once.address() as AddressInfo;
  await new Promise((done) => once.close(done));
  return `http://127.0.0.1:${port}`;
}

describe('how a command ends', () => {
  const at = { file: 'a.yaml', line: 3, column: 9 };
  const fault = { at, message: 'There is no such type.', value: 'LEEDS', suggestion: 'LEADS' };

  test.each([
    [new UsageError('Not so.'), 2, ['Not so.']],
    [new InputError('No file.'), 1, ['No file.']],
    [new StoreError('LOCKED', 'It is held.'), 3, ['It is held.']],
    [
      new ImportError([fault], 2),
      1,
      [
        'a.yaml:3:9: There is no such type. “LEEDS”; did you mean “LEADS”?',
        '… and 2 more',
        '3 faults; nothing was imported.',
      ],
    ],
  ])('%s', (error, code, lines) => {
    expect(explain(error)).toEqual({ code, lines });
  });

  test('a stop is told from a failure', () => {
    expect(explain(AbortSignal.abort().reason).code).toBe(130);
    expect(explain(new StoreError('ABORTED', 'Given up.')).code).toBe(130);
    expect(explain(new TypeError('x is not a function'))).toMatchObject({
      code: 3,
      lines: [expect.stringContaining('a bug of Frontgraph: TypeError')],
    });
  });
});

test('a report is a table that adds up', () => {
  const none = { read: 0, written: 0, created: 0, changed: 0, unchanged: 0 };
  const claims = { read: 1200, written: 1001, created: 1000, changed: 1, unchanged: 199 };
  const report = { ...claims, format: 'un', dryRun: false, sources: none, entities: none, claims };
  const links = { created: 30, changed: 2 };
  const superseded = [{ key: 'c-0012', old: 'c-a', by: 'c-b' }];
  const more = { links, superseded, found: { individuals: 730 }, version: 7 };
  const lines = reportLines({ ...report, ...more });
  expect(lines).toEqual([
    'In the file:',
    '       730  individuals',
    '',
    '                  read     created     changed   unchanged',
    'sources              0           0           0           0',
    'entities             0           0           0           0',
    'claims           1,200       1,000           1         199',
    'all              1,200       1,000           1         199',
    '1 claim took the place of an earlier one: c-0012.',
    '1,001 records written; 30 links drawn, 2 changed. The data are at version 7.',
  ]);
});
