import { Command } from 'commander';
import type { StoreStats } from '../door/index.js';
import { figure, print, stopSignal, tell } from './terminal.js';
import { withWork } from './withWork.js';

const HELD = ['entities', 'links', 'claims', 'sources'] as const;

export const statsCommand = new Command('stats')
  .summary('say how much the graph holds')
  .description('Says how much the graph holds, and how much of it readers see.')
  .option('--json', 'print it as JSON', false)
  .action(async ({ json }: { json: boolean }) => {
    const signal = stopSignal();
    const stats = await withWork({ signal, tell, fill: true }, (work) => work.stats(signal));
    if (json) print(JSON.stringify(stats, null, 2));
    else for (const line of statsLines(stats)) print(line);
  });

function statsLines(stats: StoreStats): string[] {
  return [
    ...HELD.map((name) => {
      const { all, visible } = stats[name];
      const hidden = all > visible ? `, ${figure(all - visible)} of them for editors only` : '';
      return `${name.padEnd(10)}${figure(all).padStart(12)}${hidden}`;
    }),
    `${'version'.padEnd(10)}${figure(stats.version).padStart(12)}`,
    `${'store'.padEnd(10)}${stats.engine.padStart(12)}`,
  ];
}
