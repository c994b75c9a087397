import type { Comparison, TimeAxis } from '../graph/days';
import type { EntityKind, LinkGroup, LinkType } from '../graph/vocabulary';
import type { Id, LinkStatus, Point } from '../graph/types';
import type { DisagreementsView, PathRequest, Pointed, Theme, View } from './types';

/** Everything a reader can do. Undoable where it changes the picture. */
export interface Actions {
  /** Replaces the sheet by an entity and its best-evidenced surroundings. */
  open(id: Id): Promise<void>;
  /** Opens what the address says, or the entity the product starts with. Called once. */
  start(): Promise<void>;
  /** Puts an entity on the sheet, beside what it is linked with, selects it and brings it to sight. */
  add(id: Id): Promise<void>;
  /** Puts both ends of a link on the sheet and selects the link. */
  openLink(id: Id): Promise<void>;

  /** Previews the hidden neighbours of an entity; a second call on the same entity adds them. */
  expand(id: Id): Promise<void>;
  /** Ticks the n best evidenced of the preview. */
  takeBest(n: number): void;
  /** Ticks or unticks one of the preview. */
  tick(id: Id): void;
  /** Adds what is ticked, or all. */
  addPreviewed(all?: boolean): void;
  cancelPreview(): void;

  /** Selects an entity alone; `null` clears the selection. */
  select(id: Id | null): void;
  /** Adds an entity to the selection: one becomes two, a third replaces the second. */
  selectAlso(id: Id): void;
  /** Selects a line, and one of its links where one is named. */
  selectLine(line: Id, link?: Id): void;
  /** Opens another tab of the selected line. */
  selectTab(link: Id): void;
  /** Goes to the next or previous line of the sheet. */
  stepLine(by: 1 | -1): void;
  /** Lights up what a row in a panel is about. */
  point(at: Pointed): void;

  /** Takes entities off the sheet (the selection when left out). */
  hide(ids?: readonly Id[]): void;
  /** Leaves only an entity, its neighbours and the lines among them. */
  keepOnly(id: Id): void;
  /** Puts entities where they were dragged to. */
  move(places: ReadonlyMap<Id, Point>): void;
  /** Takes places from a finished layout; part of the step that caused it. */
  settle(places: ReadonlyMap<Id, Point>): void;

  toggleKind(kind: EntityKind): void;
  isolateKind(kind: EntityKind): void;
  toggleType(type: LinkType): void;
  isolateType(type: LinkType): void;
  /** Hides or shows all link types of a group. */
  toggleGroup(group: LinkGroup): void;
  isolateGroup(group: LinkGroup): void;
  toggleStatus(status: LinkStatus): void;
  isolateStatus(status: LinkStatus): void;
  toggleContestedOnly(): void;
  clearFilter(): void;
  toggleHiddenCounts(): void;
  /** Tells the state the zoom of the canvas, 1 = 100 %. */
  zoomed(zoom: number): void;

  /** Asks what held on a day, or had been reported by one; null = whenever. */
  setDay(axis: TimeAxis, day: string | null): void;
  /** Leaves out what only possibly held: undated claims among it. */
  setCertain(certain: boolean): void;
  /** Sets two days side by side; null goes back to the days from before. */
  compareDays(compare: Comparison | null): void;
  /** Back to all years. */
  clearDays(): void;
  /** Stays with the days that are drawn where others did not load. */
  leaveDayFailure(): void;

  /** Looks for paths; what is left out keeps its last or its default value. */
  findPaths(request: Pick<PathRequest, 'from' | 'to'> & Partial<PathRequest>): void;
  /** Changes how paths are looked for. */
  refinePaths(change: Partial<PathRequest>): void;
  /** Marks one of the found paths on the sheet, adding what is missing. */
  showPath(index: number): void;
  /** Takes the mark off; entities stay. */
  clearPath(): void;
  leavePaths(): void;

  undo(): void;
  redo(): void;

  show(view: View): void;
  /** Chooses the rows of the table of listings; null: those on the sheet. */
  setMatrixRows(rows: readonly Id[] | null): void;
  /** Opens a cell of the table, or a row, by its id. */
  openCell(id: Id | null): void;
  /** Narrows the page of disagreements; what is left out stays. */
  narrowDisagreements(change: Partial<DisagreementsView>): void;
  /** Goes to the disagreements about one entity. */
  showDisagreements(about: Id): void;
  setTheme(choice: Theme['choice']): void;
  /** Between light and dark. */
  toggleTheme(): void;
  notify(text: string, tone?: 'info' | 'failure'): void;
  dismissNotice(): void;
}
