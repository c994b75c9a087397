import type { DisagreementResolvers } from '../../generated/resolvers.js';
import { loadEntities } from '../subgraphOf.js';

export const Disagreement: DisagreementResolvers = {
  entities: ({ entities }, _args, context) => loadEntities(context, entities, null),
  links: async ({ links }, _args, { loaders }) => {
    const rows = await loaders.link.loadMany(links);
    return rows.flatMap((row) => {
      if (row instanceof Error) throw row;
      return row === null ? [] : [row];
    });
  },
};
