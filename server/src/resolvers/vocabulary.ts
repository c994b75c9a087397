import { vocabulary as terms } from '@frontgraph/cypher';
import type { QueryResolvers } from '../generated/resolvers.js';

/** The vocabulary with its counts. */
export const vocabulary: QueryResolvers['vocabulary'] = async (_root, _args, context) => {
  const { services, ask, showSensitive } = context;
  const counts = await services.counts.table(ask, showSensitive);
  return {
    kinds: Object.values(terms.kinds).map((term) => ({
      ...term,
      count: counts.kinds.get(term.name) ?? 0,
    })),
    links: Object.values(terms.links).map((term) => ({
      ...term,
      count: counts.links.get(term.name) ?? 0,
    })),
    properties: Object.values(terms.properties),
  };
};
