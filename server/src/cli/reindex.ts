import { Command } from 'commander';
import { figure, print, stopSignal, tell } from './terminal.js';
import { withWork } from './withWork.js';

export const reindexCommand = new Command('reindex')
  .summary('derive everything anew')
  .description(
    'Derives links and search entries anew from the evidence and has every server read the graph\n' +
      'anew. Needed only after writes that were not made by Frontgraph.',
  )
  .option('--json', 'print the report as JSON', false)
  .action(async ({ json }: { json: boolean }) => {
    const signal = stopSignal();
    const report = await withWork({ signal, tell }, (work) => work.reindex(signal));
    if (json) print(JSON.stringify(report, null, 2));
    else {
      const { differences, version } = report;
      print(`${figure(differences)} had to change. The data are at version ${version}.`);
    }
  });
