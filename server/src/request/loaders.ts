import { parseLinkId, statements } from '@frontgraph/cypher';
import DataLoader from 'dataloader';
import { byStance, readClaim, readEntity, readLink, readSource } from '../rows/index.js';
import type { ClaimRow, SourceRow } from '../rows/index.js';
import type { Asker } from './ask.js';
import { createDayLoaders } from './dayLoaders.js';
import { Days } from './days.js';
import type { DayLoaders } from './days.js';
import { createEditLoaders } from './editLoaders.js';
import type { EditLoaders } from './editLoaders.js';
import { grouped } from './grouped.js';
import { linksOfLoader } from './linksOf.js';

/** Claims that a link or an entity's properties are read with at most. */
const CLAIM_CAP = 1000;

/** What field resolvers load: one statement for all that are asked in one turn, each row once. */
export interface Loaders extends DayLoaders, EditLoaders {
  /** The same of what depends on a day, for the days that the request asks about. */
  readonly days: Days;
  readonly claim: DataLoader<string, ClaimRow | null>;
  readonly source: DataLoader<string, SourceRow | null>;
  readonly entityOfReference: DataLoader<string, string | null>;
  readonly claimsOfLink: DataLoader<string, readonly ClaimRow[]>;
  readonly propertyClaims: DataLoader<string, readonly ClaimRow[]>;
  readonly conflict: DataLoader<string, readonly ClaimRow[]>;
  readonly sourceClaimCount: DataLoader<string, number>;
}

/** Loaders of one request; `showSensitive` holds for all of them. */
export function createLoaders(ask: Asker, showSensitive: boolean): Loaders {
  const claim = claimLoader(ask, showSensitive);
  const records = recordLoaders(ask, showSensitive);
  const lists = claimListLoaders({ ask, showSensitive, claim });
  const whenever: DayLoaders = {
    entity: records.entity,
    link: records.link,
    linksOf: linksOfLoader(ask, showSensitive),
    neighbourCount: counted((ids) => ask.read(statements.neighbourCounts, { ids, showSensitive })),
  };
  const base = { ask, showSensitive, ...records, ...lists };
  return {
    ...records,
    ...lists,
    ...whenever,
    ...createEditLoaders({ ...records, ask, showSensitive, claim }),
    days: new Days(whenever, (day) => createDayLoaders(base, day)),
    claim,
    sourceClaimCount: counted((ids) =>
      ask.read(statements.sourceClaimCounts, { ids, showSensitive }),
    ),
  };
}

/** Claims by their ids, those of earlier claims in whose place they stand among them. */
function claimLoader(ask: Asker, showSensitive: boolean): Loaders['claim'] {
  return new DataLoader(async (ids) => {
    const rows = await ask.read(statements.claimsById, { ids, showSensitive });
    const found = new Map(rows.map((row) => readClaim(row.claim)).map((row) => [row.id, row]));
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0) {
      const later = await ask.read(statements.claimsInPlaceOf, { ids: missing, showSensitive });
      for (const row of later) found.set(row.id, readClaim(row.claim));
    }
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Entities, sources and links by their ids. */
function recordLoaders(ask: Asker, showSensitive: boolean) {
  return {
    entity: byId(async (ids) => {
      const rows = await ask.read(statements.entitiesById, { ids, showSensitive });
      return rows.map((row) => readEntity(row.entity));
    }),
    source: byId(async (ids) => {
      const rows = await ask.read(statements.sourcesById, { ids, showSensitive });
      return rows.map((row) => readSource(row.source));
    }),
    link: byId(async (ids) => {
      const links = ids.flatMap((id) => {
        const parts = parseLinkId(id);
        return parts ? [{ id, from: parts.from, to: parts.to }] : [];
      });
      if (links.length === 0) return [];
      const rows = await ask.read(statements.linksById, { links, showSensitive });
      return rows.map((row) => readLink(row.link));
    }),
    entityOfReference: new DataLoader<string, string | null>(async (references) => {
      const rows = await ask.read(statements.entityIdsByReference, { references, showSensitive });
      const ids = new Map(rows.map((row) => [row.reference, row.id]));
      return references.map((reference) => ids.get(reference) ?? null);
    }),
  };
}

interface ClaimLists {
  readonly ask: Asker;
  readonly showSensitive: boolean;
  readonly claim: Loaders['claim'];
}

/** Lists of claims by what they are about; each claim is then known by its id, too. */
function claimListLoaders({ ask, showSensitive, claim }: ClaimLists) {
  const lists = (fetch: (keys: readonly string[]) => Promise<(readonly [string, ClaimRow])[]>) =>
    new DataLoader<string, readonly ClaimRow[]>(async (keys) => {
      const pairs = await fetch(keys);
      for (const [, row] of pairs) claim.prime(row.id, row);
      return grouped(pairs, keys, byStance);
    });
  const cap = CLAIM_CAP;
  return {
    claimsOfLink: lists(async (links) => {
      const rows = await ask.read(statements.claimsOfLinks, { links, cap, showSensitive });
      return rows.map((row) => [row.link, readClaim(row.claim)]);
    }),
    propertyClaims: lists(async (ids) => {
      const rows = await ask.read(statements.propertyClaims, { ids, cap, showSensitive });
      return rows.map((row) => [row.id, readClaim(row.claim)]);
    }),
    conflict: lists(async (groups) => {
      const rows = await ask.read(statements.claimsInConflict, { groups, showSensitive });
      const claims = rows.map((row) => readClaim(row.claim));
      return claims.map((row) => [row.conflictGroup ?? '', row]);
    }),
  };
}

function counted(
  fetch: (ids: readonly string[]) => Promise<readonly { id: string; count: number }[]>,
): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const counts = new Map((await fetch(ids)).map((row) => [row.id, row.count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
}

function byId<T extends { readonly id: string }>(
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await fetch(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Forgets what was loaded: after a write it may be out of date. */
export function forget(loaders: Loaders): void {
  for (const loader of Object.values(loaders) as { clearAll(): unknown }[]) loader.clearAll();
}
