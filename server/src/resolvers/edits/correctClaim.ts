import { correctClaim as correct } from '@frontgraph/cypher';
import type { MutationResolvers } from '../../generated/resolvers.js';
import { all } from './check/all.js';
import { checkCorrection } from './check/correction.js';
import { checkHidden } from './check/hidden.js';
import { needClaim, needWhy } from './check/needs.js';
import { allow, perform } from './perform.js';
import { recordOf } from './recordOf.js';

/** Replaces a claim by a corrected one, for editors. */
export const correctClaim: MutationResolvers['correctClaim'] = async (_root, args, context) => {
  allow(context);
  const row = await needClaim(context, args.id);
  const { correction, why } = await all({
    correction: () => checkCorrection(context, row, args.input),
    why: () => needWhy(args.why),
  });
  const claim = { ...recordOf(row), ...correction };
  await checkHidden(context, { claim, texts: { why } });
  return perform(context, why, (store, options) =>
    correct(store, { id: row.id, correction }, options),
  );
};
