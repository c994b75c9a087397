import { randomUUID } from 'node:crypto';
import { DERIVATION } from '../derivation.js';
import { statements } from '../generated/statements.js';
import type { CallOptions, GraphStore } from '../store.js';
import { rebuildDerived } from './rebuild.js';

/**
 * Derives everything anew in a store that was derived by earlier rules, as one write; does nothing
 * in a store that is up to date. Returns how much had to change, or null when there was nothing to
 * do. Several servers may do it at once: they stand in line, and the later ones change nothing.
 */
export async function bringUpToDate(
  store: GraphStore,
  options: CallOptions,
): Promise<number | null> {
  const [row] = await store.read(statements.dataVersion, {}, options);
  if (!row || row.derivation >= DERIVATION) return null;
  const operation = { id: randomUUID(), actor: 'reindex', reason: 'what is derived has changed' };
  const { differences } = await rebuildDerived(store, { operation, ...options });
  return differences;
}
