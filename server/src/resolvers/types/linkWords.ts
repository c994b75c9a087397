import type { LinkResolvers } from '../../generated/resolvers.js';
import { besideStatus, citation, citeLink, statusWords } from '../../sentences/index.js';
import { saidElsewhere } from './elsewhere.js';
import { mustLoadSource, partsOf, sentenceOf } from './said.js';

/** Claims that the citation of a link carries in full. */
const CITED = 12;

/** The fields of a link that tell its status in words and that are copied. */
export const linkWords: Pick<LinkResolvers, 'statusWords' | 'beside' | 'citation'> = {
  statusWords: async (link, _args, context) => statusWords(await partsOf(context, link)),
  beside: async (link, _args, context) => {
    const parts = await partsOf(context, link);
    return besideStatus(parts, await saidElsewhere(context, parts));
  },
  citation: async (link, _args, context) => {
    const parts = await partsOf(context, link);
    const citations = await Promise.all(
      parts.said
        .slice(0, CITED)
        .map(async (said) => citation(said, await mustLoadSource(context, said.claim.source))),
    );
    return citeLink({
      link,
      sentence: await sentenceOf(context, link),
      status: statusWords(parts),
      citations,
      more: parts.said.length - citations.length,
    });
  },
};
