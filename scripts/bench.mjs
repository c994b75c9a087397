// Runs one benchmark by its name, or lists them: npm run bench -- paths
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './lib/run.mjs';

const folder = path.join(root, 'tests', 'bench');
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.bench.ts'))
      .map((file) => file.replace('.bench.ts', ''))
  : [];
const [name = '', ...rest] = process.argv.slice(2);
if (!names.includes(name)) {
  say(`which benchmark? One of: ${names.join(', ')}. For example: npm run bench -- ${names[0]}`);
  process.exit(2);
}
const file = path.join(folder, `${name}.bench.ts`);
const args = ['--expose-gc', '--conditions=source', '--import', 'tsx', file, ...rest];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
