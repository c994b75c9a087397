/** Shapes of the server's answers, by the names that panels use. */
import type { Subgraph } from '../graph/types';
import type {
  ClaimRowFragment,
  EntityNameFragment,
  EntityQuery,
  LinkQuery,
  PathsQuery,
  SearchQuery,
  SourceLineFragment,
  SourcesQuery,
  ClaimsQuery,
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
/** Figures of the whole graph. */
export type Stats = StatsQuery['stats'];
