// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.
import { both, perType } from '../model/texts.js';
import type { CypherMap } from '../model/texts.js';
import type { CallOptions, GraphStore, Statement } from '../store.js';
export interface SearchEntitiesParams {
  readonly query: string;
  readonly cap: number;
  readonly showSensitive: boolean;
}
export interface SearchEntitiesRow {
  readonly id: string;
  readonly score: number;
}

export interface AwaitIndexesParams {
  readonly seconds: number;
}
export type AwaitIndexesRow = Record<string, never>;

export interface ClaimsParams {
  readonly link: string | null;
  readonly entity: string | null;
  readonly source: string | null;
  readonly statedBy: string | null;
  readonly stances: readonly string[] | null;
  readonly afterDay: string | null;
  readonly afterId: string;
  readonly first: number;
  readonly showSensitive: boolean;
}
export interface ClaimsRow {
  readonly id: string;
  readonly day: string;
}

export interface ClaimsByIdParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface ClaimsByIdRow {
  readonly claim: CypherMap;
}

export interface ClaimsCountParams {
  readonly link: string | null;
  readonly entity: string | null;
  readonly source: string | null;
  readonly statedBy: string | null;
  readonly stances: readonly string[] | null;
  readonly showSensitive: boolean;
}
export interface ClaimsCountRow {
  readonly count: number;
}

export interface ClaimsInConflictParams {
  readonly groups: readonly string[];
  readonly showSensitive: boolean;
}
export interface ClaimsInConflictRow {
  readonly claim: CypherMap;
}

export interface ClaimsInPlaceOfParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface ClaimsInPlaceOfRow {
  readonly id: string;
  readonly claim: CypherMap;
}

export interface ClaimsOfEntityParams {
  readonly anchor: string;
  readonly link: string | null;
  readonly entity: string | null;
  readonly source: string | null;
  readonly statedBy: string | null;
  readonly stances: readonly string[] | null;
  readonly afterDay: string | null;
  readonly afterId: string;
  readonly first: number;
  readonly showSensitive: boolean;
}
export interface ClaimsOfEntityRow {
  readonly id: string;
  readonly day: string;
}

export interface ClaimsOfEntityCountParams {
  readonly anchor: string;
  readonly link: string | null;
  readonly entity: string | null;
  readonly source: string | null;
  readonly statedBy: string | null;
  readonly stances: readonly string[] | null;
  readonly showSensitive: boolean;
}
export interface ClaimsOfEntityCountRow {
  readonly count: number;
}

export interface ClaimsOfLinkParams {
  readonly link: string;
  readonly entity: string | null;
  readonly source: string | null;
  readonly statedBy: string | null;
  readonly stances: readonly string[] | null;
  readonly afterDay: string | null;
  readonly afterId: string;
  readonly first: number;
  readonly showSensitive: boolean;
}
export interface ClaimsOfLinkRow {
  readonly id: string;
  readonly day: string;
}

export interface ClaimsOfLinkCountParams {
  readonly link: string;
  readonly entity: string | null;
  readonly source: string | null;
  readonly statedBy: string | null;
  readonly stances: readonly string[] | null;
  readonly showSensitive: boolean;
}
export interface ClaimsOfLinkCountRow {
  readonly count: number;
}

export interface ClaimsOfLinksParams {
  readonly links: readonly string[];
  readonly cap: number;
  readonly showSensitive: boolean;
}
export interface ClaimsOfLinksRow {
  readonly link: string;
  readonly claim: CypherMap;
}

export interface ClaimsOfSourceParams {
  readonly link: string | null;
  readonly entity: string | null;
  readonly source: string;
  readonly statedBy: string | null;
  readonly stances: readonly string[] | null;
  readonly afterDay: string | null;
  readonly afterId: string;
  readonly first: number;
  readonly showSensitive: boolean;
}
export interface ClaimsOfSourceRow {
  readonly id: string;
  readonly day: string;
}

export interface ClaimsOfSourceCountParams {
  readonly link: string | null;
  readonly entity: string | null;
  readonly source: string;
  readonly statedBy: string | null;
  readonly stances: readonly string[] | null;
  readonly showSensitive: boolean;
}
export interface ClaimsOfSourceCountRow {
  readonly count: number;
}

export interface ConflictGroupsParams {
  readonly showSensitive: boolean;
}
export interface ConflictGroupsRow {
  readonly name: string;
}

export type DataVersionParams = Record<string, never>;
export interface DataVersionRow {
  readonly version: number;
  readonly schema: number;
  readonly derivation: number;
}

export interface AnsweringPageParams {
  readonly after: string;
  readonly limit: number;
}
export interface AnsweringPageRow {
  readonly id: string;
  readonly answers: readonly string[];
}

export interface ClaimSnapshotsParams {
  readonly ids: readonly string[];
}
export interface ClaimSnapshotsRow {
  readonly id: string;
  readonly state: CypherMap;
}

export interface ClaimsAnsweringParams {
  readonly claims: readonly CypherMap[];
}
export interface ClaimsAnsweringRow {
  readonly answered: string;
  readonly id: string;
}

export interface ClaimsNamingEntitiesParams {
  readonly ids: readonly string[];
}
export interface ClaimsNamingEntitiesRow {
  readonly entity: string;
  readonly id: string;
}

export interface EditsByIdParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface EditsByIdRow {
  readonly edit: CypherMap;
}

export interface EditsCountParams {
  readonly showSensitive: boolean;
}
export interface EditsCountRow {
  readonly count: number;
}

export interface EditsOfParams {
  readonly of: string;
  readonly before: number;
  readonly limit: number;
  readonly showSensitive: boolean;
}
export interface EditsOfRow {
  readonly version: number;
  readonly edit: CypherMap;
}

export interface EditsOfCountParams {
  readonly of: string;
  readonly showSensitive: boolean;
}
export interface EditsOfCountRow {
  readonly count: number;
}

export interface EditsPageParams {
  readonly before: number;
  readonly limit: number;
  readonly showSensitive: boolean;
}
export interface EditsPageRow {
  readonly version: number;
  readonly edit: CypherMap;
}

export interface EditsUndoingParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface EditsUndoingRow {
  readonly undone: string;
  readonly id: string;
}

export interface EntitySnapshotsParams {
  readonly ids: readonly string[];
}
export interface EntitySnapshotsRow {
  readonly id: string;
  readonly state: CypherMap;
}

export interface LaterEditsParams {
  readonly of: readonly string[];
}
export interface LaterEditsRow {
  readonly of: string;
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly action: string;
  readonly depth: number;
  readonly sensitive: boolean;
}

export interface SourceSnapshotsParams {
  readonly ids: readonly string[];
}
export interface SourceSnapshotsRow {
  readonly id: string;
  readonly state: CypherMap;
}

export interface SourcesAlikeParams {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
}
export interface SourcesAlikeRow {
  readonly id: string;
}

export interface SupersededPageParams {
  readonly after: string;
  readonly limit: number;
}
export interface SupersededPageRow {
  readonly id: string;
  readonly by: string;
}

export interface SupersededSnapshotsParams {
  readonly ids: readonly string[];
}
export interface SupersededSnapshotsRow {
  readonly id: string;
  readonly state: CypherMap;
}

export interface EntitiesParams {
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  readonly after: string;
  readonly first: number;
  readonly showSensitive: boolean;
}
export interface EntitiesRow {
  readonly id: string;
}

export interface EntitiesByIdParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface EntitiesByIdRow {
  readonly entity: CypherMap;
}

export interface EntitiesCountParams {
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  readonly showSensitive: boolean;
}
export interface EntitiesCountRow {
  readonly count: number;
}

export interface EntitiesListedParams {
  readonly list: string;
  readonly today: string;
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  readonly after: string;
  readonly first: number;
  readonly showSensitive: boolean;
}
export interface EntitiesListedRow {
  readonly id: string;
}

export interface EntitiesListedCountParams {
  readonly list: string;
  readonly today: string;
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  readonly showSensitive: boolean;
}
export interface EntitiesListedCountRow {
  readonly count: number;
}

export interface EntitiesListingParams {
  readonly origins: readonly string[];
  readonly showSensitive: boolean;
}
export interface EntitiesListingRow {
  readonly id: string;
}

export interface EntityIdsByReferenceParams {
  readonly references: readonly string[];
  readonly showSensitive: boolean;
}
export interface EntityIdsByReferenceRow {
  readonly reference: string;
  readonly id: string;
}

export interface EntityOriginsParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface EntityOriginsRow {
  readonly id: string;
  readonly origin: string;
}

export interface AliasesOfParams {
  readonly ids: readonly string[];
}
export interface AliasesOfRow {
  readonly id: string;
  readonly name: string;
}

export interface BodiesPageParams {
  readonly origin: string;
  readonly after: string;
  readonly limit: number;
}
export interface BodiesPageRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly origin: string;
  readonly sensitive: boolean;
  readonly references: readonly string[];
  readonly names: readonly string[];
  readonly aliasOf: readonly string[];
}

export interface ClaimCountsParams {
  readonly ids: readonly string[];
}
export interface ClaimCountsRow {
  readonly id: string;
  readonly claims: number;
  readonly hidden: number;
  readonly seenFirst: string | null;
  readonly seenLast: string | null;
  readonly saidFirst: string | null;
  readonly saidLast: string | null;
}

export interface ClaimDatesPageParams {
  readonly after: string;
  readonly limit: number;
}
export interface ClaimDatesPageRow {
  readonly id: string;
  readonly stance: string;
  readonly statedBy: string | null;
  readonly citing: readonly string[];
  readonly from: string | null;
  readonly fromPrecision: string | null;
  readonly published: string | null;
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
  readonly reportedOn: string | null;
  readonly reportedInferred: boolean;
  readonly reportedFirst: string | null;
  readonly reportedLast: string | null;
}

export interface ClaimKeysLikeParams {
  readonly beginnings: readonly string[];
  readonly limit: number;
}
export interface ClaimKeysLikeRow {
  readonly id: string;
}

export interface ClaimStatesParams {
  readonly ids: readonly string[];
}
export interface ClaimStatesRow {
  readonly id: string;
  readonly origin: string;
  readonly hash: string;
  readonly withdrawn: boolean;
}

export interface ClaimedLinksPageParams {
  readonly after: string;
  readonly limit: number;
}
export interface ClaimedLinksPageRow {
  readonly linkId: string;
  readonly linkType: string;
}

export interface ClaimsByKeyParams {
  readonly keys: readonly string[];
}
export interface ClaimsByKeyRow {
  readonly id: string;
  readonly key: string;
  readonly stance: string;
  readonly linkId: string | null;
  readonly subject: string;
  readonly property: string | null;
  readonly sensitive: boolean;
}

export interface ClaimsHoldingKeysParams {
  readonly keys: readonly string[];
}
export interface ClaimsHoldingKeysRow {
  readonly id: string;
  readonly key: string;
  readonly origin: string;
  readonly subject: string;
  readonly object: string | null;
  readonly linkId: string | null;
  readonly supersedes: readonly string[];
  readonly withdrawn: boolean;
}

export interface ClaimsInSourcesParams {
  readonly sources: readonly string[];
}
export interface ClaimsInSourcesRow {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  readonly object: string | null;
  readonly linkId: string | null;
  readonly stance: string;
  readonly statedBy: string | null;
  readonly citing: readonly string[];
  readonly from: string | null;
  readonly fromPrecision: string | null;
  readonly reportedOn: string | null;
  readonly reportedInferred: boolean;
  readonly reportedFirst: string | null;
  readonly reportedLast: string | null;
}

export interface ClaimsNamingParams {
  readonly ids: readonly string[];
}
export interface ClaimsNamingRow {
  readonly linkId: string | null;
  readonly subject: string;
  readonly object: string | null;
}

export interface DenialsAroundParams {
  readonly ids: readonly string[];
}
export interface DenialsAroundRow {
  readonly linkId: string;
}

export interface EntityIdsLikeParams {
  readonly beginnings: readonly string[];
  readonly limit: number;
}
export interface EntityIdsLikeRow {
  readonly id: string;
}

export interface EntityIndexPageParams {
  readonly after: string;
  readonly limit: number;
}
export interface EntityIndexPageRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly references: readonly string[];
  readonly names: readonly string[];
  readonly searchKeys: string | null;
  readonly claimCount: number | null;
  readonly publicClaimCount: number | null;
  readonly beganFirst: string | null;
  readonly beganLast: string | null;
  readonly saidFirst: string | null;
  readonly saidLast: string | null;
}

export interface EntityIndexesParams {
  readonly ids: readonly string[];
}
export interface EntityIndexesRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly references: readonly string[];
  readonly names: readonly string[];
  readonly searchKeys: string | null;
  readonly claimCount: number | null;
  readonly publicClaimCount: number | null;
  readonly beganFirst: string | null;
  readonly beganLast: string | null;
  readonly saidFirst: string | null;
  readonly saidLast: string | null;
}

export interface EntityStatesParams {
  readonly ids: readonly string[];
}
export interface EntityStatesRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly origin: string;
  readonly hash: string;
  readonly sensitive: boolean;
  readonly references: readonly string[];
  readonly heldAsOf: string | null;
}

export interface HiddenNamesParams {
  readonly after: string;
  readonly limit: number;
}
export interface HiddenNamesRow {
  readonly id: string;
  readonly origin: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface LeadersOfParams {
  readonly ids: readonly string[];
}
export interface LeadersOfRow {
  readonly organisation: string;
  readonly person: string;
  readonly link: string;
  readonly sensitive: boolean;
}

export interface LinkEvidenceParams {
  readonly links: readonly string[];
}
export interface LinkEvidenceRow {
  readonly linkId: string;
  readonly claim: CypherMap;
  readonly publisher: string;
  readonly reliability: string;
  readonly readInPart: boolean;
  readonly hidden: boolean;
}

export interface ListingClaimsPageParams {
  readonly origin: string;
  readonly after: string;
  readonly limit: number;
}
export interface ListingClaimsPageRow {
  readonly id: string;
  readonly linkType: string;
  readonly subject: string;
  readonly object: string;
  readonly stance: string;
  readonly statedBy: string | null;
  readonly locator: string;
  readonly source: string;
  readonly published: string | null;
  readonly answers: readonly string[];
  readonly ended: boolean;
  readonly withdrawn: boolean;
  readonly sensitive: boolean;
}

export interface PropertyEvidenceParams {
  readonly ids: readonly string[];
}
export interface PropertyEvidenceRow {
  readonly subject: string;
  readonly claim: CypherMap;
  readonly publisher: string;
  readonly reliability: string;
  readonly hidden: boolean;
}

export interface ReferenceOwnersParams {
  readonly references: readonly string[];
}
export interface ReferenceOwnersRow {
  readonly reference: string;
  readonly entity: string;
}

export interface SourceIdsLikeParams {
  readonly beginnings: readonly string[];
  readonly limit: number;
}
export interface SourceIdsLikeRow {
  readonly id: string;
}

export interface SourceStatesParams {
  readonly ids: readonly string[];
}
export interface SourceStatesRow {
  readonly id: string;
  readonly origin: string;
  readonly hash: string;
  readonly published: string | null;
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
}

export interface StoredLinksParams {
  readonly pairs: readonly CypherMap[];
}
export interface StoredLinksRow {
  readonly id: string;
  readonly properties: CypherMap;
}

export interface StoredLinksPageParams {
  readonly after: string;
  readonly limit: number;
}
export interface StoredLinksPageRow {
  readonly id: string;
  readonly properties: CypherMap;
}

export interface SupersededStatesParams {
  readonly ids: readonly string[];
}
export interface SupersededStatesRow {
  readonly id: string;
  readonly by: string;
  readonly origin: string;
}

export interface VisibleClaimTextsParams {
  readonly after: string;
  readonly limit: number;
}
export interface VisibleClaimTextsRow {
  readonly id: string;
  readonly subject: string;
  readonly object: string | null;
  readonly statement: string;
  readonly quotation: string | null;
  readonly role: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly locator: string | null;
}

export interface VisibleEntityTextsParams {
  readonly after: string;
  readonly limit: number;
}
export interface VisibleEntityTextsRow {
  readonly id: string;
  readonly origin: string;
  readonly name: string;
  readonly summary: string | null;
  readonly role: string | null;
  readonly identityNote: string | null;
}

export interface VisibleSourceTextsParams {
  readonly after: string;
  readonly limit: number;
}
export interface VisibleSourceTextsRow {
  readonly id: string;
  readonly title: string | null;
  readonly note: string | null;
  readonly publishedWhy: string | null;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
}

export interface GainsaidLinksParams {
  readonly stances: readonly string[];
  readonly showSensitive: boolean;
}
export interface GainsaidLinksRow {
  readonly link: string;
}

export interface JurisdictionsParams {
  readonly showSensitive: boolean;
}
export interface JurisdictionsRow {
  readonly code: string;
}

export interface KindCountsParams {
  readonly showSensitive: boolean;
}
export interface KindCountsRow {
  readonly kind: string;
  readonly count: number;
}

export interface LinkTypeCountsParams {
  readonly showSensitive: boolean;
}
export interface LinkTypeCountsRow {
  readonly type: string;
  readonly count: number;
}

export interface LinksBetweenParams {
  readonly ids: readonly string[];
  readonly among: readonly string[];
  readonly cap: number;
  readonly asOf: string | null;
  readonly reportedBy: string | null;
  readonly showSensitive: boolean;
}
export interface LinksBetweenRow {
  readonly link: CypherMap;
}

export interface LinksByIdParams {
  readonly links: readonly CypherMap[];
  readonly showSensitive: boolean;
}
export interface LinksByIdRow {
  readonly link: CypherMap;
}

export interface LinksOfParams {
  readonly ids: readonly string[];
  readonly types: readonly string[] | null;
  readonly direction: string;
  readonly cap: number;
  readonly asOf: string | null;
  readonly reportedBy: string | null;
  readonly showSensitive: boolean;
}
export interface LinksOfRow {
  readonly id: string;
  readonly link: CypherMap;
}

export interface ListsParams {
  readonly showSensitive: boolean;
}
export interface ListsRow {
  readonly id: string;
  readonly origin: string;
  readonly issuers: readonly string[];
}

export interface NeighbourCountsParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface NeighbourCountsRow {
  readonly id: string;
  readonly count: number;
}

export interface NeighbourLinksParams {
  readonly ids: readonly string[];
  readonly asOf: string | null;
  readonly reportedBy: string | null;
  readonly showSensitive: boolean;
}
export interface NeighbourLinksRow {
  readonly id: string;
  readonly neighbour: string;
  readonly links: readonly string[];
}

export interface NeighboursParams {
  readonly ids: readonly string[];
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly direction: string;
  readonly cap: number;
  readonly showSensitive: boolean;
}
export interface NeighboursRow {
  readonly id: string;
}

export interface NeighboursOnParams {
  readonly ids: readonly string[];
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly direction: string;
  readonly cap: number;
  readonly asOf: string | null;
  readonly reportedBy: string | null;
  readonly showSensitive: boolean;
}
export interface NeighboursOnRow {
  readonly id: string;
  readonly links: readonly string[];
}

export interface OperationResultParams {
  readonly id: string;
}
export interface OperationResultRow {
  readonly version: number;
  readonly result: string;
}

export interface ProjectionChangesParams {
  readonly versions: readonly number[];
}
export interface ProjectionChangesRow {
  readonly version: number;
  readonly actor: string;
  readonly touched: readonly string[];
}

export interface ProjectionEntitiesParams {
  readonly after: string;
  readonly cap: number;
}
export interface ProjectionEntitiesRow {
  readonly id: string;
  readonly kind: string;
  readonly sensitive: boolean;
  readonly onlySpeaks: boolean;
  readonly beganFirst: string;
  readonly beganLast: string;
  readonly saidFirst: string;
  readonly saidLast: string;
  readonly leaving: number;
}

export interface ProjectionLinksAmongParams {
  readonly ids: readonly string[];
}
export interface ProjectionLinksAmongRow {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly status: string;
  readonly contested: string | null;
  readonly sensitive: boolean;
  readonly confidence: number;
  readonly heldFirst: string;
  readonly heldLast: string;
  readonly saidFirst: string;
}

export interface ProjectionLinksLeavingParams {
  readonly ids: readonly string[];
}
export interface ProjectionLinksLeavingRow {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly status: string;
  readonly contested: string | null;
  readonly sensitive: boolean;
  readonly confidence: number;
  readonly heldFirst: string;
  readonly heldLast: string;
  readonly saidFirst: string;
}

export interface ProjectionLinksReachingParams {
  readonly ids: readonly string[];
}
export interface ProjectionLinksReachingRow {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly status: string;
  readonly contested: string | null;
  readonly sensitive: boolean;
  readonly confidence: number;
  readonly heldFirst: string;
  readonly heldLast: string;
  readonly saidFirst: string;
}

export interface ProjectionTouchedParams {
  readonly ids: readonly string[];
}
export interface ProjectionTouchedRow {
  readonly id: string;
  readonly kind: string;
  readonly sensitive: boolean;
  readonly onlySpeaks: boolean;
  readonly beganFirst: string;
  readonly beganLast: string;
  readonly saidFirst: string;
  readonly saidLast: string;
  readonly leaving: number;
  readonly reaching: number;
}

export interface PropertyClaimsParams {
  readonly ids: readonly string[];
  readonly cap: number;
  readonly showSensitive: boolean;
}
export interface PropertyClaimsRow {
  readonly id: string;
  readonly claim: CypherMap;
}

export interface RivalBountiesParams {
  readonly showSensitive: boolean;
}
export interface RivalBountiesRow {
  readonly link: string;
}

export interface RivalDesignationsParams {
  readonly showSensitive: boolean;
}
export interface RivalDesignationsRow {
  readonly link: string;
}

export interface RivalPropertiesParams {
  readonly properties: readonly string[];
  readonly showSensitive: boolean;
}
export interface RivalPropertiesRow {
  readonly id: string;
}

export type SchemaStepsParams = Record<string, never>;
export interface SchemaStepsRow {
  readonly schema: number;
  readonly steps: readonly string[];
}

export interface SearchCandidatesParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface SearchCandidatesRow {
  readonly candidate: CypherMap;
}

export interface SourceClaimCountsParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface SourceClaimCountsRow {
  readonly id: string;
  readonly count: number;
}

export interface SourcesParams {
  readonly text: string | null;
  readonly after: string;
  readonly first: number;
  readonly showSensitive: boolean;
}
export interface SourcesRow {
  readonly id: string;
}

export interface SourcesByIdParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface SourcesByIdRow {
  readonly source: CypherMap;
}

export interface SourcesCountParams {
  readonly text: string | null;
  readonly showSensitive: boolean;
}
export interface SourcesCountRow {
  readonly count: number;
}

export interface TimelineParams {
  readonly ids: readonly string[];
  readonly showSensitive: boolean;
}
export interface TimelineRow {
  readonly held: string | null;
  readonly reported: string | null;
  readonly claims: number;
}

export type SchemaChangeIdParams = Record<string, never>;
export type SchemaChangeIdRow = Record<string, never>;

export type SchemaChangeIdIndexParams = Record<string, never>;
export type SchemaChangeIdIndexRow = Record<string, never>;

export type SchemaChangeVersionParams = Record<string, never>;
export type SchemaChangeVersionRow = Record<string, never>;

export type SchemaClaimConflictGroupParams = Record<string, never>;
export type SchemaClaimConflictGroupRow = Record<string, never>;

export type SchemaClaimIdParams = Record<string, never>;
export type SchemaClaimIdRow = Record<string, never>;

export type SchemaClaimIdIndexParams = Record<string, never>;
export type SchemaClaimIdIndexRow = Record<string, never>;

export type SchemaClaimKeyParams = Record<string, never>;
export type SchemaClaimKeyRow = Record<string, never>;

export type SchemaClaimLinkIdParams = Record<string, never>;
export type SchemaClaimLinkIdRow = Record<string, never>;

export type SchemaClaimPropertyParams = Record<string, never>;
export type SchemaClaimPropertyRow = Record<string, never>;

export type SchemaClaimSourceParams = Record<string, never>;
export type SchemaClaimSourceRow = Record<string, never>;

export type SchemaClaimStanceParams = Record<string, never>;
export type SchemaClaimStanceRow = Record<string, never>;

export type SchemaClaimSubjectParams = Record<string, never>;
export type SchemaClaimSubjectRow = Record<string, never>;

export type SchemaEditIdParams = Record<string, never>;
export type SchemaEditIdRow = Record<string, never>;

export type SchemaEditIdIndexParams = Record<string, never>;
export type SchemaEditIdIndexRow = Record<string, never>;

export type SchemaEditOfParams = Record<string, never>;
export type SchemaEditOfRow = Record<string, never>;

export type SchemaEditUndoesParams = Record<string, never>;
export type SchemaEditUndoesRow = Record<string, never>;

export type SchemaEditVersionParams = Record<string, never>;
export type SchemaEditVersionRow = Record<string, never>;

export type SchemaEntityIdParams = Record<string, never>;
export type SchemaEntityIdRow = Record<string, never>;

export type SchemaEntityIdIndexParams = Record<string, never>;
export type SchemaEntityIdIndexRow = Record<string, never>;

export type SchemaEntityKindParams = Record<string, never>;
export type SchemaEntityKindRow = Record<string, never>;

export type SchemaEntitySearchParams = Record<string, never>;
export type SchemaEntitySearchRow = Record<string, never>;

export type SchemaReferenceIdParams = Record<string, never>;
export type SchemaReferenceIdRow = Record<string, never>;

export type SchemaReferenceIdIndexParams = Record<string, never>;
export type SchemaReferenceIdIndexRow = Record<string, never>;

export type SchemaSourceIdParams = Record<string, never>;
export type SchemaSourceIdRow = Record<string, never>;

export type SchemaSourceIdIndexParams = Record<string, never>;
export type SchemaSourceIdIndexRow = Record<string, never>;

export type SchemaSupersededIdParams = Record<string, never>;
export type SchemaSupersededIdRow = Record<string, never>;

export type SchemaSupersededIdIndexParams = Record<string, never>;
export type SchemaSupersededIdIndexRow = Record<string, never>;

export type SchemaVersionIdParams = Record<string, never>;
export type SchemaVersionIdRow = Record<string, never>;

export type SchemaVersionIdIndexParams = Record<string, never>;
export type SchemaVersionIdIndexRow = Record<string, never>;

export type SchemaLinkIdParams = Record<string, never>;
export type SchemaLinkIdRow = Record<string, never>;

export interface LogEditParams {
  readonly edit: CypherMap;
}
export interface LogEditRow {
  readonly id: string;
}

export interface RemoveEntitiesParams {
  readonly ids: readonly string[];
}
export type RemoveEntitiesRow = Record<string, never>;

export interface RemoveSourcesParams {
  readonly ids: readonly string[];
}
export type RemoveSourcesRow = Record<string, never>;

export interface TieEditParams {
  readonly rows: readonly CypherMap[];
}
export type TieEditRow = Record<string, never>;

export interface DeleteLinksParams {
  readonly rows: readonly CypherMap[];
}
export type DeleteLinksRow = Record<string, never>;

export interface DropReferencesParams {
  readonly references: readonly string[];
}
export type DropReferencesRow = Record<string, never>;

export interface DropSupersededParams {
  readonly ids: readonly string[];
}
export type DropSupersededRow = Record<string, never>;

export interface IndexEntitiesParams {
  readonly rows: readonly CypherMap[];
}
export type IndexEntitiesRow = Record<string, never>;

export interface MarkClaimsParams {
  readonly rows: readonly CypherMap[];
}
export type MarkClaimsRow = Record<string, never>;

export interface RemoveClaimsParams {
  readonly ids: readonly string[];
}
export type RemoveClaimsRow = Record<string, never>;

export interface TieCitedParams {
  readonly rows: readonly CypherMap[];
}
export type TieCitedRow = Record<string, never>;

export interface TieObjectsParams {
  readonly rows: readonly CypherMap[];
}
export type TieObjectsRow = Record<string, never>;

export interface TieSourcesParams {
  readonly rows: readonly CypherMap[];
}
export type TieSourcesRow = Record<string, never>;

export interface TieSpeakersParams {
  readonly rows: readonly CypherMap[];
}
export type TieSpeakersRow = Record<string, never>;

export interface TieSubjectsParams {
  readonly rows: readonly CypherMap[];
}
export type TieSubjectsRow = Record<string, never>;

export interface UntieCitedParams {
  readonly claims: readonly string[];
}
export type UntieCitedRow = Record<string, never>;

export interface WriteClaimsParams {
  readonly rows: readonly CypherMap[];
}
export type WriteClaimsRow = Record<string, never>;

export interface WriteEntitiesParams {
  readonly rows: readonly CypherMap[];
}
export type WriteEntitiesRow = Record<string, never>;

export interface WriteLinksParams {
  readonly rows: readonly CypherMap[];
}
export type WriteLinksRow = Record<string, never>;

export interface WriteReferencesParams {
  readonly rows: readonly CypherMap[];
}
export type WriteReferencesRow = Record<string, never>;

export interface WriteSourcesParams {
  readonly rows: readonly CypherMap[];
}
export type WriteSourcesRow = Record<string, never>;

export interface WriteSupersededParams {
  readonly rows: readonly CypherMap[];
}
export type WriteSupersededRow = Record<string, never>;

export interface LogChangeParams {
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly touched: readonly string[];
  readonly result: string;
}
export interface LogChangeRow {
  readonly version: number;
}

export interface RaiseVersionParams {
  readonly operation: string;
}
export interface RaiseVersionRow {
  readonly version: number;
}

export interface SetDerivationParams {
  readonly derivation: number;
}
export interface SetDerivationRow {
  readonly derivation: number;
}

export interface SetSchemaParams {
  readonly schema: number;
  readonly steps: readonly string[];
  readonly derivation: number;
}
export interface SetSchemaRow {
  readonly schema: number;
}

export interface TrimChangesParams {
  readonly version: number;
}
export type TrimChangesRow = Record<string, never>;

export const statements = {
  /** Entities that hold some of the given search keys, the most keys first, then the shortest names. Lucene's own ranking picks the candidates, ten times as many as are wanted; the program ranks. Each key is quoted, so that none of its characters means anything to Lucene's query language. */
  searchEntities: {
    name: 'searchEntities',
    mode: 'read',
    text: {
      neo4j: `// Entities that hold some of the given search keys, the most keys first, then the shortest names.
// Lucene's own ranking picks the candidates, ten times as many as are wanted; the program ranks.
// Each key is quoted, so that none of its characters means anything to Lucene's query language.
// param query: string
// param cap: int
// param showSensitive: boolean
// column id: string
// column score: int
WITH [k IN split($query, ' ') | replace(replace(k, '\\\\', '\\\\\\\\'), '"', '\\\\"')] AS wanted
WITH reduce(q = '', k IN wanted | q + '"' + k + '" ') AS lucene
CALL db.index.fulltext.queryNodes('entitySearch', lucene, {limit: 10 * $cap}) YIELD node AS n
WHERE $showSensitive OR n.sensitive = false
WITH n, split(n.searchKeys, ' ') AS keys
WITH n.id AS id, size([k IN split($query, ' ') WHERE k IN keys]) AS score, size(keys) AS length
WHERE score > 0
RETURN id AS id, score AS score
ORDER BY score DESC, length, id
LIMIT $cap
`,
      embedded: `// Entities that hold some of the given search keys, the most keys first, then the shortest names.
// The engine's own ranking picks the candidates, ten times as many as are wanted; the program ranks.
// param query: string
// param cap: int
// param showSensitive: boolean
// column id: string
// column score: int
// exempt element-id: the engine's text search gives nothing else; the id does not leave the statement
CALL grafeo.search.text('Entity', 'searchKeys', $query, 10 * $cap) YIELD node_id
MATCH (n:Entity)
WHERE id(n) = node_id AND ($showSensitive OR n.sensitive = false)
WITH n, split(n.searchKeys, ' ') AS keys
WITH n.id AS id, size([k IN split($query, ' ') WHERE k IN keys]) AS score, size(keys) AS length
WHERE score > 0
RETURN id AS id, score AS score
ORDER BY score DESC, length, id
LIMIT $cap
`,
    },
    params: ['query', 'cap', 'showSensitive'],
    columns: ['id', 'score'],
    floats: [],
  } satisfies Statement<SearchEntitiesParams, SearchEntitiesRow> as Statement<
    SearchEntitiesParams,
    SearchEntitiesRow
  >,
  /** Waits until every new index answers. */
  awaitIndexes: {
    name: 'awaitIndexes',
    mode: 'read',
    text: {
      neo4j: `// Waits until every new index answers.
// only: Grafeo's indexes answer as soon as they are created
// mode: read
// param seconds: int
CALL db.awaitIndexes($seconds)
`,
      embedded: ``,
    },
    params: ['seconds'],
    columns: [],
    floats: [],
  } satisfies Statement<AwaitIndexesParams, AwaitIndexesRow> as Statement<
    AwaitIndexesParams,
    AwaitIndexesRow
  >,
  /** One page of all claims, newest report first, undated last. */
  claims: {
    name: 'read/claims',
    mode: 'read',
    text: both(`// One page of all claims, newest report first, undated last.
// param link: string?
// param entity: string?
// param source: string?
// param statedBy: string?
// param stances: string[]?
// param afterDay: string? the day of the last claim seen; empty = undated
// param afterId: string its id; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
// column day: string
MATCH (c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($link IS NULL OR c.linkId = $link)
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($source IS NULL OR c.source = $source)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
WITH DISTINCT c.id AS id, coalesce(c.reportedOn, '') AS day
WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND id > $afterId)
RETURN id AS id, day AS day
ORDER BY day DESC, id
LIMIT $first
`),
    params: [
      'link',
      'entity',
      'source',
      'statedBy',
      'stances',
      'afterDay',
      'afterId',
      'first',
      'showSensitive',
    ],
    columns: ['id', 'day'],
    floats: [],
  } satisfies Statement<ClaimsParams, ClaimsRow> as Statement<ClaimsParams, ClaimsRow>,
  /** The claims with these ids. */
  claimsById: {
    name: 'read/claimsById',
    mode: 'read',
    text: both(`// The claims with these ids.
// param ids: string[]
// param showSensitive: boolean
// column claim: map
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN c {.*} AS claim
`),
    params: ['ids', 'showSensitive'],
    columns: ['claim'],
    floats: [],
  } satisfies Statement<ClaimsByIdParams, ClaimsByIdRow> as Statement<
    ClaimsByIdParams,
    ClaimsByIdRow
  >,
  /** How many claims pass the filters of `claims`. */
  claimsCount: {
    name: 'read/claimsCount',
    mode: 'read',
    text: both(`// How many claims pass the filters of \`claims\`.
// param link: string?
// param entity: string?
// param source: string?
// param statedBy: string?
// param stances: string[]?
// param showSensitive: boolean
// column count: int
MATCH (c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($link IS NULL OR c.linkId = $link)
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($source IS NULL OR c.source = $source)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
RETURN count(DISTINCT c.id) AS count
`),
    params: ['link', 'entity', 'source', 'statedBy', 'stances', 'showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<ClaimsCountParams, ClaimsCountRow> as Statement<
    ClaimsCountParams,
    ClaimsCountRow
  >,
  /** The claims of conflict groups: they give different answers to one question. */
  claimsInConflict: {
    name: 'read/claimsInConflict',
    mode: 'read',
    text: both(`// The claims of conflict groups: they give different answers to one question.
// param groups: string[]
// param showSensitive: boolean
// column claim: map
UNWIND $groups AS conflict
MATCH (c:Claim {conflictGroup: conflict})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN c {.*} AS claim
`),
    params: ['groups', 'showSensitive'],
    columns: ['claim'],
    floats: [],
  } satisfies Statement<ClaimsInConflictParams, ClaimsInConflictRow> as Statement<
    ClaimsInConflictParams,
    ClaimsInConflictRow
  >,
  /** The claims that stand in the place of earlier ones with these ids. */
  claimsInPlaceOf: {
    name: 'read/claimsInPlaceOf',
    mode: 'read',
    text: both(`// The claims that stand in the place of earlier ones with these ids.
// param ids: string[]
// param showSensitive: boolean
// column id: string the earlier id
// column claim: map
UNWIND $ids AS id
MATCH (s:Superseded {id: id})
MATCH (c:Claim {id: s.by})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN s.id AS id, c {.*} AS claim
`),
    params: ['ids', 'showSensitive'],
    columns: ['id', 'claim'],
    floats: [],
  } satisfies Statement<ClaimsInPlaceOfParams, ClaimsInPlaceOfRow> as Statement<
    ClaimsInPlaceOfParams,
    ClaimsInPlaceOfRow
  >,
  /** One page of the claims about or by one entity, newest report first, undated last. */
  claimsOfEntity: {
    name: 'read/claimsOfEntity',
    mode: 'read',
    text: both(`// One page of the claims about or by one entity, newest report first, undated last.
// param anchor: string the entity that is asked about, or else the speaker
// param link: string?
// param entity: string?
// param source: string?
// param statedBy: string?
// param stances: string[]?
// param afterDay: string? the day of the last claim seen; empty = undated
// param afterId: string its id; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
// column day: string
MATCH (:Entity {id: $anchor})<-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER]-(c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($link IS NULL OR c.linkId = $link)
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($source IS NULL OR c.source = $source)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
WITH DISTINCT c.id AS id, coalesce(c.reportedOn, '') AS day
WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND id > $afterId)
RETURN id AS id, day AS day
ORDER BY day DESC, id
LIMIT $first
`),
    params: [
      'anchor',
      'link',
      'entity',
      'source',
      'statedBy',
      'stances',
      'afterDay',
      'afterId',
      'first',
      'showSensitive',
    ],
    columns: ['id', 'day'],
    floats: [],
  } satisfies Statement<ClaimsOfEntityParams, ClaimsOfEntityRow> as Statement<
    ClaimsOfEntityParams,
    ClaimsOfEntityRow
  >,
  /** How many claims pass the filters of `claimsOfEntity`. */
  claimsOfEntityCount: {
    name: 'read/claimsOfEntityCount',
    mode: 'read',
    text: both(`// How many claims pass the filters of \`claimsOfEntity\`.
// param anchor: string the entity that is asked about, or else the speaker
// param link: string?
// param entity: string?
// param source: string?
// param statedBy: string?
// param stances: string[]?
// param showSensitive: boolean
// column count: int
MATCH (:Entity {id: $anchor})<-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER]-(c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($link IS NULL OR c.linkId = $link)
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($source IS NULL OR c.source = $source)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
RETURN count(DISTINCT c.id) AS count
`),
    params: ['anchor', 'link', 'entity', 'source', 'statedBy', 'stances', 'showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<ClaimsOfEntityCountParams, ClaimsOfEntityCountRow> as Statement<
    ClaimsOfEntityCountParams,
    ClaimsOfEntityCountRow
  >,
  /** One page of the claims on one link, newest report first, undated last. */
  claimsOfLink: {
    name: 'read/claimsOfLink',
    mode: 'read',
    text: both(`// One page of the claims on one link, newest report first, undated last.
// param link: string
// param entity: string?
// param source: string?
// param statedBy: string?
// param stances: string[]?
// param afterDay: string? the day of the last claim seen; empty = undated
// param afterId: string its id; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
// column day: string
MATCH (c:Claim {linkId: $link})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($source IS NULL OR c.source = $source)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
WITH DISTINCT c.id AS id, coalesce(c.reportedOn, '') AS day
WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND id > $afterId)
RETURN id AS id, day AS day
ORDER BY day DESC, id
LIMIT $first
`),
    params: [
      'link',
      'entity',
      'source',
      'statedBy',
      'stances',
      'afterDay',
      'afterId',
      'first',
      'showSensitive',
    ],
    columns: ['id', 'day'],
    floats: [],
  } satisfies Statement<ClaimsOfLinkParams, ClaimsOfLinkRow> as Statement<
    ClaimsOfLinkParams,
    ClaimsOfLinkRow
  >,
  /** How many claims pass the filters of `claimsOfLink`. */
  claimsOfLinkCount: {
    name: 'read/claimsOfLinkCount',
    mode: 'read',
    text: both(`// How many claims pass the filters of \`claimsOfLink\`.
// param link: string
// param entity: string?
// param source: string?
// param statedBy: string?
// param stances: string[]?
// param showSensitive: boolean
// column count: int
MATCH (c:Claim {linkId: $link})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($source IS NULL OR c.source = $source)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
RETURN count(DISTINCT c.id) AS count
`),
    params: ['link', 'entity', 'source', 'statedBy', 'stances', 'showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<ClaimsOfLinkCountParams, ClaimsOfLinkCountRow> as Statement<
    ClaimsOfLinkCountParams,
    ClaimsOfLinkCountRow
  >,
  /** The claims on each of the given links, denials and retractions too, at most `cap` a link; `hidden` says of each whether only editors see it, itself or by whom it names. */
  claimsOfLinks: {
    name: 'read/claimsOfLinks',
    mode: 'read',
    text: both(`// The claims on each of the given links, denials and retractions too, at most \`cap\` a link; \`hidden\`
// says of each whether only editors see it, itself or by whom it names.
// param links: string[]
// param cap: int
// param showSensitive: boolean
// column link: string
// column claim: map
UNWIND $links AS link
CALL (link) {
  MATCH (c:Claim {linkId: link})
  WITH c, (c.sensitive OR EXISTS {
      (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
    }) AS hidden
  WHERE $showSensitive OR NOT hidden
  RETURN c {.*, hidden: hidden} AS claim
  ORDER BY c.id
  LIMIT $cap
}
RETURN link AS link, claim AS claim
`),
    params: ['links', 'cap', 'showSensitive'],
    columns: ['link', 'claim'],
    floats: [],
  } satisfies Statement<ClaimsOfLinksParams, ClaimsOfLinksRow> as Statement<
    ClaimsOfLinksParams,
    ClaimsOfLinksRow
  >,
  /** One page of the claims in one source, newest report first, undated last. */
  claimsOfSource: {
    name: 'read/claimsOfSource',
    mode: 'read',
    text: both(`// One page of the claims in one source, newest report first, undated last.
// param link: string?
// param entity: string?
// param source: string
// param statedBy: string?
// param stances: string[]?
// param afterDay: string? the day of the last claim seen; empty = undated
// param afterId: string its id; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
// column day: string
MATCH (:Source {id: $source})<-[:CLAIM_SOURCE]-(c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($link IS NULL OR c.linkId = $link)
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
WITH DISTINCT c.id AS id, coalesce(c.reportedOn, '') AS day
WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND id > $afterId)
RETURN id AS id, day AS day
ORDER BY day DESC, id
LIMIT $first
`),
    params: [
      'link',
      'entity',
      'source',
      'statedBy',
      'stances',
      'afterDay',
      'afterId',
      'first',
      'showSensitive',
    ],
    columns: ['id', 'day'],
    floats: [],
  } satisfies Statement<ClaimsOfSourceParams, ClaimsOfSourceRow> as Statement<
    ClaimsOfSourceParams,
    ClaimsOfSourceRow
  >,
  /** How many claims pass the filters of `claimsOfSource`. */
  claimsOfSourceCount: {
    name: 'read/claimsOfSourceCount',
    mode: 'read',
    text: both(`// How many claims pass the filters of \`claimsOfSource\`.
// param link: string?
// param entity: string?
// param source: string
// param statedBy: string?
// param stances: string[]?
// param showSensitive: boolean
// column count: int
MATCH (:Source {id: $source})<-[:CLAIM_SOURCE]-(c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($link IS NULL OR c.linkId = $link)
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
RETURN count(DISTINCT c.id) AS count
`),
    params: ['link', 'entity', 'source', 'statedBy', 'stances', 'showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<ClaimsOfSourceCountParams, ClaimsOfSourceCountRow> as Statement<
    ClaimsOfSourceCountParams,
    ClaimsOfSourceCountRow
  >,
  /** Conflict groups of which somebody sees a claim: their claims answer one question differently. */
  conflictGroups: {
    name: 'read/conflictGroups',
    mode: 'read',
    text: both(`// Conflict groups of which somebody sees a claim: their claims answer one question differently.
// param showSensitive: boolean
// column name: string
MATCH (c:Claim)
WHERE c.conflictGroup > ''
  AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN DISTINCT c.conflictGroup AS name
ORDER BY name
`),
    params: ['showSensitive'],
    columns: ['name'],
    floats: [],
  } satisfies Statement<ConflictGroupsParams, ConflictGroupsRow> as Statement<
    ConflictGroupsParams,
    ConflictGroupsRow
  >,
  /** Version of the data, of the schema, and of the rules by which everything derived was derived; no row in a store that was never set up. */
  dataVersion: {
    name: 'read/dataVersion',
    mode: 'read',
    text: both(`// Version of the data, of the schema, and of the rules by which everything derived was derived; no
// row in a store that was never set up.
// column version: int
// column schema: int
// column derivation: int
MATCH (v:Version {id: 'data'})
RETURN v.value AS version, v.schema AS schema,
  coalesce(v.derivation, 1) AS derivation
`),
    params: [],
    columns: ['version', 'schema', 'derivation'],
    floats: [],
  } satisfies Statement<DataVersionParams, DataVersionRow> as Statement<
    DataVersionParams,
    DataVersionRow
  >,
  /** A page of the claims that answer others. */
  answeringPage: {
    name: 'read/edits/answeringPage',
    mode: 'read',
    text: both(`// A page of the claims that answer others.
// internal: a check looks at all of them
// param after: string
// param limit: int
// column id: string
// column answers: string[]
MATCH (c:Claim)
WHERE c.id > $after AND size(coalesce(c.answers, [])) > 0
RETURN c.id AS id, c.answers AS answers
ORDER BY id
LIMIT $limit
`),
    params: ['after', 'limit'],
    columns: ['id', 'answers'],
    floats: [],
  } satisfies Statement<AnsweringPageParams, AnsweringPageRow> as Statement<
    AnsweringPageParams,
    AnsweringPageRow
  >,
  /** The claims with these ids, with all that is stored of them. */
  claimSnapshots: {
    name: 'read/edits/claimSnapshots',
    mode: 'read',
    text: both(`// The claims with these ids, with all that is stored of them.
// internal: an edit must see every record that it changes, and the log keeps it whole
// param ids: string[]
// column id: string
// column state: map
UNWIND $ids AS id
MATCH (n:Claim {id: id})
RETURN n.id AS id, n {.*} AS state
`),
    params: ['ids'],
    columns: ['id', 'state'],
    floats: [],
  } satisfies Statement<ClaimSnapshotsParams, ClaimSnapshotsRow> as Statement<
    ClaimSnapshotsParams,
    ClaimSnapshotsRow
  >,
  /** The claims that answer these claims: {id, subject}. */
  claimsAnswering: {
    name: 'read/edits/claimsAnswering',
    mode: 'read',
    text: both(`// The claims that answer these claims: {id, subject}.
// internal: an undo must not take away what a sensitive claim answers
// param claims: map[]
// column answered: string
// column id: string
UNWIND $claims AS claim
MATCH (c:Claim {subject: claim.subject})
WHERE claim.id IN coalesce(c.answers, [])
RETURN claim.id AS answered, c.id AS id
`),
    params: ['claims'],
    columns: ['answered', 'id'],
    floats: [],
  } satisfies Statement<ClaimsAnsweringParams, ClaimsAnsweringRow> as Statement<
    ClaimsAnsweringParams,
    ClaimsAnsweringRow
  >,
  /** Every claim that names one of these entities. */
  claimsNamingEntities: {
    name: 'read/edits/claimsNamingEntities',
    mode: 'read',
    text: both(`// Every claim that names one of these entities.
// internal: an undo must not take away whom a sensitive claim names
// param ids: string[]
// column entity: string
// column id: string
UNWIND $ids AS entity
MATCH (:Entity {id: entity})
  <-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]-(c:Claim)
RETURN DISTINCT entity AS entity, c.id AS id
`),
    params: ['ids'],
    columns: ['entity', 'id'],
    floats: [],
  } satisfies Statement<ClaimsNamingEntitiesParams, ClaimsNamingEntitiesRow> as Statement<
    ClaimsNamingEntitiesParams,
    ClaimsNamingEntitiesRow
  >,
  /** The edits with these ids. What readers may not see is sorted out in the program, which compares all texts and ids of an edit; what is marked sensitive is left out here. */
  editsById: {
    name: 'read/edits/editsById',
    mode: 'read',
    text: both(`// The edits with these ids. What readers may not see is sorted out in the program, which compares
// all texts and ids of an edit; what is marked sensitive is left out here.
// param ids: string[]
// param showSensitive: boolean
// column edit: map
UNWIND $ids AS id
MATCH (e:Edit {id: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e {.*} AS edit
`),
    params: ['ids', 'showSensitive'],
    columns: ['edit'],
    floats: [],
  } satisfies Statement<EditsByIdParams, EditsByIdRow> as Statement<EditsByIdParams, EditsByIdRow>,
  /** How many edits the log has. */
  editsCount: {
    name: 'read/edits/editsCount',
    mode: 'read',
    text: both(`// How many edits the log has.
// param showSensitive: boolean
// column count: int
MATCH (e:Edit)
WHERE $showSensitive OR NOT e.sensitive
RETURN count(e) AS count
`),
    params: ['showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<EditsCountParams, EditsCountRow> as Statement<
    EditsCountParams,
    EditsCountRow
  >,
  /** A page of the edits of one record, newest first. */
  editsOf: {
    name: 'read/edits/editsOf',
    mode: 'read',
    text: both(`// A page of the edits of one record, newest first.
// param of: string \`entity jamaat-ud-dawa\`, \`claim c-…\`, \`source dawn-2017-08-08\`
// param before: int the version of the last one seen; start with one above all
// param limit: int
// param showSensitive: boolean
// column version: int
// column edit: map
MATCH (o:EditOf {of: $of})
WHERE o.version < $before
MATCH (e:Edit {id: o.edit})
WHERE $showSensitive OR NOT e.sensitive
RETURN e.version AS version, e {.*} AS edit
ORDER BY version DESC
LIMIT $limit
`),
    params: ['of', 'before', 'limit', 'showSensitive'],
    columns: ['version', 'edit'],
    floats: [],
  } satisfies Statement<EditsOfParams, EditsOfRow> as Statement<EditsOfParams, EditsOfRow>,
  /** How many edits one record has. */
  editsOfCount: {
    name: 'read/edits/editsOfCount',
    mode: 'read',
    text: both(`// How many edits one record has.
// param of: string \`entity jamaat-ud-dawa\`, \`claim c-…\`, \`source dawn-2017-08-08\`
// param showSensitive: boolean
// column count: int
MATCH (o:EditOf {of: $of})
MATCH (e:Edit {id: o.edit})
WHERE $showSensitive OR NOT e.sensitive
RETURN count(e) AS count
`),
    params: ['of', 'showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<EditsOfCountParams, EditsOfCountRow> as Statement<
    EditsOfCountParams,
    EditsOfCountRow
  >,
  /** A page of the log of edits, newest first. */
  editsPage: {
    name: 'read/edits/editsPage',
    mode: 'read',
    text: both(`// A page of the log of edits, newest first.
// param before: int the version of the last one seen; start with one above all
// param limit: int
// param showSensitive: boolean
// column version: int
// column edit: map
MATCH (e:Edit)
WHERE e.version < $before AND ($showSensitive OR NOT e.sensitive)
RETURN e.version AS version, e {.*} AS edit
ORDER BY version DESC
LIMIT $limit
`),
    params: ['before', 'limit', 'showSensitive'],
    columns: ['version', 'edit'],
    floats: [],
  } satisfies Statement<EditsPageParams, EditsPageRow> as Statement<EditsPageParams, EditsPageRow>,
  /** The edits that undid these edits. */
  editsUndoing: {
    name: 'read/edits/editsUndoing',
    mode: 'read',
    text: both(`// The edits that undid these edits.
// param ids: string[]
// param showSensitive: boolean
// column undone: string
// column id: string
UNWIND $ids AS id
MATCH (e:Edit {undoes: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e.undoes AS undone, e.id AS id
`),
    params: ['ids', 'showSensitive'],
    columns: ['undone', 'id'],
    floats: [],
  } satisfies Statement<EditsUndoingParams, EditsUndoingRow> as Statement<
    EditsUndoingParams,
    EditsUndoingRow
  >,
  /** The entities with these ids, with all that is stored of them. */
  entitySnapshots: {
    name: 'read/edits/entitySnapshots',
    mode: 'read',
    text: both(`// The entities with these ids, with all that is stored of them.
// internal: an edit must see every record that it changes, and the log keeps it whole
// param ids: string[]
// column id: string
// column state: map
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.*} AS state
`),
    params: ['ids'],
    columns: ['id', 'state'],
    floats: [],
  } satisfies Statement<EntitySnapshotsParams, EntitySnapshotsRow> as Statement<
    EntitySnapshotsParams,
    EntitySnapshotsRow
  >,
  /** The edits of these records, each once for each record: what an undo looks through, and by what it is known whether a claim that is gone was hidden. */
  laterEdits: {
    name: 'read/edits/laterEdits',
    mode: 'read',
    text: both(`// The edits of these records, each once for each record: what an undo looks through, and by what
// it is known whether a claim that is gone was hidden.
// internal: an edit may rest on one that readers do not see
// param of: string[]
// column of: string
// column id: string
// column version: int
// column at: string
// column action: string
// column depth: int
// column sensitive: boolean
UNWIND $of AS record
MATCH (o:EditOf {of: record})
MATCH (e:Edit {id: o.edit})
RETURN o.of AS of, e.id AS id, e.version AS version, e.at AS at, e.action AS action,
  e.depth AS depth, coalesce(e.sensitive, false) AS sensitive
`),
    params: ['of'],
    columns: ['of', 'id', 'version', 'at', 'action', 'depth', 'sensitive'],
    floats: [],
  } satisfies Statement<LaterEditsParams, LaterEditsRow> as Statement<
    LaterEditsParams,
    LaterEditsRow
  >,
  /** The sources with these ids, with all that is stored of them. */
  sourceSnapshots: {
    name: 'read/edits/sourceSnapshots',
    mode: 'read',
    text: both(`// The sources with these ids, with all that is stored of them.
// internal: an edit must see every record that it changes, and the log keeps it whole
// param ids: string[]
// column id: string
// column state: map
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id AS id, n {.*} AS state
`),
    params: ['ids'],
    columns: ['id', 'state'],
    floats: [],
  } satisfies Statement<SourceSnapshotsParams, SourceSnapshotsRow> as Statement<
    SourceSnapshotsParams,
    SourceSnapshotsRow
  >,
  /** Sources with the same address, or with the same title, publisher and date. */
  sourcesAlike: {
    name: 'read/edits/sourcesAlike',
    mode: 'read',
    text: both(`// Sources with the same address, or with the same title, publisher and date.
// internal: an editor must not add again what readers see in part
// param url: string empty where there is none
// param title: string
// param publisher: string
// param published: string empty where there is none
// column id: string
MATCH (s:Source)
WHERE ($url <> '' AND s.url = $url)
  OR (s.title = $title AND s.publisher = $publisher AND coalesce(s.published, '') = $published)
RETURN s.id AS id
ORDER BY id
LIMIT 1
`),
    params: ['url', 'title', 'publisher', 'published'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<SourcesAlikeParams, SourcesAlikeRow> as Statement<
    SourcesAlikeParams,
    SourcesAlikeRow
  >,
  /** A page of the ids under which another claim stands in, with that claim. */
  supersededPage: {
    name: 'read/edits/supersededPage',
    mode: 'read',
    text: both(`// A page of the ids under which another claim stands in, with that claim.
// internal: a check looks at all of them
// param after: string
// param limit: int
// column id: string
// column by: string
MATCH (s:Superseded)
WHERE s.id > $after
RETURN s.id AS id, s.by AS by
ORDER BY id
LIMIT $limit
`),
    params: ['after', 'limit'],
    columns: ['id', 'by'],
    floats: [],
  } satisfies Statement<SupersededPageParams, SupersededPageRow> as Statement<
    SupersededPageParams,
    SupersededPageRow
  >,
  /** What stands in the place of the claims that had these ids. */
  supersededSnapshots: {
    name: 'read/edits/supersededSnapshots',
    mode: 'read',
    text: both(`// What stands in the place of the claims that had these ids.
// internal: an edit must see every record that it changes, and the log keeps it whole
// param ids: string[]
// column id: string
// column state: map
UNWIND $ids AS id
MATCH (n:Superseded {id: id})
RETURN n.id AS id, n {.*} AS state
`),
    params: ['ids'],
    columns: ['id', 'state'],
    floats: [],
  } satisfies Statement<SupersededSnapshotsParams, SupersededSnapshotsRow> as Statement<
    SupersededSnapshotsParams,
    SupersededSnapshotsRow
  >,
  /** One page of all entities in the order of their ids. */
  entities: {
    name: 'read/entities',
    mode: 'read',
    text: both(`// One page of all entities in the order of their ids.
// param kinds: string[]?
// param country: string?
// param after: string the id after which to go on; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
MATCH (e:Entity)
WHERE e.id > $after AND
  ($showSensitive OR NOT e.sensitive)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
RETURN e.id AS id
ORDER BY id
LIMIT $first
`),
    params: ['kinds', 'country', 'after', 'first', 'showSensitive'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<EntitiesParams, EntitiesRow> as Statement<EntitiesParams, EntitiesRow>,
  /** The entities with these ids, as a picture needs them. */
  entitiesById: {
    name: 'read/entitiesById',
    mode: 'read',
    text: both(`// The entities with these ids, as a picture needs them.
// param ids: string[]
// param showSensitive: boolean
// column entity: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e {
  .id, .kind, .name, .summary, .role, .country, .sensitive, .onlySpeaks, .identityNote,
  .heldAsOf, .heldWhole, .references, .correctionNote, .correctionNoteOn,
  .beganFirst, .beganLast, .saidFirst, .saidLast,
  claimCount: CASE WHEN $showSensitive THEN e.claimCount ELSE e.publicClaimCount END
} AS entity
`),
    params: ['ids', 'showSensitive'],
    columns: ['entity'],
    floats: [],
  } satisfies Statement<EntitiesByIdParams, EntitiesByIdRow> as Statement<
    EntitiesByIdParams,
    EntitiesByIdRow
  >,
  /** How many entities pass the filters of `entities`. */
  entitiesCount: {
    name: 'read/entitiesCount',
    mode: 'read',
    text: both(`// How many entities pass the filters of \`entities\`.
// param kinds: string[]?
// param country: string?
// param showSensitive: boolean
// column count: int
MATCH (e:Entity)
WHERE
  ($showSensitive OR NOT e.sensitive)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
RETURN count(e) AS count
`),
    params: ['kinds', 'country', 'showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<EntitiesCountParams, EntitiesCountRow> as Statement<
    EntitiesCountParams,
    EntitiesCountRow
  >,
  /** One page of the entities with a standing entry on a list, in the order of their ids. */
  entitiesListed: {
    name: 'read/entitiesListed',
    mode: 'read',
    text: both(`// One page of the entities with a standing entry on a list, in the order of their ids.
// param list: string
// param today: string
// param kinds: string[]?
// param country: string?
// param after: string the id after which to go on; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
MATCH (l:Entity {id: $list})<-[r:LISTED_ON]-(e:Entity)
WHERE e.id > $after AND
  ($showSensitive OR NOT e.sensitive)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
  AND r.status = 'designated' AND (r.heldTo IS NULL OR r.heldTo >= $today)
  AND ($showSensitive OR NOT (r.sensitive OR l.sensitive))
RETURN e.id AS id
ORDER BY id
LIMIT $first
`),
    params: ['list', 'today', 'kinds', 'country', 'after', 'first', 'showSensitive'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<EntitiesListedParams, EntitiesListedRow> as Statement<
    EntitiesListedParams,
    EntitiesListedRow
  >,
  /** How many entities pass the filters of `entitiesListed`. */
  entitiesListedCount: {
    name: 'read/entitiesListedCount',
    mode: 'read',
    text: both(`// How many entities pass the filters of \`entitiesListed\`.
// param list: string
// param today: string
// param kinds: string[]?
// param country: string?
// param showSensitive: boolean
// column count: int
MATCH (l:Entity {id: $list})<-[r:LISTED_ON]-(e:Entity)
WHERE
  ($showSensitive OR NOT e.sensitive)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
  AND r.status = 'designated' AND (r.heldTo IS NULL OR r.heldTo >= $today)
  AND ($showSensitive OR NOT (r.sensitive OR l.sensitive))
RETURN count(DISTINCT e.id) AS count
`),
    params: ['list', 'today', 'kinds', 'country', 'showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<EntitiesListedCountParams, EntitiesListedCountRow> as Statement<
    EntitiesListedCountParams,
    EntitiesListedCountRow
  >,
  /** Entities of these origins that a link says are listed, banned, named as an alias or not listed. */
  entitiesListing: {
    name: 'read/entitiesListing',
    mode: 'read',
    text: both(`// Entities of these origins that a link says are listed, banned, named as an alias or not listed.
// param origins: string[]
// param showSensitive: boolean
// column id: string
MATCH (e:Entity)-[r:LISTED_ON|BANNED_BY|ALIAS_OF|AFFILIATE_OF|NOT_LISTED_BY]->(to:Entity)
WHERE e.origin IN $origins AND ($showSensitive OR NOT (e.sensitive OR to.sensitive OR r.sensitive))
RETURN DISTINCT e.id AS id
ORDER BY id
`),
    params: ['origins', 'showSensitive'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<EntitiesListingParams, EntitiesListingRow> as Statement<
    EntitiesListingParams,
    EntitiesListingRow
  >,
  /** Ids of the entities that hold these outer references, `un:QDe.118`. */
  entityIdsByReference: {
    name: 'read/entityIdsByReference',
    mode: 'read',
    text: both(`// Ids of the entities that hold these outer references, \`un:QDe.118\`.
// param references: string[]
// param showSensitive: boolean
// column reference: string
// column id: string
UNWIND $references AS reference
MATCH (:Reference {id: reference})-[:REFERS_TO]->(e:Entity)
WHERE $showSensitive OR NOT e.sensitive
RETURN reference AS reference, e.id AS id
ORDER BY reference, id
`),
    params: ['references', 'showSensitive'],
    columns: ['reference', 'id'],
    floats: [],
  } satisfies Statement<EntityIdsByReferenceParams, EntityIdsByReferenceRow> as Statement<
    EntityIdsByReferenceParams,
    EntityIdsByReferenceRow
  >,
  /** Who keeps the records of these entities: absence from a list can only be said inside one origin. */
  entityOrigins: {
    name: 'read/entityOrigins',
    mode: 'read',
    text: both(`// Who keeps the records of these entities: absence from a list can only be said inside one origin.
// param ids: string[]
// param showSensitive: boolean
// column id: string
// column origin: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e.id AS id, e.origin AS origin
`),
    params: ['ids', 'showSensitive'],
    columns: ['id', 'origin'],
    floats: [],
  } satisfies Statement<EntityOriginsParams, EntityOriginsRow> as Statement<
    EntityOriginsParams,
    EntityOriginsRow
  >,
  /** Other names of the given entities, from alias claims that readers may see and no editor took back. */
  aliasesOf: {
    name: 'read/evidence/aliasesOf',
    mode: 'read',
    text: both(`// Other names of the given entities, from alias claims that readers may see and no editor took back.
// internal: names become search keys; an alias is kept out when only its claim is sensitive
// param ids: string[]
// column id: string
// column name: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT]-(c:Claim {property: 'alias'})
WHERE NOT c.stance IN ['denies', 'retracts'] AND NOT coalesce(c.sensitive, false)
  AND c.withdrawnOn IS NULL
RETURN DISTINCT e.id AS id, c.valueText AS name
`),
    params: ['ids'],
    columns: ['id', 'name'],
    floats: [],
  } satisfies Statement<AliasesOfParams, AliasesOfRow> as Statement<AliasesOfParams, AliasesOfRow>,
  /** Organisations, groups and parties that another origin keeps, with their names: an alias on a list may be one of them. Page by page, in the order of their ids. */
  bodiesPage: {
    name: 'read/evidence/bodiesPage',
    mode: 'read',
    text: both(`// Organisations, groups and parties that another origin keeps, with their names: an alias on a
// list may be one of them. Page by page, in the order of their ids.
// internal: an alias may be a sensitive entity too
// param origin: string
// param after: string
// param limit: int
// column id: string
// column kind: string
// column name: string
// column origin: string
// column sensitive: boolean
// column references: string[]
// column names: string[]
// column aliasOf: string[]
MATCH (e:Entity)
WHERE e.id > $after AND e.origin <> $origin AND e.kind IN ['Organisation', 'Group', 'Party']
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.origin AS origin,
  coalesce(e.sensitive, false) AS sensitive, coalesce(e.references, []) AS references,
  coalesce(e.names, [e.name]) AS names, [(e)-[:ALIAS_OF]->(of:Entity) | of.id] AS aliasOf
ORDER BY id
`),
    params: ['origin', 'after', 'limit'],
    columns: ['id', 'kind', 'name', 'origin', 'sensitive', 'references', 'names', 'aliasOf'],
    floats: [],
  } satisfies Statement<BodiesPageParams, BodiesPageRow> as Statement<
    BodiesPageParams,
    BodiesPageRow
  >,
  /** How many claims are about the given entities, how many of them readers do not see, and the days between which the first report about them lies: among what readers see, and among all. What was withdrawn is no report, and neither is an undated note of the editors. */
  claimCounts: {
    name: 'read/evidence/claimCounts',
    mode: 'read',
    text: both(`// How many claims are about the given entities, how many of them readers do not see, and the days
// between which the first report about them lies: among what readers see, and among all. What was
// withdrawn is no report, and neither is an undated note of the editors.
// internal: counts both, for readers and for editors
// param ids: string[]
// column id: string
// column claims: int
// column hidden: int
// column seenFirst: string?
// column seenLast: string?
// column saidFirst: string?
// column saidLast: string?
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT|CLAIM_OBJECT]-(c:Claim)
WITH DISTINCT id, c
WITH id, c.id AS claim,
  (c.withdrawnOn IS NOT NULL OR (c.reportedFirst IS NULL AND c.reportedLast IS NULL
    AND EXISTS { (c)-[:CLAIM_SOURCE]->(:Source {kind: 'note'}) })) AS unreported,
  coalesce(c.reportedFirst, '0000-01-01') AS sayable, coalesce(c.reportedLast, '9999-12-31') AS said,
  (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }) AS hidden
RETURN id AS id, count(claim) AS claims, count(CASE WHEN hidden THEN claim END) AS hidden,
  min(CASE WHEN unreported OR hidden THEN null ELSE sayable END) AS seenFirst,
  min(CASE WHEN unreported OR hidden THEN null ELSE said END) AS seenLast,
  min(CASE WHEN unreported THEN null ELSE sayable END) AS saidFirst,
  min(CASE WHEN unreported THEN null ELSE said END) AS saidLast
`),
    params: ['ids'],
    columns: ['id', 'claims', 'hidden', 'seenFirst', 'seenLast', 'saidFirst', 'saidLast'],
    floats: [],
  } satisfies Statement<ClaimCountsParams, ClaimCountsRow> as Statement<
    ClaimCountsParams,
    ClaimCountsRow
  >,
  /** A page of all claims with what decides when somebody said so, in the order of their ids. */
  claimDatesPage: {
    name: 'read/evidence/claimDatesPage',
    mode: 'read',
    text: both(`// A page of all claims with what decides when somebody said so, in the order of their ids.
// internal: a rebuild reads all claims
// param after: string
// param limit: int
// column id: string
// column stance: string
// column statedBy: string?
// column citing: string[]
// column from: string?
// column fromPrecision: string?
// column published: string?
// column publishedEarliest: string?
// column publishedLatest: string?
// column reportedOn: string?
// column reportedInferred: boolean
// column reportedFirst: string?
// column reportedLast: string?
MATCH (c:Claim)-[:CLAIM_SOURCE]->(s:Source)
WHERE c.id > $after
RETURN c.id AS id, c.stance AS stance, c.statedBy AS statedBy, coalesce(c.citing, []) AS citing,
  c.\`from\` AS \`from\`, c.fromPrecision AS fromPrecision, s.published AS published, s.publishedEarliest AS publishedEarliest,
  s.publishedLatest AS publishedLatest, c.reportedOn AS reportedOn,
  coalesce(c.reportedInferred, false) AS reportedInferred,
  c.reportedFirst AS reportedFirst, c.reportedLast AS reportedLast
ORDER BY id
LIMIT $limit
`),
    params: ['after', 'limit'],
    columns: [
      'id',
      'stance',
      'statedBy',
      'citing',
      'from',
      'fromPrecision',
      'published',
      'publishedEarliest',
      'publishedLatest',
      'reportedOn',
      'reportedInferred',
      'reportedFirst',
      'reportedLast',
    ],
    floats: [],
  } satisfies Statement<ClaimDatesPageParams, ClaimDatesPageRow> as Statement<
    ClaimDatesPageParams,
    ClaimDatesPageRow
  >,
  /** Keys of claims that begin with one of these, to suggest the right one for a wrong one. */
  claimKeysLike: {
    name: 'read/evidence/claimKeysLike',
    mode: 'read',
    text: both(`// Keys of claims that begin with one of these, to suggest the right one for a wrong one.
// internal: a denial may answer a sensitive claim
// param beginnings: string[]
// param limit: int
// column id: string
UNWIND $beginnings AS beginning
MATCH (c:Claim)
WHERE c.key STARTS WITH beginning
RETURN DISTINCT c.key AS id
ORDER BY id
LIMIT $limit
`),
    params: ['beginnings', 'limit'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<ClaimKeysLikeParams, ClaimKeysLikeRow> as Statement<
    ClaimKeysLikeParams,
    ClaimKeysLikeRow
  >,
  /** What the given claims are before a write: those that exist, with the hash of their record. */
  claimStates: {
    name: 'read/evidence/claimStates',
    mode: 'read',
    text: both(`// What the given claims are before a write: those that exist, with the hash of their record.
// internal: a write must see every claim that it may touch
// param ids: string[]
// column id: string
// column origin: string
// column hash: string
// column withdrawn: boolean
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.origin AS origin, c.hash AS hash,
  c.withdrawnOn IS NOT NULL AS withdrawn
`),
    params: ['ids'],
    columns: ['id', 'origin', 'hash', 'withdrawn'],
    floats: [],
  } satisfies Statement<ClaimStatesParams, ClaimStatesRow> as Statement<
    ClaimStatesParams,
    ClaimStatesRow
  >,
  /** A page of the ids of all links that have claims, in order. */
  claimedLinksPage: {
    name: 'read/evidence/claimedLinksPage',
    mode: 'read',
    text: both(`// A page of the ids of all links that have claims, in order.
// internal: a rebuild reads all claims
// param after: string
// param limit: int
// column linkId: string
// column linkType: string
MATCH (c:Claim)
WHERE c.linkId > $after
RETURN DISTINCT c.linkId AS linkId, c.linkType AS linkType
ORDER BY linkId
LIMIT $limit
`),
    params: ['after', 'limit'],
    columns: ['linkId', 'linkType'],
    floats: [],
  } satisfies Statement<ClaimedLinksPageParams, ClaimedLinksPageRow> as Statement<
    ClaimedLinksPageParams,
    ClaimedLinksPageRow
  >,
  /** The claims with these keys of the dossiers. */
  claimsByKey: {
    name: 'read/evidence/claimsByKey',
    mode: 'read',
    text: both(`// The claims with these keys of the dossiers.
// internal: a denial may answer a sensitive claim
// param keys: string[]
// column id: string
// column key: string
// column stance: string
// column linkId: string?
// column subject: string
// column property: string?
// column sensitive: boolean
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN c.id AS id, c.key AS key, c.stance AS stance, c.linkId AS linkId, c.subject AS subject,
  c.property AS property, coalesce(c.sensitive, false) AS sensitive
ORDER BY key
`),
    params: ['keys'],
    columns: ['id', 'key', 'stance', 'linkId', 'subject', 'property', 'sensitive'],
    floats: [],
  } satisfies Statement<ClaimsByKeyParams, ClaimsByKeyRow> as Statement<
    ClaimsByKeyParams,
    ClaimsByKeyRow
  >,
  /** The claims that hold these keys of the dossiers now, whoever keeps them. */
  claimsHoldingKeys: {
    name: 'read/evidence/claimsHoldingKeys',
    mode: 'read',
    text: both(`// The claims that hold these keys of the dossiers now, whoever keeps them.
// internal: a write must see every claim that it may take the place of
// param keys: string[]
// column id: string
// column key: string
// column origin: string
// column subject: string
// column object: string?
// column linkId: string?
// column supersedes: string[]
// column withdrawn: boolean
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN c.id AS id, c.key AS key, c.origin AS origin, c.subject AS subject, c.object AS object,
  c.linkId AS linkId, coalesce(c.supersedes, []) AS supersedes,
  c.withdrawnOn IS NOT NULL AS withdrawn
`),
    params: ['keys'],
    columns: ['id', 'key', 'origin', 'subject', 'object', 'linkId', 'supersedes', 'withdrawn'],
    floats: [],
  } satisfies Statement<ClaimsHoldingKeysParams, ClaimsHoldingKeysRow> as Statement<
    ClaimsHoldingKeysParams,
    ClaimsHoldingKeysRow
  >,
  /** Claims in the given sources, with what decides when somebody said so. */
  claimsInSources: {
    name: 'read/evidence/claimsInSources',
    mode: 'read',
    text: both(`// Claims in the given sources, with what decides when somebody said so.
// internal: a changed source moves the reported dates of its claims and what they weigh
// param sources: string[]
// column id: string
// column source: string
// column subject: string
// column object: string?
// column linkId: string?
// column stance: string
// column statedBy: string?
// column citing: string[]
// column from: string?
// column fromPrecision: string?
// column reportedOn: string?
// column reportedInferred: boolean
// column reportedFirst: string?
// column reportedLast: string?
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:CLAIM_SOURCE]-(c:Claim)
RETURN c.id AS id, s.id AS source, c.subject AS subject, c.object AS object, c.linkId AS linkId,
  c.stance AS stance, c.statedBy AS statedBy, coalesce(c.citing, []) AS citing,
  c.\`from\` AS \`from\`, c.fromPrecision AS fromPrecision, c.reportedOn AS reportedOn, coalesce(c.reportedInferred, false) AS reportedInferred,
  c.reportedFirst AS reportedFirst, c.reportedLast AS reportedLast
`),
    params: ['sources'],
    columns: [
      'id',
      'source',
      'subject',
      'object',
      'linkId',
      'stance',
      'statedBy',
      'citing',
      'from',
      'fromPrecision',
      'reportedOn',
      'reportedInferred',
      'reportedFirst',
      'reportedLast',
    ],
    floats: [],
  } satisfies Statement<ClaimsInSourcesParams, ClaimsInSourcesRow> as Statement<
    ClaimsInSourcesParams,
    ClaimsInSourcesRow
  >,
  /** Claims that name one of the given entities, as an end, a speaker or somebody passed on. */
  claimsNaming: {
    name: 'read/evidence/claimsNaming',
    mode: 'read',
    text: both(`// Claims that name one of the given entities, as an end, a speaker or somebody passed on.
// internal: when an entity becomes sensitive, so does every claim that names it
// param ids: string[]
// column linkId: string?
// column subject: string
// column object: string?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
  <-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]-(c:Claim)
RETURN DISTINCT c.linkId AS linkId, c.subject AS subject, c.object AS object
`),
    params: ['ids'],
    columns: ['linkId', 'subject', 'object'],
    floats: [],
  } satisfies Statement<ClaimsNamingParams, ClaimsNamingRow> as Statement<
    ClaimsNamingParams,
    ClaimsNamingRow
  >,
  /** Links at the given entities that somebody denies: whose office-holder he is may have changed. */
  denialsAround: {
    name: 'read/evidence/denialsAround',
    mode: 'read',
    text: both(`// Links at the given entities that somebody denies: whose office-holder he is may have changed.
// internal: a sensitive denial counts as well
// param ids: string[]
// column linkId: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT|CLAIM_OBJECT]-(c:Claim)
WHERE c.linkId IS NOT NULL AND c.stance IN ['denies', 'retracts']
RETURN DISTINCT c.linkId AS linkId
`),
    params: ['ids'],
    columns: ['linkId'],
    floats: [],
  } satisfies Statement<DenialsAroundParams, DenialsAroundRow> as Statement<
    DenialsAroundParams,
    DenialsAroundRow
  >,
  /** Ids of entities that begin with one of these, to suggest the right one for a wrong one. */
  entityIdsLike: {
    name: 'read/evidence/entityIdsLike',
    mode: 'read',
    text: both(`// Ids of entities that begin with one of these, to suggest the right one for a wrong one.
// internal: an import may name a sensitive entity
// param beginnings: string[]
// param limit: int
// column id: string
UNWIND $beginnings AS beginning
MATCH (e:Entity)
WHERE e.id STARTS WITH beginning
RETURN DISTINCT e.id AS id
ORDER BY id
LIMIT $limit
`),
    params: ['beginnings', 'limit'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<EntityIdsLikeParams, EntityIdsLikeRow> as Statement<
    EntityIdsLikeParams,
    EntityIdsLikeRow
  >,
  /** A page of all entities with what is computed for their search, counts and presence. */
  entityIndexPage: {
    name: 'read/evidence/entityIndexPage',
    mode: 'read',
    text: both(`// A page of all entities with what is computed for their search, counts and presence.
// internal: a rebuild reads all entities
// param after: string
// param limit: int
// column id: string
// column kind: string
// column name: string
// column references: string[]
// column names: string[]
// column searchKeys: string?
// column claimCount: int?
// column publicClaimCount: int?
// column beganFirst: string?
// column beganLast: string?
// column saidFirst: string?
// column saidLast: string?
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e.kind AS kind, e.name AS name, coalesce(e.references, []) AS references,
  coalesce(e.names, []) AS names, e.searchKeys AS searchKeys,
  e.claimCount AS claimCount, e.publicClaimCount AS publicClaimCount,
  e.beganFirst AS beganFirst, e.beganLast AS beganLast,
  e.saidFirst AS saidFirst, e.saidLast AS saidLast
ORDER BY id
LIMIT $limit
`),
    params: ['after', 'limit'],
    columns: [
      'id',
      'kind',
      'name',
      'references',
      'names',
      'searchKeys',
      'claimCount',
      'publicClaimCount',
      'beganFirst',
      'beganLast',
      'saidFirst',
      'saidLast',
    ],
    floats: [],
  } satisfies Statement<EntityIndexPageParams, EntityIndexPageRow> as Statement<
    EntityIndexPageParams,
    EntityIndexPageRow
  >,
  /** What is computed for the given entities' search, counts and presence, as it stands. */
  entityIndexes: {
    name: 'read/evidence/entityIndexes',
    mode: 'read',
    text: both(`// What is computed for the given entities' search, counts and presence, as it stands.
// internal: a write compares it with what it has become
// param ids: string[]
// column id: string
// column kind: string
// column name: string
// column references: string[]
// column names: string[]
// column searchKeys: string?
// column claimCount: int?
// column publicClaimCount: int?
// column beganFirst: string?
// column beganLast: string?
// column saidFirst: string?
// column saidLast: string?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.name AS name, coalesce(e.references, []) AS references,
  coalesce(e.names, []) AS names, e.searchKeys AS searchKeys,
  e.claimCount AS claimCount, e.publicClaimCount AS publicClaimCount,
  e.beganFirst AS beganFirst, e.beganLast AS beganLast,
  e.saidFirst AS saidFirst, e.saidLast AS saidLast
`),
    params: ['ids'],
    columns: [
      'id',
      'kind',
      'name',
      'references',
      'names',
      'searchKeys',
      'claimCount',
      'publicClaimCount',
      'beganFirst',
      'beganLast',
      'saidFirst',
      'saidLast',
    ],
    floats: [],
  } satisfies Statement<EntityIndexesParams, EntityIndexesRow> as Statement<
    EntityIndexesParams,
    EntityIndexesRow
  >,
  /** What the given entities are before a write: those that exist, with the hash of their record. */
  entityStates: {
    name: 'read/evidence/entityStates',
    mode: 'read',
    text: both(`// What the given entities are before a write: those that exist, with the hash of their record.
// internal: a write must see every entity that it may touch
// param ids: string[]
// column id: string
// column kind: string
// column name: string
// column origin: string
// column hash: string
// column sensitive: boolean
// column references: string[]
// column heldAsOf: string?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.origin AS origin, e.hash AS hash,
  coalesce(e.sensitive, false) AS sensitive, coalesce(e.references, []) AS references,
  e.heldAsOf AS heldAsOf
`),
    params: ['ids'],
    columns: ['id', 'kind', 'name', 'origin', 'hash', 'sensitive', 'references', 'heldAsOf'],
    floats: [],
  } satisfies Statement<EntityStatesParams, EntityStatesRow> as Statement<
    EntityStatesParams,
    EntityStatesRow
  >,
  /** Names of sensitive entities and what claims call them otherwise, page by page. */
  hiddenNames: {
    name: 'read/evidence/hiddenNames',
    mode: 'read',
    text: both(`// Names of sensitive entities and what claims call them otherwise, page by page.
// internal: no text that readers see may name them
// param after: string
// param limit: int
// column id: string
// column origin: string
// column name: string
// column aliases: string[]
MATCH (e:Entity {sensitive: true})
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, e.origin AS origin, e.name AS name,
  [(e)<-[:CLAIM_SUBJECT]-(c:Claim {property: 'alias'})
    WHERE NOT c.stance IN ['denies', 'retracts'] | c.valueText] AS aliases
ORDER BY id
`),
    params: ['after', 'limit'],
    columns: ['id', 'origin', 'name', 'aliases'],
    floats: [],
  } satisfies Statement<HiddenNamesParams, HiddenNamesRow> as Statement<
    HiddenNamesParams,
    HiddenNamesRow
  >,
  /** Who leads the given entities or holds an office in them, by a claim that stands. */
  leadersOf: {
    name: 'read/evidence/leadersOf',
    mode: 'read',
    text: both(`// Who leads the given entities or holds an office in them, by a claim that stands.
// internal: a party's right of reply counts whether or not readers may see its office
// param ids: string[]
// column organisation: string
// column person: string
// column link: string
// column sensitive: boolean
UNWIND $ids AS id
MATCH (o:Entity {id: id})<-[r:LEADS|HOLDS_OFFICE_IN]-(p:Entity)
WHERE NOT r.status IN ['denied', 'retracted']
RETURN o.id AS organisation, p.id AS person, r.id AS link, coalesce(r.sensitive, false) AS sensitive
`),
    params: ['ids'],
    columns: ['organisation', 'person', 'link', 'sensitive'],
    floats: [],
  } satisfies Statement<LeadersOfParams, LeadersOfRow> as Statement<LeadersOfParams, LeadersOfRow>,
  /** All claims on the given links, as far as the links' status depends on them, with their marks. */
  linkEvidence: {
    name: 'read/evidence/linkEvidence',
    mode: 'read',
    text: both(`// All claims on the given links, as far as the links' status depends on them, with their marks.
// internal: a derived link is computed from all claims; hidden says which readers do not see
// param links: string[]
// column linkId: string
// column claim: map
// column publisher: string
// column reliability: string
// column readInPart: boolean
// column hidden: boolean
UNWIND $links AS link
MATCH (c:Claim {linkId: link})
MATCH (c)-[:CLAIM_SOURCE]->(s:Source)
RETURN c.linkId AS linkId,
  c {
    .id, .linkType, .subject, .object, .role, .stance, .statedBy, .from, .fromPrecision, .to,
    .toPrecision, .reportedOn, .reportedFirst, .reportedLast, .withdrawnOn, .withdrawnWhy,
    .byPartyGiven, .byParty, .credibility, .credibilityBecause,
    citing: coalesce(c.citing, []), answers: coalesce(c.answers, []),
    supersedes: coalesce(c.supersedes, []), custodial: coalesce(c.custodial, false),
    retrievedText: coalesce(c.retrievedText, false),
    reportedInferred: coalesce(c.reportedInferred, false)
  } AS claim,
  s.publisher AS publisher, coalesce(s.reliability, 'F') AS reliability,
  coalesce(s.readInPart, false) AS readInPart,
  (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }) AS hidden
`),
    params: ['links'],
    columns: ['linkId', 'claim', 'publisher', 'reliability', 'readInPart', 'hidden'],
    floats: [],
  } satisfies Statement<LinkEvidenceParams, LinkEvidenceRow> as Statement<
    LinkEvidenceParams,
    LinkEvidenceRow
  >,
  /** What one origin's lists say of who is listed or an alias, and what they took back of it, with the day of the edition. Page by page, in the order of their ids. */
  listingClaimsPage: {
    name: 'read/evidence/listingClaimsPage',
    mode: 'read',
    text: both(`// What one origin's lists say of who is listed or an alias, and what they took back of it, with the
// day of the edition. Page by page, in the order of their ids.
// internal: an edition ends a hidden entry too
// param origin: string
// param after: string
// param limit: int
// column id: string
// column linkType: string
// column subject: string
// column object: string
// column stance: string
// column statedBy: string?
// column locator: string
// column source: string
// column published: string?
// column answers: string[]
// column ended: boolean
// column withdrawn: boolean
// column sensitive: boolean
MATCH (c:Claim)
WHERE c.id > $after AND c.origin = $origin AND c.linkType IN ['LISTED_ON', 'ALIAS_OF']
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)-[:CLAIM_SOURCE]->(s:Source)
RETURN c.id AS id, c.linkType AS linkType, c.subject AS subject, c.object AS object,
  c.stance AS stance, c.statedBy AS statedBy, c.locator AS locator, s.id AS source,
  s.published AS published, coalesce(c.answers, []) AS answers, c.to IS NOT NULL AS ended,
  c.withdrawnOn IS NOT NULL AS withdrawn, coalesce(c.sensitive, false) AS sensitive
ORDER BY id
`),
    params: ['origin', 'after', 'limit'],
    columns: [
      'id',
      'linkType',
      'subject',
      'object',
      'stance',
      'statedBy',
      'locator',
      'source',
      'published',
      'answers',
      'ended',
      'withdrawn',
      'sensitive',
    ],
    floats: [],
  } satisfies Statement<ListingClaimsPageParams, ListingClaimsPageRow> as Statement<
    ListingClaimsPageParams,
    ListingClaimsPageRow
  >,
  /** All property claims about the given entities, as far as credibility and presence depend on them. */
  propertyEvidence: {
    name: 'read/evidence/propertyEvidence',
    mode: 'read',
    text: both(`// All property claims about the given entities, as far as credibility and presence depend on them.
// internal: both are computed from all claims; hidden says which readers do not see
// param ids: string[]
// column subject: string
// column claim: map
// column publisher: string
// column reliability: string
// column hidden: boolean
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT]-(c:Claim)
WHERE c.property IS NOT NULL
MATCH (c)-[:CLAIM_SOURCE]->(s:Source)
RETURN e.id AS subject,
  c {
    .id, .property, .role, .valueText, .valueAmount, .valueUnit, .valueDate, .valuePrecision,
    .conflictGroup, .stance, .statedBy, .withdrawnOn, .withdrawnWhy, .credibility,
    .credibilityBecause,
    citing: coalesce(c.citing, []), answers: coalesce(c.answers, []),
    supersedes: coalesce(c.supersedes, []), custodial: coalesce(c.custodial, false),
    retrievedText: coalesce(c.retrievedText, false)
  } AS claim,
  s.publisher AS publisher, coalesce(s.reliability, 'F') AS reliability,
  (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }) AS hidden
`),
    params: ['ids'],
    columns: ['subject', 'claim', 'publisher', 'reliability', 'hidden'],
    floats: [],
  } satisfies Statement<PropertyEvidenceParams, PropertyEvidenceRow> as Statement<
    PropertyEvidenceParams,
    PropertyEvidenceRow
  >,
  /** The entities that hold the given outer references. */
  referenceOwners: {
    name: 'read/evidence/referenceOwners',
    mode: 'read',
    text: both(`// The entities that hold the given outer references.
// internal: an imported record attaches to a sensitive entity too
// param references: string[]
// column reference: string
// column entity: string
UNWIND $references AS reference
MATCH (:Reference {id: reference})-[:REFERS_TO]->(e:Entity)
RETURN reference AS reference, e.id AS entity
`),
    params: ['references'],
    columns: ['reference', 'entity'],
    floats: [],
  } satisfies Statement<ReferenceOwnersParams, ReferenceOwnersRow> as Statement<
    ReferenceOwnersParams,
    ReferenceOwnersRow
  >,
  /** Ids of sources that begin with one of these, to suggest the right one for a wrong one. */
  sourceIdsLike: {
    name: 'read/evidence/sourceIdsLike',
    mode: 'read',
    text: both(`// Ids of sources that begin with one of these, to suggest the right one for a wrong one.
// internal: an import may name any source
// param beginnings: string[]
// param limit: int
// column id: string
UNWIND $beginnings AS beginning
MATCH (s:Source)
WHERE s.id STARTS WITH beginning
RETURN DISTINCT s.id AS id
ORDER BY id
LIMIT $limit
`),
    params: ['beginnings', 'limit'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<SourceIdsLikeParams, SourceIdsLikeRow> as Statement<
    SourceIdsLikeParams,
    SourceIdsLikeRow
  >,
  /** What the given sources are before a write: those that exist, with their dates and the hash. */
  sourceStates: {
    name: 'read/evidence/sourceStates',
    mode: 'read',
    text: both(`// What the given sources are before a write: those that exist, with their dates and the hash.
// internal: a write must see every source that it may touch
// param ids: string[]
// column id: string
// column origin: string
// column hash: string
// column published: string?
// column publishedEarliest: string?
// column publishedLatest: string?
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.origin AS origin, s.hash AS hash, s.published AS published,
  s.publishedEarliest AS publishedEarliest, s.publishedLatest AS publishedLatest
`),
    params: ['ids'],
    columns: ['id', 'origin', 'hash', 'published', 'publishedEarliest', 'publishedLatest'],
    floats: [],
  } satisfies Statement<SourceStatesParams, SourceStatesRow> as Statement<
    SourceStatesParams,
    SourceStatesRow
  >,
  /** The derived links between the given pairs, of all types, as they stand. */
  storedLinks: {
    name: 'read/evidence/storedLinks',
    mode: 'read',
    text: both(`// The derived links between the given pairs, of all types, as they stand.
// internal: compared with what the claims come to
// param pairs: map[]
// column id: string
// column properties: map
UNWIND $pairs AS pair
MATCH (:Entity {id: pair.\`from\`})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(:Entity {id: pair.\`to\`})
RETURN r.id AS id, r {.*} AS properties
`),
    params: ['pairs'],
    columns: ['id', 'properties'],
    floats: [],
  } satisfies Statement<StoredLinksParams, StoredLinksRow> as Statement<
    StoredLinksParams,
    StoredLinksRow
  >,
  /** A page of all derived links, in the order of their ids. */
  storedLinksPage: {
    name: 'read/evidence/storedLinksPage',
    mode: 'read',
    text: both(`// A page of all derived links, in the order of their ids.
// internal: compared with what the claims come to
// param after: string
// param limit: int
// column id: string
// column properties: map
MATCH (:Entity)-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(:Entity)
WHERE r.id > $after
RETURN r.id AS id, r {.*} AS properties
ORDER BY id
LIMIT $limit
`),
    params: ['after', 'limit'],
    columns: ['id', 'properties'],
    floats: [],
  } satisfies Statement<StoredLinksPageParams, StoredLinksPageRow> as Statement<
    StoredLinksPageParams,
    StoredLinksPageRow
  >,
  /** Which of these ids belonged to claims that another has taken the place of. */
  supersededStates: {
    name: 'read/evidence/supersededStates',
    mode: 'read',
    text: both(`// Which of these ids belonged to claims that another has taken the place of.
// internal: a write must not bring back what was corrected
// param ids: string[]
// column id: string
// column by: string the claim that stands in its place
// column origin: string who put it there
UNWIND $ids AS id
MATCH (s:Superseded {id: id})
RETURN s.id AS id, s.by AS by, s.origin AS origin
`),
    params: ['ids'],
    columns: ['id', 'by', 'origin'],
    floats: [],
  } satisfies Statement<SupersededStatesParams, SupersededStatesRow> as Statement<
    SupersededStatesParams,
    SupersededStatesRow
  >,
  /** The texts of a page of claims that readers see. */
  visibleClaimTexts: {
    name: 'read/evidence/visibleClaimTexts',
    mode: 'read',
    text: both(`// The texts of a page of claims that readers see.
// internal: compared with the names of those whom readers may not see
// param after: string
// param limit: int
// column id: string
// column subject: string
// column object: string?
// column statement: string
// column quotation: string?
// column role: string?
// column value: string?
// column unit: string?
// column locator: string?
MATCH (c:Claim)
WHERE c.id > $after AND NOT (c.sensitive OR EXISTS {
  (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
})
RETURN c.id AS id, c.subject AS subject, c.object AS object, c.statement AS statement,
  c.quotation AS quotation, c.role AS role, c.valueText AS value, c.valueUnit AS unit,
  c.locator AS locator
ORDER BY id
LIMIT $limit
`),
    params: ['after', 'limit'],
    columns: [
      'id',
      'subject',
      'object',
      'statement',
      'quotation',
      'role',
      'value',
      'unit',
      'locator',
    ],
    floats: [],
  } satisfies Statement<VisibleClaimTextsParams, VisibleClaimTextsRow> as Statement<
    VisibleClaimTextsParams,
    VisibleClaimTextsRow
  >,
  /** The texts of a page of entities that readers see. */
  visibleEntityTexts: {
    name: 'read/evidence/visibleEntityTexts',
    mode: 'read',
    text: both(`// The texts of a page of entities that readers see.
// internal: compared with the names of those whom readers may not see
// param after: string
// param limit: int
// column id: string
// column origin: string
// column name: string
// column summary: string?
// column role: string?
// column identityNote: string?
MATCH (e:Entity)
WHERE e.id > $after AND NOT coalesce(e.sensitive, false)
RETURN e.id AS id, e.origin AS origin, e.name AS name, e.summary AS summary, e.role AS role,
  e.identityNote AS identityNote
ORDER BY id
LIMIT $limit
`),
    params: ['after', 'limit'],
    columns: ['id', 'origin', 'name', 'summary', 'role', 'identityNote'],
    floats: [],
  } satisfies Statement<VisibleEntityTextsParams, VisibleEntityTextsRow> as Statement<
    VisibleEntityTextsParams,
    VisibleEntityTextsRow
  >,
  /** The texts of a page of sources, without those that go with a title that readers may not see. */
  visibleSourceTexts: {
    name: 'read/evidence/visibleSourceTexts',
    mode: 'read',
    text: both(`// The texts of a page of sources, without those that go with a title that readers may not see.
// internal: compared with the names of those whom readers may not see
// param after: string
// param limit: int
// column id: string
// column title: string?
// column note: string?
// column publishedWhy: string?
// column url: string?
// column archiveUrl: string?
// column publisher: string?
// column licence: string?
MATCH (s:Source)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
WITH s, NOT coalesce(s.titleSensitive, false) AS shown
RETURN s.id AS id, CASE WHEN shown THEN s.title END AS title, CASE WHEN shown THEN s.note END AS note,
  CASE WHEN shown THEN s.publishedWhy END AS publishedWhy, CASE WHEN shown THEN s.url END AS url,
  CASE WHEN shown THEN s.archiveUrl END AS archiveUrl, s.publisher AS publisher,
  s.licence AS licence
ORDER BY id
`),
    params: ['after', 'limit'],
    columns: ['id', 'title', 'note', 'publishedWhy', 'url', 'archiveUrl', 'publisher', 'licence'],
    floats: [],
  } satisfies Statement<VisibleSourceTextsParams, VisibleSourceTextsRow> as Statement<
    VisibleSourceTextsParams,
    VisibleSourceTextsRow
  >,
  /** Links that a claim denies or takes back. */
  gainsaidLinks: {
    name: 'read/gainsaidLinks',
    mode: 'read',
    text: both(`// Links that a claim denies or takes back.
// param stances: string[] \`denies\` and \`retracts\`
// param showSensitive: boolean
// column link: string
UNWIND $stances AS stance
MATCH (c:Claim {stance: stance})
WHERE c.linkId IS NOT NULL
  AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN DISTINCT c.linkId AS link
ORDER BY link
`),
    params: ['stances', 'showSensitive'],
    columns: ['link'],
    floats: [],
  } satisfies Statement<GainsaidLinksParams, GainsaidLinksRow> as Statement<
    GainsaidLinksParams,
    GainsaidLinksRow
  >,
  /** The codes of which an authority is held: countries, UN and EU. */
  jurisdictions: {
    name: 'read/jurisdictions',
    mode: 'read',
    text: both(`// The codes of which an authority is held: countries, UN and EU.
// param showSensitive: boolean
// column code: string
MATCH (a:Entity {kind: 'Authority'})
WHERE a.country IS NOT NULL AND ($showSensitive OR NOT a.sensitive)
RETURN DISTINCT a.country AS code
ORDER BY code
`),
    params: ['showSensitive'],
    columns: ['code'],
    floats: [],
  } satisfies Statement<JurisdictionsParams, JurisdictionsRow> as Statement<
    JurisdictionsParams,
    JurisdictionsRow
  >,
  /** How many entities there are of each kind. */
  kindCounts: {
    name: 'read/kindCounts',
    mode: 'read',
    text: both(`// How many entities there are of each kind.
// param showSensitive: boolean
// column kind: string
// column count: int
MATCH (e:Entity)
WHERE $showSensitive OR NOT e.sensitive
RETURN e.kind AS kind, count(e) AS count
ORDER BY kind
`),
    params: ['showSensitive'],
    columns: ['kind', 'count'],
    floats: [],
  } satisfies Statement<KindCountsParams, KindCountsRow> as Statement<
    KindCountsParams,
    KindCountsRow
  >,
  /** How many links there are of each type. */
  linkTypeCounts: {
    name: 'read/linkTypeCounts',
    mode: 'read',
    text: both(`// How many links there are of each type.
// param showSensitive: boolean
// column type: string
// column count: int
MATCH (:Entity)-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(:Entity)
WHERE $showSensitive OR NOT r.sensitive
RETURN type(r) AS type, count(r) AS count
ORDER BY type
`),
    params: ['showSensitive'],
    columns: ['type', 'count'],
    floats: [],
  } satisfies Statement<LinkTypeCountsParams, LinkTypeCountsRow> as Statement<
    LinkTypeCountsParams,
    LinkTypeCountsRow
  >,
  /** Links that start at one of `ids` and end at one of `among`. */
  linksBetween: {
    name: 'read/linksBetween',
    mode: 'read',
    text: both(`// Links that start at one of \`ids\` and end at one of \`among\`.
// param ids: string[]
// param among: string[]
// param cap: int
// param asOf: string? a whole day, on which the link may have held by its hull
// param reportedBy: string? a whole day, by which it may have been reported
// param showSensitive: boolean
// column link: map
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(b:Entity)
WHERE b.id IN $among AND ($showSensitive OR NOT (a.sensitive OR b.sensitive OR r.sensitive))
  AND ($asOf IS NULL OR (r.heldFirst <= $asOf AND $asOf <= r.heldLast))
  AND ($reportedBy IS NULL OR r.saidFirst <= $reportedBy)
RETURN r {
  .id, .status, .contested, .because, .claimCount, .supportCount, .denialCount, .heldFrom, .heldTo,
  .reportedFrom, .reportedTo, .roles, .leadClaim, .sensitive, .confidence, .confidenceBecause,
  .undatedCount,
  type: type(r), from: a.id, to: b.id
} AS link
LIMIT $cap
`),
    params: ['ids', 'among', 'cap', 'asOf', 'reportedBy', 'showSensitive'],
    columns: ['link'],
    floats: [],
  } satisfies Statement<LinksBetweenParams, LinksBetweenRow> as Statement<
    LinksBetweenParams,
    LinksBetweenRow
  >,
  /** Links by their ids, each reached from its start: a lookup by id alone would scan them all. */
  linksById: {
    name: 'read/linksById',
    mode: 'read',
    text: both(`// Links by their ids, each reached from its start: a lookup by id alone would scan them all.
// param links: map[] each {id, from, to}
// param showSensitive: boolean
// column link: map
UNWIND $links AS wanted
MATCH (a:Entity {id: wanted.from})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(b:Entity {id: wanted.to})
WHERE r.id = wanted.id AND ($showSensitive OR NOT (a.sensitive OR b.sensitive OR r.sensitive))
RETURN r {
  .id, .status, .contested, .because, .claimCount, .supportCount, .denialCount, .heldFrom, .heldTo,
  .reportedFrom, .reportedTo, .roles, .leadClaim, .sensitive, .confidence, .confidenceBecause,
  .undatedCount,
  type: type(r), from: a.id, to: b.id
} AS link
`),
    params: ['links', 'showSensitive'],
    columns: ['link'],
    floats: [],
  } satisfies Statement<LinksByIdParams, LinksByIdRow> as Statement<LinksByIdParams, LinksByIdRow>,
  /** Links of each of the given entities, strongest first, at most `cap` an entity. */
  linksOf: {
    name: 'read/linksOf',
    mode: 'read',
    text: both(`// Links of each of the given entities, strongest first, at most \`cap\` an entity.
// param ids: string[]
// param types: string[]?
// param direction: string \`both\`, \`out\` or \`in\`, seen from the given entities
// param cap: int
// param asOf: string? a whole day, on which the link may have held by its hull
// param reportedBy: string? a whole day, by which it may have been reported
// param showSensitive: boolean
// column id: string
// column link: map
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n, id) {
  MATCH (n)-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]-(m:Entity)
  WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
    AND ($types IS NULL OR type(r) IN $types)
    AND ($asOf IS NULL OR (r.heldFirst <= $asOf AND $asOf <= r.heldLast))
    AND ($reportedBy IS NULL OR r.saidFirst <= $reportedBy)
    AND ($direction = 'both' OR ($direction = 'out' AND r.id STARTS WITH id + '~')
      OR ($direction = 'in' AND r.id ENDS WITH '~' + id))
  WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b,
    CASE r.status
      WHEN 'designated' THEN 0 WHEN 'asserted' THEN 1 WHEN 'reported' THEN 2 WHEN 'alleged' THEN 3
      WHEN 'disputed' THEN 4 WHEN 'denied' THEN 5 ELSE 6 END AS rank
  RETURN r {
    .id, .status, .contested, .because, .claimCount, .supportCount, .denialCount, .heldFrom, .heldTo,
    .reportedFrom, .reportedTo, .roles, .leadClaim, .sensitive, .confidence, .confidenceBecause,
    .undatedCount,
    type: type(r), from: a.id, to: b.id
  } AS link, rank
  ORDER BY rank, r.supportCount DESC, r.id
  LIMIT $cap
}
RETURN id AS id, link AS link
`),
    params: ['ids', 'types', 'direction', 'cap', 'asOf', 'reportedBy', 'showSensitive'],
    columns: ['id', 'link'],
    floats: [],
  } satisfies Statement<LinksOfParams, LinksOfRow> as Statement<LinksOfParams, LinksOfRow>,
  /** All lists, with who issues each by a link that stands: the columns of the listing matrix. */
  lists: {
    name: 'read/lists',
    mode: 'read',
    text: both(`// All lists, with who issues each by a link that stands: the columns of the listing matrix.
// param showSensitive: boolean
// column id: string
// column origin: string
// column issuers: string[]
MATCH (l:Entity {kind: 'Listing'})
WHERE $showSensitive OR NOT l.sensitive
RETURN l.id AS id, l.origin AS origin,
  [(l)-[r:ISSUED_BY]->(a:Entity)
    WHERE NOT r.status IN ['denied', 'retracted']
      AND ($showSensitive OR NOT (a.sensitive OR r.sensitive)) | a.id] AS issuers
ORDER BY id
`),
    params: ['showSensitive'],
    columns: ['id', 'origin', 'issuers'],
    floats: [],
  } satisfies Statement<ListsParams, ListsRow> as Statement<ListsParams, ListsRow>,
  /** How many entities each of the given ones is linked with; those without any give no row. Counted as `neighbours` finds them. */
  neighbourCounts: {
    name: 'read/neighbourCounts',
    mode: 'read',
    text: both(`// How many entities each of the given ones is linked with; those without any give no row. Counted
// as \`neighbours\` finds them.
// param ids: string[]
// param showSensitive: boolean
// column id: string
// column count: int
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]-(m:Entity)
WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
  AND NOT m.onlySpeaks AND m.id <> id
RETURN id AS id, count(DISTINCT m.id) AS count
`),
    params: ['ids', 'showSensitive'],
    columns: ['id', 'count'],
    floats: [],
  } satisfies Statement<NeighbourCountsParams, NeighbourCountsRow> as Statement<
    NeighbourCountsParams,
    NeighbourCountsRow
  >,
  /** The entities that each of the given ones is linked with, as `neighbours` finds them, with the links between the two that may have been there on a day: the program decides and counts. */
  neighbourLinks: {
    name: 'read/neighbourLinks',
    mode: 'read',
    text: both(`// The entities that each of the given ones is linked with, as \`neighbours\` finds them, with the links
// between the two that may have been there on a day: the program decides and counts.
// param ids: string[]
// param asOf: string? a whole day, on which the link may have held by its hull
// param reportedBy: string? a whole day, by which it may have been reported
// param showSensitive: boolean
// column id: string
// column neighbour: string
// column links: string[] in the order of their ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]-(m:Entity)
WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
  AND ($asOf IS NULL OR (r.heldFirst <= $asOf AND $asOf <= r.heldLast))
  AND ($reportedBy IS NULL OR r.saidFirst <= $reportedBy)
  AND NOT m.onlySpeaks AND m.id <> id
WITH id, m, r ORDER BY r.id
RETURN id AS id, m.id AS neighbour, collect(r.id) AS links
`),
    params: ['ids', 'asOf', 'reportedBy', 'showSensitive'],
    columns: ['id', 'neighbour', 'links'],
    floats: [],
  } satisfies Statement<NeighbourLinksParams, NeighbourLinksRow> as Statement<
    NeighbourLinksParams,
    NeighbourLinksRow
  >,
  /** Neighbours of the given entities over all link types, best evidenced first. Whoever is in the graph only because they spoke is no neighbour. */
  neighbours: {
    name: 'read/neighbours',
    mode: 'read',
    text: both(`// Neighbours of the given entities over all link types, best evidenced first. Whoever is in the
// graph only because they spoke is no neighbour.
// param ids: string[]
// param types: string[]?
// param kinds: string[]?
// param direction: string \`both\`, \`out\` or \`in\`, seen from the given entities
// param cap: int
// param showSensitive: boolean
// column id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]-(m:Entity)
WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
  AND ($types IS NULL OR type(r) IN $types)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($direction = 'both' OR ($direction = 'out' AND r.id STARTS WITH id + '~')
    OR ($direction = 'in' AND r.id ENDS WITH '~' + id))
  AND NOT m.onlySpeaks AND NOT m.id IN $ids
WITH m.id AS neighbour,
  min(CASE r.status
    WHEN 'designated' THEN 0 WHEN 'asserted' THEN 1 WHEN 'reported' THEN 2 WHEN 'alleged' THEN 3
    WHEN 'disputed' THEN 4 WHEN 'denied' THEN 5 ELSE 6 END) AS rank,
  coalesce(sum(r.supportCount), 0) AS support
RETURN neighbour AS id
ORDER BY rank, support DESC, id
LIMIT $cap
`),
    params: ['ids', 'types', 'kinds', 'direction', 'cap', 'showSensitive'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<NeighboursParams, NeighboursRow> as Statement<
    NeighboursParams,
    NeighboursRow
  >,
  /** Neighbours as `neighbours` finds them, by links that may have been there on a day, with the ids of these links: the program decides which of them were. Best evidenced today first. */
  neighboursOn: {
    name: 'read/neighboursOn',
    mode: 'read',
    text: both(`// Neighbours as \`neighbours\` finds them, by links that may have been there on a day, with the ids of
// these links: the program decides which of them were. Best evidenced today first.
// param ids: string[]
// param types: string[]?
// param kinds: string[]?
// param direction: string \`both\`, \`out\` or \`in\`, seen from the given entities
// param cap: int
// param asOf: string? a whole day, on which the link may have held by its hull
// param reportedBy: string? a whole day, by which it may have been reported
// param showSensitive: boolean
// column id: string
// column links: string[] in the order of their ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]-(m:Entity)
WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
  AND ($types IS NULL OR type(r) IN $types)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($asOf IS NULL OR (r.heldFirst <= $asOf AND $asOf <= r.heldLast))
  AND ($reportedBy IS NULL OR r.saidFirst <= $reportedBy)
  AND ($direction = 'both' OR ($direction = 'out' AND r.id STARTS WITH id + '~')
    OR ($direction = 'in' AND r.id ENDS WITH '~' + id))
  AND NOT m.onlySpeaks AND NOT m.id IN $ids
WITH m, r ORDER BY r.id
WITH m.id AS neighbour,
  min(CASE r.status
    WHEN 'designated' THEN 0 WHEN 'asserted' THEN 1 WHEN 'reported' THEN 2 WHEN 'alleged' THEN 3
    WHEN 'disputed' THEN 4 WHEN 'denied' THEN 5 ELSE 6 END) AS rank,
  coalesce(sum(r.supportCount), 0) AS support, collect(r.id) AS links
RETURN neighbour AS id, links AS links
ORDER BY rank, support DESC, id
LIMIT $cap
`),
    params: ['ids', 'types', 'kinds', 'direction', 'cap', 'asOf', 'reportedBy', 'showSensitive'],
    columns: ['id', 'links'],
    floats: [],
  } satisfies Statement<NeighboursOnParams, NeighboursOnRow> as Statement<
    NeighboursOnParams,
    NeighboursOnRow
  >,
  /** The stored answer of a write that has already been done, by its operation id. */
  operationResult: {
    name: 'read/operationResult',
    mode: 'read',
    text: both(`// The stored answer of a write that has already been done, by its operation id.
// param id: string
// column version: int
// column result: string
MATCH (c:Change {id: $id})
RETURN c.version AS version, c.result AS result
`),
    params: ['id'],
    columns: ['version', 'result'],
    floats: [],
  } satisfies Statement<OperationResultParams, OperationResultRow> as Statement<
    OperationResultParams,
    OperationResultRow
  >,
  /** What the writes of these versions touched, from the log. A version without a row is no longer in the log. One lookup a version: the embedded index answers equality alone. */
  projectionChanges: {
    name: 'read/projectionChanges',
    mode: 'read',
    text: both(`// What the writes of these versions touched, from the log. A version without a row is no longer
// in the log. One lookup a version: the embedded index answers equality alone.
// internal: ids alone, for the projection, which hides what is sensitive in every answer
// param versions: int[]
// column version: int
// column actor: string
// column touched: string[]
UNWIND $versions AS version
MATCH (c:Change {version: version})
RETURN c.version AS version, c.actor AS actor, c.touched AS touched
`),
    params: ['versions'],
    columns: ['version', 'actor', 'touched'],
    floats: [],
  } satisfies Statement<ProjectionChangesParams, ProjectionChangesRow> as Statement<
    ProjectionChangesParams,
    ProjectionChangesRow
  >,
  /** One page of all entities by id, for the projection: what its columns hold, and how many links leave each, so that the links can be read in pages of an even size. */
  projectionEntities: {
    name: 'read/projectionEntities',
    mode: 'read',
    text: both(`// One page of all entities by id, for the projection: what its columns hold, and how many links
// leave each, so that the links can be read in pages of an even size.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param after: string
// param cap: int
// column id: string
// column kind: string
// column sensitive: boolean
// column onlySpeaks: boolean
// column beganFirst: string
// column beganLast: string
// column saidFirst: string
// column saidLast: string
// column leaving: int
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $cap
RETURN n.id AS id, n.kind AS kind, coalesce(n.sensitive, false) AS sensitive,
  coalesce(n.onlySpeaks, false) AS onlySpeaks,
  coalesce(n.beganFirst, '0000-01-01') AS beganFirst, coalesce(n.beganLast, '9999-12-31') AS beganLast,
  coalesce(n.saidFirst, '0000-01-01') AS saidFirst, coalesce(n.saidLast, '9999-12-31') AS saidLast,
  COUNT { (n)-[:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(:Entity) } AS leaving
ORDER BY id
`),
    params: ['after', 'cap'],
    columns: [
      'id',
      'kind',
      'sensitive',
      'onlySpeaks',
      'beganFirst',
      'beganLast',
      'saidFirst',
      'saidLast',
      'leaving',
    ],
    floats: [],
  } satisfies Statement<ProjectionEntitiesParams, ProjectionEntitiesRow> as Statement<
    ProjectionEntitiesParams,
    ProjectionEntitiesRow
  >,
  /** Links among the given entities, for the projection: those of hubs, whose other links stand. */
  projectionLinksAmong: {
    name: 'read/projectionLinksAmong',
    mode: 'read',
    text: both(`// Links among the given entities, for the projection: those of hubs, whose other links stand.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param ids: string[]
// column source: string
// column type: string
// column target: string
// column status: string
// column contested: string?
// column sensitive: boolean
// column confidence: float
// column heldFirst: string
// column heldLast: string
// column saidFirst: string
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(b:Entity)
WHERE b.id IN $ids
RETURN a.id AS source, type(r) AS type, b.id AS target, r.status AS status,
  r.contested AS contested, coalesce(r.sensitive, false) AS sensitive,
  coalesce(r.confidence, 0.0) AS confidence, coalesce(r.heldFirst, '0000-01-01') AS heldFirst,
  coalesce(r.heldLast, '9999-12-31') AS heldLast, coalesce(r.saidFirst, '0000-01-01') AS saidFirst
`),
    params: ['ids'],
    columns: [
      'source',
      'type',
      'target',
      'status',
      'contested',
      'sensitive',
      'confidence',
      'heldFirst',
      'heldLast',
      'saidFirst',
    ],
    floats: [],
  } satisfies Statement<ProjectionLinksAmongParams, ProjectionLinksAmongRow> as Statement<
    ProjectionLinksAmongParams,
    ProjectionLinksAmongRow
  >,
  /** All links that leave the given entities, for the projection, as plain columns. */
  projectionLinksLeaving: {
    name: 'read/projectionLinksLeaving',
    mode: 'read',
    text: both(`// All links that leave the given entities, for the projection, as plain columns.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param ids: string[]
// column source: string
// column type: string
// column target: string
// column status: string
// column contested: string?
// column sensitive: boolean
// column confidence: float
// column heldFirst: string
// column heldLast: string
// column saidFirst: string
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(b:Entity)
RETURN a.id AS source, type(r) AS type, b.id AS target, r.status AS status,
  r.contested AS contested, coalesce(r.sensitive, false) AS sensitive,
  coalesce(r.confidence, 0.0) AS confidence, coalesce(r.heldFirst, '0000-01-01') AS heldFirst,
  coalesce(r.heldLast, '9999-12-31') AS heldLast, coalesce(r.saidFirst, '0000-01-01') AS saidFirst
`),
    params: ['ids'],
    columns: [
      'source',
      'type',
      'target',
      'status',
      'contested',
      'sensitive',
      'confidence',
      'heldFirst',
      'heldLast',
      'saidFirst',
    ],
    floats: [],
  } satisfies Statement<ProjectionLinksLeavingParams, ProjectionLinksLeavingRow> as Statement<
    ProjectionLinksLeavingParams,
    ProjectionLinksLeavingRow
  >,
  /** All links that reach the given entities, for the projection, as plain columns. */
  projectionLinksReaching: {
    name: 'read/projectionLinksReaching',
    mode: 'read',
    text: both(`// All links that reach the given entities, for the projection, as plain columns.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param ids: string[]
// column source: string
// column type: string
// column target: string
// column status: string
// column contested: string?
// column sensitive: boolean
// column confidence: float
// column heldFirst: string
// column heldLast: string
// column saidFirst: string
UNWIND $ids AS id
MATCH (b:Entity {id: id})<-[r:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]-(a:Entity)
RETURN a.id AS source, type(r) AS type, b.id AS target, r.status AS status,
  r.contested AS contested, coalesce(r.sensitive, false) AS sensitive,
  coalesce(r.confidence, 0.0) AS confidence, coalesce(r.heldFirst, '0000-01-01') AS heldFirst,
  coalesce(r.heldLast, '9999-12-31') AS heldLast, coalesce(r.saidFirst, '0000-01-01') AS saidFirst
`),
    params: ['ids'],
    columns: [
      'source',
      'type',
      'target',
      'status',
      'contested',
      'sensitive',
      'confidence',
      'heldFirst',
      'heldLast',
      'saidFirst',
    ],
    floats: [],
  } satisfies Statement<ProjectionLinksReachingParams, ProjectionLinksReachingRow> as Statement<
    ProjectionLinksReachingParams,
    ProjectionLinksReachingRow
  >,
  /** The given entities for the projection, with the number of links that leave and reach each. */
  projectionTouched: {
    name: 'read/projectionTouched',
    mode: 'read',
    text: both(`// The given entities for the projection, with the number of links that leave and reach each.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param ids: string[]
// column id: string
// column kind: string
// column sensitive: boolean
// column onlySpeaks: boolean
// column beganFirst: string
// column beganLast: string
// column saidFirst: string
// column saidLast: string
// column leaving: int
// column reaching: int
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, coalesce(n.sensitive, false) AS sensitive,
  coalesce(n.onlySpeaks, false) AS onlySpeaks,
  coalesce(n.beganFirst, '0000-01-01') AS beganFirst, coalesce(n.beganLast, '9999-12-31') AS beganLast,
  coalesce(n.saidFirst, '0000-01-01') AS saidFirst, coalesce(n.saidLast, '9999-12-31') AS saidLast,
  COUNT { (n)-[:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]->(:Entity) } AS leaving,
  COUNT { (n)<-[:FRONT_FOR|ALIAS_OF|RENAMED_FROM|OFFSHOOT_OF|SPLINTER_OF|SUCCESSOR_OF|WING_OF|AFFILIATE_OF|LEADS|FOUNDED|FOUNDED_BY_FOLLOWERS_OF|HOLDS_OFFICE_IN|MEMBER_OF|CANDIDATE_OF|ACTED_FOR|RECRUITED|SUPPORTS|OWNS|FINANCES|REQUESTED_FUNDS_FROM|ASSOCIATED_WITH|ALLIED_WITH|FOUGHT|CARRIED_OUT|CLAIMED|MASTERMINDED|IMPLICATED_IN|TOOK_PART_IN|ATTRIBUTED_TO|ORDERED_BY|LOCATED_IN|TRAVELLED_TO|ACCOUNT_OF|REPLACES|ON_PLATFORM|USES_PLATFORM|SUSPENDED_BY|BOUNTY_ON|OFFERED_BY|LISTED_ON|ISSUED_BY|BASED_ON|BANNED_BY|WATCHED_BY|NOT_LISTED_BY|REFUSED_REGISTRATION_BY|OPPOSED_BY|SENTENCED_BY|ACQUITTED_BY|ARRESTED_BY|RELEASED_BY|ARRESTED_IN|KILLED_IN|KILLED_BY|DIED_IN|REPORTED_DEAD_BY|FAMILY_OF|PUBLISHED|ABOUT|COMMENTS_ON|ADOPTED_BY|RESPONSE_TO|REQUESTED_DATA_FROM]-(:Entity) } AS reaching
`),
    params: ['ids'],
    columns: [
      'id',
      'kind',
      'sensitive',
      'onlySpeaks',
      'beganFirst',
      'beganLast',
      'saidFirst',
      'saidLast',
      'leaving',
      'reaching',
    ],
    floats: [],
  } satisfies Statement<ProjectionTouchedParams, ProjectionTouchedRow> as Statement<
    ProjectionTouchedParams,
    ProjectionTouchedRow
  >,
  /** The claims on properties of each of the given entities, at most `cap` an entity. */
  propertyClaims: {
    name: 'read/propertyClaims',
    mode: 'read',
    text: both(`// The claims on properties of each of the given entities, at most \`cap\` an entity.
// param ids: string[]
// param cap: int
// param showSensitive: boolean
// column id: string
// column claim: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:CLAIM_SUBJECT]-(c:Claim)
  WHERE c.property IS NOT NULL
    AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
        (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
      }))
  RETURN c {.*} AS claim
  ORDER BY c.id
  LIMIT $cap
}
RETURN id AS id, claim AS claim
`),
    params: ['ids', 'cap', 'showSensitive'],
    columns: ['id', 'claim'],
    floats: [],
  } satisfies Statement<PropertyClaimsParams, PropertyClaimsRow> as Statement<
    PropertyClaimsParams,
    PropertyClaimsRow
  >,
  /** Links of rewards of which claims give different amounts. */
  rivalBounties: {
    name: 'read/rivalBounties',
    mode: 'read',
    text: both(`// Links of rewards of which claims give different amounts.
// param showSensitive: boolean
// column link: string
MATCH (b:Entity {kind: 'Bounty'})<-[:CLAIM_SUBJECT]-(c:Claim)
WHERE c.linkId IS NOT NULL AND c.valueAmount IS NOT NULL
  AND ($showSensitive OR NOT (b.sensitive OR c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
WITH b, collect(DISTINCT c.linkId) AS links, count(DISTINCT c.valueAmount) AS amounts
WHERE amounts > 1
UNWIND links AS link
RETURN link AS link
ORDER BY link
`),
    params: ['showSensitive'],
    columns: ['link'],
    floats: [],
  } satisfies Statement<RivalBountiesParams, RivalBountiesRow> as Statement<
    RivalBountiesParams,
    RivalBountiesRow
  >,
  /** Links of listing, ban or watch to which claims give more than one date of beginning. */
  rivalDesignations: {
    name: 'read/rivalDesignations',
    mode: 'read',
    text: both(`// Links of listing, ban or watch to which claims give more than one date of beginning.
// param showSensitive: boolean
// column link: string
MATCH (a:Entity)-[r:LISTED_ON|BANNED_BY|WATCHED_BY|ALIAS_OF]->(b:Entity)
WHERE r.claimCount > 1 AND ($showSensitive OR NOT (a.sensitive OR b.sensitive OR r.sensitive))
WITH r.id AS link
MATCH (c:Claim {linkId: link})
WHERE c.\`from\` IS NOT NULL AND NOT c.stance IN ['denies', 'retracts']
  AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
WITH link, count(DISTINCT c.\`from\`) AS dates
WHERE dates > 1
RETURN link AS link
ORDER BY link
`),
    params: ['showSensitive'],
    columns: ['link'],
    floats: [],
  } satisfies Statement<RivalDesignationsParams, RivalDesignationsRow> as Statement<
    RivalDesignationsParams,
    RivalDesignationsRow
  >,
  /** Entities of which two speakers give different values of one of these properties. */
  rivalProperties: {
    name: 'read/rivalProperties',
    mode: 'read',
    text: both(`// Entities of which two speakers give different values of one of these properties.
// param properties: string[]
// param showSensitive: boolean
// column id: string
UNWIND $properties AS property
MATCH (c:Claim {property: property})
WHERE NOT c.stance IN ['denies', 'retracts']
  AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
WITH c.subject AS id, property, count(DISTINCT c.valueText) AS told,
  count(DISTINCT coalesce(c.statedBy, c.source)) AS voices
WHERE told > 1 AND voices > 1
RETURN DISTINCT id AS id
ORDER BY id
`),
    params: ['properties', 'showSensitive'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<RivalPropertiesParams, RivalPropertiesRow> as Statement<
    RivalPropertiesParams,
    RivalPropertiesRow
  >,
  /** The version of the constraints and indexes, and the steps that have been taken. */
  schemaSteps: {
    name: 'read/schemaSteps',
    mode: 'read',
    text: both(`// The version of the constraints and indexes, and the steps that have been taken.
// column schema: int
// column steps: string[]
MATCH (v:Version {id: 'data'})
RETURN coalesce(v.schema, 0) AS schema, coalesce(v.schemaSteps, []) AS steps
`),
    params: [],
    columns: ['schema', 'steps'],
    floats: [],
  } satisfies Statement<SchemaStepsParams, SchemaStepsRow> as Statement<
    SchemaStepsParams,
    SchemaStepsRow
  >,
  /** The entities that a search found, with all their names, to be ranked by the program. */
  searchCandidates: {
    name: 'read/searchCandidates',
    mode: 'read',
    text: both(`// The entities that a search found, with all their names, to be ranked by the program.
// param ids: string[]
// param showSensitive: boolean
// column candidate: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e {
  .id, .kind, .names, .references,
  claimCount: CASE WHEN $showSensitive THEN e.claimCount ELSE e.publicClaimCount END
} AS candidate
`),
    params: ['ids', 'showSensitive'],
    columns: ['candidate'],
    floats: [],
  } satisfies Statement<SearchCandidatesParams, SearchCandidatesRow> as Statement<
    SearchCandidatesParams,
    SearchCandidatesRow
  >,
  /** How many claims each of the given sources holds; those without any give no row. */
  sourceClaimCounts: {
    name: 'read/sourceClaimCounts',
    mode: 'read',
    text: both(`// How many claims each of the given sources holds; those without any give no row.
// param ids: string[]
// param showSensitive: boolean
// column id: string
// column count: int
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:CLAIM_SOURCE]-(c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN id AS id, count(c) AS count
`),
    params: ['ids', 'showSensitive'],
    columns: ['id', 'count'],
    floats: [],
  } satisfies Statement<SourceClaimCountsParams, SourceClaimCountsRow> as Statement<
    SourceClaimCountsParams,
    SourceClaimCountsRow
  >,
  /** One page of all sources in the order of their ids. */
  sources: {
    name: 'read/sources',
    mode: 'read',
    text: both(`// One page of all sources in the order of their ids.
// exempt contains: sources are few, hundreds beside a hundred thousand entities
// param text: string? lower case; in the publisher, or in a title that may be shown
// param after: string the id after which to go on; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
MATCH (s:Source)
WHERE s.id > $after
  AND ($text IS NULL OR toLower(s.publisher) CONTAINS $text
    OR (($showSensitive OR NOT s.titleSensitive) AND toLower(s.title) CONTAINS $text))
RETURN s.id AS id
ORDER BY id
LIMIT $first
`),
    params: ['text', 'after', 'first', 'showSensitive'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<SourcesParams, SourcesRow> as Statement<SourcesParams, SourcesRow>,
  /** The sources with these ids. Where a title names somebody to protect, readers get no title, address or note. A source written before sources were graded counts as not reviewed. */
  sourcesById: {
    name: 'read/sourcesById',
    mode: 'read',
    text: both(`// The sources with these ids. Where a title names somebody to protect, readers get no title, address
// or note. A source written before sources were graded counts as not reviewed.
// param ids: string[]
// param showSensitive: boolean
// column source: map
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s {
  .id, .publisher, .published, .publishedEarliest, .publishedLatest, .kind, .language, .accessed,
  .titleIsDescriptive, .titleSensitive, .readInPart, .licence,
  sha256: coalesce(s.fileSha256, s.sha256), hasFile: s.fileSha256 IS NOT NULL,
  title: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.title ELSE null END,
  url: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.url ELSE null END,
  archiveUrl: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.archiveUrl ELSE null END,
  note: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.note ELSE null END,
  publishedWhy: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.publishedWhy ELSE null END,
  reliability: coalesce(s.reliability, 'F'),
  reliabilityBecause: coalesce(s.reliabilityBecause, 'Nobody here has reviewed this publisher yet.')
} AS source
`),
    params: ['ids', 'showSensitive'],
    columns: ['source'],
    floats: [],
  } satisfies Statement<SourcesByIdParams, SourcesByIdRow> as Statement<
    SourcesByIdParams,
    SourcesByIdRow
  >,
  /** How many sources pass the filters of `sources`. */
  sourcesCount: {
    name: 'read/sourcesCount',
    mode: 'read',
    text: both(`// How many sources pass the filters of \`sources\`.
// exempt contains: sources are few, hundreds beside a hundred thousand entities
// param text: string? lower case; in the publisher, or in a title that may be shown
// param showSensitive: boolean
// column count: int
MATCH (s:Source)
WHERE ($text IS NULL OR toLower(s.publisher) CONTAINS $text
    OR (($showSensitive OR NOT s.titleSensitive) AND toLower(s.title) CONTAINS $text))
RETURN count(s) AS count
`),
    params: ['text', 'showSensitive'],
    columns: ['count'],
    floats: [],
  } satisfies Statement<SourcesCountParams, SourcesCountRow> as Statement<
    SourcesCountParams,
    SourcesCountRow
  >,
  /** The claims on links among the given entities and on their properties, counted by the years in which what they say began (or ended, where only an end is given) and in which they were made. The beginning of an event or an organisation is itself what a claim says: its value. What the editors took back counts no more. */
  timeline: {
    name: 'read/timeline',
    mode: 'read',
    text: both(`// The claims on links among the given entities and on their properties, counted by the years in
// which what they say began (or ended, where only an end is given) and in which they were made. The
// beginning of an event or an organisation is itself what a claim says: its value. What the editors
// took back counts no more.
// param ids: string[]
// param showSensitive: boolean
// column held: string?
// column reported: string?
// column claims: int
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT]-(c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND (c.property IS NOT NULL OR c.object IN $ids)
  AND c.withdrawnOn IS NULL
WITH c.reportedOn AS reportedOn, CASE
  WHEN c.property = 'date' OR c.property = 'began' THEN c.valueDate
  ELSE coalesce(c.\`from\`, c.\`to\`) END AS heldOn
RETURN left(heldOn, 4) AS held, left(reportedOn, 4) AS reported, count(*) AS claims
ORDER BY held, reported
`),
    params: ['ids', 'showSensitive'],
    columns: ['held', 'reported', 'claims'],
    floats: [],
  } satisfies Statement<TimelineParams, TimelineRow> as Statement<TimelineParams, TimelineRow>,
  /** At most one Change of an id; Neo4j keeps an index with the constraint. */
  schemaChangeId: {
    name: 'schema/1/changeId',
    mode: 'schema',
    text: {
      neo4j: `// At most one Change of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT changeId IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE
`,
      embedded: `// At most one Change of an id.
CREATE CONSTRAINT changeId IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaChangeIdParams, SchemaChangeIdRow> as Statement<
    SchemaChangeIdParams,
    SchemaChangeIdRow
  >,
  /** Finds one Change by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic. */
  schemaChangeIdIndex: {
    name: 'schema/1/changeIdIndex',
    mode: 'schema',
    text: {
      neo4j: ``,
      embedded: `// Finds one Change by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX changeIdIndex IF NOT EXISTS FOR (n:Change) ON (n.id)
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaChangeIdIndexParams, SchemaChangeIdIndexRow> as Statement<
    SchemaChangeIdIndexParams,
    SchemaChangeIdIndexRow
  >,
  /** Finds each Change by its version. */
  schemaChangeVersion: {
    name: 'schema/1/changeVersion',
    mode: 'schema',
    text: both(`// Finds each Change by its version.
CREATE INDEX changeVersion IF NOT EXISTS FOR (n:Change) ON (n.version)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaChangeVersionParams, SchemaChangeVersionRow> as Statement<
    SchemaChangeVersionParams,
    SchemaChangeVersionRow
  >,
  /** Finds each Claim by its conflict group. */
  schemaClaimConflictGroup: {
    name: 'schema/1/claimConflictGroup',
    mode: 'schema',
    text: both(`// Finds each Claim by its conflict group.
CREATE INDEX claimConflictGroup IF NOT EXISTS FOR (n:Claim) ON (n.conflictGroup)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimConflictGroupParams, SchemaClaimConflictGroupRow> as Statement<
    SchemaClaimConflictGroupParams,
    SchemaClaimConflictGroupRow
  >,
  /** At most one Claim of an id; Neo4j keeps an index with the constraint. */
  schemaClaimId: {
    name: 'schema/1/claimId',
    mode: 'schema',
    text: {
      neo4j: `// At most one Claim of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
`,
      embedded: `// At most one Claim of an id.
CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimIdParams, SchemaClaimIdRow> as Statement<
    SchemaClaimIdParams,
    SchemaClaimIdRow
  >,
  /** Finds one Claim by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic. */
  schemaClaimIdIndex: {
    name: 'schema/1/claimIdIndex',
    mode: 'schema',
    text: {
      neo4j: ``,
      embedded: `// Finds one Claim by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX claimIdIndex IF NOT EXISTS FOR (n:Claim) ON (n.id)
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimIdIndexParams, SchemaClaimIdIndexRow> as Statement<
    SchemaClaimIdIndexParams,
    SchemaClaimIdIndexRow
  >,
  /** Finds a Claim by its key in the dossiers. */
  schemaClaimKey: {
    name: 'schema/1/claimKey',
    mode: 'schema',
    text: both(`// Finds a Claim by its key in the dossiers.
CREATE INDEX claimKey IF NOT EXISTS FOR (n:Claim) ON (n.key)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimKeyParams, SchemaClaimKeyRow> as Statement<
    SchemaClaimKeyParams,
    SchemaClaimKeyRow
  >,
  /** Finds each Claim by its linkId. */
  schemaClaimLinkId: {
    name: 'schema/1/claimLinkId',
    mode: 'schema',
    text: both(`// Finds each Claim by its linkId.
CREATE INDEX claimLinkId IF NOT EXISTS FOR (n:Claim) ON (n.linkId)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimLinkIdParams, SchemaClaimLinkIdRow> as Statement<
    SchemaClaimLinkIdParams,
    SchemaClaimLinkIdRow
  >,
  /** Finds the Claims on one property. */
  schemaClaimProperty: {
    name: 'schema/1/claimProperty',
    mode: 'schema',
    text: both(`// Finds the Claims on one property.
CREATE INDEX claimProperty IF NOT EXISTS FOR (n:Claim) ON (n.property)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimPropertyParams, SchemaClaimPropertyRow> as Statement<
    SchemaClaimPropertyParams,
    SchemaClaimPropertyRow
  >,
  /** Finds each Claim by its source. */
  schemaClaimSource: {
    name: 'schema/1/claimSource',
    mode: 'schema',
    text: both(`// Finds each Claim by its source.
CREATE INDEX claimSource IF NOT EXISTS FOR (n:Claim) ON (n.source)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimSourceParams, SchemaClaimSourceRow> as Statement<
    SchemaClaimSourceParams,
    SchemaClaimSourceRow
  >,
  /** Finds the Claims of a stance: few deny or take back. */
  schemaClaimStance: {
    name: 'schema/1/claimStance',
    mode: 'schema',
    text: both(`// Finds the Claims of a stance: few deny or take back.
CREATE INDEX claimStance IF NOT EXISTS FOR (n:Claim) ON (n.stance)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimStanceParams, SchemaClaimStanceRow> as Statement<
    SchemaClaimStanceParams,
    SchemaClaimStanceRow
  >,
  /** Finds each Claim by its subject. */
  schemaClaimSubject: {
    name: 'schema/1/claimSubject',
    mode: 'schema',
    text: both(`// Finds each Claim by its subject.
CREATE INDEX claimSubject IF NOT EXISTS FOR (n:Claim) ON (n.subject)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaClaimSubjectParams, SchemaClaimSubjectRow> as Statement<
    SchemaClaimSubjectParams,
    SchemaClaimSubjectRow
  >,
  /** At most one Edit of an id; Neo4j keeps an index with the constraint. */
  schemaEditId: {
    name: 'schema/1/editId',
    mode: 'schema',
    text: {
      neo4j: `// At most one Edit of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT editId IF NOT EXISTS FOR (n:Edit) REQUIRE n.id IS UNIQUE
`,
      embedded: `// At most one Edit of an id.
CREATE CONSTRAINT editId IF NOT EXISTS FOR (n:Edit) REQUIRE n.id IS UNIQUE
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEditIdParams, SchemaEditIdRow> as Statement<
    SchemaEditIdParams,
    SchemaEditIdRow
  >,
  /** Finds one Edit by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic. */
  schemaEditIdIndex: {
    name: 'schema/1/editIdIndex',
    mode: 'schema',
    text: {
      neo4j: ``,
      embedded: `// Finds one Edit by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX editIdIndex IF NOT EXISTS FOR (n:Edit) ON (n.id)
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEditIdIndexParams, SchemaEditIdIndexRow> as Statement<
    SchemaEditIdIndexParams,
    SchemaEditIdIndexRow
  >,
  /** Finds the edits of one record: `entity jamaat-ud-dawa`, `claim c-…`. */
  schemaEditOf: {
    name: 'schema/1/editOf',
    mode: 'schema',
    text: both(`// Finds the edits of one record: \`entity jamaat-ud-dawa\`, \`claim c-…\`.
CREATE INDEX editOf IF NOT EXISTS FOR (n:EditOf) ON (n.of)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEditOfParams, SchemaEditOfRow> as Statement<
    SchemaEditOfParams,
    SchemaEditOfRow
  >,
  /** Finds the Edit that undid another. */
  schemaEditUndoes: {
    name: 'schema/1/editUndoes',
    mode: 'schema',
    text: both(`// Finds the Edit that undid another.
CREATE INDEX editUndoes IF NOT EXISTS FOR (n:Edit) ON (n.undoes)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEditUndoesParams, SchemaEditUndoesRow> as Statement<
    SchemaEditUndoesParams,
    SchemaEditUndoesRow
  >,
  /** Finds an Edit by the version that it made. */
  schemaEditVersion: {
    name: 'schema/1/editVersion',
    mode: 'schema',
    text: both(`// Finds an Edit by the version that it made.
CREATE INDEX editVersion IF NOT EXISTS FOR (n:Edit) ON (n.version)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEditVersionParams, SchemaEditVersionRow> as Statement<
    SchemaEditVersionParams,
    SchemaEditVersionRow
  >,
  /** At most one Entity of an id; Neo4j keeps an index with the constraint. */
  schemaEntityId: {
    name: 'schema/1/entityId',
    mode: 'schema',
    text: {
      neo4j: `// At most one Entity of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
`,
      embedded: `// At most one Entity of an id.
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEntityIdParams, SchemaEntityIdRow> as Statement<
    SchemaEntityIdParams,
    SchemaEntityIdRow
  >,
  /** Finds one Entity by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic. */
  schemaEntityIdIndex: {
    name: 'schema/1/entityIdIndex',
    mode: 'schema',
    text: {
      neo4j: ``,
      embedded: `// Finds one Entity by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX entityIdIndex IF NOT EXISTS FOR (n:Entity) ON (n.id)
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEntityIdIndexParams, SchemaEntityIdIndexRow> as Statement<
    SchemaEntityIdIndexParams,
    SchemaEntityIdIndexRow
  >,
  /** Finds each Entity by its kind: lists and authorities are few among many. */
  schemaEntityKind: {
    name: 'schema/1/entityKind',
    mode: 'schema',
    text: both(`// Finds each Entity by its kind: lists and authorities are few among many.
CREATE INDEX entityKind IF NOT EXISTS FOR (n:Entity) ON (n.kind)
`),
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEntityKindParams, SchemaEntityKindRow> as Statement<
    SchemaEntityKindParams,
    SchemaEntityKindRow
  >,
  /** Full-text index of our own search keys: the analyzer splits at white space and changes nothing. */
  schemaEntitySearch: {
    name: 'schema/1/entitySearch',
    mode: 'schema',
    text: {
      neo4j: `// Full-text index of our own search keys: the analyzer splits at white space and changes nothing.
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}
`,
      embedded: `// Text index of our own search keys. The default tokenizer drops one-letter and English stop words;
// \`standard\` without stop words keeps every key, but still splits at marks such as a virama.
CREATE INDEX entitySearch IF NOT EXISTS FOR (n:Entity) ON (n.searchKeys)
USING TEXT {tokenizer: 'standard', stop_words: []}
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaEntitySearchParams, SchemaEntitySearchRow> as Statement<
    SchemaEntitySearchParams,
    SchemaEntitySearchRow
  >,
  /** At most one Reference of an id; Neo4j keeps an index with the constraint. */
  schemaReferenceId: {
    name: 'schema/1/referenceId',
    mode: 'schema',
    text: {
      neo4j: `// At most one Reference of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT referenceId IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE
`,
      embedded: `// At most one Reference of an id.
CREATE CONSTRAINT referenceId IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaReferenceIdParams, SchemaReferenceIdRow> as Statement<
    SchemaReferenceIdParams,
    SchemaReferenceIdRow
  >,
  /** Finds one Reference by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic. */
  schemaReferenceIdIndex: {
    name: 'schema/1/referenceIdIndex',
    mode: 'schema',
    text: {
      neo4j: ``,
      embedded: `// Finds one Reference by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX referenceIdIndex IF NOT EXISTS FOR (n:Reference) ON (n.id)
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaReferenceIdIndexParams, SchemaReferenceIdIndexRow> as Statement<
    SchemaReferenceIdIndexParams,
    SchemaReferenceIdIndexRow
  >,
  /** At most one Source of an id; Neo4j keeps an index with the constraint. */
  schemaSourceId: {
    name: 'schema/1/sourceId',
    mode: 'schema',
    text: {
      neo4j: `// At most one Source of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
`,
      embedded: `// At most one Source of an id.
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaSourceIdParams, SchemaSourceIdRow> as Statement<
    SchemaSourceIdParams,
    SchemaSourceIdRow
  >,
  /** Finds one Source by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic. */
  schemaSourceIdIndex: {
    name: 'schema/1/sourceIdIndex',
    mode: 'schema',
    text: {
      neo4j: ``,
      embedded: `// Finds one Source by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX sourceIdIndex IF NOT EXISTS FOR (n:Source) ON (n.id)
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaSourceIdIndexParams, SchemaSourceIdIndexRow> as Statement<
    SchemaSourceIdIndexParams,
    SchemaSourceIdIndexRow
  >,
  /** At most one Superseded of an id; Neo4j keeps an index with the constraint. */
  schemaSupersededId: {
    name: 'schema/1/supersededId',
    mode: 'schema',
    text: {
      neo4j: `// At most one Superseded of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT supersededId IF NOT EXISTS FOR (n:Superseded) REQUIRE n.id IS UNIQUE
`,
      embedded: `// At most one Superseded of an id.
CREATE CONSTRAINT supersededId IF NOT EXISTS FOR (n:Superseded) REQUIRE n.id IS UNIQUE
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaSupersededIdParams, SchemaSupersededIdRow> as Statement<
    SchemaSupersededIdParams,
    SchemaSupersededIdRow
  >,
  /** Finds one Superseded by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic. */
  schemaSupersededIdIndex: {
    name: 'schema/1/supersededIdIndex',
    mode: 'schema',
    text: {
      neo4j: ``,
      embedded: `// Finds one Superseded by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX supersededIdIndex IF NOT EXISTS FOR (n:Superseded) ON (n.id)
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaSupersededIdIndexParams, SchemaSupersededIdIndexRow> as Statement<
    SchemaSupersededIdIndexParams,
    SchemaSupersededIdIndexRow
  >,
  /** At most one Version of an id; Neo4j keeps an index with the constraint. */
  schemaVersionId: {
    name: 'schema/1/versionId',
    mode: 'schema',
    text: {
      neo4j: `// At most one Version of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT versionId IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE
`,
      embedded: `// At most one Version of an id.
CREATE CONSTRAINT versionId IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaVersionIdParams, SchemaVersionIdRow> as Statement<
    SchemaVersionIdParams,
    SchemaVersionIdRow
  >,
  /** Finds one Version by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic. */
  schemaVersionIdIndex: {
    name: 'schema/1/versionIdIndex',
    mode: 'schema',
    text: {
      neo4j: ``,
      embedded: `// Finds one Version by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX versionIdIndex IF NOT EXISTS FOR (n:Version) ON (n.id)
`,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaVersionIdIndexParams, SchemaVersionIdIndexRow> as Statement<
    SchemaVersionIdIndexParams,
    SchemaVersionIdIndexRow
  >,
  /** At most one link of a type between two entities: its id says which. */
  schemaLinkId: perType<SchemaLinkIdParams, SchemaLinkIdRow>({
    name: 'schema/1/linkId',
    mode: 'schema',
    text: {
      neo4j: `// At most one link of a type between two entities: its id says which.
// only: Grafeo has no constraints on relationships; the order of writing keeps them single there
CREATE CONSTRAINT linkId_/*LINK_TYPE*/ IF NOT EXISTS
FOR ()-[r:/*LINK_TYPE*/]-() REQUIRE r.id IS UNIQUE
`,
      embedded: ``,
    },
    params: [],
    columns: [],
    floats: [],
  } satisfies Statement<SchemaLinkIdParams, SchemaLinkIdRow>),
  /** Adds an entry to the log of edits; it is never changed and never trimmed. */
  logEdit: {
    name: 'write/edits/logEdit',
    mode: 'write',
    text: both(`// Adds an entry to the log of edits; it is never changed and never trimmed.
// param edit: map
// column id: string
CREATE (e:Edit {id: $edit.id})
SET e += $edit
RETURN e.id AS id
`),
    params: ['edit'],
    columns: ['id'],
    floats: [],
  } satisfies Statement<LogEditParams, LogEditRow> as Statement<LogEditParams, LogEditRow>,
  /** Removes entities whose adding is undone; no claim is left that names them. */
  removeEntities: {
    name: 'write/edits/removeEntities',
    mode: 'write',
    text: both(`// Removes entities whose adding is undone; no claim is left that names them.
// param ids: string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
`),
    params: ['ids'],
    columns: [],
    floats: [],
  } satisfies Statement<RemoveEntitiesParams, RemoveEntitiesRow> as Statement<
    RemoveEntitiesParams,
    RemoveEntitiesRow
  >,
  /** Removes sources whose adding is undone; no claim is left in them. */
  removeSources: {
    name: 'write/edits/removeSources',
    mode: 'write',
    text: both(`// Removes sources whose adding is undone; no claim is left in them.
// param ids: string[]
UNWIND $ids AS id
MATCH (s:Source {id: id})
DETACH DELETE s
`),
    params: ['ids'],
    columns: [],
    floats: [],
  } satisfies Statement<RemoveSourcesParams, RemoveSourcesRow> as Statement<
    RemoveSourcesParams,
    RemoveSourcesRow
  >,
  /** Says which records an edit changed or touched: {of: `entity jamaat-ud-dawa`, edit, version}. */
  tieEdit: {
    name: 'write/edits/tieEdit',
    mode: 'write',
    text: both(`// Says which records an edit changed or touched: {of: \`entity jamaat-ud-dawa\`, edit, version}.
// param rows: map[]
UNWIND $rows AS row
CREATE (:EditOf {of: row.of, edit: row.edit, version: row.version})
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<TieEditParams, TieEditRow> as Statement<TieEditParams, TieEditRow>,
  /** Removes derived links of one type that no claim is left for: {from, to}. */
  deleteLinks: perType<DeleteLinksParams, DeleteLinksRow>({
    name: 'write/evidence/deleteLinks',
    mode: 'write',
    text: both(`// Removes derived links of one type that no claim is left for: {from, to}.
// param rows: map[]
UNWIND $rows AS row
MATCH (:Entity {id: row.\`from\`})-[r:/*LINK_TYPE*/]->(:Entity {id: row.\`to\`})
DELETE r
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<DeleteLinksParams, DeleteLinksRow>),
  /** Removes the given outer references. */
  dropReferences: {
    name: 'write/evidence/dropReferences',
    mode: 'write',
    text: both(`// Removes the given outer references.
// param references: string[]
UNWIND $references AS reference
MATCH (r:Reference {id: reference})
DETACH DELETE r
`),
    params: ['references'],
    columns: [],
    floats: [],
  } satisfies Statement<DropReferencesParams, DropReferencesRow> as Statement<
    DropReferencesParams,
    DropReferencesRow
  >,
  /** Forgets that another claim stood in the place of these: they are back. */
  dropSuperseded: {
    name: 'write/evidence/dropSuperseded',
    mode: 'write',
    text: both(`// Forgets that another claim stood in the place of these: they are back.
// param ids: string[]
UNWIND $ids AS id
MATCH (s:Superseded {id: id})
DELETE s
`),
    params: ['ids'],
    columns: [],
    floats: [],
  } satisfies Statement<DropSupersededParams, DropSupersededRow> as Statement<
    DropSupersededParams,
    DropSupersededRow
  >,
  /** Sets what is computed for entities (names, searchKeys, counts, bounds of presence): {id, properties}. */
  indexEntities: {
    name: 'write/evidence/indexEntities',
    mode: 'write',
    text: both(`// Sets what is computed for entities (names, searchKeys, counts, bounds of presence): {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<IndexEntitiesParams, IndexEntitiesRow> as Statement<
    IndexEntitiesParams,
    IndexEntitiesRow
  >,
  /** Sets what is computed for claims (byParty, credibility, when it was reported): {id, properties}. */
  markClaims: {
    name: 'write/evidence/markClaims',
    mode: 'write',
    text: both(`// Sets what is computed for claims (byParty, credibility, when it was reported): {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<MarkClaimsParams, MarkClaimsRow> as Statement<
    MarkClaimsParams,
    MarkClaimsRow
  >,
  /** Removes claims that others take the place of, or whose adding is undone. */
  removeClaims: {
    name: 'write/evidence/removeClaims',
    mode: 'write',
    text: both(`// Removes claims that others take the place of, or whose adding is undone.
// param ids: string[]
UNWIND $ids AS id
MATCH (c:Claim {id: id})
DETACH DELETE c
`),
    params: ['ids'],
    columns: [],
    floats: [],
  } satisfies Statement<RemoveClaimsParams, RemoveClaimsRow> as Statement<
    RemoveClaimsParams,
    RemoveClaimsRow
  >,
  /** Ties claims to the entities whose statement they only pass on: {claim, entity}. */
  tieCited: {
    name: 'write/evidence/tieCited',
    mode: 'write',
    text: both(`// Ties claims to the entities whose statement they only pass on: {claim, entity}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:CLAIM_CITING]->(e)
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<TieCitedParams, TieCitedRow> as Statement<TieCitedParams, TieCitedRow>,
  /** Ties new claims to the other end of the link that they are about: {claim, entity}. */
  tieObjects: {
    name: 'write/evidence/tieObjects',
    mode: 'write',
    text: both(`// Ties new claims to the other end of the link that they are about: {claim, entity}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:CLAIM_OBJECT]->(e)
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<TieObjectsParams, TieObjectsRow> as Statement<
    TieObjectsParams,
    TieObjectsRow
  >,
  /** Ties new claims to the source in which they stand: {claim, source}. */
  tieSources: {
    name: 'write/evidence/tieSources',
    mode: 'write',
    text: both(`// Ties new claims to the source in which they stand: {claim, source}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Source {id: row.source})
CREATE (c)-[:CLAIM_SOURCE]->(s)
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<TieSourcesParams, TieSourcesRow> as Statement<
    TieSourcesParams,
    TieSourcesRow
  >,
  /** Ties new claims to the entity that states them: {claim, entity}. */
  tieSpeakers: {
    name: 'write/evidence/tieSpeakers',
    mode: 'write',
    text: both(`// Ties new claims to the entity that states them: {claim, entity}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:CLAIM_SPEAKER]->(e)
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<TieSpeakersParams, TieSpeakersRow> as Statement<
    TieSpeakersParams,
    TieSpeakersRow
  >,
  /** Ties new claims to the entity that they are about: {claim, entity}. */
  tieSubjects: {
    name: 'write/evidence/tieSubjects',
    mode: 'write',
    text: both(`// Ties new claims to the entity that they are about: {claim, entity}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:CLAIM_SUBJECT]->(e)
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<TieSubjectsParams, TieSubjectsRow> as Statement<
    TieSubjectsParams,
    TieSubjectsRow
  >,
  /** Unties changed claims from the entities that they passed on, before they are tied anew. */
  untieCited: {
    name: 'write/evidence/untieCited',
    mode: 'write',
    text: both(`// Unties changed claims from the entities that they passed on, before they are tied anew.
// param claims: string[]
UNWIND $claims AS claim
MATCH (:Claim {id: claim})-[r:CLAIM_CITING]->(:Entity)
DELETE r
`),
    params: ['claims'],
    columns: [],
    floats: [],
  } satisfies Statement<UntieCitedParams, UntieCitedRow> as Statement<
    UntieCitedParams,
    UntieCitedRow
  >,
  /** Writes claims, new and changed: {id, properties}. */
  writeClaims: {
    name: 'write/evidence/writeClaims',
    mode: 'write',
    text: both(`// Writes claims, new and changed: {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c += row.properties
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<WriteClaimsParams, WriteClaimsRow> as Statement<
    WriteClaimsParams,
    WriteClaimsRow
  >,
  /** Writes entities, new and changed: {id, properties}. */
  writeEntities: {
    name: 'write/evidence/writeEntities',
    mode: 'write',
    text: both(`// Writes entities, new and changed: {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row.properties
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<WriteEntitiesParams, WriteEntitiesRow> as Statement<
    WriteEntitiesParams,
    WriteEntitiesRow
  >,
  /** Writes derived links of one type: {from, to, properties}. */
  writeLinks: perType<WriteLinksParams, WriteLinksRow>({
    name: 'write/evidence/writeLinks',
    mode: 'write',
    text: both(`// Writes derived links of one type: {from, to, properties}.
// param rows: map[]
UNWIND $rows AS row
MATCH (a:Entity {id: row.\`from\`})
MATCH (b:Entity {id: row.\`to\`})
MERGE (a)-[r:/*LINK_TYPE*/]->(b)
SET r += row.properties
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<WriteLinksParams, WriteLinksRow>),
  /** Ties outer references to the entities that hold them: {reference, entity}. */
  writeReferences: {
    name: 'write/evidence/writeReferences',
    mode: 'write',
    text: both(`// Ties outer references to the entities that hold them: {reference, entity}.
// param rows: map[]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (r:Reference {id: row.reference})
MERGE (r)-[:REFERS_TO]->(e)
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<WriteReferencesParams, WriteReferencesRow> as Statement<
    WriteReferencesParams,
    WriteReferencesRow
  >,
  /** Writes sources, new and changed: {id, properties}. */
  writeSources: {
    name: 'write/evidence/writeSources',
    mode: 'write',
    text: both(`// Writes sources, new and changed: {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<WriteSourcesParams, WriteSourcesRow> as Statement<
    WriteSourcesParams,
    WriteSourcesRow
  >,
  /** Notes which claim stands in the place of another: {id, properties: {by, origin}}. */
  writeSuperseded: {
    name: 'write/evidence/writeSuperseded',
    mode: 'write',
    text: both(`// Notes which claim stands in the place of another: {id, properties: {by, origin}}.
// param rows: map[]
UNWIND $rows AS row
MERGE (s:Superseded {id: row.id})
SET s += row.properties
`),
    params: ['rows'],
    columns: [],
    floats: [],
  } satisfies Statement<WriteSupersededParams, WriteSupersededRow> as Statement<
    WriteSupersededParams,
    WriteSupersededRow
  >,
  /** Logs one write: who, why, which entities it touched and what it answered, for a replay to find. */
  logChange: {
    name: 'write/system/logChange',
    mode: 'write',
    text: both(`// Logs one write: who, why, which entities it touched and what it answered, for a replay to find.
// param id: string
// param version: int
// param at: string
// param actor: string
// param reason: string
// param touched: string[]
// param result: string
// column version: int
CREATE (c:Change {
  id: $id, version: $version, at: $at, actor: $actor, reason: $reason,
  touched: $touched, result: $result
})
RETURN c.version AS version
`),
    params: ['id', 'version', 'at', 'actor', 'reason', 'touched', 'result'],
    columns: ['version'],
    floats: [],
  } satisfies Statement<LogChangeParams, LogChangeRow> as Statement<LogChangeParams, LogChangeRow>,
  /** Raises the data version. First statement of every write: setting the lock comes before reading the value, so that writers stand in line and none computes from what another is changing. */
  raiseVersion: {
    name: 'write/system/raiseVersion',
    mode: 'write',
    text: both(`// Raises the data version. First statement of every write: setting the lock comes before reading
// the value, so that writers stand in line and none computes from what another is changing.
// param operation: string
// column version: int
MERGE (v:Version {id: 'data'})
  ON CREATE SET v.value = 0, v.schema = 0
SET v.lockedBy = $operation
WITH v
SET v.value = v.value + 1
RETURN v.value AS version
`),
    params: ['operation'],
    columns: ['version'],
    floats: [],
  } satisfies Statement<RaiseVersionParams, RaiseVersionRow> as Statement<
    RaiseVersionParams,
    RaiseVersionRow
  >,
  /** Records by which rules everything derived was derived. */
  setDerivation: {
    name: 'write/system/setDerivation',
    mode: 'write',
    text: both(`// Records by which rules everything derived was derived.
// param derivation: int
// column derivation: int
MATCH (v:Version {id: 'data'})
SET v.derivation = $derivation
RETURN v.derivation AS derivation
`),
    params: ['derivation'],
    columns: ['derivation'],
    floats: [],
  } satisfies Statement<SetDerivationParams, SetDerivationRow> as Statement<
    SetDerivationParams,
    SetDerivationRow
  >,
  /** Records which version of the constraints and indexes stands, and by which steps it came about. */
  setSchema: {
    name: 'write/system/setSchema',
    mode: 'write',
    text: both(`// Records which version of the constraints and indexes stands, and by which steps it came about.
// param schema: int
// param steps: string[]
// param derivation: int the rules by which a store that begins now is derived
// column schema: int
MERGE (v:Version {id: 'data'})
  ON CREATE SET v.value = 0, v.derivation = $derivation
SET v.schema = $schema, v.schemaSteps = $steps
RETURN v.schema AS schema
`),
    params: ['schema', 'steps', 'derivation'],
    columns: ['schema'],
    floats: [],
  } satisfies Statement<SetSchemaParams, SetSchemaRow> as Statement<SetSchemaParams, SetSchemaRow>,
  /** Drops the log entry of one old version. Each write adds one entry and drops the one that falls out of the log, by an index lookup on equality, the only kind that Grafeo's hash index answers. */
  trimChanges: {
    name: 'write/system/trimChanges',
    mode: 'write',
    text: both(`// Drops the log entry of one old version. Each write adds one entry and drops the one that falls
// out of the log, by an index lookup on equality, the only kind that Grafeo's hash index answers.
// param version: int
MATCH (c:Change {version: $version})
DELETE c
`),
    params: ['version'],
    columns: [],
    floats: [],
  } satisfies Statement<TrimChangesParams, TrimChangesRow> as Statement<
    TrimChangesParams,
    TrimChangesRow
  >,
} as const;

export const queries = {
  /** Entities that hold some of the given search keys, the most keys first, then the shortest names. Lucene's own ranking picks the candidates, ten times as many as are wanted; the program ranks. Each key is quoted, so that none of its characters means anything to Lucene's query language. */
  searchEntities(
    store: GraphStore,
    params: SearchEntitiesParams,
    options: CallOptions,
  ): Promise<SearchEntitiesRow[]> {
    return store.read(statements.searchEntities, params, options);
  },
  /** Waits until every new index answers. */
  awaitIndexes(
    store: GraphStore,
    params: AwaitIndexesParams,
    options: CallOptions,
  ): Promise<AwaitIndexesRow[]> {
    return store.read(statements.awaitIndexes, params, options);
  },
  /** One page of all claims, newest report first, undated last. */
  claims(store: GraphStore, params: ClaimsParams, options: CallOptions): Promise<ClaimsRow[]> {
    return store.read(statements.claims, params, options);
  },
  /** The claims with these ids. */
  claimsById(
    store: GraphStore,
    params: ClaimsByIdParams,
    options: CallOptions,
  ): Promise<ClaimsByIdRow[]> {
    return store.read(statements.claimsById, params, options);
  },
  /** How many claims pass the filters of `claims`. */
  claimsCount(
    store: GraphStore,
    params: ClaimsCountParams,
    options: CallOptions,
  ): Promise<ClaimsCountRow[]> {
    return store.read(statements.claimsCount, params, options);
  },
  /** The claims of conflict groups: they give different answers to one question. */
  claimsInConflict(
    store: GraphStore,
    params: ClaimsInConflictParams,
    options: CallOptions,
  ): Promise<ClaimsInConflictRow[]> {
    return store.read(statements.claimsInConflict, params, options);
  },
  /** The claims that stand in the place of earlier ones with these ids. */
  claimsInPlaceOf(
    store: GraphStore,
    params: ClaimsInPlaceOfParams,
    options: CallOptions,
  ): Promise<ClaimsInPlaceOfRow[]> {
    return store.read(statements.claimsInPlaceOf, params, options);
  },
  /** One page of the claims about or by one entity, newest report first, undated last. */
  claimsOfEntity(
    store: GraphStore,
    params: ClaimsOfEntityParams,
    options: CallOptions,
  ): Promise<ClaimsOfEntityRow[]> {
    return store.read(statements.claimsOfEntity, params, options);
  },
  /** How many claims pass the filters of `claimsOfEntity`. */
  claimsOfEntityCount(
    store: GraphStore,
    params: ClaimsOfEntityCountParams,
    options: CallOptions,
  ): Promise<ClaimsOfEntityCountRow[]> {
    return store.read(statements.claimsOfEntityCount, params, options);
  },
  /** One page of the claims on one link, newest report first, undated last. */
  claimsOfLink(
    store: GraphStore,
    params: ClaimsOfLinkParams,
    options: CallOptions,
  ): Promise<ClaimsOfLinkRow[]> {
    return store.read(statements.claimsOfLink, params, options);
  },
  /** How many claims pass the filters of `claimsOfLink`. */
  claimsOfLinkCount(
    store: GraphStore,
    params: ClaimsOfLinkCountParams,
    options: CallOptions,
  ): Promise<ClaimsOfLinkCountRow[]> {
    return store.read(statements.claimsOfLinkCount, params, options);
  },
  /** The claims on each of the given links, denials and retractions too, at most `cap` a link; `hidden` says of each whether only editors see it, itself or by whom it names. */
  claimsOfLinks(
    store: GraphStore,
    params: ClaimsOfLinksParams,
    options: CallOptions,
  ): Promise<ClaimsOfLinksRow[]> {
    return store.read(statements.claimsOfLinks, params, options);
  },
  /** One page of the claims in one source, newest report first, undated last. */
  claimsOfSource(
    store: GraphStore,
    params: ClaimsOfSourceParams,
    options: CallOptions,
  ): Promise<ClaimsOfSourceRow[]> {
    return store.read(statements.claimsOfSource, params, options);
  },
  /** How many claims pass the filters of `claimsOfSource`. */
  claimsOfSourceCount(
    store: GraphStore,
    params: ClaimsOfSourceCountParams,
    options: CallOptions,
  ): Promise<ClaimsOfSourceCountRow[]> {
    return store.read(statements.claimsOfSourceCount, params, options);
  },
  /** Conflict groups of which somebody sees a claim: their claims answer one question differently. */
  conflictGroups(
    store: GraphStore,
    params: ConflictGroupsParams,
    options: CallOptions,
  ): Promise<ConflictGroupsRow[]> {
    return store.read(statements.conflictGroups, params, options);
  },
  /** Version of the data, of the schema, and of the rules by which everything derived was derived; no row in a store that was never set up. */
  dataVersion(
    store: GraphStore,
    params: DataVersionParams,
    options: CallOptions,
  ): Promise<DataVersionRow[]> {
    return store.read(statements.dataVersion, params, options);
  },
  /** A page of the claims that answer others. */
  answeringPage(
    store: GraphStore,
    params: AnsweringPageParams,
    options: CallOptions,
  ): Promise<AnsweringPageRow[]> {
    return store.read(statements.answeringPage, params, options);
  },
  /** The claims with these ids, with all that is stored of them. */
  claimSnapshots(
    store: GraphStore,
    params: ClaimSnapshotsParams,
    options: CallOptions,
  ): Promise<ClaimSnapshotsRow[]> {
    return store.read(statements.claimSnapshots, params, options);
  },
  /** The claims that answer these claims: {id, subject}. */
  claimsAnswering(
    store: GraphStore,
    params: ClaimsAnsweringParams,
    options: CallOptions,
  ): Promise<ClaimsAnsweringRow[]> {
    return store.read(statements.claimsAnswering, params, options);
  },
  /** Every claim that names one of these entities. */
  claimsNamingEntities(
    store: GraphStore,
    params: ClaimsNamingEntitiesParams,
    options: CallOptions,
  ): Promise<ClaimsNamingEntitiesRow[]> {
    return store.read(statements.claimsNamingEntities, params, options);
  },
  /** The edits with these ids. What readers may not see is sorted out in the program, which compares all texts and ids of an edit; what is marked sensitive is left out here. */
  editsById(
    store: GraphStore,
    params: EditsByIdParams,
    options: CallOptions,
  ): Promise<EditsByIdRow[]> {
    return store.read(statements.editsById, params, options);
  },
  /** How many edits the log has. */
  editsCount(
    store: GraphStore,
    params: EditsCountParams,
    options: CallOptions,
  ): Promise<EditsCountRow[]> {
    return store.read(statements.editsCount, params, options);
  },
  /** A page of the edits of one record, newest first. */
  editsOf(store: GraphStore, params: EditsOfParams, options: CallOptions): Promise<EditsOfRow[]> {
    return store.read(statements.editsOf, params, options);
  },
  /** How many edits one record has. */
  editsOfCount(
    store: GraphStore,
    params: EditsOfCountParams,
    options: CallOptions,
  ): Promise<EditsOfCountRow[]> {
    return store.read(statements.editsOfCount, params, options);
  },
  /** A page of the log of edits, newest first. */
  editsPage(
    store: GraphStore,
    params: EditsPageParams,
    options: CallOptions,
  ): Promise<EditsPageRow[]> {
    return store.read(statements.editsPage, params, options);
  },
  /** The edits that undid these edits. */
  editsUndoing(
    store: GraphStore,
    params: EditsUndoingParams,
    options: CallOptions,
  ): Promise<EditsUndoingRow[]> {
    return store.read(statements.editsUndoing, params, options);
  },
  /** The entities with these ids, with all that is stored of them. */
  entitySnapshots(
    store: GraphStore,
    params: EntitySnapshotsParams,
    options: CallOptions,
  ): Promise<EntitySnapshotsRow[]> {
    return store.read(statements.entitySnapshots, params, options);
  },
  /** The edits of these records, each once for each record: what an undo looks through, and by what it is known whether a claim that is gone was hidden. */
  laterEdits(
    store: GraphStore,
    params: LaterEditsParams,
    options: CallOptions,
  ): Promise<LaterEditsRow[]> {
    return store.read(statements.laterEdits, params, options);
  },
  /** The sources with these ids, with all that is stored of them. */
  sourceSnapshots(
    store: GraphStore,
    params: SourceSnapshotsParams,
    options: CallOptions,
  ): Promise<SourceSnapshotsRow[]> {
    return store.read(statements.sourceSnapshots, params, options);
  },
  /** Sources with the same address, or with the same title, publisher and date. */
  sourcesAlike(
    store: GraphStore,
    params: SourcesAlikeParams,
    options: CallOptions,
  ): Promise<SourcesAlikeRow[]> {
    return store.read(statements.sourcesAlike, params, options);
  },
  /** A page of the ids under which another claim stands in, with that claim. */
  supersededPage(
    store: GraphStore,
    params: SupersededPageParams,
    options: CallOptions,
  ): Promise<SupersededPageRow[]> {
    return store.read(statements.supersededPage, params, options);
  },
  /** What stands in the place of the claims that had these ids. */
  supersededSnapshots(
    store: GraphStore,
    params: SupersededSnapshotsParams,
    options: CallOptions,
  ): Promise<SupersededSnapshotsRow[]> {
    return store.read(statements.supersededSnapshots, params, options);
  },
  /** One page of all entities in the order of their ids. */
  entities(
    store: GraphStore,
    params: EntitiesParams,
    options: CallOptions,
  ): Promise<EntitiesRow[]> {
    return store.read(statements.entities, params, options);
  },
  /** The entities with these ids, as a picture needs them. */
  entitiesById(
    store: GraphStore,
    params: EntitiesByIdParams,
    options: CallOptions,
  ): Promise<EntitiesByIdRow[]> {
    return store.read(statements.entitiesById, params, options);
  },
  /** How many entities pass the filters of `entities`. */
  entitiesCount(
    store: GraphStore,
    params: EntitiesCountParams,
    options: CallOptions,
  ): Promise<EntitiesCountRow[]> {
    return store.read(statements.entitiesCount, params, options);
  },
  /** One page of the entities with a standing entry on a list, in the order of their ids. */
  entitiesListed(
    store: GraphStore,
    params: EntitiesListedParams,
    options: CallOptions,
  ): Promise<EntitiesListedRow[]> {
    return store.read(statements.entitiesListed, params, options);
  },
  /** How many entities pass the filters of `entitiesListed`. */
  entitiesListedCount(
    store: GraphStore,
    params: EntitiesListedCountParams,
    options: CallOptions,
  ): Promise<EntitiesListedCountRow[]> {
    return store.read(statements.entitiesListedCount, params, options);
  },
  /** Entities of these origins that a link says are listed, banned, named as an alias or not listed. */
  entitiesListing(
    store: GraphStore,
    params: EntitiesListingParams,
    options: CallOptions,
  ): Promise<EntitiesListingRow[]> {
    return store.read(statements.entitiesListing, params, options);
  },
  /** Ids of the entities that hold these outer references, `un:QDe.118`. */
  entityIdsByReference(
    store: GraphStore,
    params: EntityIdsByReferenceParams,
    options: CallOptions,
  ): Promise<EntityIdsByReferenceRow[]> {
    return store.read(statements.entityIdsByReference, params, options);
  },
  /** Who keeps the records of these entities: absence from a list can only be said inside one origin. */
  entityOrigins(
    store: GraphStore,
    params: EntityOriginsParams,
    options: CallOptions,
  ): Promise<EntityOriginsRow[]> {
    return store.read(statements.entityOrigins, params, options);
  },
  /** Other names of the given entities, from alias claims that readers may see and no editor took back. */
  aliasesOf(
    store: GraphStore,
    params: AliasesOfParams,
    options: CallOptions,
  ): Promise<AliasesOfRow[]> {
    return store.read(statements.aliasesOf, params, options);
  },
  /** Organisations, groups and parties that another origin keeps, with their names: an alias on a list may be one of them. Page by page, in the order of their ids. */
  bodiesPage(
    store: GraphStore,
    params: BodiesPageParams,
    options: CallOptions,
  ): Promise<BodiesPageRow[]> {
    return store.read(statements.bodiesPage, params, options);
  },
  /** How many claims are about the given entities, how many of them readers do not see, and the days between which the first report about them lies: among what readers see, and among all. What was withdrawn is no report, and neither is an undated note of the editors. */
  claimCounts(
    store: GraphStore,
    params: ClaimCountsParams,
    options: CallOptions,
  ): Promise<ClaimCountsRow[]> {
    return store.read(statements.claimCounts, params, options);
  },
  /** A page of all claims with what decides when somebody said so, in the order of their ids. */
  claimDatesPage(
    store: GraphStore,
    params: ClaimDatesPageParams,
    options: CallOptions,
  ): Promise<ClaimDatesPageRow[]> {
    return store.read(statements.claimDatesPage, params, options);
  },
  /** Keys of claims that begin with one of these, to suggest the right one for a wrong one. */
  claimKeysLike(
    store: GraphStore,
    params: ClaimKeysLikeParams,
    options: CallOptions,
  ): Promise<ClaimKeysLikeRow[]> {
    return store.read(statements.claimKeysLike, params, options);
  },
  /** What the given claims are before a write: those that exist, with the hash of their record. */
  claimStates(
    store: GraphStore,
    params: ClaimStatesParams,
    options: CallOptions,
  ): Promise<ClaimStatesRow[]> {
    return store.read(statements.claimStates, params, options);
  },
  /** A page of the ids of all links that have claims, in order. */
  claimedLinksPage(
    store: GraphStore,
    params: ClaimedLinksPageParams,
    options: CallOptions,
  ): Promise<ClaimedLinksPageRow[]> {
    return store.read(statements.claimedLinksPage, params, options);
  },
  /** The claims with these keys of the dossiers. */
  claimsByKey(
    store: GraphStore,
    params: ClaimsByKeyParams,
    options: CallOptions,
  ): Promise<ClaimsByKeyRow[]> {
    return store.read(statements.claimsByKey, params, options);
  },
  /** The claims that hold these keys of the dossiers now, whoever keeps them. */
  claimsHoldingKeys(
    store: GraphStore,
    params: ClaimsHoldingKeysParams,
    options: CallOptions,
  ): Promise<ClaimsHoldingKeysRow[]> {
    return store.read(statements.claimsHoldingKeys, params, options);
  },
  /** Claims in the given sources, with what decides when somebody said so. */
  claimsInSources(
    store: GraphStore,
    params: ClaimsInSourcesParams,
    options: CallOptions,
  ): Promise<ClaimsInSourcesRow[]> {
    return store.read(statements.claimsInSources, params, options);
  },
  /** Claims that name one of the given entities, as an end, a speaker or somebody passed on. */
  claimsNaming(
    store: GraphStore,
    params: ClaimsNamingParams,
    options: CallOptions,
  ): Promise<ClaimsNamingRow[]> {
    return store.read(statements.claimsNaming, params, options);
  },
  /** Links at the given entities that somebody denies: whose office-holder he is may have changed. */
  denialsAround(
    store: GraphStore,
    params: DenialsAroundParams,
    options: CallOptions,
  ): Promise<DenialsAroundRow[]> {
    return store.read(statements.denialsAround, params, options);
  },
  /** Ids of entities that begin with one of these, to suggest the right one for a wrong one. */
  entityIdsLike(
    store: GraphStore,
    params: EntityIdsLikeParams,
    options: CallOptions,
  ): Promise<EntityIdsLikeRow[]> {
    return store.read(statements.entityIdsLike, params, options);
  },
  /** A page of all entities with what is computed for their search, counts and presence. */
  entityIndexPage(
    store: GraphStore,
    params: EntityIndexPageParams,
    options: CallOptions,
  ): Promise<EntityIndexPageRow[]> {
    return store.read(statements.entityIndexPage, params, options);
  },
  /** What is computed for the given entities' search, counts and presence, as it stands. */
  entityIndexes(
    store: GraphStore,
    params: EntityIndexesParams,
    options: CallOptions,
  ): Promise<EntityIndexesRow[]> {
    return store.read(statements.entityIndexes, params, options);
  },
  /** What the given entities are before a write: those that exist, with the hash of their record. */
  entityStates(
    store: GraphStore,
    params: EntityStatesParams,
    options: CallOptions,
  ): Promise<EntityStatesRow[]> {
    return store.read(statements.entityStates, params, options);
  },
  /** Names of sensitive entities and what claims call them otherwise, page by page. */
  hiddenNames(
    store: GraphStore,
    params: HiddenNamesParams,
    options: CallOptions,
  ): Promise<HiddenNamesRow[]> {
    return store.read(statements.hiddenNames, params, options);
  },
  /** Who leads the given entities or holds an office in them, by a claim that stands. */
  leadersOf(
    store: GraphStore,
    params: LeadersOfParams,
    options: CallOptions,
  ): Promise<LeadersOfRow[]> {
    return store.read(statements.leadersOf, params, options);
  },
  /** All claims on the given links, as far as the links' status depends on them, with their marks. */
  linkEvidence(
    store: GraphStore,
    params: LinkEvidenceParams,
    options: CallOptions,
  ): Promise<LinkEvidenceRow[]> {
    return store.read(statements.linkEvidence, params, options);
  },
  /** What one origin's lists say of who is listed or an alias, and what they took back of it, with the day of the edition. Page by page, in the order of their ids. */
  listingClaimsPage(
    store: GraphStore,
    params: ListingClaimsPageParams,
    options: CallOptions,
  ): Promise<ListingClaimsPageRow[]> {
    return store.read(statements.listingClaimsPage, params, options);
  },
  /** All property claims about the given entities, as far as credibility and presence depend on them. */
  propertyEvidence(
    store: GraphStore,
    params: PropertyEvidenceParams,
    options: CallOptions,
  ): Promise<PropertyEvidenceRow[]> {
    return store.read(statements.propertyEvidence, params, options);
  },
  /** The entities that hold the given outer references. */
  referenceOwners(
    store: GraphStore,
    params: ReferenceOwnersParams,
    options: CallOptions,
  ): Promise<ReferenceOwnersRow[]> {
    return store.read(statements.referenceOwners, params, options);
  },
  /** Ids of sources that begin with one of these, to suggest the right one for a wrong one. */
  sourceIdsLike(
    store: GraphStore,
    params: SourceIdsLikeParams,
    options: CallOptions,
  ): Promise<SourceIdsLikeRow[]> {
    return store.read(statements.sourceIdsLike, params, options);
  },
  /** What the given sources are before a write: those that exist, with their dates and the hash. */
  sourceStates(
    store: GraphStore,
    params: SourceStatesParams,
    options: CallOptions,
  ): Promise<SourceStatesRow[]> {
    return store.read(statements.sourceStates, params, options);
  },
  /** The derived links between the given pairs, of all types, as they stand. */
  storedLinks(
    store: GraphStore,
    params: StoredLinksParams,
    options: CallOptions,
  ): Promise<StoredLinksRow[]> {
    return store.read(statements.storedLinks, params, options);
  },
  /** A page of all derived links, in the order of their ids. */
  storedLinksPage(
    store: GraphStore,
    params: StoredLinksPageParams,
    options: CallOptions,
  ): Promise<StoredLinksPageRow[]> {
    return store.read(statements.storedLinksPage, params, options);
  },
  /** Which of these ids belonged to claims that another has taken the place of. */
  supersededStates(
    store: GraphStore,
    params: SupersededStatesParams,
    options: CallOptions,
  ): Promise<SupersededStatesRow[]> {
    return store.read(statements.supersededStates, params, options);
  },
  /** The texts of a page of claims that readers see. */
  visibleClaimTexts(
    store: GraphStore,
    params: VisibleClaimTextsParams,
    options: CallOptions,
  ): Promise<VisibleClaimTextsRow[]> {
    return store.read(statements.visibleClaimTexts, params, options);
  },
  /** The texts of a page of entities that readers see. */
  visibleEntityTexts(
    store: GraphStore,
    params: VisibleEntityTextsParams,
    options: CallOptions,
  ): Promise<VisibleEntityTextsRow[]> {
    return store.read(statements.visibleEntityTexts, params, options);
  },
  /** The texts of a page of sources, without those that go with a title that readers may not see. */
  visibleSourceTexts(
    store: GraphStore,
    params: VisibleSourceTextsParams,
    options: CallOptions,
  ): Promise<VisibleSourceTextsRow[]> {
    return store.read(statements.visibleSourceTexts, params, options);
  },
  /** Links that a claim denies or takes back. */
  gainsaidLinks(
    store: GraphStore,
    params: GainsaidLinksParams,
    options: CallOptions,
  ): Promise<GainsaidLinksRow[]> {
    return store.read(statements.gainsaidLinks, params, options);
  },
  /** The codes of which an authority is held: countries, UN and EU. */
  jurisdictions(
    store: GraphStore,
    params: JurisdictionsParams,
    options: CallOptions,
  ): Promise<JurisdictionsRow[]> {
    return store.read(statements.jurisdictions, params, options);
  },
  /** How many entities there are of each kind. */
  kindCounts(
    store: GraphStore,
    params: KindCountsParams,
    options: CallOptions,
  ): Promise<KindCountsRow[]> {
    return store.read(statements.kindCounts, params, options);
  },
  /** How many links there are of each type. */
  linkTypeCounts(
    store: GraphStore,
    params: LinkTypeCountsParams,
    options: CallOptions,
  ): Promise<LinkTypeCountsRow[]> {
    return store.read(statements.linkTypeCounts, params, options);
  },
  /** Links that start at one of `ids` and end at one of `among`. */
  linksBetween(
    store: GraphStore,
    params: LinksBetweenParams,
    options: CallOptions,
  ): Promise<LinksBetweenRow[]> {
    return store.read(statements.linksBetween, params, options);
  },
  /** Links by their ids, each reached from its start: a lookup by id alone would scan them all. */
  linksById(
    store: GraphStore,
    params: LinksByIdParams,
    options: CallOptions,
  ): Promise<LinksByIdRow[]> {
    return store.read(statements.linksById, params, options);
  },
  /** Links of each of the given entities, strongest first, at most `cap` an entity. */
  linksOf(store: GraphStore, params: LinksOfParams, options: CallOptions): Promise<LinksOfRow[]> {
    return store.read(statements.linksOf, params, options);
  },
  /** All lists, with who issues each by a link that stands: the columns of the listing matrix. */
  lists(store: GraphStore, params: ListsParams, options: CallOptions): Promise<ListsRow[]> {
    return store.read(statements.lists, params, options);
  },
  /** How many entities each of the given ones is linked with; those without any give no row. Counted as `neighbours` finds them. */
  neighbourCounts(
    store: GraphStore,
    params: NeighbourCountsParams,
    options: CallOptions,
  ): Promise<NeighbourCountsRow[]> {
    return store.read(statements.neighbourCounts, params, options);
  },
  /** The entities that each of the given ones is linked with, as `neighbours` finds them, with the links between the two that may have been there on a day: the program decides and counts. */
  neighbourLinks(
    store: GraphStore,
    params: NeighbourLinksParams,
    options: CallOptions,
  ): Promise<NeighbourLinksRow[]> {
    return store.read(statements.neighbourLinks, params, options);
  },
  /** Neighbours of the given entities over all link types, best evidenced first. Whoever is in the graph only because they spoke is no neighbour. */
  neighbours(
    store: GraphStore,
    params: NeighboursParams,
    options: CallOptions,
  ): Promise<NeighboursRow[]> {
    return store.read(statements.neighbours, params, options);
  },
  /** Neighbours as `neighbours` finds them, by links that may have been there on a day, with the ids of these links: the program decides which of them were. Best evidenced today first. */
  neighboursOn(
    store: GraphStore,
    params: NeighboursOnParams,
    options: CallOptions,
  ): Promise<NeighboursOnRow[]> {
    return store.read(statements.neighboursOn, params, options);
  },
  /** The stored answer of a write that has already been done, by its operation id. */
  operationResult(
    store: GraphStore,
    params: OperationResultParams,
    options: CallOptions,
  ): Promise<OperationResultRow[]> {
    return store.read(statements.operationResult, params, options);
  },
  /** What the writes of these versions touched, from the log. A version without a row is no longer in the log. One lookup a version: the embedded index answers equality alone. */
  projectionChanges(
    store: GraphStore,
    params: ProjectionChangesParams,
    options: CallOptions,
  ): Promise<ProjectionChangesRow[]> {
    return store.read(statements.projectionChanges, params, options);
  },
  /** One page of all entities by id, for the projection: what its columns hold, and how many links leave each, so that the links can be read in pages of an even size. */
  projectionEntities(
    store: GraphStore,
    params: ProjectionEntitiesParams,
    options: CallOptions,
  ): Promise<ProjectionEntitiesRow[]> {
    return store.read(statements.projectionEntities, params, options);
  },
  /** Links among the given entities, for the projection: those of hubs, whose other links stand. */
  projectionLinksAmong(
    store: GraphStore,
    params: ProjectionLinksAmongParams,
    options: CallOptions,
  ): Promise<ProjectionLinksAmongRow[]> {
    return store.read(statements.projectionLinksAmong, params, options);
  },
  /** All links that leave the given entities, for the projection, as plain columns. */
  projectionLinksLeaving(
    store: GraphStore,
    params: ProjectionLinksLeavingParams,
    options: CallOptions,
  ): Promise<ProjectionLinksLeavingRow[]> {
    return store.read(statements.projectionLinksLeaving, params, options);
  },
  /** All links that reach the given entities, for the projection, as plain columns. */
  projectionLinksReaching(
    store: GraphStore,
    params: ProjectionLinksReachingParams,
    options: CallOptions,
  ): Promise<ProjectionLinksReachingRow[]> {
    return store.read(statements.projectionLinksReaching, params, options);
  },
  /** The given entities for the projection, with the number of links that leave and reach each. */
  projectionTouched(
    store: GraphStore,
    params: ProjectionTouchedParams,
    options: CallOptions,
  ): Promise<ProjectionTouchedRow[]> {
    return store.read(statements.projectionTouched, params, options);
  },
  /** The claims on properties of each of the given entities, at most `cap` an entity. */
  propertyClaims(
    store: GraphStore,
    params: PropertyClaimsParams,
    options: CallOptions,
  ): Promise<PropertyClaimsRow[]> {
    return store.read(statements.propertyClaims, params, options);
  },
  /** Links of rewards of which claims give different amounts. */
  rivalBounties(
    store: GraphStore,
    params: RivalBountiesParams,
    options: CallOptions,
  ): Promise<RivalBountiesRow[]> {
    return store.read(statements.rivalBounties, params, options);
  },
  /** Links of listing, ban or watch to which claims give more than one date of beginning. */
  rivalDesignations(
    store: GraphStore,
    params: RivalDesignationsParams,
    options: CallOptions,
  ): Promise<RivalDesignationsRow[]> {
    return store.read(statements.rivalDesignations, params, options);
  },
  /** Entities of which two speakers give different values of one of these properties. */
  rivalProperties(
    store: GraphStore,
    params: RivalPropertiesParams,
    options: CallOptions,
  ): Promise<RivalPropertiesRow[]> {
    return store.read(statements.rivalProperties, params, options);
  },
  /** The version of the constraints and indexes, and the steps that have been taken. */
  schemaSteps(
    store: GraphStore,
    params: SchemaStepsParams,
    options: CallOptions,
  ): Promise<SchemaStepsRow[]> {
    return store.read(statements.schemaSteps, params, options);
  },
  /** The entities that a search found, with all their names, to be ranked by the program. */
  searchCandidates(
    store: GraphStore,
    params: SearchCandidatesParams,
    options: CallOptions,
  ): Promise<SearchCandidatesRow[]> {
    return store.read(statements.searchCandidates, params, options);
  },
  /** How many claims each of the given sources holds; those without any give no row. */
  sourceClaimCounts(
    store: GraphStore,
    params: SourceClaimCountsParams,
    options: CallOptions,
  ): Promise<SourceClaimCountsRow[]> {
    return store.read(statements.sourceClaimCounts, params, options);
  },
  /** One page of all sources in the order of their ids. */
  sources(store: GraphStore, params: SourcesParams, options: CallOptions): Promise<SourcesRow[]> {
    return store.read(statements.sources, params, options);
  },
  /** The sources with these ids. Where a title names somebody to protect, readers get no title, address or note. A source written before sources were graded counts as not reviewed. */
  sourcesById(
    store: GraphStore,
    params: SourcesByIdParams,
    options: CallOptions,
  ): Promise<SourcesByIdRow[]> {
    return store.read(statements.sourcesById, params, options);
  },
  /** How many sources pass the filters of `sources`. */
  sourcesCount(
    store: GraphStore,
    params: SourcesCountParams,
    options: CallOptions,
  ): Promise<SourcesCountRow[]> {
    return store.read(statements.sourcesCount, params, options);
  },
  /** The claims on links among the given entities and on their properties, counted by the years in which what they say began (or ended, where only an end is given) and in which they were made. The beginning of an event or an organisation is itself what a claim says: its value. What the editors took back counts no more. */
  timeline(
    store: GraphStore,
    params: TimelineParams,
    options: CallOptions,
  ): Promise<TimelineRow[]> {
    return store.read(statements.timeline, params, options);
  },
} as const;
