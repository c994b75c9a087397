import { confidenceWord, toEdtf } from '@frontgraph/cypher';
import type { LinkResolvers, RelationResolvers } from '../../generated/resolvers.js';
import { pageSize } from '../../limits/args.js';
import { linkWords } from './linkWords.js';
import { claimsOf, heldOf, mustLoad, sentenceOf } from './said.js';

export const Link: LinkResolvers = {
  from: (link, _args, context) => mustLoad(context, link.from, link.day),
  to: (link, _args, context) => mustLoad(context, link.to, link.day),
  sentence: (link, _args, context) => sentenceOf(context, link),
  ...linkWords,
  held: async (link, _args, context) => {
    const { from, to } = await heldOf(context, link);
    return interval(from && toEdtf(from), to && toEdtf(to));
  },
  reported: ({ reportedFrom, reportedTo }) => interval(reportedFrom, reportedTo),
  claims: async (link, args, context) => (await claimsOf(context, link)).slice(0, first(args)),
  setAside: ({ counted }, args) => (counted?.setAside ?? []).slice(0, first(args)),
  presence: ({ counted }) => counted?.answer ?? 'yes',
  undatedCount: ({ counted, undatedCount }) => counted?.undated ?? undatedCount,
  confidenceWord: ({ confidence }) => confidenceWord(confidence),
};

export const Relation: RelationResolvers = {
  entity: ({ other, link }, _args, context) => mustLoad(context, other, link.day),
};

function first(args: { readonly first?: number | null }): number {
  return pageSize('first', args.first, { max: 200, usual: 50 });
}

function interval(from: string | null, to: string | null) {
  return from === null && to === null ? null : { from, to };
}
