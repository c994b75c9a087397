import type { Difference } from '@frontgraph/cypher';
import { Command } from 'commander';
import { EXIT } from './exit.js';
import { figure, print, stopSignal, tell } from './terminal.js';
import { withWork } from './withWork.js';

export const checkCommand = new Command('check')
  .summary('prove that the links follow from the claims')
  .description(
    'Derives everything anew from the evidence and lists where the store differs from it, what in\n' +
      'the log of edits points nowhere, and texts that readers see though they name somebody whom\n' +
      'readers may not see. Ends with 0 when there is nothing of the three, else with 1.',
  )
  .option('--json', 'print the differences as JSON', false)
  .action(async ({ json }: { json: boolean }) => {
    const signal = stopSignal();
    const differences = await withWork({ signal, tell }, (work) => work.check(signal));
    if (json) print(JSON.stringify(differences, null, 2));
    else {
      for (const { what, id, how } of differences) print(`${what} ${id}: ${how}`);
      for (const line of sumUp(differences)) print(line);
    }
    process.exitCode = differences.length === 0 ? EXIT.done : EXIT.faults;
  });

/** What was found in all, and what to do. */
function sumUp(differences: readonly Difference[]): string[] {
  const count = (what: Difference['how']) => differences.filter(({ how }) => how === what).length;
  const [naming, lost] = [count('names somebody hidden'), count('points nowhere')];
  const derived = differences.length - naming - lost;
  return [
    derived === 0
      ? 'Everything derived equals what the evidence comes to.'
      : `${figure(derived)} differ; frontgraph reindex puts it right.`,
    ...(lost === 0
      ? []
      : [
          `${figure(lost)} in the log of edits point nowhere: something else than Frontgraph has taken ` +
            'away what they left.',
        ]),
    ...(naming === 0
      ? []
      : [
          `${figure(naming)} name somebody whom readers may not see: mark those claims sensitive ` +
            'in their dossier, or import the list again, which marks its own.',
        ]),
  ];
}
