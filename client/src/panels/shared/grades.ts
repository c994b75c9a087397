/** The Admiralty scale (NATO AJP-2.1) in its own words: how reliable a source is, how credible a claim. */
import type { Claim, LinkEvidence, Source } from '../../state';

const RELIABILITY: Record<Source['reliability'], string> = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

const CREDIBILITY: Readonly<Record<number, string>> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

const CONFIDENCE: Record<LinkEvidence['confidenceWord'], string> = {
  HIGH: 'High confidence',
  MODERATE: 'Moderate confidence',
  LOW: 'Low confidence',
  VERY_LOW: 'Very low confidence',
};

/** The letter of a source with its word: `B, usually reliable`. */
export const reliabilityWords = ({ reliability }: Pick<Source, 'reliability'>): string =>
  `${reliability}, ${RELIABILITY[reliability]}`;

/** The figure of a claim with its word: `2, probably true`; what the editors took back has none. */
export const credibilityWords = ({
  credibility,
  withdrawn,
}: Pick<Claim, 'credibility' | 'withdrawn'>): string =>
  withdrawn === null
    ? `${credibility}, ${CREDIBILITY[credibility] ?? ''}`
    : 'not graded: taken back';

/** Confidence as a word, never as a number. */
export const confidenceWords = ({ confidenceWord }: Pick<LinkEvidence, 'confidenceWord'>): string =>
  CONFIDENCE[confidenceWord];
