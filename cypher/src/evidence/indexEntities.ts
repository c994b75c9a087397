import { statements } from '../generated/statements.js';
import type { ClaimCountsRow, EntityIndexesRow } from '../generated/statements.js';
import { searchKeys } from '../keys/searchKeys.js';
import type { CypherMap } from '../model/texts.js';
import { groupBy } from './groupBy.js';
import { canonicalJson } from './hash.js';
import { presenceBounds } from './presence.js';
import type { DaySpan, PresenceBounds } from './presence.js';
import { propertyCredibilities } from './propertyCredibility.js';
import { readPropertyEvidence } from './propertyEvidence.js';
import type { PropertyClaim } from './propertyEvidence.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';

/** What is computed for an entity from its record and its claims. */
type EntityIndex = PresenceBounds & {
  /** Preferred name first, then the others in alphabetical order. */
  names: string[];
  searchKeys: string;
  claimCount: number;
  /** Claims that readers see. */
  publicClaimCount: number;
};

/** Properties to set on one entity or claim. */
export type PropertyChange = { id: string; properties: CypherMap };

/** What has to be set on entities, and on the claims about their properties. */
export interface IndexChanges {
  entities: PropertyChange[];
  /** Claims on properties whose credibility changes. */
  claims: PropertyChange[];
}

/**
 * Computes names, search keys, counts and bounds of the given entities anew, and the credibility of
 * the claims on their properties, and writes what differs.
 */
export async function indexEntities(runner: Runner, ids: Iterable<string>): Promise<void> {
  const stored = await inChunks(ids, (chunk) =>
    runner.run(statements.entityIndexes, { ids: chunk }),
  );
  await writeEntityIndex(runner, await compareEntityIndex(runner, stored));
}

/** What differs between what is stored and what the claims come to. */
export async function compareEntityIndex(
  runner: Runner,
  stored: readonly EntityIndexesRow[],
): Promise<IndexChanges> {
  const ids = stored.map(({ id }) => id);
  const aliases = await inChunks(ids, (chunk) => runner.run(statements.aliasesOf, { ids: chunk }));
  const counts = await inChunks(ids, (chunk) => runner.run(statements.claimCounts, { ids: chunk }));
  const properties = await readPropertyEvidence(runner, ids);
  const aliasesById = groupBy(aliases, ({ id }) => id);
  const countsById = new Map(counts.map((row) => [row.id, row]));
  const propertiesById = groupBy(properties, ({ subject }) => subject);
  const entities = stored.flatMap((row) => {
    const names = namesOf(
      row.name,
      (aliasesById.get(row.id) ?? []).map(({ name }) => name),
    );
    const count = countsById.get(row.id);
    return changeOf(row, {
      names,
      searchKeys: searchKeys([...names, ...row.references]),
      claimCount: count?.claims ?? 0,
      publicClaimCount: count ? count.claims - count.hidden : 0,
      ...boundsOf(row.kind, count, propertiesById.get(row.id) ?? []),
    });
  });
  return { entities, claims: regraded(properties) };
}

/** Bounds by what readers see; by everything where they see nothing of the entity. */
function boundsOf(
  kind: string,
  count: ClaimCountsRow | undefined,
  properties: readonly PropertyClaim[],
): PresenceBounds {
  const isSeen = count !== undefined && count.claims > count.hidden;
  const claims = isSeen ? properties.filter(({ sensitive }) => !sensitive) : properties;
  const said = isSeen
    ? spanOf(count.seenFirst, count.seenLast)
    : spanOf(count?.saidFirst, count?.saidLast);
  return presenceBounds(kind, claims, said);
}

function spanOf(first?: string | null, last?: string | null): DaySpan | null {
  return first && last ? { first, last } : null;
}

function regraded(properties: readonly PropertyClaim[]): PropertyChange[] {
  const grades = propertyCredibilities(properties);
  return properties.flatMap(({ id, marked }) => {
    const grade = grades.get(id)!;
    return canonicalJson(grade) === canonicalJson(marked) ? [] : [{ id, properties: grade }];
  });
}

function namesOf(name: string, aliases: readonly string[]): string[] {
  const others = new Set(aliases);
  others.delete(name);
  return [name, ...[...others].sort()];
}

/** Only what differs: setting equal search keys would index the entity anew. */
function changeOf(stored: EntityIndexesRow, index: EntityIndex): PropertyChange[] {
  const before = new Map<string, unknown>(Object.entries(stored));
  const differing = Object.entries(index).filter(
    ([name, value]) => canonicalJson(value) !== canonicalJson(before.get(name)),
  );
  return differing.length === 0
    ? []
    : [{ id: stored.id, properties: Object.fromEntries(differing) }];
}

export async function writeEntityIndex(runner: Runner, changes: IndexChanges): Promise<void> {
  await inChunks(changes.entities, (rows) => runner.run(statements.indexEntities, { rows }));
  await inChunks(changes.claims, (rows) => runner.run(statements.markClaims, { rows }));
}
