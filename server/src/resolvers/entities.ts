import { statements } from '@frontgraph/cypher';
import type { QueryResolvers } from '../generated/resolvers.js';
import { checkId, filterList, pageSize, shortText } from '../limits/args.js';
import { fromCursor, toCursor } from '../limits/cursor.js';
import { today } from '../request/context.js';
import { pageOf } from './page.js';

/** A page of all entities, or of those with a standing entry on one list. */
export const entities: QueryResolvers['entities'] = async (_root, args, context) => {
  const { ask, loaders, showSensitive } = context;
  const first = pageSize('first', args.first, { max: 200, usual: 50 });
  const [after] = fromCursor(args.after, 1) ?? [];
  const kinds = filterList(args.kinds);
  const country = shortText('country', args.country, 10)?.toUpperCase() ?? null;
  const filters = { kinds, country, showSensitive };
  const listed =
    args.listedOn == null ? null : { list: checkId('listedOn', args.listedOn), today: today() };
  const from = { ...filters, after: after ?? '', first: first + 1 };

  const rows = listed
    ? await ask.read(statements.entitiesListed, { ...from, ...listed })
    : await ask.read(statements.entities, from);
  const found = rows.map((row) => row.id);
  return pageOf({
    found,
    first,
    after: after !== undefined,
    load: (ids) => loaders.entity.loadMany(ids),
    cursor: (place) => toCursor(found[place] ?? ''),
    total: () =>
      listed
        ? ask.count(statements.entitiesListedCount, { ...filters, ...listed })
        : ask.count(statements.entitiesCount, filters),
  });
};
