import type { LinkType } from '@frontgraph/cypher';
import type { LinkResolvers } from '../../generated/resolvers.js';
import type { Context } from '../../request/context.js';
import type { LinkRow } from '../../rows/index.js';
import { besideStatus, citation, citeLink, statusWords } from '../../sentences/index.js';
import { mustLoad, mustLoadSource, partsOf, sentenceOf } from './said.js';

/** Claims that the citation of a link carries in full. */
const CITED = 12;

/** What courts said of a person, which is said beside whatever else is said of him. */
const VERDICTS: readonly LinkType[] = ['ACQUITTED_BY', 'SENTENCED_BY'];

/** The fields of a link that tell its status in words and that are copied. */
export const linkWords: Pick<LinkResolvers, 'statusWords' | 'beside' | 'citation'> = {
  statusWords: async (link, _args, context) => statusWords(await partsOf(context, link)),
  beside: async (link, _args, context) => {
    const parts = await partsOf(context, link);
    return besideStatus(parts, await verdictsBeside(context, link));
  },
  citation: async (link, _args, context) => {
    const parts = await partsOf(context, link);
    const citations = await Promise.all(
      parts.said
        .slice(0, CITED)
        .map(async (said) => citation(said, await mustLoadSource(context, said.claim.source))),
    );
    return citeLink({
      sentence: await sentenceOf(context, link),
      status: statusWords(parts),
      citations,
      more: parts.said.length - citations.length,
    });
  },
};

/** Acquittals and convictions of the people at the ends, each as its own attributed sentence. */
async function verdictsBeside(context: Context, link: LinkRow): Promise<string[]> {
  if (VERDICTS.includes(link.type)) return [];
  const ends = await Promise.all([link.from, link.to].map((id) => mustLoad(context, id)));
  const people = ends.filter(({ kind, onlySpeaks }) => kind === 'Person' && !onlySpeaks);
  const lists = await Promise.all(
    people.map(({ id }) =>
      context.loaders.days
        .of(link.day)
        .linksOf.load({ id, types: VERDICTS, direction: 'out', cap: 10 }),
    ),
  );
  return Promise.all(lists.flat().map((verdict) => sentenceOf(context, verdict)));
}
