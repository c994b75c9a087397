import type { Dated } from './dated';
import type { Days } from './days';
import type { EntityKind, LinkType } from './vocabulary';

/** Id of an entity, a link (`from~TYPE~to`) or a line (`a~b`, its ends in alphabetical order). */
export type Id = string;

/** Position on the sheet in model pixels: what 100 % zoom shows. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Statuses of a link, strongest first. The order is the rank. */
export const linkStatuses = [
  'DESIGNATED',
  'ASSERTED',
  'REPORTED',
  'ALLEGED',
  'DISPUTED',
  'DENIED',
  'RETRACTED',
] as const;

export type LinkStatus = (typeof linkStatuses)[number];

/** Who denies a contested link. */
export type Contester = 'PARTY' | 'INDEPENDENT' | 'BOTH';

/** An entity as far as the sheet needs it. */
export interface GraphEntity {
  readonly id: Id;
  readonly kind: EntityKind;
  readonly name: string;
  /** What an organisation is, without accusing: `charity`, `student body`. */
  readonly role: string | null;
  readonly sensitive: boolean;
  /** In the graph only because it spoke: never drawn. */
  readonly onlySpeaks: boolean;
  /** Entities it is linked with in the whole graph. */
  readonly neighbourCount: number;
  readonly claimCount: number;
}

/** A link as far as the sheet needs it. */
export interface GraphLink {
  readonly id: Id;
  readonly type: LinkType;
  readonly from: Id;
  readonly to: Id;
  readonly status: LinkStatus;
  readonly contested: Contester | null;
  readonly roles: readonly string[];
  readonly claimCount: number;
  readonly supportCount: number;
  readonly denialCount: number;
  /** The link as a sentence that names who says so and when. */
  readonly sentence: string;
}

/** The one shape of every graph-shaped answer. */
export interface Subgraph {
  readonly entities: readonly GraphEntity[];
  readonly links: readonly GraphLink[];
  readonly truncated: boolean;
}

/** All links between two entities, drawn as one line that shows the strongest of them. */
export interface Line {
  readonly id: Id;
  /** Ends in the direction of the leading link. */
  readonly from: Id;
  readonly to: Id;
  readonly lead: GraphLink;
  /** Strongest first; `lead` is the first. */
  readonly links: readonly GraphLink[];
  /** Somebody denies one of the links, the lead or one beneath it. */
  readonly contested: boolean;
  /** Words on the line: `front for +2`. */
  readonly label: string;
}

/** What the legend hides. Empty lists hide nothing. */
export interface Filter {
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenTypes: readonly LinkType[];
  readonly hiddenStatuses: readonly LinkStatus[];
  readonly contestedOnly: boolean;
  /** Stay though their lines go: what was selected when the filter was set. */
  readonly kept: readonly Id[];
}

/** A path as it is marked on the sheet. */
export interface ShownPath {
  readonly entityIds: readonly Id[];
  /** Leading link of each hop: its words stand on the line. */
  readonly linkIds: readonly Id[];
  /** Index of the weakest hop. */
  readonly weakest: number;
  /** Its place among the alternatives, from 0. */
  readonly index: number;
}

/** Everything that can be undone: what is on the sheet, where, and through which filter. */
export interface Picture {
  /** The entity the sheet was opened on. */
  readonly anchor: Id | null;
  readonly entities: ReadonlyMap<Id, GraphEntity>;
  readonly links: ReadonlyMap<Id, GraphLink>;
  readonly positions: ReadonlyMap<Id, Point>;
  readonly filter: Filter;
  readonly path: ShownPath | null;
  readonly days: Days;
  /**
   * The newest answer about the days, stale until the next one is there; no part of a step. What is
   * on the sheet is never dated itself: leaving the days brings everything back.
   */
  readonly dated: Dated | null;
}
