import type { EntityResolvers } from '../../generated/resolvers.js';
import { filterList, pageSize } from '../../limits/args.js';
import { groupBy } from '../../request/grouped.js';
import type { AliasRow } from '../../rows/index.js';
import { accounts } from './account.js';
import { bounties } from './bounty.js';
import { listings } from './listing.js';
import { follow, relationsOf } from './relations.js';

export const Entity: EntityResolvers = {
  neighbourCount: ({ id, day }, _args, { loaders }) => loaders.days.of(day).neighbourCount.load(id),
  aliases: async ({ id }, _args, { loaders }) => {
    const claims = await loaders.propertyClaims.load(id);
    const names = new Map<string, AliasRow>();
    for (const { property, value, role, source } of claims) {
      if (property !== 'alias' || value === null || names.has(value.text)) continue;
      const { text: name, script = null } = value;
      names.set(name, { name, script, quality: role, source });
    }
    return [...names.values()];
  },
  properties: async ({ id, day }, args, { loaders }) => {
    const wanted = filterList(args.names);
    const claims = await loaders.propertyClaims.load(id);
    const told = day === null ? claims : claims.map((claim) => ({ ...claim, day }));
    const groups = groupBy(told, (claim) => claim.property);
    return [...groups].flatMap(([name, own]) =>
      name === null || (wanted && !wanted.includes(name)) ? [] : [{ name, claims: own }],
    );
  },
  links: (entity, args, context) =>
    relationsOf(context, entity, {
      types: filterList(args.types),
      direction: args.direction ?? 'both',
      first: pageSize('first', args.first, { max: 200, usual: 50 }),
    }),
  fronts: follow('FRONT_FOR', 'in'),
  frontFor: follow('FRONT_FOR', 'out'),
  offshoots: follow('OFFSHOOT_OF', 'in'),
  offshootOf: follow('OFFSHOOT_OF', 'out'),
  leaders: follow('LEADS', 'in'),
  leads: follow('LEADS', 'out'),
  bounties,
  accounts,
  listings,
};
