import { statements } from '@frontgraph/cypher';
import type { Context } from '../request/context.js';

export { ProjectionError } from '../projection/index.js';

/**
 * The version that the projection must be level with: that of the store now, and on a Neo4j that
 * lags behind its writer the higher one that the caller has seen.
 */
export async function currentVersion({ ask, seenVersion }: Context): Promise<number> {
  const [row] = await ask.read(statements.dataVersion, {});
  return Math.max(row?.version ?? 0, seenVersion);
}
