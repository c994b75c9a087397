import type { Resolvers } from '../../generated/resolvers.js';
import { addClaim } from './addClaim.js';
import { addEntity } from './addEntity.js';
import { addSource } from './addSource.js';
import { correctClaim } from './correctClaim.js';
import { retractClaim } from './retractClaim.js';
import { setCorrectionNote } from './setCorrectionNote.js';
import { undoEdit } from './undoEdit.js';

/** All that editors can do; files come by a route of their own. */
export const mutations = {
  addClaim,
  correctClaim,
  retractClaim,
  addSource,
  addEntity,
  setCorrectionNote,
  undoEdit,
} satisfies Resolvers['Mutation'];
