// Generated from server/schema/*.graphql by `npm run generate`. Do not edit.
import type { EntityKind } from '@frontgraph/cypher';
import type { LinkType } from '@frontgraph/cypher';
import type { LinkGroup } from '@frontgraph/cypher';
import type { PropertyName } from '@frontgraph/cypher';
import type { Stance } from '@frontgraph/cypher';
import type { DatePrecision } from '@frontgraph/cypher';
import type { DayAnswer } from '../rows/index.js';
import type { Reliability } from '@frontgraph/cypher';
import type { Qualifier } from '@frontgraph/cypher';
import type { EditAction } from '@frontgraph/cypher';
import type { LinkStatus } from '../rows/index.js';
import type { Contester } from '../rows/index.js';
import type { Direction } from '../rows/index.js';
import type { GraphQLResolveInfo } from 'graphql';
import type { ClaimValue as StoredValue, PartialDate as StoredDate } from '@frontgraph/cypher';
import type {
  EntityRow,
  LinkRow,
  ClaimRow,
  SourceRow,
  RelationRow,
  BountyRow,
  AccountRow,
  ListingEntryRow,
  PropertyRow,
  AliasRow,
  SubgraphRow,
  PathRow,
  PathResultRow,
  HopRow,
  KindTermRow,
  LinkTermRow,
  EntityPage,
  ClaimPage,
  SourcePage,
  StatsRow,
  ListingMatrixRow,
  MatrixColumnRow,
  MatrixRowRow,
  MatrixCellRow,
  MatrixMarkRow,
  DisagreementRow,
  DisagreementSideRow,
  DisagreementPage,
  TimelineRow,
  ChangeSetRow,
  LinkChangeRow,
  EntityHitRow,
  SearchResultRow,
  EditRow,
  EditPage,
  EditPayloadRow,
} from '../rows/index.js';
import type { Context } from '../request/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
};

/** An account on a platform. */
export type Account = {
  readonly __typename?: 'Account';
  /** The claims that tie it to whoever runs it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The account as an entity; its address is never a link. */
  readonly entity: Entity;
  /** The platforms it is on. */
  readonly platforms: ReadonlyArray<Entity>;
  /** The account that replaced it. */
  readonly replacedBy: ReadonlyArray<Entity>;
  /** Who suspended it, if anybody did. */
  readonly suspendedBy: ReadonlyArray<Entity>;
};

/** A claim to add: about a link (linkType and object), or about a property. */
export type AddClaimInput = {
  /** Claims that a denial or retraction answers. */
  readonly answers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose statement the speaker only passes on. */
  readonly citing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When it is said to have held: begin. */
  readonly from?: InputMaybe<PartialDateInput>;
  /** Type of the link. */
  readonly linkType?: InputMaybe<LinkType>;
  /** Place in the source. */
  readonly locator: Scalars['String']['input'];
  /** Entity at the other end of the link. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Property. */
  readonly property?: InputMaybe<PropertyName>;
  /** A short quotation; 300 characters at most. */
  readonly quotation?: InputMaybe<Scalars['String']['input']>;
  /** Office, wing, kinship or wording that narrows the type. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Only editors may see it. */
  readonly sensitive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Source it stands in. */
  readonly source: Scalars['ID']['input'];
  /** The speaker's relation to the statement. */
  readonly stance: Stance;
  /** Who states it; left out = the publication itself. */
  readonly statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** What it says, in your own words; 600 characters at most. */
  readonly statement: Scalars['String']['input'];
  /** Entity it is about. */
  readonly subject: Scalars['ID']['input'];
  /** When it is said to have held: end. */
  readonly to?: InputMaybe<PartialDateInput>;
  /** Value. */
  readonly value?: InputMaybe<ClaimValueInput>;
};

/** An entity to add, with the first claim about it. */
export type AddEntityInput = {
  /** The first claim about it; `NEW` as its subject or object stands for the new entity. */
  readonly claim: AddClaimInput;
  /** ISO 3166-1 alpha-2. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Id; made from the name when left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  readonly kind: EntityKind;
  /** Preferred name. */
  readonly name: Scalars['String']['input'];
  /** What an organisation is, without accusing: `charity`, `student body`. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Only editors may see it. */
  readonly sensitive?: InputMaybe<Scalars['Boolean']['input']>;
  /** One or two sentences in your own words. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** A source to add. */
export type AddSourceInput = {
  /** Day of access. */
  readonly accessed?: InputMaybe<Scalars['String']['input']>;
  /** Address of a copy in an archive, http or https. */
  readonly archiveUrl?: InputMaybe<Scalars['String']['input']>;
  /** Id, `dawn-2017-08-08`; made from publisher and date when left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is: article, press-release, law, sanctions-list, narrative-summary, dataset. */
  readonly kind: Scalars['String']['input'];
  /** Language, BCP 47. */
  readonly language: Scalars['String']['input'];
  /** Licence of what was taken over. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** Note of the editors. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Date of publication, cut to its precision. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** Earliest day it can have been published, where the date is not known. */
  readonly publishedEarliest?: InputMaybe<Scalars['String']['input']>;
  /** Latest day it can have been published, where the date is not known. */
  readonly publishedLatest?: InputMaybe<Scalars['String']['input']>;
  /** Why these bounds. */
  readonly publishedWhy?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['input'];
  /** Only a part of it was read. */
  readonly readInPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** SHA-256 of the file that was read, in hexadecimal digits. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** Address, http or https. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Another name of an entity. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Quality as the list gives it: good, low, a.k.a., f.k.a. */
  readonly quality: Maybe<Scalars['String']['output']>;
  /** ISO 15924 script and language, `Arab/ur`. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** Source that gives it. */
  readonly source: Source;
};

/** A reward. */
export type Bounty = {
  readonly __typename?: 'Bounty';
  /** Best value of the amount. */
  readonly amount: Maybe<ClaimValue>;
  /** All claims behind it. */
  readonly claims: ReadonlyArray<Claim>;
  /** Different sources give different amounts. */
  readonly conflicting: Scalars['Boolean']['output'];
  /** The reward as an entity. */
  readonly entity: Entity;
  /** Who offers it. */
  readonly offeredBy: ReadonlyArray<Entity>;
  /** What a source says of its present state. */
  readonly state: Maybe<Scalars['String']['output']>;
  /** Whom it seeks. */
  readonly target: Maybe<Entity>;
  /** Year of the offer, where a source gives it. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** What differs between two days. */
export type ChangeSet = {
  readonly __typename?: 'ChangeSet';
  /** Entities that were not there on the earlier day. */
  readonly appeared: ReadonlyArray<Entity>;
  /** How many entities appeared in all. */
  readonly appearedCount: Scalars['Int']['output'];
  /** Links that began. */
  readonly began: ReadonlyArray<Link>;
  /** How many links began in all. */
  readonly beganCount: Scalars['Int']['output'];
  /** Links whose status or contested mark changed; as they stood on the later day. */
  readonly changed: ReadonlyArray<LinkChange>;
  /** How many links changed in all. */
  readonly changedCount: Scalars['Int']['output'];
  /** Links that ended; as they stood on the earlier day. */
  readonly ended: ReadonlyArray<Link>;
  /** How many links ended in all. */
  readonly endedCount: Scalars['Int']['output'];
};

/** What a claim is about: one link, or one property of one entity. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Claims that it answers. */
  readonly answers: ReadonlyArray<Claim>;
  /** Of a denial: the speaker is the accused party or one of its own. */
  readonly byParty: Maybe<Scalars['Boolean']['output']>;
  /** The claim as a text to cite: speaker, statement, year, source, locator, address, date of access. */
  readonly citation: Scalars['String']['output'];
  /** Whose statement the speaker only passes on. */
  readonly citing: ReadonlyArray<Entity>;
  /** Claims that contradict it. */
  readonly contradictedBy: ReadonlyArray<Claim>;
  /** Credibility on the Admiralty scale: 1 confirmed … 5 improbable, 6 cannot be judged. */
  readonly credibility: Scalars['Int']['output'];
  /** Why, in a sentence. */
  readonly credibilityBecause: Scalars['String']['output'];
  /** It rests on a statement made in custody. */
  readonly custodial: Scalars['Boolean']['output'];
  /** When it is said to have held: begin. */
  readonly from: Maybe<PartialDate>;
  /** Id: a hash of what it says and where. */
  readonly id: Scalars['ID']['output'];
  /** The dossier's own key, `c-0001`, where it has one. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** Id of the link it is about. */
  readonly linkId: Maybe<Scalars['ID']['output']>;
  /** Type of the link it is about. */
  readonly linkType: Maybe<LinkType>;
  /** Place in the source. */
  readonly locator: Scalars['String']['output'];
  /** Entity at the other end of the link. */
  readonly object: Maybe<Entity>;
  /** Property it is about. */
  readonly property: Maybe<PropertyName>;
  /** A short quotation. */
  readonly quotation: Maybe<Scalars['String']['output']>;
  /** The reported date is inferred from bounds. */
  readonly reportedInferred: Scalars['Boolean']['output'];
  /** When somebody said so: date or year as known; null = not dated. */
  readonly reportedOn: Maybe<Scalars['String']['output']>;
  /** The text was found by search, not read on the page itself. */
  readonly retrievedText: Scalars['Boolean']['output'];
  /** Office, wing, kinship or wording that narrows the type. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Only editors see sensitive claims. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly source: Source;
  /** Name of who states it, the publisher if it is the publication itself. */
  readonly speaker: Scalars['String']['output'];
  /** The speaker's relation to the statement. */
  readonly stance: Stance;
  /** Who states it; null = the publication itself. */
  readonly statedBy: Maybe<Entity>;
  /** What it says, in our own words. */
  readonly statement: Scalars['String']['output'];
  /** Entity it is about. */
  readonly subject: Entity;
  /** Ids of earlier claims that it corrects. */
  readonly supersedes: ReadonlyArray<Scalars['ID']['output']>;
  /** When it is said to have held: end. */
  readonly to: Maybe<PartialDate>;
  /** Value, where it gives one. */
  readonly value: Maybe<ClaimValue>;
  /** Editors took it back. */
  readonly withdrawn: Maybe<Withdrawal>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Edges. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A value as a source gives it. */
export type ClaimValue = {
  readonly __typename?: 'ClaimValue';
  /** The number, where it is one. */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /** The date, where it is one. */
  readonly date: Maybe<PartialDate>;
  /** How the number is meant. */
  readonly qualifier: Maybe<Qualifier>;
  /** ISO 15924 script and language of a name, `Arab/ur`. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** The value as text, always there. */
  readonly text: Scalars['String']['output'];
  /** Unit of the number: an ISO 4217 currency, `people`, `accounts`. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** A value to give. */
export type ClaimValueInput = {
  /** The number, where it is one. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** How the number is meant. */
  readonly qualifier?: InputMaybe<Qualifier>;
  /** The value as text. */
  readonly text: Scalars['String']['input'];
  /** Unit of the number. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
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

export type { Contester };

/** What to change of a claim; what is left out stays, null takes away. */
export type CorrectClaimInput = {
  /** Claims that a denial or retraction answers. */
  readonly answers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose statement the speaker only passes on. */
  readonly citing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When it is said to have held: begin. */
  readonly from?: InputMaybe<PartialDateInput>;
  /** Place in the source. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** A short quotation; 300 characters at most. */
  readonly quotation?: InputMaybe<Scalars['String']['input']>;
  /** Office, wing, kinship or wording that narrows the type. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Only editors may see it. */
  readonly sensitive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Source it stands in. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** The speaker's relation to the statement. */
  readonly stance?: InputMaybe<Stance>;
  /** Who states it; null = the publication itself. */
  readonly statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** What it says, in your own words; 600 characters at most. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** When it is said to have held: end. */
  readonly to?: InputMaybe<PartialDateInput>;
  /** Value. */
  readonly value?: InputMaybe<ClaimValueInput>;
};

/** A correction that every reader sees. */
export type CorrectionNote = {
  readonly __typename?: 'CorrectionNote';
  /** Day on which it was attached. */
  readonly on: Scalars['String']['output'];
  /** The note. */
  readonly text: Scalars['String']['output'];
};

export type { DatePrecision };

export type { DayAnswer };

export type { Direction };

/** Claims that conflict, by sides. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** Entities it touches. */
  readonly entities: ReadonlyArray<Entity>;
  /** Id, stable as long as the claims are. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: DisagreementKind;
  /** Links it touches. */
  readonly links: ReadonlyArray<Link>;
  /** Property it is about. */
  readonly property: Maybe<PropertyName>;
  /** The sides, best supported first; two at least. */
  readonly sides: ReadonlyArray<DisagreementSide>;
  /** What it is about, as a sentence that takes no side. */
  readonly title: Scalars['String']['output'];
};

/** A page of disagreements. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** Edges. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A disagreement in a page. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The disagreement. */
  readonly node: Disagreement;
};

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

/** One side of a disagreement. */
export type DisagreementSide = {
  readonly __typename?: 'DisagreementSide';
  /** Its claims; none where the absence from a list that is held whole speaks. */
  readonly claims: ReadonlyArray<Claim>;
  /** What this side says: a value, a date, `says so`, `denies it`, `absent from the list of 27 Feb 2026`. */
  readonly label: Scalars['String']['output'];
  /** The list whose whole text speaks, where it does. */
  readonly list: Maybe<Entity>;
};

/** An entry of the log: append-only, and it can be undone. */
export type Edit = {
  readonly __typename?: 'Edit';
  /** What was done. */
  readonly action: EditAction;
  /** Moment in UTC, ISO 8601. */
  readonly at: Scalars['String']['output'];
  /** Who: an editor at this machine, or a program with a token. */
  readonly by: Scalars['String']['output'];
  /** The claim it is about, as it stands now; null when it is gone. */
  readonly claim: Maybe<Claim>;
  /** Entities it touched. */
  readonly entities: ReadonlyArray<Entity>;
  /** Field by field: before and after. */
  readonly fields: ReadonlyArray<EditField>;
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** In a sentence that names what was touched. */
  readonly summary: Scalars['String']['output'];
  /** It can be undone now. */
  readonly undoable: Scalars['Boolean']['output'];
  /** The edit that it undoes. */
  readonly undoes: Maybe<Edit>;
  /** The edit that undid it. */
  readonly undoneBy: Maybe<Edit>;
  /** Version of the data that it made. */
  readonly version: Scalars['Int']['output'];
  /** Why, in the editor's words. */
  readonly why: Maybe<Scalars['String']['output']>;
};

export type { EditAction };

/** A page of edits. */
export type EditConnection = {
  readonly __typename?: 'EditConnection';
  /** Edges. */
  readonly edges: ReadonlyArray<EditEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edit in a page. */
export type EditEdge = {
  readonly __typename?: 'EditEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The edit. */
  readonly node: Edit;
};

/** One field of an edit. */
export type EditField = {
  readonly __typename?: 'EditField';
  /** Value after; null = none. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** Value before; null = none. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Name of the field. */
  readonly name: Scalars['String']['output'];
};

/** What an edit did. */
export type EditPayload = {
  readonly __typename?: 'EditPayload';
  /** The claim, where one was added, corrected or taken back. */
  readonly claim: Maybe<Claim>;
  /** The entry in the log. */
  readonly edit: Edit;
  /** The entity, where one was added or noted. */
  readonly entity: Maybe<Entity>;
  /** The link as it stands now, where it is about one. */
  readonly link: Maybe<Link>;
  /** The source, where one was added. */
  readonly source: Maybe<Source>;
  /** Version of the data after the write. */
  readonly version: Scalars['Int']['output'];
};

/** A person, group, organisation, event, account, list … that claims are about. */
export type Entity = Node & {
  readonly __typename?: 'Entity';
  /** Accounts run by or for it. */
  readonly accounts: ReadonlyArray<Account>;
  /** Other names, as sources give them. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Rewards on this person, or offered by this authority. */
  readonly bounties: ReadonlyArray<Bounty>;
  /** How many claims are about it, as subject or object. */
  readonly claimCount: Scalars['Int']['output'];
  /** A note of the editors that corrects what is told of it. */
  readonly correctionNote: Maybe<CorrectionNote>;
  /** ISO 3166-1 alpha-2. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What it works as a front for. */
  readonly frontFor: ReadonlyArray<Relation>;
  /** What works as a front for it. */
  readonly fronts: ReadonlyArray<Relation>;
  /** Of a list: date of the edition read. */
  readonly heldAsOf: Maybe<Scalars['String']['output']>;
  /** Of a list: it is held whole, so that absence means something. */
  readonly heldWhole: Scalars['Boolean']['output'];
  /** Id, `jamaat-ud-dawa`. */
  readonly id: Scalars['ID']['output'];
  /** A probable, not certain, identity, in words. */
  readonly identityNote: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: EntityKind;
  /** Who leads it. */
  readonly leaders: ReadonlyArray<Relation>;
  /** What it leads. */
  readonly leads: ReadonlyArray<Relation>;
  /** Its links, strongest first. */
  readonly links: ReadonlyArray<Relation>;
  /** Entries on lists, bans and watches. */
  readonly listings: ReadonlyArray<ListingEntry>;
  /** Preferred name. */
  readonly name: Scalars['String']['output'];
  /** How many entities it is linked with, by links that you may see. */
  readonly neighbourCount: Scalars['Int']['output'];
  /** What it grew out of. */
  readonly offshootOf: ReadonlyArray<Relation>;
  /** What grew out of it. */
  readonly offshoots: ReadonlyArray<Relation>;
  /** It is in the graph only because it spoke; nobody accuses it. */
  readonly onlySpeaks: Scalars['Boolean']['output'];
  /** Whether it was there on the day asked about; YES where no day is asked about. */
  readonly presence: DayAnswer;
  /** Its properties, each with all its claims. */
  readonly properties: ReadonlyArray<Property>;
  /** References in outer lists. */
  readonly references: ReadonlyArray<Scalars['String']['output']>;
  /** What an organisation is, without accusing: `charity`, `student body`. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Only editors see sensitive entities. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** One or two sentences in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};

/** A person, group, organisation, event, account, list … that claims are about. */
export type EntityLinksArgs = {
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types: InputMaybe<ReadonlyArray<LinkType>>;
};

/** A person, group, organisation, event, account, list … that claims are about. */
export type EntityPropertiesArgs = {
  names: InputMaybe<ReadonlyArray<PropertyName>>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** Edges. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A found entity and why it was found. */
export type EntityHit = {
  readonly __typename?: 'EntityHit';
  /** The entity. */
  readonly entity: Entity;
  /** The name that matched, if it is not the preferred one. */
  readonly matched: Maybe<Scalars['String']['output']>;
  /** 0 to 1; only good for ordering. */
  readonly score: Scalars['Float']['output'];
};

export type { EntityKind };

/** One step of a path, with all allowed links between its two entities, strongest first. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The strongest link runs against the direction of the path. */
  readonly backwards: Scalars['Boolean']['output'];
  /** Where the step starts. */
  readonly from: Entity;
  /** Links of the step, strongest first. */
  readonly links: ReadonlyArray<Link>;
  /** The step as a sentence that names who says so and when. */
  readonly sentence: Scalars['String']['output'];
  /** Where it ends. */
  readonly to: Entity;
  /** Direction words of the strongest link, seen along the path: `is a front for`, `is led by`. */
  readonly words: Scalars['String']['output'];
};

/** An interval of dates; null = open or not known. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** First day, cut to its precision. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** Last day, cut to its precision. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** A kind of entity. */
export type KindTerm = {
  readonly __typename?: 'KindTerm';
  /** It may lie inside a path. */
  readonly carries: Scalars['Boolean']['output'];
  /** How many of it there are that you may see. */
  readonly count: Scalars['Int']['output'];
  /** What it means. */
  readonly gloss: Scalars['String']['output'];
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** Its name in the API. */
  readonly name: EntityKind;
};

/** A typed, directed relation between two entities, with the claims behind it. */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** Why it has this status, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** What has to be said beside the status, each in a sentence with its speaker: delistings, statements made in custody; verdicts on whom the link accuses, and beside a verdict those of the other kind; other sums and the state of a reward. */
  readonly beside: ReadonlyArray<Scalars['String']['output']>;
  /** The link as a text to cite: sentence, speaker, year, source, locator, address, date of access. */
  readonly citation: Scalars['String']['output'];
  /** Number of claims on it. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims, in the order designates, asserts, reports, alleges, denies, retracts; where a day is asked about, those that count on it. */
  readonly claims: ReadonlyArray<Claim>;
  /** 0 to 1; the rule is in the documentation. */
  readonly confidence: Scalars['Float']['output'];
  /** Why, in a sentence. */
  readonly confidenceBecause: Scalars['String']['output'];
  /** The same in a word. */
  readonly confidenceWord: ConfidenceWord;
  /** Who denies it, if anybody does. */
  readonly contested: Maybe<Contester>;
  /** Number of claims that deny or retract it. */
  readonly denialCount: Scalars['Int']['output'];
  /** Where it starts. */
  readonly from: Entity;
  /** Earliest and latest day on which it is said to have held; what is not exact as EDTF: `1988~` is about 1988, `../2014` by the end of 2014. */
  readonly held: Maybe<Interval>;
  /** Id, `from~TYPE~to`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it held, or had been reported, on the day asked about; YES where no day is asked about. */
  readonly presence: DayAnswer;
  /** Earliest and latest day on which somebody said so. */
  readonly reported: Maybe<Interval>;
  /** Offices, wings, kinship or wording that narrow the type. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The link as a sentence that names who says so and when. */
  readonly sentence: Scalars['String']['output'];
  /** Where a day is asked about: claims that do not count on it. */
  readonly setAside: ReadonlyArray<Claim>;
  /** Strongest standing status of its claims. */
  readonly status: LinkStatus;
  /** The status in words that name whose it is: `designated by India`. */
  readonly statusWords: Scalars['String']['output'];
  /** Number of claims that support it. */
  readonly supportCount: Scalars['Int']['output'];
  /** Where it ends. */
  readonly to: Entity;
  /** Its type. */
  readonly type: LinkType;
  /** Claims among those counted that say nothing of when it held. */
  readonly undatedCount: Scalars['Int']['output'];
};

/** A typed, directed relation between two entities, with the claims behind it. */
export type LinkClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A typed, directed relation between two entities, with the claims behind it. */
export type LinkSetAsideArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A link that changed between two days. */
export type LinkChange = {
  readonly __typename?: 'LinkChange';
  /** Status on the later day. */
  readonly after: LinkStatus;
  /** Status on the earlier day. */
  readonly before: LinkStatus;
  /** The link on the later day. */
  readonly link: Link;
  /** The change in words. */
  readonly words: Scalars['String']['output'];
};

export type { LinkGroup };

export type { LinkStatus };

/** A type of link. */
export type LinkTerm = {
  readonly __typename?: 'LinkTerm';
  /** It may be part of a path. */
  readonly carries: Scalars['Boolean']['output'];
  /** How many of it there are that you may see. */
  readonly count: Scalars['Int']['output'];
  /** Kinds it may start from. */
  readonly from: ReadonlyArray<EntityKind>;
  /** What it means. */
  readonly gloss: Scalars['String']['output'];
  /** Group in the legend. */
  readonly group: LinkGroup;
  /** Direction words against it: `has the front`. */
  readonly inverse: Scalars['String']['output'];
  /** Direction words along it: `is a front for`. */
  readonly label: Scalars['String']['output'];
  /** Its name in the API. */
  readonly name: LinkType;
  /** Kinds it may end at. */
  readonly to: ReadonlyArray<EntityKind>;
};

export type { LinkType };

/** An entry on a list, a ban or a watch. */
export type ListingEntry = {
  readonly __typename?: 'ListingEntry';
  /** The authority that lists, bans or watches. */
  readonly authority: Maybe<Entity>;
  /** All claims behind it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The link behind it. */
  readonly link: Link;
  /** The list, where it is one. */
  readonly list: Maybe<Entity>;
  /** Reference on the list. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** Since when, cut to its precision. */
  readonly since: Maybe<Scalars['String']['output']>;
};

/** Who lists whom. */
export type ListingMatrix = {
  readonly __typename?: 'ListingMatrix';
  /** One column a jurisdiction. */
  readonly columns: ReadonlyArray<MatrixColumn>;
  /** One row an entity, in the order asked for. */
  readonly rows: ReadonlyArray<MatrixRow>;
};

/** Where a row and a column meet. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** The cell as a text to cite. */
  readonly citation: Scalars['String']['output'];
  /** All claims behind it. */
  readonly claims: ReadonlyArray<Claim>;
  /** Its claims give different dates, or one says listed and another not. */
  readonly conflicting: Scalars['Boolean']['output'];
  /** The different dates that its claims give for the leading state. */
  readonly dates: ReadonlyArray<Scalars['String']['output']>;
  /** `jamaat-ud-dawa~US`. */
  readonly id: Scalars['ID']['output'];
  /** All that its claims say, strongest first. */
  readonly marks: ReadonlyArray<MatrixMark>;
  /** What leads only possibly held on the day asked about: no date is given, or an inexact one. */
  readonly possibly: Scalars['Boolean']['output'];
  /** Reference numbers of the leading state. */
  readonly references: ReadonlyArray<Scalars['String']['output']>;
  /** Since when, cut to its precision; null where no date is given or none leads. Of what is not yet: from the first date that is given. */
  readonly since: Maybe<Scalars['String']['output']>;
  /** The strongest that stands on the day asked about. */
  readonly state: MatrixState;
  /** The cell in words: `Listed since 2 May 2005 under QDe.118`, `not listed, says Radio Mashaal, 2017`, `not known`. */
  readonly words: Scalars['String']['output'];
};

/** A jurisdiction with its lists; each list has its own edition. */
export type MatrixColumn = {
  readonly __typename?: 'MatrixColumn';
  /** Its authorities. */
  readonly authorities: ReadonlyArray<Entity>;
  /** Code: ISO 3166-1 alpha-2, `UN` or `EU`. */
  readonly id: Scalars['ID']['output'];
  /** How many of the rows it lists, itself or as an alias; on a day, how many it surely does. */
  readonly listedCount: Scalars['Int']['output'];
  /** Its lists, each with the date of its own edition and whether it is held whole. */
  readonly lists: ReadonlyArray<Entity>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** One thing that claims say in a cell. */
export type MatrixMark = {
  readonly __typename?: 'MatrixMark';
  /** The authority. */
  readonly authority: Maybe<Entity>;
  /** The claims. */
  readonly claims: ReadonlyArray<Claim>;
  /** The list. */
  readonly list: Maybe<Entity>;
  /** Reference number. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** Since when, cut to its precision. */
  readonly since: Maybe<Scalars['String']['output']>;
  /** What. */
  readonly state: MatrixState;
  /** Until when. */
  readonly until: Maybe<Scalars['String']['output']>;
  /** Of an alias: the entity whose entry names it. */
  readonly via: Maybe<Entity>;
  /** In words, with its speaker. */
  readonly words: Scalars['String']['output'];
};

/** One entity across all columns. */
export type MatrixRow = {
  readonly __typename?: 'MatrixRow';
  /** One cell a column, in the order of the columns. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** The entity. */
  readonly entity: Entity;
};

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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds one claim about a link or a property; a link comes into being with its first claim. For editors. */
  readonly addClaim: EditPayload;
  /** Adds an entity together with the first claim about it. For editors. */
  readonly addEntity: EditPayload;
  /** Adds a source. For editors. */
  readonly addSource: EditPayload;
  /**
   * Replaces a claim by a corrected one; the old one stays in the log. Under the id of a claim that
   * was corrected since, a CONFLICT names the claim in its place. For editors.
   */
  readonly correctClaim: EditPayload;
  /** Takes a claim back: it stays readable, and supports nothing any more. For editors. */
  readonly retractClaim: EditPayload;
  /** Attaches a correction note to an entity, which every reader sees; an empty text takes it away. For editors. */
  readonly setCorrectionNote: EditPayload;
  /** Undoes one edit; that is an edit of its own. For editors. */
  readonly undoEdit: EditPayload;
};

export type MutationAddClaimArgs = {
  input: AddClaimInput;
  why: InputMaybe<Scalars['String']['input']>;
};

export type MutationAddEntityArgs = {
  input: AddEntityInput;
  why: InputMaybe<Scalars['String']['input']>;
};

export type MutationAddSourceArgs = {
  input: AddSourceInput;
  why: InputMaybe<Scalars['String']['input']>;
};

export type MutationCorrectClaimArgs = {
  id: Scalars['ID']['input'];
  input: CorrectClaimInput;
  why: Scalars['String']['input'];
};

export type MutationRetractClaimArgs = {
  id: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};

export type MutationSetCorrectionNoteArgs = {
  entity: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  why: InputMaybe<Scalars['String']['input']>;
};

export type MutationUndoEditArgs = {
  id: Scalars['ID']['input'];
  why: InputMaybe<Scalars['String']['input']>;
};

/** Anything with an id. */
export type Node = {
  /** Id, unique in the whole graph. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Last cursor. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** There is more after it. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** There is more before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** First cursor. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A date as exact as its source. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** ISO 8601, cut to its precision: `2017`, `2017-08`, `2017-08-07`; of an interval both ends, `2016/2017`. */
  readonly date: Scalars['String']['output'];
  /** The same in EDTF (ISO 8601-2), level 1: `2017~`, `../2017`, `2016/2017`. */
  readonly edtf: Scalars['String']['output'];
  /** How exact it is. */
  readonly precision: DatePrecision;
};

/** A date to give: ISO 8601, cut to its precision. */
export type PartialDateInput = {
  /** `2017`, `2017-08` or `2017-08-07`; of an interval `2016/2017`. */
  readonly date: Scalars['String']['input'];
  /** How exact it is. */
  readonly precision: DatePrecision;
};

/** One path: a chain of claims, not a finding of guilt. */
export type Path = {
  readonly __typename?: 'Path';
  /** A hop's date lies before the hop it would have to follow; says how, in words. */
  readonly againstTime: Maybe<Scalars['String']['output']>;
  /** The path as a text to cite, a line for each hop. */
  readonly citation: Scalars['String']['output'];
  /** Ids of its entities in order. */
  readonly entityIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its hops in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** The path as one sentence that names who says each part and when. */
  readonly sentence: Scalars['String']['output'];
  /** Index of the weakest hop. */
  readonly weakest: Scalars['Int']['output'];
};

/** All shortest allowed paths. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** Which search ran: `projection` or `database`. */
  readonly engine: Scalars['String']['output'];
  /** Says which end was not there yet on the day asked about, in a sentence; null where both were. */
  readonly notYet: Maybe<Scalars['String']['output']>;
  /** Paths by length, weakest link, ids. */
  readonly paths: ReadonlyArray<Path>;
  /** What the search left out, by default and by the day asked about, in words. */
  readonly policy: Scalars['String']['output'];
  /** How many hops deep was searched. */
  readonly searchedDepth: Scalars['Int']['output'];
  /** All entities and links of the paths, once. */
  readonly subgraph: Subgraph;
  /** The search ended before it had seen everything. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Why it ended early. */
  readonly truncatedBecause: Maybe<Scalars['String']['output']>;
};

/** A property of an entity with all its claims. */
export type Property = {
  readonly __typename?: 'Property';
  /** All its claims, best first. */
  readonly claims: ReadonlyArray<Claim>;
  /** Its claims give different values. */
  readonly conflicting: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: PropertyName;
  /** Best value. */
  readonly value: ClaimValue;
};

export type { PropertyName };

/** A property. */
export type PropertyTerm = {
  readonly __typename?: 'PropertyTerm';
  /** What it means. */
  readonly gloss: Scalars['String']['output'];
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** Its name in the API. */
  readonly name: PropertyName;
};

export type { Qualifier };

export type Query = {
  readonly __typename?: 'Query';
  /** What began, ended and changed between two days. */
  readonly changes: ChangeSet;
  /** Claims, newest report first; by link, entity, source, speaker or stance. */
  readonly claims: ClaimConnection;
  /** Links and properties whose claims conflict, each with both sides. */
  readonly disagreements: DisagreementConnection;
  /** The log of edits, newest first. */
  readonly edits: EditConnection;
  /** All entities you may see, in the order of their ids. */
  readonly entities: EntityConnection;
  /** One entity; null when there is none that you may see. An old or outer id leads to the present one. */
  readonly entity: Maybe<Entity>;
  /** The edits that touched one entity, newest first; null when there is none that you may see. */
  readonly history: Maybe<EditConnection>;
  /** One link by its id, `from~TYPE~to`. */
  readonly link: Maybe<Link>;
  /** Who lists whom: a row for each entity, a column for each jurisdiction. */
  readonly listingMatrix: ListingMatrix;
  /** The entities linked with the given ones, best evidenced first, and the links between all of them. */
  readonly neighbours: Subgraph;
  /** Any object by its id (Relay). */
  readonly node: Maybe<Node>;
  /** All shortest allowed paths between two entities. */
  readonly paths: PathResult;
  /** Finds entities by name in any spelling or script, as you type, and the links of the best hit. */
  readonly search: SearchResult;
  /** One source. */
  readonly source: Maybe<Source>;
  /** All sources. */
  readonly sources: SourceConnection;
  /** How much is in the graph that you may see. */
  readonly stats: Stats;
  /** The entities with these ids and the links between them: restores a picture. */
  readonly subgraph: Subgraph;
  /** How many claims among these entities lie in which year, on both times. */
  readonly timeline: Timeline;
  /** Who is asking. */
  readonly viewer: Viewer;
  /** The vocabulary: kinds, link types, properties, with their words and glosses. */
  readonly vocabulary: Vocabulary;
};

export type QueryChangesArgs = {
  axis?: InputMaybe<TimeAxis>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['String']['input'];
  ids: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to: Scalars['String']['input'];
};

export type QueryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  entity: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  link: InputMaybe<Scalars['ID']['input']>;
  source: InputMaybe<Scalars['ID']['input']>;
  stances: InputMaybe<ReadonlyArray<Stance>>;
  statedBy: InputMaybe<Scalars['ID']['input']>;
};

export type QueryDisagreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  entity: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<DisagreementKind>>;
};

export type QueryEditsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  country: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<EntityKind>>;
  listedOn: InputMaybe<Scalars['ID']['input']>;
};

export type QueryEntityArgs = {
  asOf: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  reportedBy: InputMaybe<Scalars['String']['input']>;
};

export type QueryHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  entity: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryLinkArgs = {
  asOf: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  reportedBy: InputMaybe<Scalars['String']['input']>;
};

export type QueryListingMatrixArgs = {
  asOf: InputMaybe<Scalars['String']['input']>;
  authorities: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  entities: ReadonlyArray<Scalars['ID']['input']>;
  reportedBy: InputMaybe<Scalars['String']['input']>;
};

export type QueryNeighboursArgs = {
  among: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<Direction>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  reportedBy: InputMaybe<Scalars['String']['input']>;
  types: InputMaybe<ReadonlyArray<LinkType>>;
};

export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPathsArgs = {
  asOf: InputMaybe<Scalars['String']['input']>;
  avoid: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['ID']['input'];
  includeFamily?: InputMaybe<Scalars['Boolean']['input']>;
  kinds: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  minStatus: InputMaybe<LinkStatus>;
  reportedBy: InputMaybe<Scalars['String']['input']>;
  to: Scalars['ID']['input'];
  types: InputMaybe<ReadonlyArray<LinkType>>;
};

export type QuerySearchArgs = {
  asOf: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  kinds: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  reportedBy: InputMaybe<Scalars['String']['input']>;
};

export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};

export type QueryStatsArgs = {
  asOf: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  reportedBy: InputMaybe<Scalars['String']['input']>;
};

export type QuerySubgraphArgs = {
  asOf: InputMaybe<Scalars['String']['input']>;
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  reportedBy: InputMaybe<Scalars['String']['input']>;
};

export type QueryTimelineArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** A link seen from one of its ends. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The entity at the other end. */
  readonly entity: Entity;
  /** The link. */
  readonly link: Link;
};

export type { Reliability };

/** What a search found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** Entities, best first. */
  readonly entities: ReadonlyArray<EntityHit>;
  /** Links of the best hits whose sentence fits the query. */
  readonly links: ReadonlyArray<Link>;
  /** More was there than was asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An article, list, law, press release or data set. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Day of access. */
  readonly accessed: Maybe<Scalars['String']['output']>;
  /** Address of a copy in an archive. */
  readonly archiveUrl: Maybe<Scalars['String']['output']>;
  /** Number of claims in it that you may see. */
  readonly claimCount: Scalars['Int']['output'];
  /** The file itself is kept here; editors may open it at `/sources/<id>/file`. */
  readonly hasFile: Scalars['Boolean']['output'];
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** What it is: article, law, un-list … */
  readonly kind: Scalars['String']['output'];
  /** Language, BCP 47. */
  readonly language: Scalars['String']['output'];
  /** Licence of what was taken over. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Note of the editors. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Date of publication, cut to its precision. */
  readonly published: Maybe<Scalars['String']['output']>;
  /** Earliest day it can have been published, where the date is not known. */
  readonly publishedEarliest: Maybe<Scalars['String']['output']>;
  /** Latest day it can have been published, where the date is not known. */
  readonly publishedLatest: Maybe<Scalars['String']['output']>;
  /** Why these bounds. */
  readonly publishedWhy: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Only a part of it was read. */
  readonly readInPart: Scalars['Boolean']['output'];
  /** Reliability on the Admiralty scale. */
  readonly reliability: Reliability;
  /** Why, in a sentence. */
  readonly reliabilityBecause: Scalars['String']['output'];
  /** SHA-256 of the file that was read, in hexadecimal digits. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Title; the publisher and date where the title names a person to protect. */
  readonly title: Scalars['String']['output'];
  /** The title describes the page; its own could not be confirmed. */
  readonly titleIsDescriptive: Scalars['Boolean']['output'];
  /** Address. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** Edges. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

export type { Stance };

/** How much is in the graph. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Claims that you may see; where a day is asked about, those on links that count on it. */
  readonly claims: Scalars['Int']['output'];
  /** Which engine answers: `neo4j` or `embedded`. */
  readonly engine: Scalars['String']['output'];
  /** Entities that you may see. */
  readonly entities: Scalars['Int']['output'];
  /** Links that you may see. */
  readonly links: Scalars['Int']['output'];
  /** Where a day is asked about: links that only possibly held, or were possibly reported. */
  readonly possibleLinks: Scalars['Int']['output'];
  /** State of the projection: `building`, `ready` or `failed`. */
  readonly projection: Scalars['String']['output'];
  /** Sources. */
  readonly sources: Scalars['Int']['output'];
  /** Version of the data, raised by every write. */
  readonly version: Scalars['Int']['output'];
};

/** The one shape of every graph-shaped answer. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Entities, without order. */
  readonly entities: ReadonlyArray<Entity>;
  /** Links between them. */
  readonly links: ReadonlyArray<Link>;
  /** More was there than was asked for or allowed. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One of the two times of a claim. */
export type TimeAxis =
  /** When it held. */
  | 'HELD'
  /** When somebody said so. */
  | 'REPORTED';

/** Claims by year. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** Claims in all. */
  readonly claims: Scalars['Int']['output'];
  /** Claims that give no date for when it held. */
  readonly undatedHeld: Scalars['Int']['output'];
  /** Claims without a date of report. */
  readonly undatedReported: Scalars['Int']['output'];
  /** Years that have claims, in order; years between them may be missing. */
  readonly years: ReadonlyArray<TimelineYear>;
};

/** One year of a timeline. */
export type TimelineYear = {
  readonly __typename?: 'TimelineYear';
  /** Claims that say something began to hold in it, or ended where they give no beginning. */
  readonly held: Scalars['Int']['output'];
  /** Claims that were made in it. */
  readonly reported: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** May add claims and sees what is sensitive. */
  readonly editor: Scalars['Boolean']['output'];
};

/** The vocabulary. */
export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  /** Kinds of entities. */
  readonly kinds: ReadonlyArray<KindTerm>;
  /** Types of links. */
  readonly links: ReadonlyArray<LinkTerm>;
  /** Properties. */
  readonly properties: ReadonlyArray<PropertyTerm>;
};

/** Editors took a claim back. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** Day on which they did. */
  readonly on: Scalars['String']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ClaimRow | EntityRow | LinkRow | SourceRow;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountRow>;
  AddClaimInput: AddClaimInput;
  AddEntityInput: AddEntityInput;
  AddSourceInput: AddSourceInput;
  Alias: ResolverTypeWrapper<AliasRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bounty: ResolverTypeWrapper<BountyRow>;
  ChangeSet: ResolverTypeWrapper<ChangeSetRow>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimValue: ResolverTypeWrapper<StoredValue>;
  ClaimValueInput: ClaimValueInput;
  ConfidenceWord: ConfidenceWord;
  Contester: Contester;
  CorrectClaimInput: CorrectClaimInput;
  CorrectionNote: ResolverTypeWrapper<CorrectionNote>;
  DatePrecision: DatePrecision;
  DayAnswer: DayAnswer;
  Direction: Direction;
  Disagreement: ResolverTypeWrapper<DisagreementRow>;
  DisagreementConnection: ResolverTypeWrapper<DisagreementPage>;
  DisagreementEdge: ResolverTypeWrapper<
    Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }
  >;
  DisagreementKind: DisagreementKind;
  DisagreementSide: ResolverTypeWrapper<DisagreementSideRow>;
  Edit: ResolverTypeWrapper<EditRow>;
  EditAction: EditAction;
  EditConnection: ResolverTypeWrapper<EditPage>;
  EditEdge: ResolverTypeWrapper<Omit<EditEdge, 'node'> & { node: ResolversTypes['Edit'] }>;
  EditField: ResolverTypeWrapper<EditField>;
  EditPayload: ResolverTypeWrapper<EditPayloadRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityHit: ResolverTypeWrapper<EntityHitRow>;
  EntityKind: EntityKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Hop: ResolverTypeWrapper<HopRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: ResolverTypeWrapper<Interval>;
  KindTerm: ResolverTypeWrapper<KindTermRow>;
  Link: ResolverTypeWrapper<LinkRow>;
  LinkChange: ResolverTypeWrapper<LinkChangeRow>;
  LinkGroup: LinkGroup;
  LinkStatus: LinkStatus;
  LinkTerm: ResolverTypeWrapper<LinkTermRow>;
  LinkType: LinkType;
  ListingEntry: ResolverTypeWrapper<ListingEntryRow>;
  ListingMatrix: ResolverTypeWrapper<ListingMatrixRow>;
  MatrixCell: ResolverTypeWrapper<MatrixCellRow>;
  MatrixColumn: ResolverTypeWrapper<MatrixColumnRow>;
  MatrixMark: ResolverTypeWrapper<MatrixMarkRow>;
  MatrixRow: ResolverTypeWrapper<MatrixRowRow>;
  MatrixState: MatrixState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<StoredDate>;
  PartialDateInput: PartialDateInput;
  Path: ResolverTypeWrapper<PathRow>;
  PathResult: ResolverTypeWrapper<PathResultRow>;
  Property: ResolverTypeWrapper<PropertyRow>;
  PropertyName: PropertyName;
  PropertyTerm: ResolverTypeWrapper<PropertyTerm>;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relation: ResolverTypeWrapper<RelationRow>;
  Reliability: Reliability;
  SearchResult: ResolverTypeWrapper<SearchResultRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Stance: Stance;
  Stats: ResolverTypeWrapper<StatsRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  TimeAxis: TimeAxis;
  Timeline: ResolverTypeWrapper<TimelineRow>;
  TimelineYear: ResolverTypeWrapper<TimelineYear>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Vocabulary: ResolverTypeWrapper<
    Omit<Vocabulary, 'kinds' | 'links'> & {
      kinds: ReadonlyArray<ResolversTypes['KindTerm']>;
      links: ReadonlyArray<ResolversTypes['LinkTerm']>;
    }
  >;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountRow;
  AddClaimInput: AddClaimInput;
  AddEntityInput: AddEntityInput;
  AddSourceInput: AddSourceInput;
  Alias: AliasRow;
  Boolean: Scalars['Boolean']['output'];
  Bounty: BountyRow;
  ChangeSet: ChangeSetRow;
  Claim: ClaimRow;
  ClaimConnection: ClaimPage;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimValue: StoredValue;
  ClaimValueInput: ClaimValueInput;
  CorrectClaimInput: CorrectClaimInput;
  CorrectionNote: CorrectionNote;
  Disagreement: DisagreementRow;
  DisagreementConnection: DisagreementPage;
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  DisagreementSide: DisagreementSideRow;
  Edit: EditRow;
  EditConnection: EditPage;
  EditEdge: Omit<EditEdge, 'node'> & { node: ResolversParentTypes['Edit'] };
  EditField: EditField;
  EditPayload: EditPayloadRow;
  Entity: EntityRow;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityHit: EntityHitRow;
  Float: Scalars['Float']['output'];
  Hop: HopRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Interval: Interval;
  KindTerm: KindTermRow;
  Link: LinkRow;
  LinkChange: LinkChangeRow;
  LinkTerm: LinkTermRow;
  ListingEntry: ListingEntryRow;
  ListingMatrix: ListingMatrixRow;
  MatrixCell: MatrixCellRow;
  MatrixColumn: MatrixColumnRow;
  MatrixMark: MatrixMarkRow;
  MatrixRow: MatrixRowRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartialDate: StoredDate;
  PartialDateInput: PartialDateInput;
  Path: PathRow;
  PathResult: PathResultRow;
  Property: PropertyRow;
  PropertyTerm: PropertyTerm;
  Query: Record<PropertyKey, never>;
  Relation: RelationRow;
  SearchResult: SearchResultRow;
  Source: SourceRow;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Stats: StatsRow;
  String: Scalars['String']['output'];
  Subgraph: SubgraphRow;
  Timeline: TimelineRow;
  TimelineYear: TimelineYear;
  Viewer: Viewer;
  Vocabulary: Omit<Vocabulary, 'kinds' | 'links'> & {
    kinds: ReadonlyArray<ResolversParentTypes['KindTerm']>;
    links: ReadonlyArray<ResolversParentTypes['LinkTerm']>;
  };
  Withdrawal: Withdrawal;
};

export type AccountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'],
> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  suspendedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type AliasResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type BountyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Bounty'] = ResolversParentTypes['Bounty'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['ClaimValue']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conflicting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  offeredBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeSetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet'],
> = {
  appeared?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  appearedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  began?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  beganCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['LinkChange']>, ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  endedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  byParty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citing?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  contradictedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  credibilityBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  custodial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  linkType?: Resolver<Maybe<ResolversTypes['LinkType']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['PropertyName']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ClaimValue']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimConnection'] =
    ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimValue'] = ResolversParentTypes['ClaimValue'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContesterResolvers = EnumResolverSignature<
  { BOTH?: any; INDEPENDENT?: any; PARTY?: any },
  ResolversTypes['Contester']
>;

export type CorrectionNoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectionNote'] =
    ResolversParentTypes['CorrectionNote'],
> = {
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatePrecisionResolvers = EnumResolverSignature<
  { AFTER?: any; BEFORE?: any; CIRCA?: any; DAY?: any; INTERVAL?: any; MONTH?: any; YEAR?: any },
  ResolversTypes['DatePrecision']
>;

export type DayAnswerResolvers = EnumResolverSignature<
  { NO?: any; POSSIBLY?: any; YES?: any },
  ResolversTypes['DayAnswer']
>;

export type DirectionResolvers = EnumResolverSignature<
  { BOTH?: any; IN?: any; OUT?: any },
  ResolversTypes['Direction']
>;

export type DisagreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement'],
> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisagreementKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['PropertyName']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['DisagreementSide']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisagreementConnection'] =
    ResolversParentTypes['DisagreementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisagreementEdge'] =
    ResolversParentTypes['DisagreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type DisagreementSideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisagreementSide'] =
    ResolversParentTypes['DisagreementSide'],
> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type EditResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Edit'] = ResolversParentTypes['Edit'],
> = {
  action?: Resolver<ResolversTypes['EditAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['EditField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EditActionResolvers = EnumResolverSignature<
  {
    ADD_CLAIM?: any;
    ADD_ENTITY?: any;
    ADD_SOURCE?: any;
    ATTACH_FILE?: any;
    CORRECTION_NOTE?: any;
    CORRECT_CLAIM?: any;
    RETRACT_CLAIM?: any;
    UNDO?: any;
  },
  ResolversTypes['EditAction']
>;

export type EditConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EditConnection'] =
    ResolversParentTypes['EditConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EditEdge'] = ResolversParentTypes['EditEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Edit'], ParentType, ContextType>;
};

export type EditFieldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EditField'] = ResolversParentTypes['EditField'],
> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EditPayload'] = ResolversParentTypes['EditPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  edit?: Resolver<ResolversTypes['Edit'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  bounties?: Resolver<ReadonlyArray<ResolversTypes['Bounty']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctionNote?: Resolver<Maybe<ResolversTypes['CorrectionNote']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frontFor?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  fronts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  heldAsOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  links?: Resolver<
    ReadonlyArray<ResolversTypes['Relation']>,
    ParentType,
    ContextType,
    RequireFields<EntityLinksArgs, 'direction' | 'first'>
  >;
  listings?: Resolver<ReadonlyArray<ResolversTypes['ListingEntry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbourCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offshootOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  offshoots?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  onlySpeaks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['DayAnswer'], ParentType, ContextType>;
  properties?: Resolver<
    ReadonlyArray<ResolversTypes['Property']>,
    ParentType,
    ContextType,
    Partial<EntityPropertiesArgs>
  >;
  references?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityConnection'] =
    ResolversParentTypes['EntityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityHit'] = ResolversParentTypes['EntityHit'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EntityKindResolvers = EnumResolverSignature<
  {
    Account?: any;
    Authority?: any;
    Bounty?: any;
    Event?: any;
    Group?: any;
    Law?: any;
    Listing?: any;
    Organisation?: any;
    Party?: any;
    Person?: any;
    Place?: any;
    Platform?: any;
    Statistic?: any;
  },
  ResolversTypes['EntityKind']
>;

export type HopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  backwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntervalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval'],
> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KindTermResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KindTerm'] = ResolversParentTypes['KindTerm'],
> = {
  carries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gloss?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'],
> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beside?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<LinkClaimsArgs, 'first'>
  >;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidenceBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidenceWord?: Resolver<ResolversTypes['ConfidenceWord'], ParentType, ContextType>;
  contested?: Resolver<Maybe<ResolversTypes['Contester']>, ParentType, ContextType>;
  denialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['DayAnswer'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAside?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<LinkSetAsideArgs, 'first'>
  >;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  statusWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LinkChange'] = ResolversParentTypes['LinkChange'],
> = {
  after?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkGroupResolvers = EnumResolverSignature<
  {
    events?: any;
    family?: any;
    justice?: any;
    listings?: any;
    online?: any;
    people?: any;
    record?: any;
    rewards?: any;
    structure?: any;
    support?: any;
  },
  ResolversTypes['LinkGroup']
>;

export type LinkStatusResolvers = EnumResolverSignature<
  {
    ALLEGED?: any;
    ASSERTED?: any;
    DENIED?: any;
    DESIGNATED?: any;
    DISPUTED?: any;
    REPORTED?: any;
    RETRACTED?: any;
  },
  ResolversTypes['LinkStatus']
>;

export type LinkTermResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LinkTerm'] = ResolversParentTypes['LinkTerm'],
> = {
  carries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  gloss?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['LinkGroup'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
};

export type LinkTypeResolvers = EnumResolverSignature<
  {
    ABOUT?: any;
    ACCOUNT_OF?: any;
    ACQUITTED_BY?: any;
    ACTED_FOR?: any;
    ADOPTED_BY?: any;
    AFFILIATE_OF?: any;
    ALIAS_OF?: any;
    ALLIED_WITH?: any;
    ARRESTED_BY?: any;
    ARRESTED_IN?: any;
    ASSOCIATED_WITH?: any;
    ATTRIBUTED_TO?: any;
    BANNED_BY?: any;
    BASED_ON?: any;
    BOUNTY_ON?: any;
    CANDIDATE_OF?: any;
    CARRIED_OUT?: any;
    CLAIMED?: any;
    COMMENTS_ON?: any;
    DIED_IN?: any;
    FAMILY_OF?: any;
    FINANCES?: any;
    FOUGHT?: any;
    FOUNDED?: any;
    FOUNDED_BY_FOLLOWERS_OF?: any;
    FRONT_FOR?: any;
    HOLDS_OFFICE_IN?: any;
    IMPLICATED_IN?: any;
    ISSUED_BY?: any;
    KILLED_BY?: any;
    KILLED_IN?: any;
    LEADS?: any;
    LISTED_ON?: any;
    LOCATED_IN?: any;
    MASTERMINDED?: any;
    MEMBER_OF?: any;
    NOT_LISTED_BY?: any;
    OFFERED_BY?: any;
    OFFSHOOT_OF?: any;
    ON_PLATFORM?: any;
    OPPOSED_BY?: any;
    ORDERED_BY?: any;
    OWNS?: any;
    PUBLISHED?: any;
    RECRUITED?: any;
    REFUSED_REGISTRATION_BY?: any;
    RELEASED_BY?: any;
    RENAMED_FROM?: any;
    REPLACES?: any;
    REPORTED_DEAD_BY?: any;
    REQUESTED_DATA_FROM?: any;
    REQUESTED_FUNDS_FROM?: any;
    RESPONSE_TO?: any;
    SENTENCED_BY?: any;
    SPLINTER_OF?: any;
    SUCCESSOR_OF?: any;
    SUPPORTS?: any;
    SUSPENDED_BY?: any;
    TOOK_PART_IN?: any;
    TRAVELLED_TO?: any;
    USES_PLATFORM?: any;
    WATCHED_BY?: any;
    WING_OF?: any;
  },
  ResolversTypes['LinkType']
>;

export type ListingEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ListingEntry'] = ResolversParentTypes['ListingEntry'],
> = {
  authority?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ListingMatrix'] = ResolversParentTypes['ListingMatrix'],
> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixColumn']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell'],
> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conflicting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['MatrixMark']>, ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatrixState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixColumnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatrixColumn'] = ResolversParentTypes['MatrixColumn'],
> = {
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixMarkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatrixMark'] = ResolversParentTypes['MatrixMark'],
> = {
  authority?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatrixState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow'],
> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  addClaim?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddClaimArgs, 'input'>
  >;
  addEntity?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddEntityArgs, 'input'>
  >;
  addSource?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddSourceArgs, 'input'>
  >;
  correctClaim?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCorrectClaimArgs, 'id' | 'input' | 'why'>
  >;
  retractClaim?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRetractClaimArgs, 'id' | 'why'>
  >;
  setCorrectionNote?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetCorrectionNoteArgs, 'entity' | 'text'>
  >;
  undoEdit?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUndoEditArgs, 'id'>
  >;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType?: TypeResolveFn<'Claim' | 'Entity' | 'Link' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  againstTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult'],
> = {
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notYet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searchedDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PropertyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property'],
> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conflicting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PropertyName'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ClaimValue'], ParentType, ContextType>;
};

export type PropertyNameResolvers = EnumResolverSignature<
  {
    activity?: any;
    address?: any;
    aim?: any;
    alias?: any;
    began?: any;
    birthPlace?: any;
    born?: any;
    coordinates?: any;
    country?: any;
    date?: any;
    deathToll?: any;
    died?: any;
    distribution?: any;
    document?: any;
    effect?: any;
    entryCount?: any;
    entryUpdated?: any;
    figure?: any;
    gender?: any;
    grounds?: any;
    listedSince?: any;
    nationality?: any;
    newEntries?: any;
    position?: any;
    reference?: any;
    remark?: any;
    said?: any;
    state?: any;
    title?: any;
    unnamedTie?: any;
    votes?: any;
    warning?: any;
  },
  ResolversTypes['PropertyName']
>;

export type PropertyTermResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PropertyTerm'] = ResolversParentTypes['PropertyTerm'],
> = {
  gloss?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PropertyName'], ParentType, ContextType>;
};

export type QualifierResolvers = EnumResolverSignature<
  { ABOUT?: any; AT_LEAST?: any; EXACT?: any; UP_TO?: any },
  ResolversTypes['Qualifier']
>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  changes?: Resolver<
    ResolversTypes['ChangeSet'],
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, 'axis' | 'certain' | 'first' | 'from' | 'to'>
  >;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryClaimsArgs, 'first'>
  >;
  disagreements?: Resolver<
    ResolversTypes['DisagreementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDisagreementsArgs, 'first'>
  >;
  edits?: Resolver<
    ResolversTypes['EditConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEditsArgs, 'first'>
  >;
  entities?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEntitiesArgs, 'first'>
  >;
  entity?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntityArgs, 'certain' | 'id'>
  >;
  history?: Resolver<
    Maybe<ResolversTypes['EditConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryHistoryArgs, 'entity' | 'first'>
  >;
  link?: Resolver<
    Maybe<ResolversTypes['Link']>,
    ParentType,
    ContextType,
    RequireFields<QueryLinkArgs, 'certain' | 'id'>
  >;
  listingMatrix?: Resolver<
    ResolversTypes['ListingMatrix'],
    ParentType,
    ContextType,
    RequireFields<QueryListingMatrixArgs, 'certain' | 'entities'>
  >;
  neighbours?: Resolver<
    ResolversTypes['Subgraph'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighboursArgs, 'certain' | 'direction' | 'ids' | 'limit'>
  >;
  node?: Resolver<
    Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<QueryNodeArgs, 'id'>
  >;
  paths?: Resolver<
    ResolversTypes['PathResult'],
    ParentType,
    ContextType,
    RequireFields<
      QueryPathsArgs,
      'certain' | 'from' | 'includeFamily' | 'limit' | 'maxLength' | 'to'
    >
  >;
  search?: Resolver<
    ResolversTypes['SearchResult'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'certain' | 'limit' | 'query'>
  >;
  source?: Resolver<
    Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<QuerySourceArgs, 'id'>
  >;
  sources?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySourcesArgs, 'first'>
  >;
  stats?: Resolver<
    ResolversTypes['Stats'],
    ParentType,
    ContextType,
    RequireFields<QueryStatsArgs, 'certain'>
  >;
  subgraph?: Resolver<
    ResolversTypes['Subgraph'],
    ParentType,
    ContextType,
    RequireFields<QuerySubgraphArgs, 'certain' | 'ids'>
  >;
  timeline?: Resolver<
    ResolversTypes['Timeline'],
    ParentType,
    ContextType,
    RequireFields<QueryTimelineArgs, 'ids'>
  >;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
};

export type RelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ReliabilityResolvers = EnumResolverSignature<
  { A?: any; B?: any; C?: any; D?: any; E?: any; F?: any },
  ResolversTypes['Reliability']
>;

export type SearchResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityHit']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  accessed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archiveUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedEarliest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedLatest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readInPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  reliabilityBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIsDescriptive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceConnection'] =
    ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StanceResolvers = EnumResolverSignature<
  { ALLEGES?: any; ASSERTS?: any; DENIES?: any; DESIGNATES?: any; REPORTS?: any; RETRACTS?: any },
  ResolversTypes['Stance']
>;

export type StatsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats'],
> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph'],
> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline'],
> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['TimelineYear']>, ParentType, ContextType>;
};

export type TimelineYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineYear'] = ResolversParentTypes['TimelineYear'],
> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'],
> = {
  editor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VocabularyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary'],
> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindTerm']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkTerm']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyTerm']>, ParentType, ContextType>;
};

export type WithdrawalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal'],
> = {
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Bounty?: BountyResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  Contester?: ContesterResolvers;
  CorrectionNote?: CorrectionNoteResolvers<ContextType>;
  DatePrecision?: DatePrecisionResolvers;
  DayAnswer?: DayAnswerResolvers;
  Direction?: DirectionResolvers;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  DisagreementSide?: DisagreementSideResolvers<ContextType>;
  Edit?: EditResolvers<ContextType>;
  EditAction?: EditActionResolvers;
  EditConnection?: EditConnectionResolvers<ContextType>;
  EditEdge?: EditEdgeResolvers<ContextType>;
  EditField?: EditFieldResolvers<ContextType>;
  EditPayload?: EditPayloadResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityHit?: EntityHitResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Hop?: HopResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  KindTerm?: KindTermResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkChange?: LinkChangeResolvers<ContextType>;
  LinkGroup?: LinkGroupResolvers;
  LinkStatus?: LinkStatusResolvers;
  LinkTerm?: LinkTermResolvers<ContextType>;
  LinkType?: LinkTypeResolvers;
  ListingEntry?: ListingEntryResolvers<ContextType>;
  ListingMatrix?: ListingMatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixColumn?: MatrixColumnResolvers<ContextType>;
  MatrixMark?: MatrixMarkResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  PropertyName?: PropertyNameResolvers;
  PropertyTerm?: PropertyTermResolvers<ContextType>;
  Qualifier?: QualifierResolvers;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Reliability?: ReliabilityResolvers;
  SearchResult?: SearchResultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Stance?: StanceResolvers;
  Stats?: StatsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineYear?: TimelineYearResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
};
