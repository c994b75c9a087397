import { Command } from 'commander';
import type { ImportReport } from '@frontgraph/seed';
import { wantedOf, withInput } from './input.js';
import { progressView } from './progress.js';
import { reportLines } from './report.js';
import { print, stopSignal, tell } from './terminal.js';
import { withWork } from './withWork.js';

interface Options {
  readonly dryRun: boolean;
  readonly json: boolean;
}

export const importCommand = new Command('import')
  .summary('import dossiers or a list')
  .description(
    'Imports dossiers, or a list in a known format. All of it is checked first: a fault ends it before\n' +
      'anything is written. Importing the same again changes nothing and says so. Beside a running\n' +
      'server the server does it.',
  )
  .usage('[options] <file or folder>\n       frontgraph import [options] un <file or address>')
  .argument('<what...>', 'format (un), if it is no dossier, and the file, folder or address')
  .option('--dry-run', 'say what would change and write nothing', false)
  .option('--json', 'print the report as JSON', false)
  .action(async (words: string[], options: Options) => {
    const report = await runImport(words, options);
    if (options.json) print(JSON.stringify(report, null, 2));
    else for (const line of reportLines(report)) print(line);
  });

function runImport(words: readonly string[], { dryRun }: Options): Promise<ImportReport> {
  const signal = stopSignal();
  const wanted = wantedOf(words);
  return withInput(wanted, signal, (files) =>
    withWork({ signal, tell, fill: !dryRun }, async (work) => {
      const view = progressView();
      const onProgress = view.show.bind(view);
      try {
        return await work.import({ format: wanted.format, files, dryRun, onProgress, signal });
      } finally {
        view.end();
      }
    }),
  );
}
