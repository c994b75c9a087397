import { statements } from '../generated/statements.js';
import type { EntityIndexesRow } from '../generated/statements.js';
import { searchKeys } from '../keys/searchKeys.js';
import type { CypherMap } from '../model/texts.js';
import { groupBy } from './groupBy.js';
import { canonicalJson } from './hash.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';

/** What is computed for an entity from its record and its claims. */
type EntityIndex = {
  /** Preferred name first, then the others in alphabetical order. */
  names: string[];
  searchKeys: string;
  claimCount: number;
  /** Claims that readers see. */
  publicClaimCount: number;
};

/** What has to be set for one entity. */
export type EntityIndexChange = { id: string; properties: CypherMap };

/** Computes names, search keys and counts of the given entities anew and writes what differs. */
export async function indexEntities(runner: Runner, ids: Iterable<string>): Promise<void> {
  const stored = await inChunks(ids, (chunk) =>
    runner.run(statements.entityIndexes, { ids: chunk }),
  );
  await writeEntityIndex(runner, await compareEntityIndex(runner, stored));
}

/** What differs between the stored indexes and those that the claims come to. */
export async function compareEntityIndex(
  runner: Runner,
  stored: readonly EntityIndexesRow[],
): Promise<EntityIndexChange[]> {
  const ids = stored.map(({ id }) => id);
  const aliases = await inChunks(ids, (chunk) => runner.run(statements.aliasesOf, { ids: chunk }));
  const counts = await inChunks(ids, (chunk) => runner.run(statements.claimCounts, { ids: chunk }));
  const aliasesById = groupBy(aliases, ({ id }) => id);
  const countsById = new Map(counts.map((row) => [row.id, row]));
  return stored.flatMap((row) => {
    const names = namesOf(
      row.name,
      (aliasesById.get(row.id) ?? []).map(({ name }) => name),
    );
    const { claims, hidden } = countsById.get(row.id) ?? { claims: 0, hidden: 0 };
    return changeOf(row, {
      names,
      searchKeys: searchKeys([...names, ...row.references]),
      claimCount: claims,
      publicClaimCount: claims - hidden,
    });
  });
}

function namesOf(name: string, aliases: readonly string[]): string[] {
  const others = new Set(aliases);
  others.delete(name);
  return [name, ...[...others].sort()];
}

/** Only what differs: setting equal search keys would index the entity anew. */
function changeOf(stored: EntityIndexesRow, index: EntityIndex): EntityIndexChange[] {
  const before = new Map<string, unknown>(Object.entries(stored));
  const differing = Object.entries(index).filter(
    ([name, value]) => canonicalJson(value) !== canonicalJson(before.get(name)),
  );
  return differing.length === 0
    ? []
    : [{ id: stored.id, properties: Object.fromEntries(differing) }];
}

export async function writeEntityIndex(
  runner: Runner,
  changes: readonly EntityIndexChange[],
): Promise<void> {
  await inChunks(changes, (rows) => runner.run(statements.indexEntities, { rows }));
}
