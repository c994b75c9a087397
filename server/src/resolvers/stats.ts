import { statements } from '@frontgraph/cypher';
import type { QueryResolvers, StatsResolvers } from '../generated/resolvers.js';
import { DeadlineError, TooComplexError } from '../errors.js';
import { readDay } from '../limits/day.js';
import type { Context } from '../request/context.js';
import { sum } from '../request/counts.js';
import type { Day, StatsRow } from '../rows/index.js';
import { askProjection } from './projection.js';

/** How much is in the graph; what costs a scan of its own is read only when asked for. */
export const stats: QueryResolvers['stats'] = async (_root, args, context) => {
  const day = readDay(args);
  if (day !== null) return statsOn(context, day);
  const { services, ask, showSensitive } = context;
  const counts = await services.counts.table(ask, showSensitive);
  return { entities: sum(counts.kinds), links: sum(counts.links), claims: null, possibleLinks: 0 };
};

/** Every link has to be decided, which the projection does without reading the store. */
async function statsOn(context: Context, day: Day): Promise<StatsRow> {
  const { services, showSensitive } = context;
  const counts = await askProjection(context, (options) =>
    services.worker.countsOn({ day, showSensitive }, options),
  );
  if (counts.outcome === 'found') return counts;
  if (counts.because !== 'work') throw new DeadlineError();
  throw new TooComplexError('The graph is too large to be counted for a day.');
}

const NO_FILTERS = { link: null, entity: null, source: null, statedBy: null, stances: null };

export const Stats: StatsResolvers = {
  claims: ({ claims }, _args, { ask, showSensitive }) =>
    claims ?? ask.count(statements.claimsCount, { ...NO_FILTERS, showSensitive }),
  sources: (_stats, _args, { ask, showSensitive }) =>
    ask.count(statements.sourcesCount, { text: null, showSensitive }),
  version: async (_stats, _args, { ask }) => {
    const [row] = await ask.read(statements.dataVersion, {});
    return row?.version ?? 0;
  },
  engine: (_stats, _args, { services }) => services.store.engine,
  projection: (_stats, _args, { services }) => services.worker.status().state,
};
