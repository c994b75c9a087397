import { statements } from '@frontgraph/cypher';
import DataLoader from 'dataloader';
import { byStrength, readLink } from '../rows/index.js';
import type { LinkRow } from '../rows/index.js';
import type { Asker } from './ask.js';
import { linksShape } from './days.js';
import type { DayLoaders, LinksKey } from './days.js';
import { groupBy, grouped } from './grouped.js';

/** Links of several entities that want the same of them, by entity. */
export type FetchLinks = (
  ids: readonly string[],
  wanted: Omit<LinksKey, 'id'>,
) => Promise<readonly (readonly LinkRow[])[]>;

/** One statement for each set of types, direction and cap, whatever the number of entities. */
export function linksOfLoader(ask: Asker, showSensitive: boolean): DayLoaders['linksOf'] {
  return byShape(async (ids, { types, direction, cap }) => {
    const params = { ids, types, direction, cap, asOf: null, reportedBy: null, showSensitive };
    const rows = await ask.read(statements.linksOf, params);
    const links = rows.map((row) => [row.id, readLink(row.link)] as const);
    return grouped(links, ids, byStrength);
  });
}

/** A loader of links that fetches those of one shape together. */
export function byShape(fetch: FetchLinks): DayLoaders['linksOf'] {
  const name = (key: LinksKey) => `${key.id} ${linksShape(key)}`;
  return new DataLoader(
    async (keys) => {
      const found = new Map<string, readonly LinkRow[]>();
      await Promise.all(
        [...groupBy(keys, linksShape).values()].map(async (same) => {
          const lists = await fetch(
            same.map(({ id }) => id),
            same[0]!,
          );
          lists.forEach((list, place) => found.set(name(same[place]!), list));
        }),
      );
      return keys.map((key) => found.get(name(key)) ?? []);
    },
    { cacheKeyFn: name },
  );
}
