import { statements } from '@frontgraph/cypher';
import type { QueryClaimsArgs, QueryResolvers } from '../generated/resolvers.js';
import { checkId, filterList, pageSize } from '../limits/args.js';
import { fromCursor, toCursor } from '../limits/cursor.js';
import type { Asker } from '../request/ask.js';
import { pageOf } from './page.js';

/** A page of claims, newest report first. */
export const claims: QueryResolvers['claims'] = async (_root, args, context) => {
  const { ask, loaders, showSensitive } = context;
  const first = pageSize('first', args.first, { max: 200, usual: 50 });
  const after = fromCursor(args.after, 2);
  const filters = { ...readFilters(args), showSensitive };
  const place = { afterDay: after?.[0] ?? null, afterId: after?.[1] ?? '', first: first + 1 };
  const search = chooseStatements(ask, filters);
  const rows = await search.page(place);
  return pageOf({
    found: rows.map((row) => row.id),
    first,
    after: after !== null,
    load: (ids) => loaders.claim.loadMany(ids),
    cursor: (at) => toCursor(rows[at]?.day ?? '', rows[at]?.id ?? ''),
    total: search.count,
  });
};

function readFilters(args: QueryClaimsArgs) {
  const id = (name: string, given: string | null | undefined) =>
    given == null ? null : checkId(name, given);
  return {
    link: id('link', args.link),
    entity: id('entity', args.entity),
    source: id('source', args.source),
    statedBy: id('statedBy', args.statedBy),
    stances: filterList(args.stances),
  };
}

type Filters = ReturnType<typeof readFilters> & { showSensitive: boolean };
interface Place {
  afterDay: string | null;
  afterId: string;
  first: number;
}

/** The statements that start at the narrowest of the filters: link, source, entity or speaker. */
function chooseStatements(ask: Asker, filters: Filters) {
  const { link, source } = filters;
  if (link !== null) {
    return {
      page: (place: Place) => ask.read(statements.claimsOfLink, { ...filters, link, ...place }),
      count: () => ask.count(statements.claimsOfLinkCount, { ...filters, link }),
    };
  }
  if (source !== null) {
    return {
      page: (place: Place) => ask.read(statements.claimsOfSource, { ...filters, source, ...place }),
      count: () => ask.count(statements.claimsOfSourceCount, { ...filters, source }),
    };
  }
  const anchor = filters.entity ?? filters.statedBy;
  if (anchor !== null) {
    return {
      page: (place: Place) => ask.read(statements.claimsOfEntity, { ...filters, anchor, ...place }),
      count: () => ask.count(statements.claimsOfEntityCount, { ...filters, anchor }),
    };
  }
  return {
    page: (place: Place) => ask.read(statements.claims, { ...filters, ...place }),
    count: () => ask.count(statements.claimsCount, filters),
  };
}
