import { anyDay, asksDays, type Days } from './days';
import type { GraphEntity, GraphLink, Id, Picture, Subgraph } from './types';

/** An answer about a day: what was there, as it stood then. */
export interface DatedSubgraph extends Subgraph {
  /** Entities and links of which it is not sure. */
  readonly possibly: ReadonlySet<Id>;
}

/**
 * How a link or entity differs between the two days of a comparison. `surer`: only possible on the
 * earlier day, certain on the later; `lessSure`: the other way round.
 */
export type Difference = 'began' | 'ended' | 'changed' | 'surer' | 'lessSure';

/** What the server says of the sheet on the days that are asked about. */
export interface Dated {
  /** The days that it answers: not yet the picture's while the next answer is on its way. */
  readonly days: Days;
  /** Entities that were asked about; whatever came to the sheet since is still shown undated. */
  readonly asked: ReadonlySet<Id>;
  readonly entities: ReadonlyMap<Id, GraphEntity>;
  readonly links: ReadonlyMap<Id, GraphLink>;
  readonly possibly: ReadonlySet<Id>;
  /** Of a comparison: what is not the same on both days. */
  readonly differences: ReadonlyMap<Id, Difference>;
}

const byId = <T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(items.map((item) => [item.id, item]));

/** What was asked: which days, about what sheet. */
export interface Asked {
  readonly days: Days;
  readonly ids: Iterable<Id>;
  readonly sheet: Pick<Picture, 'anchor' | 'links'>;
}

const endsOf = (links: Iterable<GraphLink>): ReadonlySet<Id> => {
  const ends = new Set<Id>();
  for (const { from, to } of links) ends.add(from).add(to);
  return ends;
};

/** Kinds that are there before any claim about them: only their lines tell of a day. */
const ageless: ReadonlySet<string> = new Set(['Person', 'Place']);

/**
 * Entities of an answer that a day tells something of: they have a line on it, or it is sure that
 * they were there. Whatever lost all its lines and is only possibly there goes with them, as it does
 * where links are filtered. The anchor stays.
 */
const toldOf = ({ sheet }: Asked, { entities, links, possibly }: DatedSubgraph) => {
  const [had, has] = [endsOf(sheet.links.values()), endsOf(links)];
  const isSure = ({ id, kind }: GraphEntity): boolean => !possibly.has(id) && !ageless.has(kind);
  return entities.filter(
    (entity) =>
      has.has(entity.id) || !had.has(entity.id) || entity.id === sheet.anchor || isSure(entity),
  );
};

/** The sheet on one day. */
export const onOneDay = (asked: Asked, answer: DatedSubgraph): Dated => ({
  days: asked.days,
  asked: new Set(asked.ids),
  entities: byId(toldOf(asked, answer)),
  links: byId(answer.links),
  possibly: answer.possibly,
  differences: new Map(),
});

const linkDiffers = (a: GraphLink, b: GraphLink): boolean =>
  a.status !== b.status || a.contested !== b.contested;

const compareMaps = <T>(
  before: ReadonlyMap<Id, T>,
  after: ReadonlyMap<Id, T>,
  differs: (a: T, b: T) => boolean,
): readonly (readonly [Id, Difference])[] => {
  const found: (readonly [Id, Difference])[] = [];
  for (const [id, value] of after) {
    const old = before.get(id);
    if (old === undefined) found.push([id, 'began']);
    else if (differs(old, value)) found.push([id, 'changed']);
  }
  for (const id of before.keys()) if (!after.has(id)) found.push([id, 'ended']);
  return found;
};

/** Links that are there on both days, and sure on one of them alone. */
const sureness = (
  links: Iterable<GraphLink>,
  earlier: DatedSubgraph,
  later: DatedSubgraph,
): readonly (readonly [Id, Difference])[] => {
  const before = byId(earlier.links);
  return [...links].flatMap(({ id }): (readonly [Id, Difference])[] => {
    const [was, is] = [earlier.possibly.has(id), later.possibly.has(id)];
    if (!before.has(id) || was === is) return [];
    return [[id, was ? 'surer' : 'lessSure']];
  });
};

/**
 * The sheet on two days: all that was there on either, as it stood on the later day, and what is
 * not the same on both.
 */
export const onTwoDays = (asked: Asked, earlier: DatedSubgraph, later: DatedSubgraph): Dated => {
  const [before, after] = [onOneDay(asked, earlier), onOneDay(asked, later)];
  const [entities, links] = [
    new Map([...before.entities, ...after.entities]),
    new Map([...before.links, ...after.links]),
  ];
  // What stands on the later day is as sure as it is then; what ended, as it was.
  const possibly = [...entities.keys(), ...links.keys()].filter((id) =>
    (after.entities.has(id) || after.links.has(id) ? later : earlier).possibly.has(id),
  );
  return {
    days: asked.days,
    asked: after.asked,
    entities,
    links,
    possibly: new Set(possibly),
    differences: new Map([
      // Who was there at all: an entity whose first line came later is no newcomer.
      ...compareMaps(byId(earlier.entities), byId(later.entities), () => false),
      // A status that changed says more than how sure the link is.
      ...sureness(later.links, earlier, later),
      ...compareMaps(before.links, after.links, linkDiffers),
    ]),
  };
};

/** Whether a picture shows a day, or two, and the answer about them is there. */
export const showsDays = (picture: Picture): picture is Picture & { readonly dated: Dated } =>
  asksDays(picture.days) && picture.dated !== null;

/** The days that are drawn: those of the last answer while the next one is on its way, or failed. */
export const drawnDays = (picture: Picture): Days =>
  showsDays(picture) ? picture.dated.days : anyDay;

/**
 * The picture as it stood on the days asked about. Places, filter and path stay; what came to the
 * sheet after the answer stays as it is until the next one.
 */
export const onDays = (picture: Picture): Picture => {
  if (!showsDays(picture)) return picture;
  const { dated } = picture;
  const entities = [...picture.entities].filter(
    ([id]) => !dated.asked.has(id) || dated.entities.has(id),
  );
  const there = new Set(entities.map(([id]) => id));
  const isNew = ({ from, to }: GraphLink): boolean =>
    !dated.asked.has(from) || !dated.asked.has(to);
  const links = [
    ...[...dated.links.values()].filter(({ from, to }) => there.has(from) && there.has(to)),
    ...[...picture.links.values()].filter(
      (link) => isNew(link) && there.has(link.from) && there.has(link.to),
    ),
  ];
  return { ...picture, entities: new Map(entities), links: byId(links) };
};

/** How a line differs: as all of its links do; in part, or in several ways, it changed. */
export const lineDifference = (
  links: readonly GraphLink[],
  differences: Dated['differences'],
): Difference | null => {
  const kinds = new Set(links.map(({ id }) => differences.get(id) ?? null));
  if (kinds.size !== 1) return 'changed';
  return [...kinds][0] ?? null;
};
