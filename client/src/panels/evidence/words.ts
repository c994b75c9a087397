import type { Stance } from '../../ui/stance';
import type { LinkStatus } from '../../graph/types';
import { statusWords } from '../../graph/status';

/** Words of the ledger. */
export const stanceWords: Record<Stance, string> = {
  DESIGNATES: 'Designates',
  ASSERTS: 'Asserts',
  REPORTS: 'Reports',
  ALLEGES: 'Alleges',
  DENIES: 'Denies',
  RETRACTS: 'Takes back',
};

/** A status with its contested mark, in words. */
export const statusLine = (status: LinkStatus, contested: string | null): string =>
  contested === null ? statusWords[status] : `${statusWords[status]}, contested`;

/** The chip of a status: whose it is, and whether somebody contests it. */
export const chipLine = (words: string, contested: string | null): string => {
  const line = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return contested === null ? line : `${line}, contested`;
};

export const ledgerWords = {
  link: (claims: number) =>
    claims === 1 ? 'Link · 1 claim between this pair' : `Link · ${claims} claims between this pair`,
  support: (count: number) => (count === 1 ? '1 supports' : `${count} support`),
  supportOf: (claims: number, voices: number) => `${claims} support, ${voices} independent`,
  denial: (count: number) => (count === 1 ? '1 denies' : `${count} deny`),
  moreSpellings: (count: number) => (count === 1 ? '1 more spelling' : `${count} more spellings`),
  notOnDay: (days: string) => `Not there ${days}`,
  notOnDayHint: (certain: boolean) =>
    certain
      ? 'No dated claim puts this link on that day. Undated claims are left out.'
      : 'No claim puts this link on that day: all of its claims speak of another time.',
  tabs: 'Link types of this pair',
  previous: 'Previous line on the sheet',
  next: 'Next line on the sheet',
  column: 'Claim, who says so, source, place in source',
  held: 'held',
  reported: 'reported',
  cite: 'Cite this link',
  path: 'Paths between the two',
  add: 'Add a claim',
  byParty: 'by the accused party itself',
  notByParty: 'by an independent source',
  contradicts: (whom: string) => `contradicts ${whom}`,
  otherSide: 'the other side',
  elsewhere: (count: number) => (count === 1 ? 'a claim elsewhere' : `${count} claims elsewhere`),
  readInPart: 'read in part',
  readInPartWhy: 'Only a part of this source was read.',
  retrieved: 'retrieved text',
  retrievedWhy: 'The text was found by search, not read on the page itself.',
  custodial: 'custodial',
  custodialWhy: 'It rests on a statement made in custody.',
  sensitive: 'for editors only',
  sensitiveWhy: 'Readers do not see this claim.',
  descriptiveWhy: 'The page’s own title could not be confirmed.',
  citing: (names: string) => `passing on ${names}`,
  role: (role: string) => `as ${role}`,
  source: 'Source',
  address: 'Address',
  noAddress: 'No address held',
  published: 'Published',
  between: (earliest: string, latest: string) => `between ${earliest} and ${latest}`,
  notBefore: (date: string) => `not before ${date}`,
  notAfter: (date: string) => `not after ${date}`,
  archive: 'Archived at',
  sha256: 'SHA-256',
  keptFile: 'Kept file',
  openFile: 'Open the file that was read',
  reliability: 'Reliability of the source',
  credibility: 'Credibility of the claim',
  withdrawn: (on: string, why: string) => `Taken back by the editors on ${on}: ${why}`,
  withdrawnCount: (count: number) => `${count} taken back`,
  corrected: 'Corrected',
  corrects: 'By the editors; the log of edits holds what it said before.',
  setAside: (count: number) =>
    count === 1 ? '1 claim set aside for these days' : `${count} claims set aside for these days`,
  setAsideWhy: 'not held, or not yet reported, on the days chosen',
  possibly: 'Only possibly on these days: no claim gives dates exact enough to say.',
  undated: (count: number) =>
    count === 1
      ? '1 of the claims counted does not say when it held.'
      : `${count} of the claims counted do not say when it held.`,
  correct: 'Correct',
  takeBack: 'Take back',
  accessed: 'Read on',
  place: 'Place in source',
  note: 'Note',
  licence: 'Licence',
  heldLong: 'Held',
  reportedLong: 'Reported',
  copy: 'Copy citation',
  openSource: 'All claims of this source',
  nothing: 'No claim is held on this link that you may see',
  gone: 'This link is not in the graph any more, or only editors may see it.',
  what: 'the claims of this link',
} as const;
