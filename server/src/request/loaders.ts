import { parseLinkId, statements } from '@frontgraph/cypher';
import type { LinkType } from '@frontgraph/cypher';
import DataLoader from 'dataloader';
import {
  byStance,
  byStrength,
  readClaim,
  readEntity,
  readLink,
  readSource,
} from '../rows/index.js';
import type { ClaimRow, Direction, EntityRow, LinkRow, SourceRow } from '../rows/index.js';
import type { Asker } from './ask.js';
import { groupBy, grouped } from './grouped.js';

/** Claims that a link or an entity's properties are read with at most. */
const CLAIM_CAP = 1000;

/** Which links of an entity are wanted. */
export interface LinksKey {
  readonly id: string;
  readonly types: readonly LinkType[] | null;
  readonly direction: Direction;
  readonly cap: number;
}

/** What field resolvers load: one statement for all that are asked in one turn, each row once. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly link: DataLoader<string, LinkRow | null>;
  readonly claim: DataLoader<string, ClaimRow | null>;
  readonly source: DataLoader<string, SourceRow | null>;
  readonly entityOfReference: DataLoader<string, string | null>;
  readonly linksOf: DataLoader<LinksKey, readonly LinkRow[], string>;
  readonly claimsOfLink: DataLoader<string, readonly ClaimRow[]>;
  readonly propertyClaims: DataLoader<string, readonly ClaimRow[]>;
  readonly conflict: DataLoader<string, readonly ClaimRow[]>;
  readonly neighbourCount: DataLoader<string, number>;
  readonly sourceClaimCount: DataLoader<string, number>;
}

/** Loaders of one request; `showSensitive` holds for all of them. */
export function createLoaders(ask: Asker, showSensitive: boolean): Loaders {
  const claim = byId(async (ids: readonly string[]) => {
    const rows = await ask.read(statements.claimsById, { ids, showSensitive });
    return rows.map((row) => readClaim(row.claim));
  });
  return {
    ...recordLoaders(ask, showSensitive),
    ...claimListLoaders({ ask, showSensitive, claim }),
    claim,
    linksOf: linksOfLoader(ask, showSensitive),
    neighbourCount: counted((ids) => ask.read(statements.neighbourCounts, { ids, showSensitive })),
    sourceClaimCount: counted((ids) =>
      ask.read(statements.sourceClaimCounts, { ids, showSensitive }),
    ),
  };
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

/** One statement for each set of types, direction and cap, whatever the number of entities. */
function linksOfLoader(ask: Asker, showSensitive: boolean): Loaders['linksOf'] {
  const shape = ({ types, direction, cap }: LinksKey) =>
    `${types?.toSorted().join('|') ?? '*'} ${direction} ${cap}`;
  const name = (key: LinksKey) => `${key.id} ${shape(key)}`;
  return new DataLoader(
    async (keys) => {
      const shapes = groupBy(keys, shape);
      const found = new Map<string, readonly LinkRow[]>();
      await Promise.all(
        [...shapes.values()].map(async (same) => {
          const { types, direction, cap } = same[0]!;
          const ids = same.map((key) => key.id);
          const params = { ids, types, direction, cap, showSensitive };
          const rows = await ask.read(statements.linksOf, params);
          const links = rows.map((row) => [row.id, readLink(row.link)] as const);
          grouped(links, ids, byStrength).forEach((list, i) => found.set(name(same[i]!), list));
        }),
      );
      return keys.map((key) => found.get(name(key)) ?? []);
    },
    { cacheKeyFn: name },
  );
}

/** Forgets what was loaded: after a write it may be out of date. */
export function forget(loaders: Loaders): void {
  for (const loader of Object.values(loaders) as { clearAll(): unknown }[]) loader.clearAll();
}
