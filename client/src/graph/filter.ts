import { openFilter } from './picture';
import type { Filter, GraphEntity, GraphLink, Id, Picture } from './types';

/** What is left of a picture through its filter. */
export interface View {
  readonly entities: ReadonlyMap<Id, GraphEntity>;
  readonly links: readonly GraphLink[];
}

/** Whether a filter lets some links through and others not. */
const sortsLinks = (filter: Filter): boolean =>
  filter.contestedOnly || filter.hiddenTypes.length > 0 || filter.hiddenStatuses.length > 0;

const passes = (link: GraphLink, filter: Filter): boolean =>
  (!filter.contestedOnly || link.contested !== null || link.status === 'DISPUTED') &&
  !filter.hiddenTypes.includes(link.type) &&
  !filter.hiddenStatuses.includes(link.status);

const endsOf = (links: Iterable<GraphLink>): ReadonlySet<Id> => {
  const ends = new Set<Id>();
  for (const link of links) ends.add(link.from).add(link.to);
  return ends;
};

/**
 * Looks at a picture through its filter. Hidden kinds go with their links; where links are sorted,
 * an entity that lost all its lines goes too, so that "contested only" leaves a picture and not a
 * scatter. The anchor, a shown path and what was selected stay.
 */
export const visible = (picture: Picture): View => {
  const { filter } = picture;
  const byKind = new Map(
    [...picture.entities].filter(([, entity]) => !filter.hiddenKinds.includes(entity.kind)),
  );
  const candidates = [...picture.links.values()].filter(
    (link) => byKind.has(link.from) && byKind.has(link.to),
  );
  const links = candidates.filter((link) => passes(link, filter));
  if (!sortsLinks(filter)) return { entities: byKind, links };
  const had = endsOf(picture.links.values());
  const has = endsOf(links);
  const pinned = new Set([picture.anchor, ...filter.kept, ...(picture.path?.entityIds ?? [])]);
  const entities = new Map(
    [...byKind].filter(([id]) => has.has(id) || !had.has(id) || pinned.has(id)),
  );
  return { entities, links };
};

/** Whether a filter hides anything at all. */
export const isOpen = (filter: Filter): boolean =>
  filter.hiddenKinds.length === 0 && !sortsLinks(filter);

type ListKey = 'hiddenKinds' | 'hiddenTypes' | 'hiddenStatuses';
type Item<K extends ListKey> = Filter[K][number];

/** Hides what is shown, shows what is hidden. */
export const toggle = <K extends ListKey>(filter: Filter, key: K, item: Item<K>): Filter => {
  const list: readonly Item<K>[] = filter[key];
  const next = list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
  return { ...filter, [key]: [...next].sort() };
};

/** Shows one alone out of `all`; a second time shows all again. */
export const isolate = <K extends ListKey>(
  filter: Filter,
  key: K,
  { item, all }: { readonly item: Item<K>; readonly all: readonly Item<K>[] },
): Filter => {
  const others = all.filter((other) => other !== item).sort();
  const list: readonly Item<K>[] = filter[key];
  const alone = list.length === others.length && !list.includes(item);
  return { ...filter, [key]: alone ? openFilter[key] : others };
};
