import { STATUSES, linkId, linkTotal, visitLinks, type Projection } from '../projection/index.js';
import { allowsLink, isContested, strengthOf, type Filter } from './filter.js';
import type { FoundHop, FoundPath } from './request.js';

/** A path as ids, with all allowed links of each hop. */
export function describePath(
  projection: Projection,
  filter: Filter,
  entities: readonly number[],
): FoundPath {
  const hops: FoundHop[] = [];
  let weakest = 0;
  let lowest = Infinity;
  for (let place = 0; place + 1 < entities.length; place++) {
    const [from, to] = [entities[place]!, entities[place + 1]!];
    const links = linksBetween(projection, filter, [from, to]);
    // A denial by the party changes no status, and no order: the right of reply is told beside it.
    const strength = strengthOf(projection, filter, links[0]!);
    if (strength < lowest) [weakest, lowest] = [place, strength];
    hops.push({
      from: projection.ids.idOf(from),
      to: projection.ids.idOf(to),
      links: links.map((link) => linkId(projection, link)),
      status: STATUSES[strength]!,
      contested: links.some((link) => isContested(projection, filter, link)),
    });
  }
  return { entities: entities.map((entity) => projection.ids.idOf(entity)), hops, weakest };
}

/** Allowed links between two entities, strongest first, then by type and direction. */
function linksBetween(
  projection: Projection,
  filter: Filter,
  [from, to]: [number, number],
): number[] {
  const [few, many] =
    linkTotal(projection, from) <= linkTotal(projection, to) ? [from, to] : [to, from];
  const links: number[] = [];
  visitLinks(projection, few, (link, other) => {
    if (other === many && allowsLink(projection, filter, link)) links.push(link);
    return true;
  });
  const backwards = (link: number): number => Number(projection.from[link] !== from);
  const strength = (link: number): number => strengthOf(projection, filter, link);
  return links.sort(
    (a, b) =>
      strength(b) - strength(a) ||
      projection.type[a]! - projection.type[b]! ||
      backwards(a) - backwards(b),
  );
}
