import { lineId } from '../graph/bundle';
import { drawnDays } from '../graph/dated';
import { neighbourSets } from '../graph/hidden';
import type { Id } from '../graph/types';
import type { AppState } from '../state';
import { selectedEntities } from '../state/selection';
import type { OnDay, Scene } from './scene';

/** Classes by element; an element without marks is absent. */
export type Marks = ReadonlyMap<Id, ReadonlySet<string>>;

type Part = Pick<AppState, 'picture' | 'preview' | 'selection' | 'pointed' | 'expanding'>;
type Add = (id: Id, mark: string) => void;

const markSelection = ({ selection, preview, expanding }: Part, add: Add): void => {
  if (selection.kind === 'line') add(selection.line, 'selected');
  const mark = selection.kind === 'line' ? 'end' : 'selected';
  for (const id of selectedEntities(selection)) add(id, mark);
  const parent = preview?.parent ?? expanding;
  if (parent !== null) add(parent, 'selected');
};

/** Marks the path and dims the rest: nothing is taken away. */
const markPath = ({ picture }: Part, scene: Scene, add: Add): void => {
  const { path } = picture;
  if (path === null) return;
  const onPath = new Set<Id>(path.entityIds);
  path.entityIds.forEach((id, at) => {
    add(id, 'path');
    if (at === 0 || at === path.entityIds.length - 1) add(id, 'end');
    const next = path.entityIds[at + 1];
    if (next === undefined) return;
    const line = lineId(id, next);
    onPath.add(line);
    add(line, 'path');
    if (at === path.weakest) add(line, 'weakest');
  });
  for (const id of [...scene.nodes.keys(), ...scene.lines.keys()])
    if (!onPath.has(id)) add(id, 'dim');
};

const markPointed = ({ pointed }: Part, scene: Scene, add: Add): void => {
  if (pointed === null) return;
  add(pointed.id, 'hovered');
  if (pointed.kind === 'line') return add(pointed.id, 'pointed');
  for (const [id, { line }] of scene.lines)
    if (line.from === pointed.id || line.to === pointed.id) add(id, 'hovered');
};

/** Marks what is not there on the days, and how two days differ. */
const markDay = (id: Id, { absent, difference }: OnDay, comparing: boolean, add: Add): void => {
  if (absent) add(id, 'absent');
  else if (difference !== null) add(id, difference);
  else if (comparing) add(id, 'same');
};

/** What is selected, on the path, dimmed, pointed at, only previewed. */
export const marksOf = (state: Part, scene: Scene): Marks => {
  const marks = new Map<Id, Set<string>>();
  const add: Add = (id, mark) => {
    const set = marks.get(id);
    if (set === undefined) marks.set(id, new Set([mark]));
    else set.add(mark);
  };
  markPath(state, scene, add);
  markSelection(state, add);
  markPointed(state, scene, add);
  const comparing = drawnDays(state.picture).compare !== null;
  for (const [id, { ghost, day }] of [...scene.nodes, ...scene.lines]) {
    if (ghost) add(id, 'ghost');
    else markDay(id, day, comparing, add);
  }
  return marks;
};

/** Entities with five lines or more: their labels stay when the sheet is small. */
export const busyEntities = (scene: Scene): ReadonlySet<Id> => {
  const links = [...scene.lines.values()].map(({ line }) => line.lead);
  return new Set(
    [...neighbourSets(links)].filter(([, others]) => others.size >= 5).map(([id]) => id),
  );
};
