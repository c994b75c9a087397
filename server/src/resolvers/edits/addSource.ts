import { addSource as add } from '@frontgraph/cypher';
import type { MutationResolvers } from '../../generated/resolvers.js';
import { all } from './check/all.js';
import { checkHidden } from './check/hidden.js';
import { checkWhy } from './check/needs.js';
import { checkSource } from './check/source.js';
import { allow, perform } from './perform.js';

/** Adds a source, for editors. */
export const addSource: MutationResolvers['addSource'] = async (_root, args, context) => {
  allow(context);
  const { source, why } = await all({
    source: () => checkSource(context, args.input),
    why: () => checkWhy(args.why),
  });
  await checkHidden(context, { source, texts: { why } });
  return perform(context, why, (store, options) => add(store, source, options));
};
