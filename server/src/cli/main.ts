import { CommanderError } from 'commander';
import { EXIT, explain } from './exit.js';
import { program } from './program.js';
import { tell } from './terminal.js';

const root = program();
for (const command of [root, ...root.commands]) command.exitOverride();

try {
  await root.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what was wrong; help and version are no faults.
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  } else {
    const { code, lines } = explain(error);
    for (const line of lines) tell(line);
    process.exitCode = code;
  }
}
