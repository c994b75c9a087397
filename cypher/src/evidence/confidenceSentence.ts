import type { LinkClaim } from './claim.js';

/** What the sentence on a confidence tells. */
export interface Told {
  /** The strongest claim of each voice, strongest first; one at least. */
  saying: readonly LinkClaim[];
  /** Some of it can be judged. */
  judged: boolean;
  /** How many independent voices deny it. */
  denying: number;
  /** What the party itself does, in the words of the status; null = it says nothing. */
  party: 'denies it' | 'takes it back' | null;
  /** Somebody took an own claim back. */
  takenBack: boolean;
}

export const NOTHING_STANDS = 'No claim that says so stands any more.';

/** Why a confidence is what it is: one sentence that names what counted. */
export function confidenceSentence(told: Told): string {
  const parts = [
    whoSaysSo(told.saying),
    ...(told.judged ? [] : ['nothing of it can be judged, which keeps it from being high']),
    ...whoDenies(told.denying, told.party),
    ...(told.takenBack ? ['somebody took an own claim back, which lowers it'] : []),
  ];
  return `${parts.join('; ')}.`;
}

function whoSaysSo(saying: readonly LinkClaim[]): string {
  const best = basis(saying[0]!);
  if (saying.length === 1) return `One speaker says so, ${best}`;
  return `${capital(count(saying.length))} independent speakers say so, one of them ${best}`;
}

const SOURCES = {
  A: 'a reliable source',
  B: 'a usually reliable source',
  C: 'a fairly reliable source',
  D: 'a source not usually reliable',
  E: 'an unreliable source',
  F: 'a source that cannot be judged',
} as const;

function basis({ stance, reliability, readInPart }: LinkClaim): string {
  const read = readInPart ? 'read in part' : 'read whole';
  const where = stance === 'designates' ? 'by a legal act in' : 'in';
  return `${where} ${SOURCES[reliability]} ${read}`;
}

function whoDenies(independent: number, party: Told['party']): string[] {
  const parts: string[] = [];
  if (independent === 1) parts.push('an independent speaker denies it, which lowers it');
  if (independent > 1) {
    parts.push(`${count(independent)} independent speakers deny it, which lowers it`);
  }
  if (party) parts.push(`the party ${party}, which changes nothing`);
  return parts;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function count(number: number): string {
  return NUMBERS[number - 2] ?? String(number);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
