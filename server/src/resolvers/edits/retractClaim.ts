import { retractClaim as retract } from '@frontgraph/cypher';
import type { MutationResolvers } from '../../generated/resolvers.js';
import { checkHidden } from './check/hidden.js';
import { needClaim, needWhy } from './check/needs.js';
import { allow, perform } from './perform.js';

/** Takes a claim back, for editors. */
export const retractClaim: MutationResolvers['retractClaim'] = async (_root, args, context) => {
  allow(context);
  const why = needWhy(args.why);
  const claim = await needClaim(context, args.id);
  if (!claim.sensitive) await checkHidden(context, { texts: { why } });
  return perform(context, why, (store, options) => retract(store, claim.id, { ...options, why }));
};
