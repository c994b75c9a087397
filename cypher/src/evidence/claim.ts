import type { LinkType } from '../generated/vocabulary.js';
import type { Stance } from '../records.js';

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
  heldFrom: string | null;
  heldTo: string | null;
  reportedOn: string | null;
  /** On a denial, where its source settles it. */
  byParty: boolean | null;
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
