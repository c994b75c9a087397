import type { Day } from '@frontgraph/cypher';
import type { StatusName } from '../projection/index.js';

/** A question for paths. Whatever is left out has the default policy (DESIGN.md, "Paths"). */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Only links of these types. Left out: all that carry a path; see `compileFilter` for ends. */
  readonly types?: readonly string[] | null | undefined;
  /** Only entities of these kinds inside the path. Left out: kinds that carry. */
  readonly kinds?: readonly string[] | null | undefined;
  /** Only links at least this strong. Never weaker than `disputed`. */
  readonly minStatus?: StatusName | null | undefined;
  /** Kinship carries no path unless asked. */
  readonly includeFamily?: boolean | undefined;
  /** Entities that no path may touch. */
  readonly avoid?: readonly string[] | undefined;
  /** Longest path in hops. */
  readonly maxLength: number;
  /** How many paths at most. */
  readonly limit: number;
  /** The day on which everything is looked at; left out: the present. */
  readonly day?: Day | null | undefined;
  /** The reader is an editor. */
  readonly showSensitive: boolean;
}

/** One step, seen along the path. */
export interface FoundHop {
  readonly from: string;
  readonly to: string;
  /** Ids of all allowed links between the two, strongest first. */
  readonly links: readonly string[];
  /** Status of the strongest. */
  readonly status: StatusName;
  /** Somebody denies one of them. */
  readonly contested: boolean;
}

export interface FoundPath {
  readonly entities: readonly string[];
  readonly hops: readonly FoundHop[];
  /** Place of the weakest hop, the first of several. */
  readonly weakest: number;
}

/** Why a search ended before it had seen everything. */
export type GaveUpBecause = 'work' | 'deadline' | 'cancelled';

/** "None within N" is a different answer from "gave up". */
export type PathAnswer =
  | {
      readonly outcome: 'found';
      readonly paths: readonly FoundPath[];
      /** Hops of the paths found: all shorter ones were looked for. */
      readonly searchedDepth: number;
      /** There are more paths of this length than asked for. */
      readonly truncated: boolean;
    }
  | { readonly outcome: 'none'; readonly searchedDepth: number }
  | {
      readonly outcome: 'gaveUp';
      readonly because: GaveUpBecause;
      /** Hops up to which there is certainly no path. */
      readonly searchedDepth: number;
    }
  /** No such entities, or none that this reader may see: the two are never told apart. */
  | { readonly outcome: 'unknown'; readonly ids: readonly string[] }
  /** Both ends are one entity: there is no path to show. */
  | { readonly outcome: 'same' }
  /** These ends were not there yet on the day. */
  | { readonly outcome: 'notYet'; readonly ids: readonly string[] };
