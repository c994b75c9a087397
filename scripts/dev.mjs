// Development: the server restarts on a change, the client is served by Vite with hot reload.
import { spawn } from 'node:child_process';
import { root } from './lib/run.mjs';

/** @type {[string, string[]][]} */
const programs = [
  [
    process.execPath,
    [
      '--watch',
      '--conditions=source',
      '--import',
      'tsx',
      'server/src/cli/main.ts',
      'serve',
      ...process.argv.slice(2),
    ],
  ],
  [process.execPath, ['node_modules/vite/bin/vite.js', 'client']],
];

const children = programs.map(([command, args]) =>
  spawn(command, args, { cwd: root, stdio: 'inherit' }),
);

function stop() {
  for (const child of children) child.kill('SIGTERM');
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ??= code ?? 0;
    stop();
  });
}
