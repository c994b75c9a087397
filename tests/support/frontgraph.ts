import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../server/dist/cli/main.js', import.meta.url));

/** The product as `npm start` runs it, built, in a process of its own, on a data folder of its own. */
export interface RunningFrontgraph {
  readonly address: string;
  /** Address with the one-time key that makes a browser an editor. */
  readonly enterUrl: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** Runs another command of `frontgraph` on the same data. */
  command(...args: string[]): Promise<{ code: number | null; output: string }>;
  stop(): Promise<void>;
}

/** Starts the built server on a free port; `env` adds settings. */
export async function startFrontgraph(
  env: Record<string, string> = {},
): Promise<RunningFrontgraph> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'frontgraph-e2e-'));
  const settings = { ...process.env, PORT: '0', FRONTGRAPH_DATA: dataFolder, ...env };
  const child = spawn(process.execPath, [cli, 'serve'], {
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const printed = collect(child.stdout, child.stderr);
  const enterUrl = await Promise.race([
    printed.first(/http:\/\/\S+\/enter\?key=\S+/),
    closed.then(() => {
      throw new Error(`The server ended before it was ready:\n${printed.text()}`);
    }),
  ]);
  return {
    address: new URL(enterUrl).origin,
    enterUrl,
    dataFolder,
    pid: child.pid ?? 0,
    command: (...args) => runCommand(args, settings),
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Runs one command of `frontgraph` to its end. */
export async function runCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [cli, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = collect(child.stdout, child.stderr);
  await once(child, 'close');
  return { code: child.exitCode, output: printed.text() };
}

function collect(...streams: NodeJS.ReadableStream[]) {
  const lines: string[] = [];
  const waiting: { pattern: RegExp; found: (text: string) => void }[] = [];
  for (const input of streams) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      for (const { pattern, found } of waiting) {
        const [match] = pattern.exec(line) ?? [];
        if (match) found(match);
      }
    });
  }
  return {
    text: () => lines.join('\n'),
    first: (pattern: RegExp) =>
      new Promise<string>((found) => {
        const match = lines.map((line) => pattern.exec(line)?.[0]).find(Boolean);
        if (match) found(match);
        else waiting.push({ pattern, found });
      }),
  };
}
