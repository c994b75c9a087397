import { statements } from '@frontgraph/cypher';
import { UnavailableError } from '../errors.js';
import { ProjectionError } from '../projection/index.js';
import type { Context } from '../request/context.js';
import type { AskOptions } from '../worker/index.js';

export { ProjectionError };

/**
 * The version that the projection must be level with: that of the store now, and on a Neo4j that
 * lags behind its writer the higher one that the caller has seen.
 */
async function currentVersion({ ask, seenVersion }: Context): Promise<number> {
  const [row] = await ask.read(statements.dataVersion, {});
  return Math.max(row?.version ?? 0, seenVersion);
}

/**
 * Asks the projection, never older than what the caller has seen and within the request's deadline.
 * @throws UnavailableError while the projection is not there, with its reason.
 */
export async function askProjection<T>(
  context: Context,
  ask: (options: AskOptions) => Promise<T>,
): Promise<T> {
  const { deadline, signal } = context.ask.options;
  const version = await currentVersion(context);
  try {
    return await ask({ version, deadline, signal });
  } catch (error) {
    if (error instanceof ProjectionError) throw new UnavailableError(error.message);
    throw error;
  }
}
