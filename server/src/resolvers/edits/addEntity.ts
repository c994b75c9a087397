import { addEntity as add } from '@frontgraph/cypher';
import type { MutationResolvers } from '../../generated/resolvers.js';
import { all } from './check/all.js';
import { checkEntity } from './check/entity.js';
import { checkHidden } from './check/hidden.js';
import { checkWhy } from './check/needs.js';
import { allow, perform } from './perform.js';

/** Adds an entity with the first claim about it, for editors. */
export const addEntity: MutationResolvers['addEntity'] = async (_root, args, context) => {
  allow(context);
  const { added, why } = await all({
    added: () => checkEntity(context, args.input),
    why: () => checkWhy(args.why),
  });
  await checkHidden(context, { ...added, texts: { why } });
  return perform(context, why, (store, options) => add(store, added, options));
};
