import { statements } from '../generated/statements.js';
import { searchKeys } from '../keys/searchKeys.js';
import { groupBy } from './groupBy.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';

/** What is computed for an entity from its record and its claims. */
export interface EntityIndex {
  id: string;
  /** Preferred name first, then the others in alphabetical order. */
  names: string[];
  searchKeys: string;
  claimCount: number;
  /** Claims that readers see. */
  publicClaimCount: number;
}

interface Named {
  id: string;
  name: string;
  references: readonly string[];
}

/** Computes names, search keys and counts of entities from their claims. */
export async function readEntityIndex(
  runner: Runner,
  entities: readonly Named[],
): Promise<EntityIndex[]> {
  const ids = entities.map(({ id }) => id);
  const aliases = await inChunks(ids, (chunk) => runner.run(statements.aliasesOf, { ids: chunk }));
  const counts = await inChunks(ids, (chunk) => runner.run(statements.claimCounts, { ids: chunk }));
  const aliasesById = groupBy(aliases, ({ id }) => id);
  const countsById = new Map(counts.map((row) => [row.id, row]));
  return entities.map(({ id, name, references }) => {
    const others = new Set((aliasesById.get(id) ?? []).map((alias) => alias.name));
    others.delete(name);
    const names = [name, ...[...others].sort()];
    const { claims, hidden } = countsById.get(id) ?? { claims: 0, hidden: 0 };
    return {
      id,
      names,
      searchKeys: searchKeys([...names, ...references]),
      claimCount: claims,
      publicClaimCount: claims - hidden,
    };
  });
}

/** Computes and writes what is computed for the given entities. */
export async function indexEntities(runner: Runner, ids: Iterable<string>): Promise<void> {
  const states = await inChunks(ids, (chunk) =>
    runner.run(statements.entityStates, { ids: chunk }),
  );
  await writeEntityIndex(runner, await readEntityIndex(runner, states));
}

export async function writeEntityIndex(
  runner: Runner,
  index: readonly EntityIndex[],
): Promise<void> {
  const rows = index.map(({ id, ...properties }) => ({ id, properties }));
  await inChunks(rows, (chunk) => runner.run(statements.indexEntities, { rows: chunk }));
}
