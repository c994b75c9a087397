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

export type LinkOfClaim = Pick<LinkClaim, 'linkId' | 'linkType' | 'from' | 'to'>;

/** The texts of a claim, one for each part. */
export function textsOf(claim: LinkClaim): string[] {
  return PARTS.map((part) => JSON.stringify(part(claim)));
}

/** A claim as it was given: a field that no part keeps does not compile here. */
export function claimOf(
  texts: Texts,
  { id, link, codes }: { id: string; link: LinkOfClaim; codes: readonly number[] },
): LinkClaim {
  const [manner, voice, role, held, source, edits] = codes.map((code) =>
    texts.valueOf(code),
  ) as unknown as Given<typeof PARTS>;
  return { id, ...link, ...manner, ...voice, ...role, ...held, ...source, ...edits };
}
