import { statements } from '@frontgraph/cypher';
import type { QueryResolvers, StatsResolvers } from '../generated/resolvers.js';
import { sum } from '../request/counts.js';

/** How much is in the graph; what costs a scan of its own is read only when asked for. */
export const stats: QueryResolvers['stats'] = async (_root, _args, context) => {
  const { services, ask, showSensitive } = context;
  const counts = await services.counts.table(ask, showSensitive);
  return { entities: sum(counts.kinds), links: sum(counts.links) };
};

const NO_FILTERS = { link: null, entity: null, source: null, statedBy: null, stances: null };

export const Stats: StatsResolvers = {
  claims: (_stats, _args, { ask, showSensitive }) =>
    ask.count(statements.claimsCount, { ...NO_FILTERS, showSensitive }),
  sources: (_stats, _args, { ask, showSensitive }) =>
    ask.count(statements.sourcesCount, { text: null, showSensitive }),
  version: async (_stats, _args, { ask }) => {
    const [row] = await ask.read(statements.dataVersion, {});
    return row?.version ?? 0;
  },
  engine: (_stats, _args, { services }) => services.store.engine,
  projection: (_stats, _args, { services }) => services.worker.status().state,
};
