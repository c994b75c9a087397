import type { ClaimValue, KindTerm, LinkTerm, PropertyName } from '@frontgraph/cypher';
import type { ClaimRow } from './claim.js';
import type { EntityRow } from './entity.js';
import type { Contester, LinkRow, LinkStatus } from './link.js';
import type { SourceRow } from './source.js';

/** A link seen from `entity`'s other end. */
export interface RelationRow {
  /** Id of the entity at the other end. */
  readonly other: string;
  readonly link: LinkRow;
}

export interface AliasRow {
  readonly name: string;
  readonly script: string | null;
  readonly quality: string | null;
  /** Id of the source. */
  readonly source: string;
}

export interface PropertyRow {
  readonly name: PropertyName;
  readonly claims: readonly ClaimRow[];
}

/** A reward with its links, all of them to or from the bounty. */
export interface BountyRow {
  readonly entity: EntityRow;
  readonly links: readonly LinkRow[];
}

/** An account with its links. */
export interface AccountRow {
  readonly entity: EntityRow;
  /** Id of whoever was asked about. */
  readonly owner: string;
  readonly links: readonly LinkRow[];
}

/** The link to a list, or to the authority that bans or watches. */
export interface ListingEntryRow {
  readonly link: LinkRow;
}

export interface SubgraphRow {
  readonly entities: readonly EntityRow[];
  readonly links: readonly LinkRow[];
  readonly truncated: boolean;
}

export interface HopRow {
  readonly from: EntityRow;
  readonly to: EntityRow;
  /** Strongest first, never empty. */
  readonly links: readonly LinkRow[];
}

export interface PathRow {
  readonly entityIds: readonly string[];
  readonly hops: readonly HopRow[];
  readonly weakest: number;
}

export interface PathResultRow {
  readonly paths: readonly PathRow[];
  readonly searchedDepth: number;
  readonly truncated: boolean;
  readonly truncatedBecause: string | null;
  readonly notYet: string | null;
  readonly policy: string;
  readonly engine: string;
}

export interface KindTermRow extends KindTerm {
  readonly count: number;
}

export interface LinkTermRow extends LinkTerm {
  readonly count: number;
}

/** One page of rows with their cursors; `total` is asked only when somebody wants it. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly cursors: readonly string[];
  readonly more: boolean;
  /** The page does not start at the beginning. */
  readonly after: boolean;
  total(): Promise<number>;
}
export type EntityPage = Page<EntityRow>;
export type ClaimPage = Page<ClaimRow>;
export type SourcePage = Page<SourceRow>;

export interface StatsRow {
  readonly entities: number;
  readonly links: number;
  /** Null where no day is asked about: they take a scan of their own. */
  readonly claims: number | null;
  readonly possibleLinks: number;
}

export interface TimelineYearRow {
  readonly year: number;
  readonly held: number;
  readonly reported: number;
}

export interface TimelineRow {
  /** In order; years between them may be missing. */
  readonly years: readonly TimelineYearRow[];
  readonly undatedHeld: number;
  readonly undatedReported: number;
  readonly claims: number;
}

/** A link that was there on two days, as it stood on the later one. */
export interface LinkChangeRow {
  readonly link: LinkRow;
  readonly before: LinkStatus;
  readonly after: LinkStatus;
  /** Who denied it on either day. */
  readonly contestedBefore: Contester | null;
  readonly contestedAfter: Contester | null;
}

export interface ChangeSetRow {
  readonly appeared: readonly EntityRow[];
  readonly began: readonly LinkRow[];
  readonly ended: readonly LinkRow[];
  readonly changed: readonly LinkChangeRow[];
  readonly appearedCount: number;
  readonly beganCount: number;
  readonly endedCount: number;
  readonly changedCount: number;
}

export interface EntityHitRow {
  readonly entity: EntityRow;
  readonly matched: string | null;
  readonly score: number;
}

export interface SearchResultRow {
  readonly entities: readonly EntityHitRow[];
  readonly links: readonly LinkRow[];
  readonly truncated: boolean;
}

export type { ClaimValue };
