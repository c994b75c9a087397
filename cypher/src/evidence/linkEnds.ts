import { parseLinkId } from '../model/vocabulary.js';

/** Ids of the ends of links. */
export function endsOf(links: Iterable<string>): Set<string> {
  const ends = [...links].flatMap((id) => parseLinkId(id) ?? []);
  return new Set(ends.flatMap(({ from, to }) => [from, to]));
}
