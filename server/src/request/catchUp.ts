import { setTimeout as pause } from 'node:timers/promises';
import { statements } from '@frontgraph/cypher';
import { UnavailableError } from '../errors.js';
import type { Context } from './context.js';

const POLL_MS = 50;

/**
 * Waits until the store is as new as what the caller has seen: in a Neo4j cluster, or through
 * another server, a read may come before the write it follows. The embedded store has one owner
 * and can't be behind; a higher version was then seen in data that have since been replaced.
 */
export async function catchUp({ services, ask, seenVersion }: Context): Promise<void> {
  if (services.store.engine === 'embedded' || seenVersion <= services.newest.version) return;
  for (;;) {
    const [row] = await services.store.read(statements.dataVersion, {}, ask.options);
    const version = row?.version ?? 0;
    services.newest.version = Math.max(services.newest.version, version);
    if (version >= seenVersion) return;
    if (Date.now() + POLL_MS >= ask.options.deadline) {
      throw new UnavailableError(
        `The data here are at version ${version}, and you have seen ${seenVersion}: the store lags ` +
          'behind, or was replaced. Try again, or load the page anew.',
      );
    }
    await pause(POLL_MS);
  }
}
