import type { ClaimRow } from '../rows/index.js';
import { inSentence, isPlural, isUnnamed } from './names.js';
import type { Named } from './names.js';

/** A claim with those who speak in it. */
export interface Said {
  readonly claim: ClaimRow;
  /** Who states it; null = the publication itself. */
  readonly statedBy: Named | null;
  readonly publisher: string;
  readonly citing: readonly Named[];
}

/** Who says it, as it stands inside a sentence. */
export function speaker({ statedBy, publisher }: Said): string {
  return statedBy === null ? publisher : inSentence(statedBy);
}

/** When it was said, to the year: more would make every sentence a table. */
export function yearOf({ claim }: Said): string | null {
  return claim.reportedOn?.slice(0, 4) ?? null;
}

/**
 * “, 2010”, or “, not dated”. A legal act without a day of its own is known only from the edition
 * or report that carries it: “, as of 2026” is not the year of the act.
 */
export function dated(said: Said): string {
  const year = yearOf(said);
  if (year === null) return ', not dated';
  const { stance, from } = said.claim;
  return stance === 'designates' && from === null ? `, as of ${year}` : `, ${year}`;
}

/** Whom the speaker only passes on: “, citing the United Nations”. */
export function citing({ citing: cited }: Said): string {
  return cited.length === 0 ? '' : `, citing ${cited.map(inSentence).join(' and ')}`;
}

/**
 * Who speaks where a name stands on both sides and is not one known speaker's: several go by
 * “UN member states quoted without name”, and nobody knows whether “an officer speaking
 * anonymously” is the one of before. Null for a speaker with a name of his own.
 */
export function othersAmong({ statedBy }: Said): { who: string; many: boolean } | null {
  if (statedBy === null) return null;
  if (isPlural(statedBy)) return { who: 'others among them', many: true };
  return isUnnamed(statedBy) ? { who: 'another one so described', many: false } : null;
}
