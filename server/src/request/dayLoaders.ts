import { answerPresence, statements } from '@frontgraph/cypher';
import DataLoader from 'dataloader';
import { byStrength, readLink } from '../rows/index.js';
import type { Day, EntityRow } from '../rows/index.js';
import type { DayBase, DayLoaders } from './days.js';
import { decideLinks, whole } from './decideLinks.js';
import { groupBy } from './grouped.js';
import { byShape } from './linksOf.js';
import type { FetchLinks } from './linksOf.js';

/** Links of an entity that are looked at, at most, to find those that were there on a day. */
const MOST_LOOKED_AT = 5000;

/** Loaders that answer for one day. */
export function createDayLoaders(base: DayBase, day: Day): DayLoaders {
  const entity = new DataLoader<string, EntityRow | null>(async (ids) => {
    const rows = (await base.entity.loadMany(ids)).map(whole);
    return rows.map((row) => row && { ...row, day, presence: answerPresence(row, day) });
  });
  const evidence = { ...base, entity, day };
  const link: DayLoaders['link'] = new DataLoader((ids) => decideLinks(evidence, ids));
  return {
    entity,
    link,
    linksOf: byShape(fetchLinks(base, { link, day })),
    neighbourCount: new DataLoader((ids) => countNeighbours(base, { link, day }, ids)),
  };
}

interface Decided {
  readonly link: DayLoaders['link'];
  readonly day: Day;
}

/**
 * The hulls that a statement preselects by are wide, so some of what it gives is not there: more is
 * asked for until there are enough, or no more. A statement takes the links in the order of their
 * present status, the answer is in that of the day.
 */
function fetchLinks({ ask, showSensitive }: DayBase, { link, day }: Decided): FetchLinks {
  const { asOf, reportedBy } = day;
  return async (ids, { types, direction, cap: wanted }) => {
    for (
      let cap = Math.min(2 * wanted, MOST_LOOKED_AT);
      ;
      cap = Math.min(4 * cap, MOST_LOOKED_AT)
    ) {
      const params = { ids, types, direction, cap, asOf, reportedBy, showSensitive };
      const rows = groupBy(await ask.read(statements.linksOf, params), ({ id }) => id);
      const asked = ids.map((id) => (rows.get(id) ?? []).map((row) => readLink(row.link).id));
      const lists = await Promise.all(asked.map(async (own) => present(await link.loadMany(own))));
      const enough = lists.every(
        (list, place) => list.length >= wanted || (asked[place]?.length ?? 0) < cap,
      );
      if (enough || cap === MOST_LOOKED_AT) {
        return lists.map((list) => list.sort(byStrength).slice(0, wanted));
      }
    }
  };
}

async function countNeighbours(
  { ask, showSensitive }: DayBase,
  { link, day: { asOf, reportedBy } }: Decided,
  ids: readonly string[],
): Promise<number[]> {
  const params = { ids, asOf, reportedBy, showSensitive };
  const rows = await ask.read(statements.neighbourLinks, params);
  const there = await Promise.all(
    rows.map(async ({ links }) => present(await link.loadMany(links)).length > 0),
  );
  const found = groupBy(
    rows.filter((_row, place) => there[place]),
    ({ id }) => id,
  );
  return ids.map((id) => found.get(id)?.length ?? 0);
}

/** Those that are there. */
export function present<T>(rows: readonly (T | null | Error)[]): T[] {
  return rows.map(whole).filter((row) => row !== null);
}
