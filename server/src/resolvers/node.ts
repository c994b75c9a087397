import { parseLinkId } from '@frontgraph/cypher';
import { checkId } from '../limits/args.js';
import type { NodeResolvers, QueryResolvers } from '../generated/resolvers.js';

/** Any object by its id. */
export const node: QueryResolvers['node'] = async (_root, { id }, { loaders }) => {
  checkId('id', id);
  if (parseLinkId(id)) return loaders.link.load(id);
  const [entity, claim, source] = await Promise.all([
    loaders.entity.load(id),
    loaders.claim.load(id),
    loaders.source.load(id),
  ]);
  return entity ?? claim ?? source;
};

/** Tells the rows apart by a field that only one kind of them has. */
export const Node: NodeResolvers = {
  __resolveType: (row) => {
    if ('stance' in row) return 'Claim';
    if ('publisher' in row) return 'Source';
    return 'status' in row ? 'Link' : 'Entity';
  },
};
