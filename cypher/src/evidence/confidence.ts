import type { LinkClaim } from './claim.js';
import { compare } from './dates.js';
import { confidenceSentence, NOTHING_STANDS } from './confidenceSentence.js';
import type { Credibility } from './credibility.js';
import type { Standing } from './standing.js';
import { deniedByParty, onlyTakesBack } from './status.js';
import { byVoice } from './voices.js';
import {
  AT_MOST,
  CONFIDENCE_WORDS,
  CREDIBILITY_WEIGHT,
  DENIAL,
  READ_IN_PART,
  RELIABILITY_WEIGHT,
  RETRACTION,
  RETRACTION_HALVES_AFTER,
  RETRACTION_UNDATED,
  UNJUDGED_AT_MOST,
} from './weights.js';

export interface Confidence {
  /** 0 to `AT_MOST`, two decimals. */
  confidence: number;
  /** One sentence that names the rule. */
  confidenceBecause: string;
}

export type ConfidenceWord = keyof typeof CONFIDENCE_WORDS;

/** What is left of a link's claims, with the credibility of each. */
export interface Weighed {
  left: Standing;
  credibilities: ReadonlyMap<string, Credibility>;
  parties: ReadonlySet<string>;
}

/**
 * Confidence in a link, by one formula; its constants are in `weights.ts`.
 *
 *     w(claim)   = reliability of its source × credibility of the claim × read whole or in part
 *     w(voice)   = the highest w of the claims of one independent voice
 *     belief     = 1 − Π (1 − w) over the voices that say so
 *     doubt      = 1 − Π (1 − w) over the independent voices that deny it
 *     confidence = belief × (1 − DENIAL × doubt) × (1 − RETRACTION × how recent)
 *
 * The party's own denial lowers nothing. A speaker's retraction of an own claim takes that claim
 * away and lowers the rest, in full when nobody said so since, else half as much for every two
 * years that the last support came later. It is never above `AT_MOST`, and where no voice can be
 * judged (F or 6) never high. What nothing supports any more has a confidence of 0.
 */
export function confidenceIn({ left, credibilities, parties }: Weighed): Confidence {
  const weigh = (claim: LinkClaim) => weightOf(claim, credibilities.get(claim.id)!);
  const saying = strongest(byVoice(left.supports), weigh);
  if (saying.length === 0) {
    return { confidence: 0, confidenceBecause: NOTHING_STANDS };
  }
  const independent = left.denials.filter((denial) => !deniedByParty(denial, parties));
  const denying = strongest(byVoice(independent), weigh);
  const judged = saying.some(({ claim }) => canBeJudged(claim, credibilities.get(claim.id)!));
  const lost = retractionLoss(left);
  const value = combined(saying) * (1 - DENIAL * combined(denying)) * (1 - lost);
  const bounded = Math.min(value, judged ? AT_MOST : UNJUDGED_AT_MOST);
  return {
    confidence: Math.round(bounded * 100) / 100,
    confidenceBecause: confidenceSentence({
      saying: saying.map(({ claim }) => claim),
      judged,
      denying: denying.length,
      party: partyWord(left.denials, independent),
      takenBack: lost > 0,
    }),
  };
}

/** The word for a confidence. */
export function confidenceWord(confidence: number): ConfidenceWord {
  const words = Object.entries(CONFIDENCE_WORDS) as [ConfidenceWord, number][];
  return words.find(([, least]) => confidence >= least)?.[0] ?? 'VERY_LOW';
}

function partyWord(denials: readonly LinkClaim[], independent: readonly LinkClaim[]) {
  if (denials.length === independent.length) return null;
  return independent.length === 0 && onlyTakesBack(denials) ? 'takes it back' : 'denies it';
}

interface Voice {
  weight: number;
  /** The claim that gives the weight. */
  claim: LinkClaim;
}

/** The strongest claim of each voice, strongest first. */
function strongest(groups: readonly LinkClaim[][], weigh: (claim: LinkClaim) => number): Voice[] {
  const best = (a: Voice, b: Voice) => b.weight - a.weight || compare(a.claim.id, b.claim.id);
  const voices = groups.map((group) => {
    const [first] = group.map((claim) => ({ claim, weight: weigh(claim) })).sort(best);
    return first!;
  });
  // Sorted, so that the order of the claims does not reach the last digit of the product.
  return voices.sort(best);
}

function weightOf({ reliability, readInPart }: LinkClaim, { credibility }: Credibility): number {
  const read = readInPart ? READ_IN_PART : 1;
  return RELIABILITY_WEIGHT[reliability] * CREDIBILITY_WEIGHT[credibility] * read;
}

function canBeJudged({ reliability }: LinkClaim, { credibility }: Credibility): boolean {
  return reliability !== 'F' && credibility !== 6;
}

function combined(voices: readonly Voice[]): number {
  return 1 - voices.reduce((product, { weight }) => product * (1 - weight), 1);
}

/** What retractions take: in full when the last of them came last, see `confidenceIn`. */
function retractionLoss({ supports, recantations }: Standing): number {
  if (recantations.length === 0) return 0;
  const takenBack = lastSaid(recantations);
  const said = lastSaid(supports);
  if (takenBack === null || said === null) return RETRACTION * RETRACTION_UNDATED;
  const years = Math.max(0, (Date.parse(said) - Date.parse(takenBack)) / YEAR);
  return RETRACTION * 0.5 ** (years / RETRACTION_HALVES_AFTER);
}

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

function lastSaid(claims: readonly LinkClaim[]): string | null {
  const days = claims.flatMap(
    ({ reportedFirst, reportedLast }) => reportedLast ?? reportedFirst ?? [],
  );
  return days.sort(compare).at(-1) ?? null;
}
