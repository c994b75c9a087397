import type { AccountResolvers, EntityResolvers } from '../../generated/resolvers.js';
import { byStance } from '../../rows/index.js';
import type { AccountRow, EntityRow } from '../../rows/index.js';
import type { Context } from '../../request/context.js';
import { endsOf, linksOf } from './relations.js';
import { mustLoad } from './said.js';

/** Accounts run by or for somebody; of an account, itself. */
export const accounts: EntityResolvers['accounts'] = async (entity, _args, context) => {
  const found = await linksOf(context, entity.id, { types: ['ACCOUNT_OF'], direction: 'in' });
  const ids = entity.kind === 'Account' ? [entity.id] : found.map((link) => link.from);
  return Promise.all(ids.map((id) => accountOf(context, id, entity)));
};

async function accountOf(context: Context, id: string, asked: EntityRow): Promise<AccountRow> {
  const [entity, links] = await Promise.all([
    mustLoad(context, id),
    linksOf(context, id, {
      types: ['ACCOUNT_OF', 'ON_PLATFORM', 'SUSPENDED_BY', 'REPLACES'],
      direction: 'both',
    }),
  ]);
  return { entity, links, owner: asked.id };
}

export const Account: AccountResolvers = {
  platforms: ({ links }, _args, context) => loadAll(context, endsOf(links, 'ON_PLATFORM')),
  suspendedBy: ({ links }, _args, context) => loadAll(context, endsOf(links, 'SUSPENDED_BY')),
  replacedBy: ({ entity, links }, _args, context) =>
    loadAll(
      context,
      links.flatMap((link) =>
        link.type === 'REPLACES' && link.to === entity.id ? [link.from] : [],
      ),
    ),
  claims: async ({ entity, owner, links }, _args, { loaders }) => {
    const ties = links.filter(
      (link) => link.type === 'ACCOUNT_OF' && (owner === entity.id || link.to === owner),
    );
    const lists = await Promise.all(ties.map(({ id }) => loaders.claimsOfLink.load(id)));
    return lists.flat().sort(byStance);
  },
};

function loadAll(context: Context, ids: readonly string[]): Promise<EntityRow[]> {
  return Promise.all(ids.map((id) => mustLoad(context, id)));
}
