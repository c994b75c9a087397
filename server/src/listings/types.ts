import type { LinkClaim, LinkType, PartialDate } from '@frontgraph/cypher';
import type { Day, EntityRow, LinkRow, MatrixState, SourceRow } from '../rows/index.js';
import type { Said } from '../sentences/index.js';

/** Links that say something about who lists whom; all lead from the entity. */
export const LISTING_LINKS = [
  'LISTED_ON',
  'BANNED_BY',
  'WATCHED_BY',
  'NOT_LISTED_BY',
  'ALIAS_OF',
  'AFFILIATE_OF',
] as const satisfies readonly LinkType[];

/** The role of a list that only watches. */
export const WATCH_LIST = 'watch list';

/** A claim with its speakers and its source. */
export interface Voiced extends Said {
  readonly source: SourceRow;
}

/** A list with who issues it, and who keeps its record. */
export interface HeldList {
  readonly list: EntityRow;
  readonly origin: string;
  readonly issuers: readonly EntityRow[];
}

/** A link from an entity of the matrix, with all claims on it that the reader may see. */
export interface HeldLink {
  readonly link: LinkRow;
  /** Its other end. */
  readonly to: EntityRow;
  readonly claims: readonly Voiced[];
  /** The same claims as far as status depends on them. */
  readonly evidence: readonly LinkClaim[];
}

/** All that the matrix is made from. */
export interface Holdings {
  readonly rows: readonly { readonly entity: EntityRow; readonly links: readonly HeldLink[] }[];
  readonly lists: readonly HeldList[];
  /** Who keeps the record of each entity of the rows. */
  readonly origins: ReadonlyMap<string, string>;
  /** Since when a jurisdiction lists another entity, in whose entry one of the rows is an alias. */
  readonly listedFrom: (id: string, jurisdiction: string) => PartialDate | null;
  /** Any entity that a claim names. */
  readonly entity: (id: string) => EntityRow | undefined;
}

/** When the matrix is asked for. */
export interface Asked {
  /** Null = whenever. */
  readonly day: Day | null;
  /** ISO day. */
  readonly today: string;
}

/** How an entity stands towards a jurisdiction. */
export type Manner = 'entry' | 'ban' | 'affiliate' | 'alias' | 'watch' | 'absence';

/** What the claims of one link say about one entity and one jurisdiction. */
export interface Finding {
  readonly manner: Manner;
  readonly jurisdiction: string;
  readonly held: HeldLink;
  /** Those of its claims that speak of this jurisdiction. */
  readonly claims: readonly Voiced[];
  readonly list: EntityRow | null;
  readonly authority: EntityRow | null;
  readonly via: EntityRow | null;
  /** The list is held whole by whoever keeps the entity: its editions tell who left it. */
  readonly comparable: boolean;
}

/** One thing that claims say in a cell: those of one link that agree on when. */
export interface Mark {
  readonly state: MatrixState;
  readonly finding: Finding;
  /** Strongest first, one at least. */
  readonly claims: readonly Voiced[];
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly reference: string | null;
  /** The list held whole whose present edition has the entry no more. */
  readonly goneFrom: EntityRow | null;
  /** On the day asked about it only possibly held. */
  readonly possibly: boolean;
  /** It is undated, and nobody had said so by the day asked about: it may not have begun. */
  readonly early: boolean;
  /** Of what is not yet: before when an undated claim can't reach. */
  readonly bound: Beginning | null;
}

/** A beginning that an undated claim can't reach beyond. */
export interface Beginning {
  /** Whose it is; null = of the act itself. */
  readonly of: EntityRow | null;
  readonly from: PartialDate;
}
