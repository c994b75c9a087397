import { Command } from 'commander';
import { checkCommand } from './check.js';
import { importCommand } from './import.js';
import { keyCommand } from './key.js';
import { reindexCommand } from './reindex.js';
import { serveCommand } from './serve.js';
import { statsCommand } from './stats.js';

const ENVIRONMENT = `
Environment:
  PORT, HOST                 where the server listens (4000, 127.0.0.1)
  FRONTGRAPH_DATA            folder of the data (.frontgraph)
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
                             a Neo4j in place of the embedded store
  FRONTGRAPH_EDITOR_TOKEN    lets programs edit

Exit codes: 0 done, 1 faults or differences found, 2 wrong usage, 3 can't be done now, 130 stopped`;

/** The command `frontgraph`; without a word it serves. */
export function program(): Command {
  const root = new Command('frontgraph')
    .description('A knowledge-graph explorer in which every link opens to its claims.')
    .showSuggestionAfterError()
    .addHelpText('after', ENVIRONMENT);
  root.addCommand(serveCommand, { isDefault: true });
  for (const command of [importCommand, checkCommand, reindexCommand, statsCommand, keyCommand]) {
    root.addCommand(command);
  }
  return root;
}
