import type { EntityKind } from '@frontgraph/cypher';
import type { Fault, InputFile, Statement } from './statement.js';

/** An entity that the store already holds, as far as a format must know it. */
export interface KnownEntity {
  id: string;
  kind: EntityKind;
  name: string;
  sensitive: boolean;
  references: readonly string[];
  /** Who keeps the record (`dossier`, `un`): a format rewrites only its own. */
  origin: string;
  /** For a Listing: the day of the edition that the store holds. */
  heldAsOf?: string | null;
}

/** A known organisation, group or party with all its names: an alias on a list may be one of them. */
export interface KnownBody extends KnownEntity {
  /** Its name and its aliases, as the store holds them. */
  names: readonly string[];
  /** Ids of the entities that a claim calls it an alias of. */
  aliasOf: readonly string[];
}

/** A claim that the store already holds, as far as a denial must know it. */
export interface KnownClaim {
  id: string;
  key: string;
  stance: string;
  /** Id of the link, `from~TYPE~to`, or null for a property claim. */
  linkId: string | null;
  subject: string;
  property: string | null;
  sensitive: boolean;
}

/** A claim of an outer list that somebody is on it or an alias, or that takes such a one back. */
export interface KnownListing {
  id: string;
  linkType: 'LISTED_ON' | 'ALIAS_OF';
  subject: string;
  object: string;
  stance: string;
  statedBy: string | null;
  /** The reference of the entry. */
  locator: string;
  /** The edition that it stands in, and its day. */
  source: string;
  published: string;
  answers: readonly string[];
  /** It gives an end. */
  ended: boolean;
  withdrawn: boolean;
  sensitive: boolean;
}

/** What the store holds already; each call asks about many at once. */
export interface StoreIndex {
  /** Known entities by id; unknown ids are absent. */
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, KnownEntity>>;
  /** Known entities by outer reference, `un:QDe.118`; unknown references are absent. */
  references(references: readonly string[]): Promise<ReadonlyMap<string, KnownEntity>>;
  /** Every known organisation, group and party that is kept by another origin than this one. */
  bodies(keptByOthersThan: string): Promise<readonly KnownBody[]>;
  /** What the editions of this origin's list say of who is listed. */
  listings(origin: string): Promise<readonly KnownListing[]>;
  /** Which of these sources are known. */
  sources(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Known claims by their dossier key. */
  claims(keys: readonly string[]): Promise<ReadonlyMap<string, KnownClaim>>;
  /** Known ids, of claims keys, that begin like these unknown ones: one may have been meant. */
  similar(what: 'entity' | 'source' | 'claim', words: readonly string[]): Promise<string[]>;
}

/** What a format is given beside its files. */
export interface ReadContext {
  store: StoreIndex;
  /** Tells of one fault; reading goes on where it can, so that all are found at once. */
  onFault(fault: Fault): void;
  /** Counts what was read in the format's own words (`individuals`, `aliases`), for the report. */
  count(what: string, by?: number): void;
  /** Tells how many bytes of the input have been read, for the progress bar. */
  onBytes(bytes: number): void;
  signal?: AbortSignal | undefined;
}

/**
 * Turns bytes of one kind of file into statements, in file order. It is run twice: first to find
 * every fault (what it yields is checked, not written), then to load; both runs must yield the same.
 * After a fault it may stop or go on; nothing is written when there was one.
 */
export interface Format {
  readonly name: string;
  /**
   * Its words are an outer list's: a claim that names somebody whom readers may not see is written
   * as sensitive. In any other format it is a fault.
   */
  readonly hidesNaming?: boolean;
  read(files: readonly InputFile[], context: ReadContext): AsyncIterable<Statement>;
}
