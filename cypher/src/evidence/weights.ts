import type { Reliability } from '../records.js';

/**
 * Every constant of the confidence formula (`confidence.ts`). They order what the Admiralty scale
 * (NATO AJP-2.1) only names, so that: one legal act of a reliable source read whole is high alone
 * (0.95 × 0.85), one report of a usually reliable source moderate (0.68), one of a fairly reliable
 * source just moderate (0.51), an allegation of it low (0.42); two usually reliable sources that
 * confirm each other are high; what an independent speaker gainsays and nobody confirms is low.
 */

/** What a source weighs by its grade. F, "cannot be judged", weighs less than C, more than D. */
export const RELIABILITY_WEIGHT: Readonly<Record<Reliability, number>> = {
  A: 0.95,
  B: 0.8,
  C: 0.6,
  D: 0.35,
  E: 0.15,
  F: 0.45,
};

/**
 * Credibility of a piece of information: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful,
 * 5 improbable, 6 cannot be judged.
 */
export type CredibilityGrade = 1 | 2 | 3 | 4 | 5 | 6;

/** What a claim weighs by its grade. 6, "cannot be judged", weighs between 3 and 4. */
export const CREDIBILITY_WEIGHT: Readonly<Record<CredibilityGrade, number>> = {
  1: 1,
  2: 0.85,
  3: 0.7,
  4: 0.45,
  5: 0.2,
  6: 0.55,
};

/** What a source of which only a part was read keeps of its weight. */
export const READ_IN_PART = 0.85;

/** How much of the confidence independent denials take at most, when nobody could doubt them. */
export const DENIAL = 0.5;

/** How much a speaker's retraction of an own claim takes when nobody said so since. */
export const RETRACTION = 0.3;

/** Years after which that loss is halved, from the retraction to the last support. */
export const RETRACTION_HALVES_AFTER = 2;

/** The loss that is taken, as a part of the whole, where one of the two dates is not known. */
export const RETRACTION_UNDATED = 0.5;

/** Grades of sources whose claims confirm or gainsay others. */
export const WEIGHTY: readonly Reliability[] = ['A', 'B', 'C'];

/** Confidence is rounded to two decimals; each word begins at its number. */
export const CONFIDENCE_WORDS = { HIGH: 0.75, MODERATE: 0.5, LOW: 0.25, VERY_LOW: 0 } as const;

/** Highest confidence of all: however many say so, nothing here is certain. */
export const AT_MOST = 0.99;

/** Highest confidence where nothing that is said can be judged (F or 6): never high. */
export const UNJUDGED_AT_MOST = 0.74;
