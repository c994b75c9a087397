import { undoEdit as undo } from '@frontgraph/cypher';
import type { MutationResolvers } from '../../generated/resolvers.js';
import { checkId } from '../../limits/args.js';
import { checkHidden } from './check/hidden.js';
import { checkWhy } from './check/needs.js';
import { allow, perform } from './perform.js';

/** Undoes one edit, for editors; that is an edit of its own. */
export const undoEdit: MutationResolvers['undoEdit'] = async (_root, args, context) => {
  allow(context);
  const id = checkId('id', args.id);
  const why = checkWhy(args.why);
  await checkHidden(context, { texts: { why } });
  return perform(context, why, (store, options) => undo(store, id, options));
};
