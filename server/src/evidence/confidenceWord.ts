import type { ConfidenceWord } from '../generated/resolvers.js';

const LEAST: readonly (readonly [ConfidenceWord, number])[] = [
  ['HIGH', 0.75],
  ['MODERATE', 0.5],
  ['LOW', 0.25],
];

/** The word for a confidence. */
export function confidenceWord(confidence: number): ConfidenceWord {
  return LEAST.find(([, least]) => confidence >= least)?.[0] ?? 'VERY_LOW';
}
