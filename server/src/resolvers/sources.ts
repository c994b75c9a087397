import { statements } from '@frontgraph/cypher';
import type { QueryResolvers } from '../generated/resolvers.js';
import { pageSize, shortText } from '../limits/args.js';
import { fromCursor, toCursor } from '../limits/cursor.js';
import { pageOf } from './page.js';

/** A page of all sources. */
export const sources: QueryResolvers['sources'] = async (_root, args, context) => {
  const { ask, loaders, showSensitive } = context;
  const first = pageSize('first', args.first, { max: 200, usual: 50 });
  const [after] = fromCursor(args.after, 1) ?? [];
  const text = shortText('text', args.text, 200)?.toLowerCase() ?? null;
  const filters = { text, showSensitive };
  const rows = await ask.read(statements.sources, {
    ...filters,
    after: after ?? '',
    first: first + 1,
  });
  const found = rows.map((row) => row.id);
  return pageOf({
    found,
    first,
    after: after !== undefined,
    load: (ids) => loaders.source.loadMany(ids),
    cursor: (place) => toCursor(found[place] ?? ''),
    total: () => ask.count(statements.sourcesCount, filters),
  });
};
