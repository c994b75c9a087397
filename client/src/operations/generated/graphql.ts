/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A claim to add: about a link (linkType and object), or about a property. */
export type AddClaimInput = {
  /** Claims that a denial or retraction answers. */
  answers?: Array<string> | null | undefined;
  /** Whose statement the speaker only passes on. */
  citing?: Array<string> | null | undefined;
  /** When it is said to have held: begin. */
  from?: PartialDateInput | null | undefined;
  /** Type of the link. */
  linkType?: LinkType | null | undefined;
  /** Place in the source. */
  locator: string;
  /** Entity at the other end of the link. */
  object?: string | null | undefined;
  /** Property. */
  property?: PropertyName | null | undefined;
  /** A short quotation; 300 characters at most. */
  quotation?: string | null | undefined;
  /** Office, wing, kinship or wording that narrows the type. */
  role?: string | null | undefined;
  /** Only editors may see it. */
  sensitive?: boolean | null | undefined;
  /** Source it stands in. */
  source: string;
  /** The speaker's relation to the statement. */
  stance: Stance;
  /** Who states it; left out = the publication itself. */
  statedBy?: string | null | undefined;
  /** What it says, in your own words; 600 characters at most. */
  statement: string;
  /** Entity it is about. */
  subject: string;
  /** When it is said to have held: end. */
  to?: PartialDateInput | null | undefined;
  /** Value. */
  value?: ClaimValueInput | null | undefined;
};

/** An entity to add, with the first claim about it. */
export type AddEntityInput = {
  /** The first claim about it; `NEW` as its subject or object stands for the new entity. */
  claim: AddClaimInput;
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Id; made from the name when left out. */
  id?: string | null | undefined;
  /** What it is. */
  kind: EntityKind;
  /** Preferred name. */
  name: string;
  /** What an organisation is, without accusing: `charity`, `student body`. */
  role?: string | null | undefined;
  /** Only editors may see it. */
  sensitive?: boolean | null | undefined;
  /** One or two sentences in your own words. */
  summary?: string | null | undefined;
};

/** A source to add. */
export type AddSourceInput = {
  /** Day of access. */
  accessed?: string | null | undefined;
  /** Address of a copy in an archive, http or https. */
  archiveUrl?: string | null | undefined;
  /** Id, `dawn-2017-08-08`; made from publisher and date when left out. */
  id?: string | null | undefined;
  /** What it is: article, press-release, law, sanctions-list, narrative-summary, dataset. */
  kind: string;
  /** Language, BCP 47. */
  language: string;
  /** Licence of what was taken over. */
  licence?: string | null | undefined;
  /** Note of the editors. */
  note?: string | null | undefined;
  /** Date of publication, cut to its precision. */
  published?: string | null | undefined;
  /** Earliest day it can have been published, where the date is not known. */
  publishedEarliest?: string | null | undefined;
  /** Latest day it can have been published, where the date is not known. */
  publishedLatest?: string | null | undefined;
  /** Why these bounds. */
  publishedWhy?: string | null | undefined;
  /** Who published it. */
  publisher: string;
  /** Only a part of it was read. */
  readInPart?: boolean | null | undefined;
  /** SHA-256 of the file that was read, in hexadecimal digits. */
  sha256?: string | null | undefined;
  /** Title. */
  title: string;
  /** Address, http or https. */
  url?: string | null | undefined;
};

/** A value to give. */
export type ClaimValueInput = {
  /** The number, where it is one. */
  amount?: number | null | undefined;
  /** How the number is meant. */
  qualifier?: Qualifier | null | undefined;
  /** The value as text. */
  text: string;
  /** Unit of the number. */
  unit?: string | null | undefined;
};

/** Confidence in a link, in a word. */
export type ConfidenceWord =
  /** High: 0.75 and more. */
  | 'HIGH'
  /** Low: 0.25 and more. */
  | 'LOW'
  /** Moderate: 0.5 and more. */
  | 'MODERATE'
  /** Very low: less than 0.25. */
  | 'VERY_LOW';

/** Who denies a contested link. */
export type Contester =
  /** Both. */
  | 'BOTH'
  /** A source that is independent of the party. */
  | 'INDEPENDENT'
  /** The accused party itself or one of its own: the right of reply. */
  | 'PARTY';

/** What to change of a claim; what is left out stays, null takes away. */
export type CorrectClaimInput = {
  /** Claims that a denial or retraction answers. */
  answers?: Array<string> | null | undefined;
  /** Whose statement the speaker only passes on. */
  citing?: Array<string> | null | undefined;
  /** When it is said to have held: begin. */
  from?: PartialDateInput | null | undefined;
  /** Place in the source. */
  locator?: string | null | undefined;
  /** A short quotation; 300 characters at most. */
  quotation?: string | null | undefined;
  /** Office, wing, kinship or wording that narrows the type. */
  role?: string | null | undefined;
  /** Only editors may see it. */
  sensitive?: boolean | null | undefined;
  /** Source it stands in. */
  source?: string | null | undefined;
  /** The speaker's relation to the statement. */
  stance?: Stance | null | undefined;
  /** Who states it; null = the publication itself. */
  statedBy?: string | null | undefined;
  /** What it says, in your own words; 600 characters at most. */
  statement?: string | null | undefined;
  /** When it is said to have held: end. */
  to?: PartialDateInput | null | undefined;
  /** Value. */
  value?: ClaimValueInput | null | undefined;
};

/** Precision of a date. */
export type DatePrecision =
  /** Some time after this date. */
  | 'AFTER'
  /** Some time before this date. */
  | 'BEFORE'
  /** About this date. */
  | 'CIRCA'
  /** To the day. */
  | 'DAY'
  /** Some time between two dates, `2016/2017`. */
  | 'INTERVAL'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** Whether something held, or had been reported, on a day. */
export type DayAnswer =
  /** No. */
  | 'NO'
  /** Possibly: its date is not given, or not exact enough. */
  | 'POSSIBLY'
  /** Yes. */
  | 'YES';

/** What claims disagree about. */
export type DisagreementKind =
  /** Sources contradict each other in another way. */
  | 'ACCOUNT'
  /** Different dates. */
  | 'DATE'
  /** Somebody denies or takes back what others say. */
  | 'DENIAL'
  /** One authority lists it, and it is absent from another's list or said not to be on it. */
  | 'LISTING'
  /** Different spellings of one name or account. */
  | 'SPELLING'
  /** Different values of one property or bounty. */
  | 'VALUE';

/** What was done. */
export type EditAction =
  /** A claim was added. */
  | 'ADD_CLAIM'
  /** An entity was added with its first claim. */
  | 'ADD_ENTITY'
  /** A source was added. */
  | 'ADD_SOURCE'
  /** A file was attached to a source. */
  | 'ATTACH_FILE'
  /** A correction note was attached, changed or taken away. */
  | 'CORRECTION_NOTE'
  /** A claim was corrected. */
  | 'CORRECT_CLAIM'
  /** A claim was taken back. */
  | 'RETRACT_CLAIM'
  /** An earlier edit was undone. */
  | 'UNDO';

/** What an entity is. */
export type EntityKind =
  /** A page or profile on an online platform. */
  | 'Account'
  /** A state, a ministry, an agency, a court or an international body. */
  | 'Authority'
  /** A reward offered by an authority for information about a person. */
  | 'Bounty'
  /** Something that happened: an attack, a raid, an election. */
  | 'Event'
  /** An armed or militant organisation or one of its factions. */
  | 'Group'
  /** A law or a public programme. */
  | 'Law'
  /** A list on which an authority designates people or organisations. */
  | 'Listing'
  /** A body that is not a party or a public authority: a charity, trust, student body, media outlet, business or collective. */
  | 'Organisation'
  /** A political party. */
  | 'Party'
  /** A human being. */
  | 'Person'
  /** A town, region or country. */
  | 'Place'
  /** A service that hosts accounts. */
  | 'Platform'
  /** A figure that a source published. */
  | 'Statistic';

/** Status of a link, computed from its claims. */
export type LinkStatus =
  /** It is only alleged. */
  | 'ALLEGED'
  /** Somebody asserts it as an own finding. */
  | 'ASSERTED'
  /** Only denials are left. */
  | 'DENIED'
  /** An authority designates it by a legal act. */
  | 'DESIGNATED'
  /** An independent source denies it and no authority designates it. */
  | 'DISPUTED'
  /** A publication reports it. */
  | 'REPORTED'
  /** Whoever said it took it back. */
  | 'RETRACTED';

/** What a link says of the two entities it ties. */
export type LinkType =
  /** What a figure is about. */
  | 'ABOUT'
  /** Run by or for somebody. */
  | 'ACCOUNT_OF'
  /** Acquitted by a court. */
  | 'ACQUITTED_BY'
  /** Acted on behalf of somebody. */
  | 'ACTED_FOR'
  /** Who adopted a law. */
  | 'ADOPTED_BY'
  /** Belongs to the circle of another organisation. */
  | 'AFFILIATE_OF'
  /** A list or source gives one as another name of the other. */
  | 'ALIAS_OF'
  /** Works together as partners. */
  | 'ALLIED_WITH'
  /** Arrested by an authority. */
  | 'ARRESTED_BY'
  /** Arrested during an event. */
  | 'ARRESTED_IN'
  /** A source ties the two without saying how. */
  | 'ASSOCIATED_WITH'
  /** Blamed on somebody. */
  | 'ATTRIBUTED_TO'
  /** Banned by an order or a law. */
  | 'BANNED_BY'
  /** The law behind a list. */
  | 'BASED_ON'
  /** The person sought. */
  | 'BOUNTY_ON'
  /** Stood in an election for a party. */
  | 'CANDIDATE_OF'
  /** Committed an attack. */
  | 'CARRIED_OUT'
  /** Said that it was behind an attack. */
  | 'CLAIMED'
  /** Comment or criticism, which accuses nobody. */
  | 'COMMENTS_ON'
  /** Where somebody died. */
  | 'DIED_IN'
  /** Kin or spouse; kinship is not membership. */
  | 'FAMILY_OF'
  /** Gives, raises or moves money. */
  | 'FINANCES'
  /** Fought against. */
  | 'FOUGHT'
  /** Set up an organisation. */
  | 'FOUNDED'
  /** Set up by people who follow somebody. */
  | 'FOUNDED_BY_FOLLOWERS_OF'
  /** Works in public for an organisation that stands behind it. */
  | 'FRONT_FOR'
  /** Holds a named office, such as spokesperson or chief of finance. */
  | 'HOLDS_OFFICE_IN'
  /** Tied to an attack by support, money, training or blame. */
  | 'IMPLICATED_IN'
  /** Whose list it is. */
  | 'ISSUED_BY'
  /** Killed by somebody. */
  | 'KILLED_BY'
  /** Died in an event. */
  | 'KILLED_IN'
  /** Heads an organisation. */
  | 'LEADS'
  /** Has an entry on a list. */
  | 'LISTED_ON'
  /** Where it is or was. */
  | 'LOCATED_IN'
  /** Planned or directed an attack. */
  | 'MASTERMINDED'
  /** Belongs to an organisation. */
  | 'MEMBER_OF'
  /** A source says that it is not on a list. */
  | 'NOT_LISTED_BY'
  /** The authority that offers the reward. */
  | 'OFFERED_BY'
  /** Grew out of another organisation. */
  | 'OFFSHOOT_OF'
  /** Which platform hosts it. */
  | 'ON_PLATFORM'
  /** An authority spoke against it. */
  | 'OPPOSED_BY'
  /** Ordered by an authority. */
  | 'ORDERED_BY'
  /** Owns an organisation, whole or in part. */
  | 'OWNS'
  /** Who published a figure. */
  | 'PUBLISHED'
  /** Won somebody for an organisation. */
  | 'RECRUITED'
  /** An authority refused to register a party. */
  | 'REFUSED_REGISTRATION_BY'
  /** Set free by an authority. */
  | 'RELEASED_BY'
  /** Took a new name. */
  | 'RENAMED_FROM'
  /** Set up after another account was closed. */
  | 'REPLACES'
  /** An authority reported the death. */
  | 'REPORTED_DEAD_BY'
  /** Asked a platform for account data. */
  | 'REQUESTED_DATA_FROM'
  /** Asked somebody for money. */
  | 'REQUESTED_FUNDS_FROM'
  /** What a law answered. */
  | 'RESPONSE_TO'
  /** Sentenced by a court. */
  | 'SENTENCED_BY'
  /** Broke away from another group. */
  | 'SPLINTER_OF'
  /** Carried on after another organisation ended. */
  | 'SUCCESSOR_OF'
  /** Supports, defends or tolerates. */
  | 'SUPPORTS'
  /** Closed by a platform. */
  | 'SUSPENDED_BY'
  /** Took part as an actor who is not the attacker: an operation, an election. */
  | 'TOOK_PART_IN'
  /** Went to a place. */
  | 'TRAVELLED_TO'
  /** Is present on a platform. */
  | 'USES_PLATFORM'
  /** Under watch, which is less than a ban. */
  | 'WATCHED_BY'
  /** A student, armed, media or regional part of an organisation. */
  | 'WING_OF';

/** What a cell says. */
export type MatrixState =
  /** Not on any list of this jurisdiction that is held whole. */
  | 'ABSENT'
  /** Named as an alias inside another entry. */
  | 'ALIAS'
  /** Was listed and no longer is. */
  | 'DELISTED'
  /** Has an entry or a ban of its own. */
  | 'LISTED'
  /** Neither a list nor a claim is held. */
  | 'NOT_KNOWN'
  /** Not on the day asked about: all that is held of it begins later. */
  | 'NOT_YET'
  /** Somebody says that it is not listed. */
  | 'SAID_NOT_LISTED'
  /** Under watch, which is less than a ban. */
  | 'WATCHED';

/** A date to give: ISO 8601, cut to its precision. */
export type PartialDateInput = {
  /** `2017`, `2017-08` or `2017-08-07`; of an interval `2016/2017`. */
  date: string;
  /** How exact it is. */
  precision: DatePrecision;
};

/** What a claim about one entity tells of it. */
export type PropertyName =
  /** What a source says it does or did. */
  | 'activity'
  /** Address as the source writes it. */
  | 'address'
  /** What it is meant to do. */
  | 'aim'
  /** Another name, with its quality and script. */
  | 'alias'
  /** When it was founded, formed, launched or adopted, and which of these (role). */
  | 'began'
  /** Place of birth as the source writes it. */
  | 'birthPlace'
  /** Date of birth. */
  | 'born'
  /** Latitude and longitude, WGS 84. */
  | 'coordinates'
  /** ISO 3166-1 code or the source's own words. */
  | 'country'
  /** When it happened or began. */
  | 'date'
  /** People killed. */
  | 'deathToll'
  /** Date of death. */
  | 'died'
  /** How material is spread. */
  | 'distribution'
  /** Identity document as a list gives it. */
  | 'document'
  /** What a source says a measure brought about, and which measure (role). */
  | 'effect'
  /** Number of entries on a list. */
  | 'entryCount'
  /** Day on which a list changed an entry. */
  | 'entryUpdated'
  /** The figure itself. */
  | 'figure'
  /** Gender as a list gives it. */
  | 'gender'
  /** The grounds given for a measure, and which measure (role). */
  | 'grounds'
  /** Date of an entry on a list. */
  | 'listedSince'
  /** Nationality as the source writes it. */
  | 'nationality'
  /** Number of entries added. */
  | 'newEntries'
  /** Function that a list gives. */
  | 'position'
  /** Reference number of an entry on a list. */
  | 'reference'
  /** What a list adds to an entry, in its own words. */
  | 'remark'
  /** What somebody is reported to have said. */
  | 'said'
  /** What a source says of its present state: defunct, withdrawn. */
  | 'state'
  /** Title as the source writes it. */
  | 'title'
  /** A tie to somebody whom the source does not name, and which tie (role). */
  | 'unnamedTie'
  /** Votes received. */
  | 'votes'
  /** What somebody warns of. */
  | 'warning';

/** How an amount is meant. */
export type Qualifier =
  /** About. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** Exactly. */
  | 'EXACT'
  /** At most. */
  | 'UP_TO';

/** Reliability of a source on the Admiralty scale. */
export type Reliability =
  /** Reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** A speaker's relation to a statement. */
export type Stance =
  /** Worded as an allegation. */
  | 'ALLEGES'
  /** The speaker's own finding, or about itself. */
  | 'ASSERTS'
  /** Gainsays a link. */
  | 'DENIES'
  /** A legal act: an entry on a list, a ban, an order. */
  | 'DESIGNATES'
  /** A publication observes or passes on. */
  | 'REPORTS'
  /** Takes back an own earlier claim. */
  | 'RETRACTS';

/** One of the two times of a claim. */
export type TimeAxis =
  /** When it held. */
  | 'HELD'
  /** When somebody said so. */
  | 'REPORTED';

export type AddClaimMutationVariables = Exact<{
  input: AddClaimInput;
  why?: string | null | undefined;
}>;


export type AddClaimMutation = { addClaim: { version: number } };

export type AddEntityMutationVariables = Exact<{
  input: AddEntityInput;
  why?: string | null | undefined;
}>;


export type AddEntityMutation = { addEntity: { version: number, entity: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null } };

export type AddSourceMutationVariables = Exact<{
  input: AddSourceInput;
  why?: string | null | undefined;
}>;


export type AddSourceMutation = { addSource: { version: number, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number } | null, edit: { id: string } } };

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  axis: TimeAxis;
  ids: Array<string> | string;
  certain: boolean;
  first: number;
}>;


export type ChangesQuery = { changes: { appearedCount: number, beganCount: number, endedCount: number, changedCount: number, appeared: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, began: Array<{ id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }>, ended: Array<{ id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }>, changed: Array<{ before: LinkStatus, after: LinkStatus, words: string, link: { id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } } }> } };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { node:
    | { id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ClaimsQueryVariables = Exact<{
  entity?: string | null | undefined;
  statedBy?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { claims: { totalCount: number, edges: Array<{ node: { id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CorrectClaimMutationVariables = Exact<{
  id: string;
  input: CorrectClaimInput;
  why: string;
}>;


export type CorrectClaimMutation = { correctClaim: { version: number } };

export type DisagreementsQueryVariables = Exact<{
  entity?: string | null | undefined;
  kinds?: Array<DisagreementKind> | DisagreementKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisagreementsQuery = { disagreements: { totalCount: number, edges: Array<{ node: { id: string, kind: DisagreementKind, title: string, property: PropertyName | null, entities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, links: Array<{ id: string, type: LinkType, sentence: string }>, sides: Array<{ label: string, list: { heldAsOf: string | null, heldWhole: boolean, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, claims: Array<{ id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DisagreementCountsQueryVariables = Exact<{
  entity?: string | null | undefined;
}>;


export type DisagreementCountsQuery = { all: { totalCount: number }, denial: { totalCount: number }, value: { totalCount: number }, date: { totalCount: number }, spelling: { totalCount: number }, listing: { totalCount: number }, account: { totalCount: number } };

export type DisagreementCountQueryVariables = Exact<{
  entity: string;
}>;


export type DisagreementCountQuery = { disagreements: { totalCount: number } };

export type EditLineFragment = { id: string, at: string, by: string, action: EditAction, summary: string, why: string | null, undoable: boolean, fields: Array<{ name: string, before: string | null, after: string | null }>, entities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, undoes: { id: string, summary: string } | null, undoneBy: { id: string, at: string, by: string } | null };

export type EditsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EditsQuery = { edits: { totalCount: number, edges: Array<{ node: { id: string, at: string, by: string, action: EditAction, summary: string, why: string | null, undoable: boolean, fields: Array<{ name: string, before: string | null, after: string | null }>, entities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, undoes: { id: string, summary: string } | null, undoneBy: { id: string, at: string, by: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EntityQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type EntityQuery = { entity: { summary: string | null, country: string | null, identityNote: string | null, references: Array<string>, heldAsOf: string | null, heldWhole: boolean, presence: DayAnswer, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number, correctionNote: { text: string, on: string } | null, aliases: Array<{ name: string, script: string | null, quality: string | null, source: { id: string, publisher: string, title: string } }>, properties: Array<{ name: PropertyName, conflicting: boolean, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null }, claims: Array<{ id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null }> }>, links: Array<{ entity: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, link: { id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } } }>, bounties: Array<{ conflicting: boolean, year: number | null, state: string | null, entity: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, target: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, offeredBy: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, amount: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null } | null, claims: Array<{ id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null }> }>, accounts: Array<{ entity: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, platforms: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, replacedBy: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, suspendedBy: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, claims: Array<{ id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null }> }>, listings: Array<{ reference: string | null, since: string | null, link: { id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }, list: { heldAsOf: string | null, heldWhole: boolean, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, authority: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null }> } | null };

export type HistoryQueryVariables = Exact<{
  entity: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { history: { totalCount: number, edges: Array<{ node: { id: string, at: string, by: string, action: EditAction, summary: string, why: string | null, undoable: boolean, fields: Array<{ name: string, before: string | null, after: string | null }>, entities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, undoes: { id: string, summary: string } | null, undoneBy: { id: string, at: string, by: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LinkQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type LinkQuery = { link: { id: string, type: LinkType, status: LinkStatus, contested: Contester | null, because: string, sentence: string, statusWords: string, beside: Array<string>, confidenceWord: ConfidenceWord, confidenceBecause: string, presence: DayAnswer, undatedCount: number, citation: string, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, from: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number }, to: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number }, held: { from: string | null, to: string | null } | null, reported: { from: string | null, to: string | null } | null, claims: Array<{ id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null }>, setAside: Array<{ id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null }> } | null };

export type ListEditionFragment = { heldAsOf: string | null, heldWhole: boolean, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean };

export type MatrixCellLineFragment = { id: string, state: MatrixState, words: string, since: string | null, dates: Array<string>, conflicting: boolean, possibly: boolean, references: Array<string>, marks: Array<{ state: MatrixState, words: string, since: string | null, until: string | null, reference: string | null, list: { heldAsOf: string | null, heldWhole: boolean, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, authority: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, via: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null }> };

export type ListingMatrixQueryVariables = Exact<{
  entities: Array<string> | string;
  authorities?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type ListingMatrixQuery = { listingMatrix: { columns: Array<{ id: string, name: string, listedCount: number, authorities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, lists: Array<{ heldAsOf: string | null, heldWhole: boolean, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }> }>, rows: Array<{ entity: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, cells: Array<{ id: string, state: MatrixState, words: string, since: string | null, dates: Array<string>, conflicting: boolean, possibly: boolean, references: Array<string>, marks: Array<{ state: MatrixState, words: string, since: string | null, until: string | null, reference: string | null, list: { heldAsOf: string | null, heldWhole: boolean, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, authority: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, via: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null }> }> }> } };

export type ListingCellQueryVariables = Exact<{
  entity: string;
  column: string;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type ListingCellQuery = { listingMatrix: { columns: Array<{ id: string, name: string, lists: Array<{ heldAsOf: string | null, heldWhole: boolean, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }> }>, rows: Array<{ entity: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, cells: Array<{ citation: string, id: string, state: MatrixState, words: string, since: string | null, dates: Array<string>, conflicting: boolean, possibly: boolean, references: Array<string>, claims: Array<{ id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null }>, marks: Array<{ state: MatrixState, words: string, since: string | null, until: string | null, reference: string | null, list: { heldAsOf: string | null, heldWhole: boolean, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, authority: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, via: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null }> }> }> } };

export type ListingSourcesQueryVariables = Exact<{
  entities: Array<string> | string;
  authorities?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type ListingSourcesQuery = { listingMatrix: { rows: Array<{ cells: Array<{ id: string, claims: Array<{ id: string, locator: string, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, url: string | null, archiveUrl: string | null, accessed: string | null } }> }> }> } };

export type NeighboursQueryVariables = Exact<{
  ids: Array<string> | string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  types?: Array<LinkType> | LinkType | null | undefined;
  limit?: number | null | undefined;
  among?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type NeighboursQuery = { neighbours: { truncated: boolean, entities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number }>, links: Array<{ id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }> } };

export type EntityOnSheetFragment = { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number };

export type LinkOnSheetFragment = { id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } };

export type SubgraphOnSheetFragment = { truncated: boolean, entities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number }>, links: Array<{ id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }> };

export type SourceLineFragment = { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number };

export type EntityNameFragment = { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean };

export type ClaimRowFragment = { id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  minStatus?: LinkStatus | null | undefined;
  includeFamily?: boolean | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  maxLength?: number | null | undefined;
  limit?: number | null | undefined;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type PathsQuery = { paths: { notYet: string | null, searchedDepth: number, truncated: boolean, truncatedBecause: string | null, policy: string, engine: string, paths: Array<{ entityIds: Array<string>, weakest: number, sentence: string, citation: string, againstTime: string | null, hops: Array<{ backwards: boolean, words: string, sentence: string, from: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, to: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, links: Array<{ id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }> }> }>, subgraph: { truncated: boolean, entities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number }>, links: Array<{ id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }> } } };

export type RetractClaimMutationVariables = Exact<{
  id: string;
  why: string;
}>;


export type RetractClaimMutation = { retractClaim: { version: number } };

export type SearchQueryVariables = Exact<{
  query: string;
  limit?: number | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type SearchQuery = { search: { truncated: boolean, entities: Array<{ matched: string | null, score: number, entity: { summary: string | null, references: Array<string>, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number } }>, links: Array<{ id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }> } };

export type SetCorrectionNoteMutationVariables = Exact<{
  entity: string;
  text: string;
  why?: string | null | undefined;
}>;


export type SetCorrectionNoteMutation = { setCorrectionNote: { version: number } };

export type SheetSourcesQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type SheetSourcesQuery = { subgraph: { links: Array<{ id: string, claims: Array<{ source: { id: string, publisher: string, published: string | null, title: string } }> }> } };

export type SourceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type SourceQuery = { source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number } | null, claims: { totalCount: number, edges: Array<{ node: { id: string, key: string | null, linkId: string | null, linkType: LinkType | null, property: PropertyName | null, role: string | null, stance: Stance, speaker: string, locator: string, statement: string, quotation: string | null, reportedOn: string | null, reportedInferred: boolean, byParty: boolean | null, custodial: boolean, sensitive: boolean, retrievedText: boolean, citation: string, credibility: number, credibilityBecause: string, supersedes: Array<string>, subject: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }, object: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, value: { text: string, amount: number | null, unit: string | null, qualifier: Qualifier | null, script: string | null, date: { date: string, precision: DatePrecision } | null } | null, statedBy: { id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean } | null, citing: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean }>, source: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number }, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, answers: Array<{ id: string }>, contradictedBy: Array<{ id: string }>, withdrawn: { on: string, why: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SourcesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { totalCount: number, edges: Array<{ node: { id: string, title: string, publisher: string, published: string | null, publishedEarliest: string | null, publishedLatest: string | null, publishedWhy: string | null, url: string | null, kind: string, language: string, accessed: string | null, titleIsDescriptive: boolean, readInPart: boolean, licence: string | null, note: string | null, archiveUrl: string | null, sha256: string | null, hasFile: boolean, reliability: Reliability, reliabilityBecause: string, claimCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { stats: { entities: number, links: number, claims: number, sources: number, version: number, engine: string, projection: string }, viewer: { editor: boolean } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubgraphQuery = { subgraph: { truncated: boolean, entities: Array<{ id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number }>, links: Array<{ id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }> } };

export type SubgraphOnDayQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: string | null | undefined;
  reportedBy?: string | null | undefined;
  certain?: boolean | null | undefined;
}>;


export type SubgraphOnDayQuery = { subgraph: { truncated: boolean, entities: Array<{ presence: DayAnswer, id: string, kind: EntityKind, name: string, role: string | null, sensitive: boolean, onlySpeaks: boolean, neighbourCount: number, claimCount: number }>, links: Array<{ presence: DayAnswer, id: string, type: LinkType, status: LinkStatus, contested: Contester | null, roles: Array<string>, claimCount: number, supportCount: number, denialCount: number, sentence: string, from: { id: string }, to: { id: string } }> } };

export type TimelineQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TimelineQuery = { timeline: { undatedHeld: number, undatedReported: number, claims: number, years: Array<{ year: number, held: number, reported: number }> } };

export type UndoEditMutationVariables = Exact<{
  id: string;
  why?: string | null | undefined;
}>;


export type UndoEditMutation = { undoEdit: { version: number } };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { vocabulary: { kinds: Array<{ name: EntityKind, count: number }>, links: Array<{ name: LinkType, count: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const EditLineFragmentDoc = new TypedDocumentString(`
    fragment EditLine on Edit {
  id
  at
  by
  action
  summary
  why
  fields {
    name
    before
    after
  }
  entities {
    ...EntityName
  }
  undoes {
    id
    summary
  }
  undoneBy {
    id
    at
    by
  }
  undoable
}
    fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`, {"fragmentName":"EditLine"}) as unknown as TypedDocumentString<EditLineFragment, unknown>;
export const ListEditionFragmentDoc = new TypedDocumentString(`
    fragment ListEdition on Entity {
  ...EntityName
  heldAsOf
  heldWhole
}
    fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`, {"fragmentName":"ListEdition"}) as unknown as TypedDocumentString<ListEditionFragment, unknown>;
export const MatrixCellLineFragmentDoc = new TypedDocumentString(`
    fragment MatrixCellLine on MatrixCell {
  id
  state
  words
  since
  dates
  conflicting
  possibly
  references
  marks {
    state
    words
    since
    until
    reference
    list {
      ...ListEdition
    }
    authority {
      ...EntityName
    }
    via {
      ...EntityName
    }
  }
}
    fragment ListEdition on Entity {
  ...EntityName
  heldAsOf
  heldWhole
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`, {"fragmentName":"MatrixCellLine"}) as unknown as TypedDocumentString<MatrixCellLineFragment, unknown>;
export const EntityOnSheetFragmentDoc = new TypedDocumentString(`
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
    `, {"fragmentName":"EntityOnSheet"}) as unknown as TypedDocumentString<EntityOnSheetFragment, unknown>;
export const LinkOnSheetFragmentDoc = new TypedDocumentString(`
    fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}
    `, {"fragmentName":"LinkOnSheet"}) as unknown as TypedDocumentString<LinkOnSheetFragment, unknown>;
export const SubgraphOnSheetFragmentDoc = new TypedDocumentString(`
    fragment SubgraphOnSheet on Subgraph {
  entities {
    ...EntityOnSheet
  }
  links {
    ...LinkOnSheet
  }
  truncated
}
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}`, {"fragmentName":"SubgraphOnSheet"}) as unknown as TypedDocumentString<SubgraphOnSheetFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const ClaimRowFragmentDoc = new TypedDocumentString(`
    fragment ClaimRow on Claim {
  id
  key
  linkId
  linkType
  property
  role
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  value {
    text
    amount
    unit
    qualifier
    script
    date {
      date
      precision
    }
  }
  stance
  speaker
  statedBy {
    ...EntityName
  }
  citing {
    ...EntityName
  }
  source {
    ...SourceLine
  }
  locator
  statement
  quotation
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  reportedOn
  reportedInferred
  answers {
    id
  }
  contradictedBy {
    id
  }
  byParty
  custodial
  sensitive
  retrievedText
  citation
  credibility
  credibilityBecause
  withdrawn {
    on
    why
  }
  supersedes
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`, {"fragmentName":"ClaimRow"}) as unknown as TypedDocumentString<ClaimRowFragment, unknown>;
export const AddClaimDocument = new TypedDocumentString(`
    mutation AddClaim($input: AddClaimInput!, $why: String) {
  addClaim(input: $input, why: $why) {
    version
  }
}
    `) as unknown as TypedDocumentString<AddClaimMutation, AddClaimMutationVariables>;
export const AddEntityDocument = new TypedDocumentString(`
    mutation AddEntity($input: AddEntityInput!, $why: String) {
  addEntity(input: $input, why: $why) {
    entity {
      ...EntityName
    }
    version
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`) as unknown as TypedDocumentString<AddEntityMutation, AddEntityMutationVariables>;
export const AddSourceDocument = new TypedDocumentString(`
    mutation AddSource($input: AddSourceInput!, $why: String) {
  addSource(input: $input, why: $why) {
    source {
      ...SourceLine
    }
    edit {
      id
    }
    version
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}`) as unknown as TypedDocumentString<AddSourceMutation, AddSourceMutationVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($from: String!, $to: String!, $axis: TimeAxis!, $ids: [ID!]!, $certain: Boolean!, $first: Int!) {
  changes(
    from: $from
    to: $to
    axis: $axis
    ids: $ids
    certain: $certain
    first: $first
  ) {
    appeared {
      ...EntityName
    }
    began {
      ...LinkOnSheet
    }
    ended {
      ...LinkOnSheet
    }
    changed {
      link {
        ...LinkOnSheet
      }
      before
      after
      words
    }
    appearedCount
    beganCount
    endedCount
    changedCount
  }
}
    fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  node(id: $id) {
    ... on Claim {
      ...ClaimRow
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}
fragment ClaimRow on Claim {
  id
  key
  linkId
  linkType
  property
  role
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  value {
    text
    amount
    unit
    qualifier
    script
    date {
      date
      precision
    }
  }
  stance
  speaker
  statedBy {
    ...EntityName
  }
  citing {
    ...EntityName
  }
  source {
    ...SourceLine
  }
  locator
  statement
  quotation
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  reportedOn
  reportedInferred
  answers {
    id
  }
  contradictedBy {
    id
  }
  byParty
  custodial
  sensitive
  retrievedText
  citation
  credibility
  credibilityBecause
  withdrawn {
    on
    why
  }
  supersedes
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($entity: ID, $statedBy: ID, $first: Int, $after: String) {
  claims(entity: $entity, statedBy: $statedBy, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...ClaimRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}
fragment ClaimRow on Claim {
  id
  key
  linkId
  linkType
  property
  role
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  value {
    text
    amount
    unit
    qualifier
    script
    date {
      date
      precision
    }
  }
  stance
  speaker
  statedBy {
    ...EntityName
  }
  citing {
    ...EntityName
  }
  source {
    ...SourceLine
  }
  locator
  statement
  quotation
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  reportedOn
  reportedInferred
  answers {
    id
  }
  contradictedBy {
    id
  }
  byParty
  custodial
  sensitive
  retrievedText
  citation
  credibility
  credibilityBecause
  withdrawn {
    on
    why
  }
  supersedes
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const CorrectClaimDocument = new TypedDocumentString(`
    mutation CorrectClaim($id: ID!, $input: CorrectClaimInput!, $why: String!) {
  correctClaim(id: $id, input: $input, why: $why) {
    version
  }
}
    `) as unknown as TypedDocumentString<CorrectClaimMutation, CorrectClaimMutationVariables>;
export const DisagreementsDocument = new TypedDocumentString(`
    query Disagreements($entity: ID, $kinds: [DisagreementKind!], $first: Int, $after: String) {
  disagreements(entity: $entity, kinds: $kinds, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        kind
        title
        property
        entities {
          ...EntityName
        }
        links {
          id
          type
          sentence
        }
        sides {
          label
          list {
            ...ListEdition
          }
          claims {
            ...ClaimRow
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListEdition on Entity {
  ...EntityName
  heldAsOf
  heldWhole
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}
fragment ClaimRow on Claim {
  id
  key
  linkId
  linkType
  property
  role
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  value {
    text
    amount
    unit
    qualifier
    script
    date {
      date
      precision
    }
  }
  stance
  speaker
  statedBy {
    ...EntityName
  }
  citing {
    ...EntityName
  }
  source {
    ...SourceLine
  }
  locator
  statement
  quotation
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  reportedOn
  reportedInferred
  answers {
    id
  }
  contradictedBy {
    id
  }
  byParty
  custodial
  sensitive
  retrievedText
  citation
  credibility
  credibilityBecause
  withdrawn {
    on
    why
  }
  supersedes
}`) as unknown as TypedDocumentString<DisagreementsQuery, DisagreementsQueryVariables>;
export const DisagreementCountsDocument = new TypedDocumentString(`
    query DisagreementCounts($entity: ID) {
  all: disagreements(entity: $entity, first: 1) {
    totalCount
  }
  denial: disagreements(entity: $entity, kinds: [DENIAL], first: 1) {
    totalCount
  }
  value: disagreements(entity: $entity, kinds: [VALUE], first: 1) {
    totalCount
  }
  date: disagreements(entity: $entity, kinds: [DATE], first: 1) {
    totalCount
  }
  spelling: disagreements(entity: $entity, kinds: [SPELLING], first: 1) {
    totalCount
  }
  listing: disagreements(entity: $entity, kinds: [LISTING], first: 1) {
    totalCount
  }
  account: disagreements(entity: $entity, kinds: [ACCOUNT], first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DisagreementCountsQuery, DisagreementCountsQueryVariables>;
export const DisagreementCountDocument = new TypedDocumentString(`
    query DisagreementCount($entity: ID!) {
  disagreements(entity: $entity, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DisagreementCountQuery, DisagreementCountQueryVariables>;
export const EditsDocument = new TypedDocumentString(`
    query Edits($first: Int, $after: String) {
  edits(first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...EditLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EditLine on Edit {
  id
  at
  by
  action
  summary
  why
  fields {
    name
    before
    after
  }
  entities {
    ...EntityName
  }
  undoes {
    id
    summary
  }
  undoneBy {
    id
    at
    by
  }
  undoable
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`) as unknown as TypedDocumentString<EditsQuery, EditsQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $asOf: String, $reportedBy: String, $certain: Boolean) {
  entity(id: $id, asOf: $asOf, reportedBy: $reportedBy, certain: $certain) {
    ...EntityOnSheet
    summary
    country
    identityNote
    references
    heldAsOf
    heldWhole
    presence
    correctionNote {
      text
      on
    }
    aliases {
      name
      script
      quality
      source {
        id
        publisher
        title
      }
    }
    properties {
      name
      conflicting
      value {
        text
        amount
        unit
        qualifier
        script
      }
      claims {
        ...ClaimRow
      }
    }
    links(first: 200) {
      entity {
        ...EntityName
      }
      link {
        ...LinkOnSheet
      }
    }
    bounties {
      entity {
        ...EntityName
      }
      target {
        ...EntityName
      }
      offeredBy {
        ...EntityName
      }
      amount {
        text
        amount
        unit
        qualifier
      }
      conflicting
      year
      state
      claims {
        ...ClaimRow
      }
    }
    accounts {
      entity {
        ...EntityName
      }
      platforms {
        ...EntityName
      }
      replacedBy {
        ...EntityName
      }
      suspendedBy {
        ...EntityName
      }
      claims {
        ...ClaimRow
      }
    }
    listings {
      link {
        ...LinkOnSheet
      }
      list {
        ...EntityName
        heldAsOf
        heldWhole
      }
      authority {
        ...EntityName
      }
      reference
      since
    }
  }
}
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}
fragment ClaimRow on Claim {
  id
  key
  linkId
  linkType
  property
  role
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  value {
    text
    amount
    unit
    qualifier
    script
    date {
      date
      precision
    }
  }
  stance
  speaker
  statedBy {
    ...EntityName
  }
  citing {
    ...EntityName
  }
  source {
    ...SourceLine
  }
  locator
  statement
  quotation
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  reportedOn
  reportedInferred
  answers {
    id
  }
  contradictedBy {
    id
  }
  byParty
  custodial
  sensitive
  retrievedText
  citation
  credibility
  credibilityBecause
  withdrawn {
    on
    why
  }
  supersedes
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($entity: ID!, $first: Int, $after: String) {
  history(entity: $entity, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...EditLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EditLine on Edit {
  id
  at
  by
  action
  summary
  why
  fields {
    name
    before
    after
  }
  entities {
    ...EntityName
  }
  undoes {
    id
    summary
  }
  undoneBy {
    id
    at
    by
  }
  undoable
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const LinkDocument = new TypedDocumentString(`
    query Link($id: ID!, $asOf: String, $reportedBy: String, $certain: Boolean) {
  link(id: $id, asOf: $asOf, reportedBy: $reportedBy, certain: $certain) {
    id
    type
    status
    contested
    because
    sentence
    statusWords
    beside
    confidenceWord
    confidenceBecause
    presence
    undatedCount
    citation
    roles
    claimCount
    supportCount
    denialCount
    from {
      ...EntityOnSheet
    }
    to {
      ...EntityOnSheet
    }
    held {
      from
      to
    }
    reported {
      from
      to
    }
    claims(first: 200) {
      ...ClaimRow
    }
    setAside(first: 200) {
      ...ClaimRow
    }
  }
}
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}
fragment ClaimRow on Claim {
  id
  key
  linkId
  linkType
  property
  role
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  value {
    text
    amount
    unit
    qualifier
    script
    date {
      date
      precision
    }
  }
  stance
  speaker
  statedBy {
    ...EntityName
  }
  citing {
    ...EntityName
  }
  source {
    ...SourceLine
  }
  locator
  statement
  quotation
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  reportedOn
  reportedInferred
  answers {
    id
  }
  contradictedBy {
    id
  }
  byParty
  custodial
  sensitive
  retrievedText
  citation
  credibility
  credibilityBecause
  withdrawn {
    on
    why
  }
  supersedes
}`) as unknown as TypedDocumentString<LinkQuery, LinkQueryVariables>;
export const ListingMatrixDocument = new TypedDocumentString(`
    query ListingMatrix($entities: [ID!]!, $authorities: [ID!], $asOf: String, $reportedBy: String, $certain: Boolean) {
  listingMatrix(
    entities: $entities
    authorities: $authorities
    asOf: $asOf
    reportedBy: $reportedBy
    certain: $certain
  ) {
    columns {
      id
      name
      listedCount
      authorities {
        ...EntityName
      }
      lists {
        ...ListEdition
      }
    }
    rows {
      entity {
        ...EntityName
      }
      cells {
        ...MatrixCellLine
      }
    }
  }
}
    fragment ListEdition on Entity {
  ...EntityName
  heldAsOf
  heldWhole
}
fragment MatrixCellLine on MatrixCell {
  id
  state
  words
  since
  dates
  conflicting
  possibly
  references
  marks {
    state
    words
    since
    until
    reference
    list {
      ...ListEdition
    }
    authority {
      ...EntityName
    }
    via {
      ...EntityName
    }
  }
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`) as unknown as TypedDocumentString<ListingMatrixQuery, ListingMatrixQueryVariables>;
export const ListingCellDocument = new TypedDocumentString(`
    query ListingCell($entity: ID!, $column: ID!, $asOf: String, $reportedBy: String, $certain: Boolean) {
  listingMatrix(
    entities: [$entity]
    authorities: [$column]
    asOf: $asOf
    reportedBy: $reportedBy
    certain: $certain
  ) {
    columns {
      id
      name
      lists {
        ...ListEdition
      }
    }
    rows {
      entity {
        ...EntityName
      }
      cells {
        ...MatrixCellLine
        citation
        claims {
          ...ClaimRow
        }
      }
    }
  }
}
    fragment ListEdition on Entity {
  ...EntityName
  heldAsOf
  heldWhole
}
fragment MatrixCellLine on MatrixCell {
  id
  state
  words
  since
  dates
  conflicting
  possibly
  references
  marks {
    state
    words
    since
    until
    reference
    list {
      ...ListEdition
    }
    authority {
      ...EntityName
    }
    via {
      ...EntityName
    }
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}
fragment ClaimRow on Claim {
  id
  key
  linkId
  linkType
  property
  role
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  value {
    text
    amount
    unit
    qualifier
    script
    date {
      date
      precision
    }
  }
  stance
  speaker
  statedBy {
    ...EntityName
  }
  citing {
    ...EntityName
  }
  source {
    ...SourceLine
  }
  locator
  statement
  quotation
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  reportedOn
  reportedInferred
  answers {
    id
  }
  contradictedBy {
    id
  }
  byParty
  custodial
  sensitive
  retrievedText
  citation
  credibility
  credibilityBecause
  withdrawn {
    on
    why
  }
  supersedes
}`) as unknown as TypedDocumentString<ListingCellQuery, ListingCellQueryVariables>;
export const ListingSourcesDocument = new TypedDocumentString(`
    query ListingSources($entities: [ID!]!, $authorities: [ID!], $asOf: String, $reportedBy: String, $certain: Boolean) {
  listingMatrix(
    entities: $entities
    authorities: $authorities
    asOf: $asOf
    reportedBy: $reportedBy
    certain: $certain
  ) {
    rows {
      cells {
        id
        claims {
          id
          locator
          source {
            id
            title
            publisher
            published
            publishedEarliest
            publishedLatest
            url
            archiveUrl
            accessed
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListingSourcesQuery, ListingSourcesQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($ids: [ID!]!, $kinds: [EntityKind!], $types: [LinkType!], $limit: Int, $among: [ID!], $asOf: String, $reportedBy: String, $certain: Boolean) {
  neighbours(
    ids: $ids
    kinds: $kinds
    types: $types
    limit: $limit
    among: $among
    asOf: $asOf
    reportedBy: $reportedBy
    certain: $certain
  ) {
    ...SubgraphOnSheet
  }
}
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}
fragment SubgraphOnSheet on Subgraph {
  entities {
    ...EntityOnSheet
  }
  links {
    ...LinkOnSheet
  }
  truncated
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $minStatus: LinkStatus, $includeFamily: Boolean, $avoid: [ID!], $maxLength: Int, $limit: Int, $asOf: String, $reportedBy: String, $certain: Boolean) {
  paths(
    from: $from
    to: $to
    minStatus: $minStatus
    includeFamily: $includeFamily
    avoid: $avoid
    maxLength: $maxLength
    limit: $limit
    asOf: $asOf
    reportedBy: $reportedBy
    certain: $certain
  ) {
    paths {
      entityIds
      weakest
      sentence
      citation
      againstTime
      hops {
        from {
          ...EntityName
        }
        to {
          ...EntityName
        }
        links {
          ...LinkOnSheet
        }
        backwards
        words
        sentence
      }
    }
    subgraph {
      ...SubgraphOnSheet
    }
    notYet
    searchedDepth
    truncated
    truncatedBecause
    policy
    engine
  }
}
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}
fragment SubgraphOnSheet on Subgraph {
  entities {
    ...EntityOnSheet
  }
  links {
    ...LinkOnSheet
  }
  truncated
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const RetractClaimDocument = new TypedDocumentString(`
    mutation RetractClaim($id: ID!, $why: String!) {
  retractClaim(id: $id, why: $why) {
    version
  }
}
    `) as unknown as TypedDocumentString<RetractClaimMutation, RetractClaimMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $limit: Int, $kinds: [EntityKind!], $asOf: String, $reportedBy: String, $certain: Boolean) {
  search(
    query: $query
    limit: $limit
    kinds: $kinds
    asOf: $asOf
    reportedBy: $reportedBy
    certain: $certain
  ) {
    entities {
      entity {
        ...EntityOnSheet
        summary
        references
      }
      matched
      score
    }
    links {
      ...LinkOnSheet
    }
    truncated
  }
}
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SetCorrectionNoteDocument = new TypedDocumentString(`
    mutation SetCorrectionNote($entity: ID!, $text: String!, $why: String) {
  setCorrectionNote(entity: $entity, text: $text, why: $why) {
    version
  }
}
    `) as unknown as TypedDocumentString<SetCorrectionNoteMutation, SetCorrectionNoteMutationVariables>;
export const SheetSourcesDocument = new TypedDocumentString(`
    query SheetSources($ids: [ID!]!, $asOf: String, $reportedBy: String, $certain: Boolean) {
  subgraph(ids: $ids, asOf: $asOf, reportedBy: $reportedBy, certain: $certain) {
    links {
      id
      claims(first: 20) {
        source {
          id
          publisher
          published
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SheetSourcesQuery, SheetSourcesQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!, $first: Int) {
  source(id: $id) {
    ...SourceLine
  }
  claims(source: $id, first: $first) {
    totalCount
    edges {
      node {
        ...ClaimRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}
fragment EntityName on Entity {
  id
  kind
  name
  role
  sensitive
}
fragment ClaimRow on Claim {
  id
  key
  linkId
  linkType
  property
  role
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  value {
    text
    amount
    unit
    qualifier
    script
    date {
      date
      precision
    }
  }
  stance
  speaker
  statedBy {
    ...EntityName
  }
  citing {
    ...EntityName
  }
  source {
    ...SourceLine
  }
  locator
  statement
  quotation
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  reportedOn
  reportedInferred
  answers {
    id
  }
  contradictedBy {
    id
  }
  byParty
  custodial
  sensitive
  retrievedText
  citation
  credibility
  credibilityBecause
  withdrawn {
    on
    why
  }
  supersedes
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($first: Int, $after: String, $text: String) {
  sources(first: $first, after: $after, text: $text) {
    totalCount
    edges {
      node {
        ...SourceLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  publishedEarliest
  publishedLatest
  publishedWhy
  url
  kind
  language
  accessed
  titleIsDescriptive
  readInPart
  licence
  note
  archiveUrl
  sha256
  hasFile
  reliability
  reliabilityBecause
  claimCount
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const StatsDocument = new TypedDocumentString(`
    query Stats {
  stats {
    entities
    links
    claims
    sources
    version
    engine
    projection
  }
  viewer {
    editor
  }
}
    `) as unknown as TypedDocumentString<StatsQuery, StatsQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!) {
  subgraph(ids: $ids) {
    ...SubgraphOnSheet
  }
}
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}
fragment SubgraphOnSheet on Subgraph {
  entities {
    ...EntityOnSheet
  }
  links {
    ...LinkOnSheet
  }
  truncated
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const SubgraphOnDayDocument = new TypedDocumentString(`
    query SubgraphOnDay($ids: [ID!]!, $asOf: String, $reportedBy: String, $certain: Boolean) {
  subgraph(ids: $ids, asOf: $asOf, reportedBy: $reportedBy, certain: $certain) {
    entities {
      ...EntityOnSheet
      presence
    }
    links {
      ...LinkOnSheet
      presence
    }
    truncated
  }
}
    fragment EntityOnSheet on Entity {
  id
  kind
  name
  role
  sensitive
  onlySpeaks
  neighbourCount
  claimCount
}
fragment LinkOnSheet on Link {
  id
  type
  from {
    id
  }
  to {
    id
  }
  status
  contested
  roles
  claimCount
  supportCount
  denialCount
  sentence
}`) as unknown as TypedDocumentString<SubgraphOnDayQuery, SubgraphOnDayQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($ids: [ID!]!) {
  timeline(ids: $ids) {
    years {
      year
      held
      reported
    }
    undatedHeld
    undatedReported
    claims
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const UndoEditDocument = new TypedDocumentString(`
    mutation UndoEdit($id: ID!, $why: String) {
  undoEdit(id: $id, why: $why) {
    version
  }
}
    `) as unknown as TypedDocumentString<UndoEditMutation, UndoEditMutationVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary {
  vocabulary {
    kinds {
      name
      count
    }
    links {
      name
      count
    }
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;