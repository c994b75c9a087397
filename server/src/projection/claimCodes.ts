import type { LinkClaim } from '@frontgraph/cypher';
import type { Texts } from './texts.js';

/**
 * How a claim is kept: in parts that come in the same few combinations, each of them a code in the
 * table of shared texts. What a claim says of its link stands at the link.
 */
const PARTS = [
  ({ stance, sensitive, byParty, markedByParty, custodial, retrievedText }: LinkClaim) => ({
    ...{ stance, sensitive, byParty, markedByParty, custodial, retrievedText },
  }),
  ({ speaker, citing }: LinkClaim) => ({ speaker, citing }),
  ({ role }: LinkClaim) => ({ role }),
  ({ heldFrom, heldTo }: LinkClaim) => ({ heldFrom, heldTo }),
  ({ reportedOn, reportedInferred, reportedFirst, reportedLast, ...of }: LinkClaim) => ({
    ...{ reportedOn, reportedInferred, reportedFirst, reportedLast },
    ...{ reliability: of.reliability, readInPart: of.readInPart },
  }),
  ({ answers, withdrawn, supersedes }: LinkClaim) => ({ answers, withdrawn, supersedes }),
] as const;

type Part = (claim: LinkClaim) => object;
type Given<P extends readonly Part[]> = { [place in keyof P]: ReturnType<P[place]> };

/** Number of codes that make a claim. */
export const CODES = PARTS.length;

type Parts = Given<typeof PARTS>;
export type LinkOfClaim = Pick<LinkClaim, 'linkId' | 'linkType' | 'from' | 'to'>;

export interface CodedClaim {
  readonly id: string;
  readonly link: LinkOfClaim;
  readonly codes: Uint32Array;
  /** Where its codes begin. */
  readonly at: number;
}

/** The texts of a claim, one for each part. */
export function textsOf(claim: LinkClaim): string[] {
  return PARTS.map((part) => JSON.stringify(part(claim)));
}

/**
 * The claim whose codes begin at `at`, as it was given: a field that no part keeps does not compile
 * here. Field by field, since a search on a day does this thousands of times.
 */
export function claimOf(texts: Texts, { id, link, codes, at }: CodedClaim): LinkClaim {
  const value = (place: number): unknown => texts.valueOf(codes[at + place]!);
  const values = [value(0), value(1), value(2), value(3), value(4), value(5)];
  const [manner, voice, { role }, held, source, edits] = values as unknown as Parts;
  return {
    id,
    linkId: link.linkId,
    linkType: link.linkType,
    from: link.from,
    to: link.to,
    role,
    stance: manner.stance,
    speaker: voice.speaker,
    citing: voice.citing,
    answers: edits.answers,
    sensitive: manner.sensitive,
    heldFrom: held.heldFrom,
    heldTo: held.heldTo,
    reportedOn: source.reportedOn,
    reportedInferred: source.reportedInferred,
    reportedFirst: source.reportedFirst,
    reportedLast: source.reportedLast,
    byParty: manner.byParty,
    markedByParty: manner.markedByParty,
    reliability: source.reliability,
    readInPart: source.readInPart,
    custodial: manner.custodial,
    retrievedText: manner.retrievedText,
    withdrawn: edits.withdrawn,
    supersedes: edits.supersedes,
  };
}
