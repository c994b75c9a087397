import { bearsDiamond, lineId } from '../graph/bundle';
import type { LabelPoint } from '../graph/footprint';
import { boxAround, distance, type Box } from '../graph/geometry';
import { placeLabels, type Labelled, type Struck } from '../graph/labels';
import type { Id, Point } from '../graph/types';
import type { AppState } from '../state';
import type { Scene, SceneNode } from './scene';

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

/** Width and height of the diamond on a contested or disputed line, or of a sign, with a little air. */
const diamondSize = 18;

/** The diamond of a line: halfway between the edges of its two symbols. */
const diamondOf = (from: SceneNode, to: SceneNode, [a, b]: readonly [Point, Point]): Box => {
  const length = distance(a, b) || 1;
  const along = (from.foot.size - to.foot.size) / 4 / length;
  const middle = {
    x: (a.x + b.x) / 2 + (b.x - a.x) * along,
    y: (a.y + b.y) / 2 + (b.y - a.y) * along,
  };
  return boxAround(middle, diamondSize, diamondSize);
};

const linesOf = (scene: Scene, highlighted: ReadonlySet<Id>): readonly Struck[] =>
  [...scene.lines].flatMap<Struck>(([id, { line, day }]) => {
    const from = scene.nodes.get(line.from);
    const to = scene.nodes.get(line.to);
    if (from === undefined || to === undefined || from.at === null || to.at === null) return [];
    const [a, b] = [from.at, to.at];
    return [
      {
        a,
        b,
        ends: [line.from, line.to],
        highlighted: highlighted.has(id),
        ...(highlighted.has(id) ? { words: wordsOf(a, b, line.label) } : {}),
        ...(bearsDiamond(line) || day.difference !== null
          ? { diamond: diamondOf(from, to, [a, b]) }
          : {}),
      },
    ];
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
