import type { EntityKind, LinkType, PropertyName } from './generated/vocabulary.js';

/**
 * How sure a date is: to the year, month or day; about, before or after it; or between the two ends
 * of an interval.
 */
export const DATE_PRECISIONS = [
  'year',
  'month',
  'day',
  'circa',
  'before',
  'after',
  'interval',
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * A date with its precision: `date` is ISO 8601 cut to it (`2017`, `2017-08`, `2017-08-07`); of an
 * interval both ends, `2016/2017`. What it means in days: `dates/possible.ts`.
 */
export interface PartialDate {
  date: string;
  precision: DatePrecision;
}

/** A party's relation to a statement; see DESIGN.md, "Words". */
export type Stance = 'designates' | 'asserts' | 'reports' | 'alleges' | 'denies' | 'retracts';

export type Qualifier = 'exact' | 'upTo' | 'atLeast' | 'about';

/** The value of a claim: always the text as given, and an amount where it is a number. */
export interface ClaimValue {
  text: string;
  amount?: number | null;
  unit?: string | null;
  qualifier?: Qualifier | null;
  /** For a date property: the date with its precision. */
  date?: PartialDate | null;
  /** For an alias or another name: ISO 15924 script and BCP 47 language, `Arab/ur`. */
  script?: string | null;
}

/** An entity as it is written: the facts a picture needs; all else are claims. */
export interface EntityRecord {
  id: string;
  kind: EntityKind;
  name: string;
  summary: string | null;
  /** What an organisation is, without accusing: `charity`, `student body`. */
  role: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  sensitive: boolean;
  onlySpeaks: boolean;
  /** A probable, not certain, identity; nothing is merged on it. */
  identityNote: string | null;
  /** For a Listing: date of the edition read, and whether the list is held whole. */
  heldAsOf: string | null;
  heldWhole: boolean;
  /** Outer references, `un:QDe.118`, `ofac:7140`: another record with one of them attaches here. */
  references: string[];
  /** Who keeps this record (`dossier`, `un`): only the same origin may change it later. */
  origin: string;
}

/**
 * Reliability of a source on the Admiralty scale (NATO AJP-2.1), from `A`, reliable, to `E`,
 * unreliable; `F`: it cannot be judged.
 */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export interface SourceRecord {
  id: string;
  title: string;
  publisher: string;
  /** ISO date cut to its precision, or null. */
  published: string | null;
  publishedEarliest: string | null;
  publishedLatest: string | null;
  publishedWhy: string | null;
  url: string | null;
  kind: string;
  language: string;
  note: string | null;
  accessed: string | null;
  titleIsDescriptive: boolean;
  titleSensitive: boolean;
  readInPart: boolean;
  licence: string | null;
  /** Address of a copy in an archive. */
  archiveUrl: string | null;
  /** Of the file that was read: 64 hexadecimal digits. */
  sha256: string | null;
  reliability: Reliability;
  /** Why, in one sentence. */
  reliabilityBecause: string;
  origin: string;
}

/** What a claim is about: one link, or one property of one entity. */
export type ClaimTarget =
  { link: LinkType; from: string; to: string } | { property: PropertyName; of: string };

/** A claim as it is written. Its id is `claimId(claim)`: a hash of what it says and where. */
export interface ClaimRecord {
  target: ClaimTarget;
  /** Office, wing, kinship or wording that narrows the type: `student`, `brother-in-law`. */
  role: string | null;
  value: ClaimValue | null;
  stance: Stance;
  /** Entity that states it; null = the publication itself (see the source's publisher). */
  statedBy: string | null;
  /** Entities whose statement the speaker only passes on. */
  citing: string[];
  source: string;
  locator: string;
  /** One sentence in our own words (or a list's own words, for a list's remark). */
  statement: string;
  quotation: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
  /** Ids of the claims that a denial or retraction answers. */
  answers: string[];
  conflictGroup: string | null;
  sensitive: boolean;
  custodial: boolean;
  /** The text was retrieved by search, not read on the page itself. */
  retrievedText: boolean;
  /**
   * On a denial, where its source settles it: whether the speaker is the accused party or one of
   * its own. Left out = computed from who leads and speaks for the ends of the link.
   */
  byParty?: boolean | null;
  /** The dossier's own key (`c-0001`), so that people can speak of it. */
  key: string | null;
  origin: string;
}

/** What a batch carries into the store. Order does not matter inside one batch. */
export interface Batch {
  sources: SourceRecord[];
  entities: EntityRecord[];
  claims: ClaimRecord[];
}
