import type { LinkStatus } from '../../graph/types';
import { statusWords } from '../../graph/status';

/** Words of the page of paths. */
export const pathWords = {
  name: 'Path between two entities',
  strip: 'The path as a sentence',
  from: 'From',
  to: 'To',
  placeholder: 'Type a name',
  nothingFound: 'Nothing found',
  swap: 'Swap the two ends',
  ends: (from: string, to: string) => `From ${from} to ${to}`,
  onward: 'Further along the path',
  contested: 'contested',
  denial: (link: string, denial: string) => `“${link}”: ${denial}`,
  longest: 'Longest',
  longestLabel: 'Longest path, in hops',
  accept: 'Accept links down to',
  family: 'Kinship may carry a path',
  order: 'fewest hops, then strongest',
  through: (names: readonly string[]) =>
    names.length === 0 ? 'directly' : `through ${names.join(', then ')}`,
  list: 'Paths found',
  weakest: (status: LinkStatus) => `weakest: ${statusWords[status].toLowerCase()}`,
  weakestMark: 'weakest hop',
  also: (count: number) => (count === 1 ? 'and 1 more link type' : `and ${count} more link types`),
  disclaimer: 'A path is a chain of claims, not a finding of guilt.',
  searched: (depth: number) =>
    depth === 1 ? 'Searched 1 hop deep' : `Searched ${depth} hops deep`,
  wholeFound: 'these are all the shortest paths; longer ones are not shown.',
  wholeNone: 'nothing was cut short.',
  cut: (why: string) => `cut short: ${why}`,
  againstTime: 'Against time',
  hop: (number: number) => `Hop ${number}`,
  weakestWhy: 'Why this is the weakest hop',
  cite: 'Cite this path',
  copy: 'Copy the sentence',
  what: 'paths',
  start: 'Pick two entities',
  startHint:
    'Paths run over the links between them, the shortest first. Listings, authorities, laws, places and platforms may end a path, not carry it.',
  same: 'Both ends are the same entity',
  sameHint: 'Pick another one at either end.',
  noneTitle: (hops: number, status: LinkStatus) =>
    `No path within ${hops === 1 ? '1 hop' : `${hops} hops`} at “${statusWords[status].toLowerCase()}” or better`,
  notYetHint: 'Choose a later day, or take the days off, to look for paths.',
  noneHint: 'No path in this graph is not proof of no tie.',
  longer: (hops: number) => `Allow ${hops} hops`,
  weaker: (status: LinkStatus) => `Accept ${statusWords[status].toLowerCase()} links`,
  evidence: 'Claims of this path',
  claimsOf: 'the claims of this hop',
} as const;
