import { addClaim as add } from '@frontgraph/cypher';
import type { MutationResolvers } from '../../generated/resolvers.js';
import { all } from './check/all.js';
import { checkClaim } from './check/claim.js';
import { checkHidden } from './check/hidden.js';
import { checkWhy } from './check/needs.js';
import { allow, perform } from './perform.js';

/** Adds one claim, for editors: checked, written with what follows from it, and read again. */
export const addClaim: MutationResolvers['addClaim'] = async (_root, args, context) => {
  allow(context);
  const { claim, why } = await all({
    claim: () => checkClaim(context, args.input),
    why: () => checkWhy(args.why),
  });
  await checkHidden(context, { claim, texts: { why } });
  return perform(context, why, (store, options) => add(store, claim, options));
};
