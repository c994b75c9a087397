import { rank, statements } from '@frontgraph/cypher';
import type { NeighboursOnParams, NeighboursOnRow } from '@frontgraph/cypher';
import type { Context } from '../request/context.js';
import { present } from '../request/dayLoaders.js';
import type { Day, LinkRow } from '../rows/index.js';

/** Neighbours that are looked at, at most, to find those that were there on a day. */
const MOST_LOOKED_AT = 5000;

/** How `neighboursOn` is asked, without what the day settles. */
export interface Wanted extends Omit<NeighboursOnParams, 'cap' | 'asOf' | 'reportedBy'> {
  /** How many neighbours are wanted. */
  readonly wanted: number;
}

interface Found {
  readonly id: string;
  /** Place of the best status among the links that tie it to where one started. */
  readonly rank: number;
  readonly support: number;
}

/**
 * Neighbours on a day, best evidenced on it first. The hulls that the statement preselects by are
 * wide, so some of what it gives was not there: more is asked for until there are enough, or no
 * more.
 */
export async function neighboursOn(
  context: Context,
  { wanted, ...filters }: Wanted,
  day: Day,
): Promise<Found[]> {
  const { asOf, reportedBy } = day;
  for (let cap = Math.min(2 * wanted, MOST_LOOKED_AT); ; cap = Math.min(4 * cap, MOST_LOOKED_AT)) {
    const params = { ...filters, cap, asOf, reportedBy };
    const rows = await context.ask.read(statements.neighboursOn, params);
    const found = await thoseThere(context, rows, day);
    if (found.length >= wanted || rows.length < cap || cap === MOST_LOOKED_AT) {
      return found.sort(byEvidence).slice(0, wanted);
    }
  }
}

/** Those that a link which was there ties to where one started. */
async function thoseThere({ loaders }: Context, rows: readonly NeighboursOnRow[], day: Day) {
  const { link } = loaders.days.of(day);
  const found = await Promise.all(
    rows.map(async ({ id, links }) => ({ id, links: present(await link.loadMany(links)) })),
  );
  return found.flatMap(({ id, links }) => (links.length === 0 ? [] : [{ id, ...best(links) }]));
}

function best(links: readonly LinkRow[]) {
  return {
    rank: Math.min(...links.map(({ status }) => rank(status))),
    support: links.reduce((sum, { supportCount }) => sum + supportCount, 0),
  };
}

function byEvidence(a: Found, b: Found): number {
  return a.rank - b.rank || b.support - a.support || (a.id < b.id ? -1 : 1);
}
