import { statements } from '@frontgraph/cypher';
import { BadInputError } from '../errors.js';
import type { QueryResolvers } from '../generated/resolvers.js';
import { idList } from '../limits/args.js';
import { readDay } from '../limits/day.js';
import { codeOf, jurisdictionOf, listingMatrix as build } from '../listings/index.js';
import type { Holdings } from '../listings/index.js';
import { today } from '../request/context.js';
import type { Context } from '../request/context.js';
import { holdingsOf } from './listings.js';
import { noEntity } from './unknown.js';

/** Who lists whom: a row for each entity, a column for each jurisdiction. */
export const listingMatrix: QueryResolvers['listingMatrix'] = async (_root, args, context) => {
  const ids = idList('entities', args.entities, 200);
  const asked = { day: readDay(args), today: today() };
  const given = args.authorities == null ? null : idList('authorities', args.authorities, 50);
  const [holdings, wanted] = await Promise.all([
    holdingsOf(context, ids),
    given && columnsOf(context, given),
  ]);
  await refuseUnknown(context, ids, holdings);
  return build(holdings, wanted, asked);
};

/** A row that is missing without a word would read as one that nobody lists. */
async function refuseUnknown(context: Context, ids: readonly string[], { rows }: Holdings) {
  const found = new Set(rows.map(({ entity }) => entity.id));
  const unknown = ids.find((id) => !found.has(id));
  if (unknown === undefined) return;
  throw new BadInputError(`“entities”: ${await noEntity(context, unknown)}`);
}

async function columnsOf(context: Context, given: readonly string[]): Promise<string[]> {
  const { ask, showSensitive } = context;
  const held = await ask.read(statements.jurisdictions, { showSensitive });
  const codes = held.map(({ code }) => code);
  return Promise.all(given.map((id) => columnOf(context, id, codes)));
}

/** A code is its own column; an authority stands in that of its jurisdiction. */
async function columnOf(
  { loaders }: Context,
  given: string,
  codes: readonly string[],
): Promise<string> {
  const code = codeOf(given);
  if (code !== null && codes.includes(code)) return code;
  if (code !== null) {
    throw new BadInputError(
      `“authorities” has “${given}”, of which no authority is held; known: ${codes.join(', ')}.`,
    );
  }
  const authority = await loaders.entity.load(given);
  if (authority?.kind === 'Authority') return jurisdictionOf(authority);
  throw new BadInputError(
    `“authorities” has “${given}”, which is neither an authority's id nor a code; known: ${codes.join(', ')}.`,
  );
}
