import { linkStatuses, type GraphLink, type LinkStatus } from './types';
import { linkTypes } from './vocabulary';

/** Rank of a status: 0 is the strongest. */
export const statusRank = (status: LinkStatus): number => linkStatuses.indexOf(status);

/** Statuses that may carry a path, strongest first: what is denied or taken back carries none. */
export const carryingStatuses: readonly LinkStatus[] = linkStatuses.filter(
  (status) => status !== 'DENIED' && status !== 'RETRACTED',
);

/** Words of a status as the legend and the chips show them. */
export const statusWords: Readonly<Record<LinkStatus, string>> = {
  DESIGNATED: 'Designated',
  ASSERTED: 'Asserted',
  REPORTED: 'Reported',
  ALLEGED: 'Alleged',
  DISPUTED: 'Disputed',
  DENIED: 'Denied',
  RETRACTED: 'Retracted',
};

/**
 * Compares two links: stronger status first, then the order of the vocabulary, then ids. The server
 * orders the links of a hop alike.
 */
export const byStrength = (a: GraphLink, b: GraphLink): number =>
  statusRank(a.status) - statusRank(b.status) ||
  linkTypes.indexOf(a.type) - linkTypes.indexOf(b.type) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
