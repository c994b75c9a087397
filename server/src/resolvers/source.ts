import { checkId } from '../limits/args.js';
import type { QueryResolvers } from '../generated/resolvers.js';

/** One source. */
export const source: QueryResolvers['source'] = (_root, { id }, { loaders }) =>
  loaders.source.load(checkId('id', id));
