import type { BountyResolvers, EntityResolvers } from '../../generated/resolvers.js';
import { differ, valued } from '../../evidence/values.js';
import type { Context } from '../../request/context.js';
import { byStance, gainsays } from '../../rows/index.js';
import type { BountyRow, ClaimRow } from '../../rows/index.js';
import { endsOf, linksOf } from './relations.js';
import type { Placed } from './relations.js';
import { claimsOf, mustLoad } from './said.js';

/** Rewards on a person, or offered by an authority; of a reward, itself. */
export const bounties: EntityResolvers['bounties'] = async (entity, _args, context) => {
  const { day } = entity;
  const ids = entity.kind === 'Bounty' ? [entity.id] : await bountiesOf(context, entity);
  return Promise.all(
    ids.map(async (id) => ({
      entity: await mustLoad(context, id, day),
      links: await linksOf(
        context,
        { id, day },
        { types: ['BOUNTY_ON', 'OFFERED_BY'], direction: 'out' },
      ),
    })),
  );
};

async function bountiesOf(context: Context, entity: Placed): Promise<string[]> {
  const types = ['BOUNTY_ON', 'OFFERED_BY'] as const;
  const links = await linksOf(context, entity, { types, direction: 'in' });
  return [...new Set(links.map((link) => link.from))];
}

export const Bounty: BountyResolvers = {
  target: async ({ entity: { day }, links }, _args, context) => {
    const [target] = endsOf(links, 'BOUNTY_ON');
    return target === undefined ? null : mustLoad(context, target, day);
  },
  offeredBy: ({ entity: { day }, links }, _args, context) =>
    Promise.all(endsOf(links, 'OFFERED_BY').map((id) => mustLoad(context, id, day))),
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
async function linkClaims(context: Context, { links }: BountyRow): Promise<ClaimRow[]> {
  const lists = await Promise.all(links.map((link) => claimsOf(context, link)));
  return lists.flat().sort(byStance);
}

function amounts(claims: readonly ClaimRow[]) {
  return valued(claims).filter(({ value }) => value.amount != null);
}
