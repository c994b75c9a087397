import type { GraphEntity, GraphLink, Id, Picture, Subgraph } from './types';

/** Puts values into a copy of a map. */
const put = <T extends { readonly id: Id }>(
  map: ReadonlyMap<Id, T>,
  values: readonly T[],
): ReadonlyMap<Id, T> => {
  if (values.length === 0) return map;
  const next = new Map(map);
  for (const value of values) next.set(value.id, value);
  return next;
};

/** Whether an entity may stand on the sheet: people who only spoke never do. */
export const isDrawable = (entity: GraphEntity): boolean => !entity.onlySpeaks;

/**
 * Adds an answer to what is on the sheet. The newer record wins; links keep only where both ends
 * are there; positions are left alone.
 */
export const merge = (picture: Picture, answer: Subgraph): Picture => {
  const entities = put(picture.entities, answer.entities.filter(isDrawable));
  const drawn = (link: GraphLink): boolean => entities.has(link.from) && entities.has(link.to);
  return { ...picture, entities, links: put(picture.links, answer.links.filter(drawn)) };
};

/** Takes entities off the sheet, with their links, their places and any path through them. */
export const remove = (picture: Picture, ids: ReadonlySet<Id>): Picture => {
  const keep = <T>(map: ReadonlyMap<Id, T>): ReadonlyMap<Id, T> =>
    new Map([...map].filter(([id]) => !ids.has(id)));
  const { path } = picture;
  return {
    ...picture,
    anchor: picture.anchor !== null && ids.has(picture.anchor) ? null : picture.anchor,
    entities: keep(picture.entities),
    positions: keep(picture.positions),
    links: new Map(
      [...picture.links].filter(([, link]) => !ids.has(link.from) && !ids.has(link.to)),
    ),
    path: path !== null && path.entityIds.some((id) => ids.has(id)) ? null : path,
  };
};
