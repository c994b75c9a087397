import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../../server/src/cli/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command under way, its lines as they come. */
export interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<Ended>;
}

export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'frontgraph-cli-'));
  return folder;
}

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });

/** Starts `frontgraph` from its sources, on this data folder and any free port. */
export function start(
  folder: string,
  words: readonly string[],
  more: Record<string, string> = {},
): Running {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', main, ...words],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        FRONTGRAPH_DATA: folder,
        PORT: '0',
        ...more,
      },
    },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err })),
  );
  return { child, out: () => out, err: () => err, ended };
}

/** Runs `frontgraph` to its end. */
export const frontgraph = (folder: string, ...words: string[]): Promise<Ended> =>
  start(folder, words).ended;

/** Waits until `find` finds something; the test's own time limit ends it. */
export async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
}

export interface Served extends Running {
  readonly address: string;
}

/** Starts a server; it is stopped when the test ends, if it still runs. */
export async function serve(folder: string, more: Record<string, string> = {}): Promise<Served> {
  const running = start(folder, ['serve'], more);
  onTestFinished(() => stop(running));
  let gone = false;
  void running.ended.then(() => (gone = true));
  const address = await until(() => {
    if (gone) throw new Error(`The server ended: ${running.err()}`);
    return running.out().includes('Ctrl-C') ? /http:\/\/\S+:\d+/.exec(running.out())?.[0] : null;
  });
  return { ...running, address };
}

export async function stop(
  { child, ended }: Running,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<void> {
  child.kill(signal);
  await ended;
}

/** Asks the API as a reader. */
export async function graphql(
  address: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
