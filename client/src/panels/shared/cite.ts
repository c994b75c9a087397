/** Texts for the clipboard: what the server cites, with what was read here and when. */
import type { Claim, LinkEvidence, Path } from '../../state';

/** Where and when the text was taken. */
export interface Taken {
  /** Version of the data. */
  readonly version: number;
  /** Day, ISO 8601. */
  readonly on: string;
}

const imprint = ({ version, on }: Taken, what: string): string =>
  `Frontgraph, ${what}, data version ${version}, read on ${on}.`;

/** What of a claim a citation needs. */
export type CitedClaim = Pick<Claim, 'id' | 'citation'>;

/** One claim as a text to paste. */
export const citeClaim = (claim: CitedClaim, taken: Taken): string =>
  [claim.citation, imprint(taken, `claim ${claim.id}`)].join('\n');

/** A link with its status and its claims as a text to paste. */
export const citeLink = (
  { id, citation }: Pick<LinkEvidence, 'id' | 'citation'>,
  taken: Taken,
): string => [citation, imprint(taken, `link ${id}`)].join('\n');

/** A path with the leading claim of each hop as a text to paste; where it runs against time, it says so. */
export const citePath = (
  { citation, againstTime, entityIds }: Pick<Path, 'citation' | 'againstTime' | 'entityIds'>,
  taken: Taken,
): string =>
  [
    citation,
    ...(againstTime === null ? [] : [`Against time: ${againstTime}`]),
    imprint(taken, `path ${entityIds.join(' – ')}`),
  ].join('\n');

/** A property of an entity: what it is in words, then all that its claims say. */
export const citeProperty = (
  { sentence, claims }: { readonly sentence: string; readonly claims: readonly CitedClaim[] },
  taken: Taken,
): string =>
  [
    sentence,
    ...claims.map(({ citation }, at) => `${at + 1}. ${citation}`),
    imprint(taken, claims.length === 1 ? '1 claim' : `${claims.length} claims`),
  ].join('\n');
