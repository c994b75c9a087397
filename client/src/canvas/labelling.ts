import { lineId } from '../graph/bundle';
import type { LabelPoint } from '../graph/footprint';
import { boxAround, type Box } from '../graph/geometry';
import { placeLabels, type Labelled, type Struck } from '../graph/labels';
import type { Id, Point } from '../graph/types';
import type { AppState } from '../state';
import type { Scene } from './scene';

type Points = ReadonlyMap<Id, LabelPoint>;

/** Lines that are highlighted: the selected one, and those of a shown path. */
const highlightedLines = ({ selection, picture }: AppState): ReadonlySet<Id> => {
  const ids = picture.path?.entityIds ?? [];
  const hops = ids.slice(1).map((id, at) => lineId(ids[at] ?? id, id));
  return new Set(selection.kind === 'line' ? [...hops, selection.line] : hops);
};

const itemsOf = (scene: Scene): readonly Labelled[] =>
  [...scene.nodes].flatMap(([id, { at, foot }]) => (at === null ? [] : [{ id, at, foot }]));

/** The words of a line at its middle, roughly: they are placed when the names are. */
const wordsOf = (a: Point, b: Point, words: string): Box =>
  boxAround({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, words.length * 6 + 8, 20);

const linesOf = (scene: Scene, highlighted: ReadonlySet<Id>): readonly Struck[] =>
  [...scene.lines].flatMap<Struck>(([id, { line }]) => {
    const a = scene.nodes.get(line.from)?.at;
    const b = scene.nodes.get(line.to)?.at;
    if (a === null || a === undefined || b === null || b === undefined) return [];
    const ends = [line.from, line.to] as const;
    if (!highlighted.has(id)) return [{ a, b, ends, highlighted: false }];
    return [{ a, b, ends, highlighted: true, words: wordsOf(a, b, line.label) }];
  });

/**
 * Keeps the labels' places. They are found anew when something moved; a selection alone moves only
 * the labels that its line would strike.
 */
export const createLabelling = () => {
  let settled: Points = new Map();
  let last: Scene['nodes'] | null = null;
  return (scene: Scene, state: AppState): Points => {
    const items = itemsOf(scene);
    if (scene.nodes !== last) {
      settled = placeLabels(items, linesOf(scene, new Set()));
      last = scene.nodes;
    }
    const highlighted = highlightedLines(state);
    if (highlighted.size === 0) return settled;
    const lines = linesOf(scene, highlighted);
    const struck = new Set(lines.filter((line) => line.highlighted).flatMap(({ ends }) => ends));
    const fixed = new Map([...settled].filter(([id]) => !struck.has(id)));
    return placeLabels(items, lines, fixed);
  };
};
