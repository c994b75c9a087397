import { editCases } from './edits.js';
import { evidenceCases } from './evidence.js';
import { projectionCases } from './projection.js';
import { readCases } from './read.js';
import { searchCases } from './search.js';
import { systemCases } from './system.js';
import type { CaseTable } from './table.js';

/** All cases, by the statement's name in `statements`. */
export const cases: CaseTable = {
  ...systemCases,
  ...searchCases,
  ...readCases,
  ...projectionCases,
  ...evidenceCases,
  ...editCases,
};
