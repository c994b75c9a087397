import type { ClaimValue } from '@frontgraph/cypher';
import type { ClaimResolvers } from '../../generated/resolvers.js';
import type { Context } from '../../request/context.js';
import { contradicting } from '../../evidence/contradicts.js';
import type { ClaimRow } from '../../rows/index.js';
import { citation, defanged } from '../../sentences/index.js';
import { mustLoad, mustLoadSource, saidOf } from './said.js';

export const Claim: ClaimResolvers = {
  subject: ({ subject, day }, _args, context) => mustLoad(context, subject, day),
  object: ({ object, day }, _args, context) =>
    object === null ? null : mustLoad(context, object, day),
  value: (claim, _args, context) => shownValue(context, claim),
  statedBy: ({ statedBy, day }, _args, context) =>
    statedBy === null ? null : mustLoad(context, statedBy, day),
  speaker: async (claim, _args, context) => {
    const said = await saidOf(context, claim);
    return said.statedBy?.name ?? said.publisher;
  },
  citing: ({ citing, day }, _args, context) =>
    Promise.all(citing.map((id) => mustLoad(context, id, day))),
  source: ({ source }, _args, context) => mustLoadSource(context, source),
  answers: async ({ answers, day }, _args, { loaders }) => {
    const claims = await Promise.all(answers.map((id) => loaders.claim.load(id)));
    return claims.flatMap((claim) => (claim === null ? [] : [{ ...claim, day }]));
  },
  contradictedBy: async (claim, _args, context) =>
    contradicting(claim, await related(context, claim)),
  citation: async (claim, _args, context) =>
    citation(await saidOf(context, claim), await mustLoadSource(context, claim.source)),
};

/** Claims on the same link, or of the same conflict group; each once, whatever the day. */
async function related({ loaders }: Context, claim: ClaimRow): Promise<ClaimRow[]> {
  const { linkId, property, subject, conflictGroup, day } = claim;
  const [same, group] = await Promise.all([
    linkId !== null ? loaders.claimsOfLink.load(linkId) : loaders.propertyClaims.load(subject),
    conflictGroup === null ? [] : loaders.conflict.load(conflictGroup),
  ]);
  const own = same.filter((other) => other.property === property);
  return [...new Map([...own, ...group].map((other) => [other.id, { ...other, day }])).values()];
}

/** The address of an account is never given as one. */
async function shownValue(context: Context, claim: ClaimRow): Promise<ClaimValue | null> {
  if (claim.value === null) return null;
  const { kind } = await mustLoad(context, claim.subject);
  return kind === 'Account' ? { ...claim.value, text: defanged(claim.value.text) } : claim.value;
}
