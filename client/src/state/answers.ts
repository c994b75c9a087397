/** Shapes of the server's answers, by the names that panels use. */
import type { GraphLink, Subgraph } from '../graph/types';
import type {
  ChangesQuery,
  ClaimRowFragment,
  DisagreementsQuery,
  EditLineFragment,
  EntityNameFragment,
  EntityQuery,
  LinkQuery,
  ListingCellQuery,
  ListingMatrixQuery,
  ListingSourcesQuery,
  PathsQuery,
  SearchQuery,
  SourceLineFragment,
  SourcesQuery,
  ClaimsQuery,
  TimelineQuery,
  StatsQuery,
} from './documents';

/** One claim with its speaker and source. */
export type Claim = ClaimRowFragment;
/** An entity where only its name is needed. */
export type EntityName = EntityNameFragment;
/** An entity with everything the inspector shows. */
export type EntityDetails = NonNullable<EntityQuery['entity']>;
/** A link with all its claims. */
export type LinkEvidence = NonNullable<LinkQuery['link']>;
/** What a search found. */
export type SearchFound = SearchQuery['search'];
/** One found entity. */
export type SearchHit = SearchFound['entities'][number];
/** All found paths. */
export type PathsFound = Omit<PathsQuery['paths'], 'subgraph'> & { readonly subgraph: Subgraph };
/** One path. */
export type Path = PathsFound['paths'][number];
/** One step of a path. */
export type Hop = Path['hops'][number];
/** One source. */
export type Source = SourceLineFragment;
/** A page of sources. */
export type SourcesFound = SourcesQuery['sources'];
/** A page of claims. */
export type ClaimsFound = ClaimsQuery['claims'];
/** One source with its claims. */
export interface SourceWithClaims {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly claimCount: number;
}
/** Who lists whom. */
export type Matrix = ListingMatrixQuery['listingMatrix'];
/** A jurisdiction with its lists. */
export type MatrixColumn = Matrix['columns'][number];
/** An entity across all columns. */
export type MatrixRow = Matrix['rows'][number];
/** Where a row and a column meet. */
export type MatrixCell = MatrixRow['cells'][number];
/** One thing that claims say in a cell. */
export type MatrixMark = MatrixCell['marks'][number];
/** What a cell says. */
export type MatrixState = MatrixCell['state'];
/** A list with the edition of it that is held. */
export type ListEdition = MatrixColumn['lists'][number];
/** A cell with its claims. */
export type MatrixCellDetails = ListingCellQuery['listingMatrix']['rows'][number]['cells'][number];
/** The sources behind every cell of the matrix. */
export type MatrixSources = ListingSourcesQuery['listingMatrix'];
/** The source of a claim in a cell, as an export names it. */
export type MatrixSource =
  MatrixSources['rows'][number]['cells'][number]['claims'][number]['source'];
/** Claims that conflict, by sides. */
export type Disagreement = DisagreementsQuery['disagreements']['edges'][number]['node'];
/** One side of a disagreement. */
export type DisagreementSide = Disagreement['sides'][number];
/** One entry of the log. */
export type Edit = EditLineFragment;
/** As much of a log as was asked for so far. */
export interface EditsFound {
  readonly all: readonly Edit[];
  readonly total: number;
  /** Null where no more are held. */
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
}
/** Claims by year. */
export type Years = TimelineQuery['timeline'];
type ChangesAnswer = ChangesQuery['changes'];
/** A link that changed between two days, as it stands on the later one. */
export type LinkChange = Omit<ChangesAnswer['changed'][number], 'link'> & {
  readonly link: GraphLink;
};
/** What differs between two days. */
export type Changes = Omit<ChangesAnswer, 'began' | 'ended' | 'changed'> & {
  readonly began: readonly GraphLink[];
  readonly ended: readonly GraphLink[];
  readonly changed: readonly LinkChange[];
};
/** Figures of the whole graph. */
export type Stats = StatsQuery['stats'];
