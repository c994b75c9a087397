import type { Id, Line, LinkStatus, Picture, Point } from '../graph/types';
import type { Days } from '../graph/days';
import type { PictureDiff } from '../graph/diff';
import type { GraphEntity, GraphLink, Subgraph } from '../graph/types';
import type { DisagreementKind } from './documents';
import type { Remote } from './remote';

/** What the reader has selected. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly id: Id }
  /** Two entities: the panels offer the paths between them. */
  | { readonly kind: 'two'; readonly first: Id; readonly second: Id }
  /** A line: all links between two entities. `link` is the tab that is open. */
  | { readonly kind: 'line'; readonly line: Id; readonly link: Id };

/** One step of the history, undone and redone as a whole. */
export interface Step {
  /** What was done, as a button says it: `Expand Jaish-e-Mohammed`. */
  readonly label: string;
  readonly change: PictureDiff;
}

/** Steps behind and ahead of the present picture. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** One neighbour that an expansion could add. */
export interface Candidate {
  readonly entity: GraphEntity;
  /** Its links with the expanded entity, strongest first. */
  readonly links: readonly GraphLink[];
  readonly ticked: boolean;
}

/** An expansion before it happens: nothing is added yet, ghosts show where it would land. */
export interface Preview {
  readonly parent: Id;
  /** Best evidenced first. */
  readonly candidates: readonly Candidate[];
  /** Where each ticked candidate would land. */
  readonly places: ReadonlyMap<Id, Point>;
  /** The answer behind it, with the links between candidates and what is on the sheet. */
  readonly answer: Subgraph;
  /** The server held more back. */
  readonly truncated: boolean;
}

/** Which path is looked for. */
export interface PathRequest {
  readonly from: Id;
  readonly to: Id;
  /** Longest path in hops, 1 to 10. */
  readonly maxLength: number;
  /** Weakest status that may carry a path. */
  readonly minStatus: LinkStatus;
  readonly includeFamily: boolean;
}

/** The pages of the explorer. */
export type View = 'explorer' | 'paths' | 'listings' | 'disagreements' | 'sources';

/** The table of listings: which rows it has and what of it is open. */
export interface MatrixView {
  /** Entities that the reader has chosen; null: those on the sheet. */
  readonly rows: readonly Id[] | null;
  /** The open cell, `jamaat-ud-dawa~US`, or the open row, `jamaat-ud-dawa`. */
  readonly open: Id | null;
}

/** The page of disagreements: about whom, and of which kinds. */
export interface DisagreementsView {
  /** Null: about anybody. */
  readonly about: Id | null;
  /** None: every kind. */
  readonly kinds: readonly DisagreementKind[];
}

/** What the reader chose, and what it comes to. */
export interface Theme {
  readonly choice: 'light' | 'dark' | 'system';
  readonly scheme: 'light' | 'dark';
}

/** A passing message in the status line. `id` grows, so that a repeated text is seen as new. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'info' | 'failure';
}

/** Days that did not load: the sheet went back to those that are drawn. */
export interface DayFailure {
  readonly days: Days;
  /** What the sheet shows in their place. */
  readonly drawn: Days;
  /** What went wrong, in words. */
  readonly message: string;
  retry(): void;
}

/** What the pointer or a panel's row points at. */
export type Pointed =
  { readonly kind: 'entity'; readonly id: Id } | { readonly kind: 'line'; readonly id: Id } | null;

/** What panels may ask of the canvas. It does nothing while no canvas is mounted. */
export interface CanvasPort {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Back to 100 %. */
  resetZoom(): void;
  /** Brings an entity into sight and gives it the keyboard focus. */
  focus(id: Id): void;
  /** Saves the sheet as a PNG with its sources and the date. */
  exportPng(): Promise<void>;
}

/** Whether the sheet has been opened. */
export type Opening = Exclude<Remote<true>, { readonly state: 'idle' }>;

/** The whole state of the explorer. Server answers live in the query cache, never here twice. */
export interface AppState {
  readonly picture: Picture;
  readonly history: History;
  readonly selection: Selection;
  readonly pointed: Pointed;
  readonly preview: Preview | null;
  /** Entity whose neighbours are being fetched. */
  readonly expanding: Id | null;
  readonly opening: Opening;
  /** The sheet came from an address that names its entities: the address must go on naming them. */
  readonly restored: boolean;
  readonly pathRequest: PathRequest | null;
  readonly view: View;
  readonly matrix: MatrixView;
  readonly disagreements: DisagreementsView;
  readonly theme: Theme;
  readonly hiddenCountsShown: boolean;
  readonly notice: Notice | null;
  readonly dayFailure: DayFailure | null;
  /** Zoom of the canvas, 1 = 100 %. */
  readonly zoom: number;
  readonly dataVersion: number;
}

export type { Line };
