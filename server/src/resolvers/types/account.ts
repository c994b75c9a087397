import type { AccountResolvers, EntityResolvers } from '../../generated/resolvers.js';
import { byStance } from '../../rows/index.js';
import type { AccountRow, Day, EntityRow } from '../../rows/index.js';
import type { Context } from '../../request/context.js';
import { endsOf, linksOf } from './relations.js';
import { claimsOf, mustLoad } from './said.js';

/** Accounts run by or for somebody; of an account, itself. */
export const accounts: EntityResolvers['accounts'] = async (entity, _args, context) => {
  const found = await linksOf(context, entity, { types: ['ACCOUNT_OF'], direction: 'in' });
  const ids = entity.kind === 'Account' ? [entity.id] : found.map((link) => link.from);
  return Promise.all(ids.map((id) => accountOf(context, id, entity)));
};

async function accountOf(context: Context, id: string, asked: EntityRow): Promise<AccountRow> {
  const { day } = asked;
  const [entity, links] = await Promise.all([
    mustLoad(context, id, day),
    linksOf(
      context,
      { id, day },
      {
        types: ['ACCOUNT_OF', 'ON_PLATFORM', 'SUSPENDED_BY', 'REPLACES'],
        direction: 'both',
      },
    ),
  ]);
  return { entity, links, owner: asked.id };
}

export const Account: AccountResolvers = {
  platforms: ({ entity: { day }, links }, _args, context) =>
    loadAll(context, endsOf(links, 'ON_PLATFORM'), day),
  suspendedBy: ({ entity: { day }, links }, _args, context) =>
    loadAll(context, endsOf(links, 'SUSPENDED_BY'), day),
  replacedBy: ({ entity, links }, _args, context) =>
    loadAll(
      context,
      links.flatMap((link) =>
        link.type === 'REPLACES' && link.to === entity.id ? [link.from] : [],
      ),
      entity.day,
    ),
  claims: async ({ entity, owner, links }, _args, context) => {
    const ties = links.filter(
      (link) => link.type === 'ACCOUNT_OF' && (owner === entity.id || link.to === owner),
    );
    const lists = await Promise.all(ties.map((link) => claimsOf(context, link)));
    return lists.flat().sort(byStance);
  },
};

function loadAll(context: Context, ids: readonly string[], day: Day | null): Promise<EntityRow[]> {
  return Promise.all(ids.map((id) => mustLoad(context, id, day)));
}
