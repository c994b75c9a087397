import { checkId } from '../limits/args.js';
import type { QueryResolvers } from '../generated/resolvers.js';

/** One link by its id, `from~TYPE~to`. */
export const link: QueryResolvers['link'] = (_root, { id }, { loaders }) =>
  loaders.link.load(checkId('id', id));
