import type { Line } from '../graph/types';
import { linkTerm } from '../graph/vocabulary';

/**
 * The contested mark of a line in words: `, contested`, and over which links where it is not the
 * leading one that is denied. Empty where nobody denies anything.
 */
export const contestedWords = ({ lead, links, contested }: Line): string => {
  if (!contested) return '';
  if (lead.contested !== null) return ', contested';
  const denied = links.filter((link) => link.contested !== null);
  return `, contested over “${denied.map(({ type }) => linkTerm(type).short).join('”, “')}”`;
};
