import { byStrength } from './status';
import type { GraphLink, Id, Line } from './types';
import { linkTerm } from './vocabulary';

/** Id of the line between two entities, the same whichever is named first. */
export const lineId = (a: Id, b: Id): Id => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** Words on a line: one of its links, and how many more link types lie beneath. */
export const lineLabel = (links: readonly GraphLink[], named: GraphLink): string => {
  const words = linkTerm(named.type).short;
  return links.length > 1 ? `${words} +${links.length - 1}` : words;
};

/** Whether a line bears a diamond at its middle: disputed, or contested and not denied outright. */
export const bearsDiamond = ({ lead, contested }: Line): boolean =>
  lead.status === 'DISPUTED' ||
  (contested && lead.status !== 'DENIED' && lead.status !== 'RETRACTED');

/** One line out of all links between two entities. */
const toLine = (id: Id, unsorted: readonly GraphLink[]): Line | null => {
  const links = [...unsorted].sort(byStrength);
  const lead = links[0];
  if (lead === undefined) return null;
  return {
    id,
    from: lead.from,
    to: lead.to,
    lead,
    links,
    contested: links.some((link) => link.contested !== null),
    label: lineLabel(links, lead),
  };
};

/** Bundles links into one line a pair, in the order of their ids. Self-links are left out. */
export const bundle = (links: Iterable<GraphLink>): readonly Line[] => {
  const pairs = new Map<Id, GraphLink[]>();
  for (const link of links) {
    if (link.from === link.to) continue;
    const id = lineId(link.from, link.to);
    const pair = pairs.get(id);
    if (pair === undefined) pairs.set(id, [link]);
    else pair.push(link);
  }
  return [...pairs]
    .map(([id, pair]) => toLine(id, pair))
    .filter((line) => line !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};
