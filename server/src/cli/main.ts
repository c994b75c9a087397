import { nearest } from '@frontgraph/cypher';
import { CommanderError, type Command } from 'commander';
import { EXIT, explain, UsageError } from './exit.js';
import { program } from './program.js';
import { tell } from './terminal.js';

// Whoever reads us may stop (`frontgraph --help | head -3`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const root = program();
for (const command of [root, ...root.commands]) command.exitOverride();

try {
  checkWord(root, process.argv[2]);
  await root.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what was wrong; help is no fault.
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  } else {
    const { code, lines } = explain(error);
    for (const line of lines) tell(line);
    process.exitCode = code;
  }
}

/** Without a word we serve, so a misspelt one would pass for an argument of `serve`. */
function checkWord({ commands }: Command, word: string | undefined): void {
  const known = [...commands.map((command) => command.name()), 'help'];
  if (word === undefined || word.startsWith('-') || known.includes(word)) return;
  const hint = nearest(word, known);
  throw new UsageError(
    `There is no command “${word}”${hint ? `; did you mean “${hint}”?` : `; there are ${known.join(', ')}.`}`,
  );
}
