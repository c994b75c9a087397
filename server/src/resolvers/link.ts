import { checkId } from '../limits/args.js';
import { readDay } from '../limits/day.js';
import type { QueryResolvers } from '../generated/resolvers.js';

/** One link by its id, `from~TYPE~to`; null also when it was not there on the day asked about. */
export const link: QueryResolvers['link'] = (_root, { id, ...day }, { loaders }) =>
  loaders.days.of(readDay(day)).link.load(checkId('id', id));
