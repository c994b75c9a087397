import { BadInputError } from '../errors.js';
import type { QueryResolvers } from '../generated/resolvers.js';
import { idList } from '../limits/args.js';
import { readDay } from '../limits/day.js';
import { jurisdictionOf, listingMatrix as build, nameOfCode } from '../listings/index.js';
import { today } from '../request/context.js';
import type { Context } from '../request/context.js';
import { holdingsOf } from './listings.js';

/** Who lists whom: a row for each entity, a column for each jurisdiction. */
export const listingMatrix: QueryResolvers['listingMatrix'] = async (_root, args, context) => {
  const ids = idList('entities', args.entities, 200);
  const asked = { day: readDay(args), today: today() };
  const given = args.authorities == null ? null : idList('authorities', args.authorities, 50);
  const [holdings, wanted] = await Promise.all([
    holdingsOf(context, ids),
    given && Promise.all(given.map((id) => columnOf(context, id))),
  ]);
  return build(holdings, wanted, asked);
};

/** A code is its own column; an authority stands in that of its jurisdiction. */
async function columnOf({ loaders }: Context, given: string): Promise<string> {
  const code = given.toUpperCase();
  if (given.length === 2 && nameOfCode(code) !== null) return code;
  const authority = await loaders.entity.load(given);
  if (authority?.kind === 'Authority') return jurisdictionOf(authority);
  throw new BadInputError(
    `“authorities” has “${given}”, which is neither an authority's id nor a code such as US, UN or EU.`,
  );
}
