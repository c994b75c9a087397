import type { LinkResolvers, RelationResolvers } from '../../generated/resolvers.js';
import { pageSize } from '../../limits/args.js';
import { linkWords } from './linkWords.js';
import { mustLoad, sentenceOf } from './said.js';

export const Link: LinkResolvers = {
  from: (link, _args, context) => mustLoad(context, link.from),
  to: (link, _args, context) => mustLoad(context, link.to),
  sentence: (link, _args, context) => sentenceOf(context, link),
  ...linkWords,
  held: ({ heldFrom, heldTo }) => interval(heldFrom, heldTo),
  reported: ({ reportedFrom, reportedTo }) => interval(reportedFrom, reportedTo),
  claims: async ({ id }, args, { loaders }) => {
    const first = pageSize('first', args.first, { max: 200, usual: 50 });
    return (await loaders.claimsOfLink.load(id)).slice(0, first);
  },
};

export const Relation: RelationResolvers = {
  entity: ({ other }, _args, context) => mustLoad(context, other),
};

function interval(from: string | null, to: string | null) {
  return from === null && to === null ? null : { from, to };
}
