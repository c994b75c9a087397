// Installs the npm packages when they are missing or no longer what package-lock.json says.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetupError, root, run, say } from './run.mjs';
import { digest, isCurrent, keep } from './stamp.mjs';

const oldest = { major: 20, minor: 19 };

/** Refuses a Node.js that is too old, naming the one to take. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new SetupError(
    `Node.js ${process.versions.node} is too old: take ${oldest.major}.${oldest.minor} or newer, 24 is recommended.`,
  );
}

export async function install() {
  const packages = ['cypher', 'seed', 'server', 'client', 'tests'].map((w) => `${w}/package.json`);
  const wanted = `${digest(['package.json', 'package-lock.json', ...packages])} ${process.version}`;
  if (isCurrent('install', wanted)) return;
  const missing = !existsSync(path.join(root, 'node_modules'));
  say(`installing packages (${missing ? 'none are here yet' : 'they have changed'})`);
  await run(npm(), ['ci', '--no-audit', '--no-fund'], {
    hint: 'Check the network, or run `npm ci` by hand and read its log.',
  });
  keep('install', wanted);
}

const npm = () => (process.platform === 'win32' ? 'npm.cmd' : 'npm');

/** Builds the server, what it needs, and the client, when a source has changed since. */
export async function build() {
  const wanted = digest(['package-lock.json', 'tsconfig.base.json', ...sources]);
  const built = ['cypher', 'seed', 'server', 'client'].every((w) =>
    existsSync(path.join(root, w, 'dist')),
  );
  if (built && isCurrent('build', wanted)) return;
  say('building');
  await run(npm(), ['run', 'build'], {
    hint: 'The sources do not build: see the first error above.',
  });
  keep('build', wanted);
}

const sources = ['cypher/src', 'seed/src', 'server/src', 'client'].concat(
  ['cypher', 'seed', 'server'].map((w) => `${w}/tsconfig.json`),
);
