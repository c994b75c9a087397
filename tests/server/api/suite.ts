import { changesSuite } from './changes.js';
import { daysSuite } from './days.js';
import { editingSuite } from './editing.js';
import { editsSuite } from './edits.js';
import { filesSuite } from './files.js';
import { limitsSuite } from './limits.js';
import { networkSuite } from './network.js';
import { pagesSuite } from './pages.js';
import { searchSuite } from './searching.js';
import { sensitiveSuite } from './sensitive.js';
import type { ApiServer } from './server.js';
import { showsSuite } from './shows.js';
import { statementsSuite } from './statements.js';
import { timelineSuite } from './timeline.js';
import { walkingSuite } from './walking.js';

/** The whole API over real HTTP, a function of the engine; what writes comes last. */
export function apiSuite(server: () => ApiServer): void {
  showsSuite(server);
  sensitiveSuite(server);
  statementsSuite(server);
  walkingSuite(server);
  searchSuite(server);
  daysSuite(server);
  timelineSuite(server);
  networkSuite(server);
  changesSuite(server);
  pagesSuite(server);
  limitsSuite(server);
  editingSuite(server);
  editsSuite(server);
  filesSuite(server);
}
