import { isDrawable, merge } from '../graph/merge';
import { placeNew } from '../graph/place';
import { byStrength, statusRank } from '../graph/status';
import type { GraphLink, Id, Picture, Point, Subgraph } from '../graph/types';
import { kindTerm } from '../graph/vocabulary';
import type { Candidate, Preview } from './types';

/** How many are ticked at first. */
const firstTicks = 8;

const linksWith = (answer: Subgraph, parent: Id, id: Id): readonly GraphLink[] =>
  answer.links
    .filter(({ from, to }) => (from === parent && to === id) || (from === id && to === parent))
    .sort(byStrength);

const carries = ({ entity }: Pick<Candidate, 'entity'>): boolean => kindTerm(entity.kind).carries;

/** Lists and other kinds that carry nothing come last: their place is the matrix. */
const compare = (a: Candidate, b: Candidate): number => {
  const rank = ({ links: [lead] }: Candidate): number =>
    lead === undefined ? Infinity : statusRank(lead.status);
  const claims = ({ links }: Candidate): number =>
    links.reduce((sum, link) => sum + link.supportCount, 0);
  return (
    Number(carries(b)) - Number(carries(a)) ||
    rank(a) - rank(b) ||
    claims(b) - claims(a) ||
    a.entity.name.localeCompare(b.entity.name, 'en')
  );
};

const candidatesOf = (picture: Picture, parent: Id, answer: Subgraph): readonly Candidate[] =>
  answer.entities
    .filter((entity) => isDrawable(entity) && !picture.entities.has(entity.id))
    .map((entity) => ({ entity, links: linksWith(answer, parent, entity.id), ticked: false }))
    .filter((candidate) => candidate.links.length > 0)
    .sort(compare);

/** Ids of what is ticked. */
export const tickedIds = (candidates: readonly Candidate[]): ReadonlySet<Id> =>
  new Set(candidates.filter(({ ticked }) => ticked).map(({ entity }) => entity.id));

/** The picture with the chosen ones added; nothing that was there moves. */
export const addChosen = (
  picture: Picture,
  { parent, answer, places }: Pick<Preview, 'parent' | 'answer' | 'places'>,
  chosen: ReadonlySet<Id>,
): Picture => {
  const entities = answer.entities.filter(
    (entity) => chosen.has(entity.id) || picture.entities.has(entity.id),
  );
  const merged = merge(picture, { ...answer, entities });
  const kept: readonly [Id, Point][] = [...places].filter(([id]) => chosen.has(id));
  const known = { ...merged, positions: new Map([...merged.positions, ...kept]) };
  return { ...known, positions: new Map([...known.positions, ...placeNew(known, { parent })]) };
};

/** Places what is newly ticked; ghosts that stay keep their place. */
const place = (picture: Picture, preview: Preview): Preview => {
  const chosen = tickedIds(preview.candidates);
  const after = addChosen(picture, preview, chosen);
  const places = new Map<Id, Point>();
  for (const id of chosen) {
    const at = after.positions.get(id);
    if (at !== undefined) places.set(id, at);
  }
  return { ...preview, places };
};

/**
 * The preview of an expansion, with the best evidenced ticked: lists and other kinds that carry
 * nothing only where there is nothing else. Null where nothing is hidden.
 */
export const previewOf = (picture: Picture, parent: Id, answer: Subgraph): Preview | null => {
  const candidates = candidatesOf(picture, parent, answer);
  if (candidates.length === 0) return null;
  const empty: Preview = {
    parent,
    candidates,
    places: new Map(),
    answer,
    truncated: answer.truncated,
  };
  const carrying = candidates.filter(carries).length;
  return takeBest(picture, empty, Math.min(firstTicks, carrying === 0 ? firstTicks : carrying));
};

/** Ticks the n best evidenced. */
export const takeBest = (picture: Picture, preview: Preview, n: number): Preview =>
  place(picture, {
    ...preview,
    candidates: preview.candidates.map((candidate, at) => ({ ...candidate, ticked: at < n })),
  });

/** Ticks or unticks one. */
export const tick = (picture: Picture, preview: Preview, id: Id): Preview =>
  place(picture, {
    ...preview,
    candidates: preview.candidates.map((candidate) =>
      candidate.entity.id === id ? { ...candidate, ticked: !candidate.ticked } : candidate,
    ),
  });
