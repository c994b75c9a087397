// Runs programs and says what is being done, in one line each.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} line */
export function say(line) {
  process.stdout.write(`frontgraph: ${line}\n`);
}

/** An error whose message is all that a user needs. */
export class SetupError extends Error {}

/**
 * Runs a program to its end; its output is shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, hint?: string }} [options]
 * @returns {Promise<void>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) =>
      reject(failure(command, args, { output: error.message, options })),
    );
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(failure(command, args, { output: Buffer.concat(output).toString(), options }));
    });
  });
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ output: string, options: { hint?: string } }} what
 */
function failure(command, args, { output, options }) {
  const tail = output.trim().split('\n').slice(-40).join('\n');
  const hint = options.hint ? `\n${options.hint}` : '';
  return new SetupError(`\`${[command, ...args].join(' ')}\` failed:\n${tail}${hint}`);
}

/**
 * Whether a program runs and ends well within ten seconds.
 * @param {string} command
 * @param {string[]} args
 */
export function answers(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/**
 * The path of a program on PATH, or null.
 * @param {string} name
 */
export function which(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (folder && existsSync(file)) return file;
  }
  return null;
}

/**
 * Installs Debian packages where this process may, and says so.
 * @param {string[]} packages
 * @returns {Promise<boolean>} false where there is no such package manager or no right to use it
 */
export async function aptInstall(packages) {
  if (!which('apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !answers('sudo', ['-n', 'true'])) return false;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`installing ${packages.join(', ')} with apt-get`);
  const [first = '', ...rest] = [...prefix, 'apt-get'];
  await run(first, [...rest, 'update', '-qq'], { env });
  await run(first, [...rest, 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
  });
  return true;
}
