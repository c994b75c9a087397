import type { QueryResolvers } from '../generated/resolvers.js';
import { idList } from '../limits/args.js';
import { readDay } from '../limits/day.js';
import { subgraphOf } from './subgraphOf.js';

/** The entities with these ids and the links between them. */
export const subgraph: QueryResolvers['subgraph'] = (_root, { ids, ...day }, context) =>
  subgraphOf(context, idList('ids', ids, 1000), readDay(day));
