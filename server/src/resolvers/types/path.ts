import type {
  HopResolvers,
  PathResolvers,
  PathResultResolvers,
} from '../../generated/resolvers.js';
import type { HopRow, LinkRow } from '../../rows/index.js';
import {
  againstTime,
  citation,
  citePath,
  directionWords,
  pathSentence,
} from '../../sentences/index.js';
import type { Context } from '../../request/context.js';
import { heldOf, mustLoadSource, saidOf, sentenceOf } from './said.js';

export const PathResult: PathResultResolvers = {
  subgraph: ({ paths, truncated }) => {
    const hops = paths.flatMap((path) => path.hops);
    const once = <T extends { readonly id: string }>(rows: readonly T[]) => [
      ...new Map(rows.map((row) => [row.id, row])).values(),
    ];
    return {
      entities: once(hops.flatMap(({ from, to }) => [from, to])),
      links: once(hops.flatMap(({ links }) => links)),
      truncated,
    };
  },
};

export const Path: PathResolvers = {
  sentence: async ({ hops }, _args, context) =>
    pathSentence(await Promise.all(hops.map((hop) => hopSentence(context, hop)))),
  citation: async ({ hops }, _args, context) =>
    citePath(await Promise.all(hops.map((hop) => citedHop(context, hop)))),
  againstTime: async ({ hops }, _args, context) =>
    againstTime(await Promise.all(hops.map((hop) => timedHop(context, hop)))),
};

export const Hop: HopResolvers = {
  backwards: isBackwards,
  words: (hop) => directionWords(strongest(hop), isBackwards(hop)),
  sentence: (hop, _args, context) => hopSentence(context, hop),
};

function strongest({ links, from, to }: HopRow): LinkRow {
  const [link] = links;
  if (!link) throw new Error(`the hop from ${from.id} to ${to.id} has no link`);
  return link;
}

function isBackwards(hop: HopRow): boolean {
  return strongest(hop).from !== hop.from.id;
}

function hopSentence(context: Context, hop: HopRow): Promise<string> {
  return sentenceOf(context, strongest(hop), isBackwards(hop));
}

async function timedHop(context: Context, hop: HopRow) {
  const link = strongest(hop);
  return { from: hop.from, to: hop.to, link, held: await heldOf(context, link) };
}

/** The hop with the claim that leads it, where that is one that the reader may see. */
async function citedHop(context: Context, hop: HopRow) {
  const link = strongest(hop);
  const sentence = await hopSentence(context, hop);
  const claim = link.leadClaim === null ? null : await context.loaders.claim.load(link.leadClaim);
  if (claim === null) return { link, sentence, citation: null };
  const source = await mustLoadSource(context, claim.source);
  return { link, sentence, citation: citation(await saidOf(context, claim), source) };
}
