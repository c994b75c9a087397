import type { BountyResolvers, EntityResolvers } from '../../generated/resolvers.js';
import { differ, valued } from '../../evidence/values.js';
import type { Context } from '../../request/context.js';
import { byStance, gainsays } from '../../rows/index.js';
import type { BountyRow, ClaimRow } from '../../rows/index.js';
import { endsOf, linksOf } from './relations.js';
import { mustLoad } from './said.js';

/** Rewards on a person, or offered by an authority; of a reward, itself. */
export const bounties: EntityResolvers['bounties'] = async (entity, _args, context) => {
  const ids = entity.kind === 'Bounty' ? [entity.id] : await bountiesOf(context, entity.id);
  return Promise.all(
    ids.map(async (id) => ({
      entity: await mustLoad(context, id),
      links: await linksOf(context, id, { types: ['BOUNTY_ON', 'OFFERED_BY'], direction: 'out' }),
    })),
  );
};

async function bountiesOf(context: Context, id: string): Promise<string[]> {
  const links = await linksOf(context, id, { types: ['BOUNTY_ON', 'OFFERED_BY'], direction: 'in' });
  return [...new Set(links.map((link) => link.from))];
}

export const Bounty: BountyResolvers = {
  target: async ({ links }, _args, context) => {
    const [target] = endsOf(links, 'BOUNTY_ON');
    return target === undefined ? null : mustLoad(context, target);
  },
  offeredBy: ({ links }, _args, context) =>
    Promise.all(endsOf(links, 'OFFERED_BY').map((id) => mustLoad(context, id))),
  amount: async (bounty, _args, context) => {
    const sums = amounts(await linkClaims(context, bounty));
    return sums[0]?.value ?? null;
  },
  conflicting: async (bounty, _args, context) => differ(amounts(await linkClaims(context, bounty))),
  year: async (bounty, _args, context) => {
    const claims = (await linkClaims(context, bounty)).filter((claim) => !gainsays(claim));
    const years = claims.flatMap(({ from }) =>
      from === null ? [] : [Number(from.date.slice(0, 4))],
    );
    return years.length === 0 ? null : Math.min(...years);
  },
  state: async ({ entity }, _args, { loaders }) => {
    const claims = await loaders.propertyClaims.load(entity.id);
    return valued(claims.filter(({ property }) => property === 'state'))[0]?.value.text ?? null;
  },
  claims: async (bounty, _args, context) => {
    const own = await context.loaders.propertyClaims.load(bounty.entity.id);
    return [...(await linkClaims(context, bounty)), ...own];
  },
};

/** Claims on whom it seeks and who offers it: they carry the sum. */
async function linkClaims({ loaders }: Context, { links }: BountyRow): Promise<ClaimRow[]> {
  const lists = await Promise.all(links.map(({ id }) => loaders.claimsOfLink.load(id)));
  return lists.flat().sort(byStance);
}

function amounts(claims: readonly ClaimRow[]) {
  return valued(claims).filter(({ value }) => value.amount != null);
}
