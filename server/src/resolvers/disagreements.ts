import type { QueryResolvers } from '../generated/resolvers.js';
import { checkId, filterList, pageSize } from '../limits/args.js';
import { fromCursor, toCursor } from '../limits/cursor.js';
import { allDisagreements } from './disagreementsOf.js';

/** A page of what claims disagree about. */
export const disagreements: QueryResolvers['disagreements'] = async (_root, args, context) => {
  const first = pageSize('first', args.first, { max: 200, usual: 50 });
  const after = fromCursor(args.after, 2);
  const entity = args.entity == null ? null : checkId('entity', args.entity);
  const kinds = filterList(args.kinds);
  const all = await allDisagreements(context);
  const wanted = all.filter(
    (one) =>
      (entity === null || one.entities.includes(entity)) &&
      (kinds === null || kinds.includes(one.kind)),
  );
  const start = after === null ? 0 : placeAfter(wanted, after);
  const nodes = wanted.slice(start, start + first);
  return {
    nodes,
    cursors: nodes.map(({ id }, place) => toCursor(id, String(start + place))),
    more: start + first < wanted.length,
    after: after !== null,
    total: () => Promise.resolve(wanted.length),
  };
};

/** Where the last one seen is gone meanwhile, the page goes on at its place. */
function placeAfter(all: readonly { readonly id: string }[], [id, place]: readonly string[]) {
  const found = all.findIndex((one) => one.id === id);
  return found < 0 ? Number(place) || 0 : found + 1;
}
