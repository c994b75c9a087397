import type { QueryResolvers } from '../generated/resolvers.js';
import { idList } from '../limits/args.js';
import { subgraphOf } from './subgraphOf.js';

/** The entities with these ids and the links between them. */
export const subgraph: QueryResolvers['subgraph'] = (_root, args, context) =>
  subgraphOf(context, idList('ids', args.ids, 1000));
