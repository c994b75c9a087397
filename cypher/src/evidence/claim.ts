import type { LinkType } from '../generated/vocabulary.js';
import type { PartialDate, Reliability, Stance } from '../records.js';

/** Status of a link, from the strongest to the weakest. */
export const LINK_STATUSES = [
  'designated',
  'asserted',
  'reported',
  'alleged',
  'disputed',
  'denied',
  'retracted',
] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

/** Who denies a contested link. */
export type Contester = 'party' | 'independent' | 'both';

/** A claim on a link, as far as its status depends on it. */
export interface LinkClaim {
  id: string;
  linkId: string;
  linkType: LinkType;
  from: string;
  to: string;
  role: string | null;
  stance: Stance;
  /** Who states it: an entity's id, or `publisher:` and the publisher's name. */
  speaker: string;
  /** Whose statement the speaker only passes on. */
  citing: readonly string[];
  answers: readonly string[];
  /** Only editors see it: it is marked so, or it names an entity that is. */
  sensitive: boolean;
  /** When it holds: begin and end as exact as the source; null = not given. */
  heldFrom: PartialDate | null;
  heldTo: PartialDate | null;
  /** Date cut to its precision; null = not dated. */
  reportedOn: string | null;
  /** It is a bound of the source's date, not the date itself. */
  reportedInferred: boolean;
  /** First and last whole day on which it can have been said; null = not known. */
  reportedFirst: string | null;
  reportedLast: string | null;
  /** On a denial or retraction: whether it comes from the party, where its source settles it. */
  byParty: boolean | null;
  /** The same as it was worked out at the last write. */
  markedByParty: boolean | null;
  /** Grade of its source on the Admiralty scale. */
  reliability: Reliability;
  /** Only a part of its source was read. */
  readInPart: boolean;
  /** It rests on a statement made in custody. */
  custodial: boolean;
  /** It was found by search, not read on the page itself. */
  retrievedText: boolean;
  /** Editors took it back. */
  withdrawn: Withdrawal | null;
  /** Ids of earlier claims that it corrects. */
  supersedes: readonly string[];
}

/** What decides whether a claim still stands: claims on links and on properties have it alike. */
export type Said = Pick<
  LinkClaim,
  'id' | 'stance' | 'speaker' | 'citing' | 'answers' | 'heldTo' | 'withdrawn' | 'supersedes'
>;

/** Editors took a claim back: on which day, and why. */
export interface Withdrawal {
  readonly on: string;
  readonly why: string;
}

/** Who really says it: those whom the speaker passes on, else the speaker. */
export function voices(claim: Pick<LinkClaim, 'citing' | 'speaker'>): readonly string[] {
  return claim.citing.length > 0 ? claim.citing : [claim.speaker];
}

const STRENGTH: Partial<Record<Stance, LinkStatus>> = {
  designates: 'designated',
  asserts: 'asserted',
  reports: 'reported',
  alleges: 'alleged',
};

/** The status that a claim of this stance gives, or null when it gives none. */
export function support(stance: Stance): LinkStatus | null {
  return STRENGTH[stance] ?? null;
}
