import { Command } from 'commander';
import { EXIT } from './exit.js';
import { figure, print, stopSignal, tell } from './terminal.js';
import { withWork } from './withWork.js';

export const checkCommand = new Command('check')
  .summary('prove that the links follow from the claims')
  .description(
    'Derives everything anew from the evidence and lists where the store differs from it.\n' +
      'Ends with 0 when nothing differs, else with 1; `frontgraph reindex` puts it right.',
  )
  .option('--json', 'print the differences as JSON', false)
  .action(async ({ json }: { json: boolean }) => {
    const signal = stopSignal();
    const differences = await withWork({ signal, tell }, (work) => work.check(signal));
    if (json) print(JSON.stringify(differences, null, 2));
    else {
      for (const { what, id, how } of differences) print(`${what} ${id}: ${how}`);
      print(
        differences.length === 0
          ? 'Everything derived equals what the evidence comes to.'
          : `${figure(differences.length)} differ; frontgraph reindex puts it right.`,
      );
    }
    process.exitCode = differences.length === 0 ? EXIT.done : EXIT.faults;
  });
