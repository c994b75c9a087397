import { gainsays } from '../rows/index.js';
import type { ClaimRow } from '../rows/index.js';
import { sameDate, sameValue } from './values.js';

/**
 * Whether two claims contradict each other: one gainsays what the other says, or both answer the
 * same question (the same conflict group) differently.
 */
export function contradicts(a: ClaimRow, b: ClaimRow): boolean {
  if (a.id === b.id) return false;
  if (a.answers.includes(b.id) || b.answers.includes(a.id)) return true;
  if (a.conflictGroup === null || a.conflictGroup !== b.conflictGroup) return false;
  // Two that both say no to one link agree, whenever they said so.
  if (gainsays(a) && gainsays(b)) return a.linkId !== b.linkId;
  return gainsays(a) !== gainsays(b) || !sameAnswer(a, b);
}

function sameAnswer(a: ClaimRow, b: ClaimRow): boolean {
  return (
    a.linkId === b.linkId &&
    a.property === b.property &&
    a.role === b.role &&
    sameValue(a.value, b.value) &&
    sameDate(a.from?.date, b.from?.date) &&
    sameDate(a.to?.date, b.to?.date)
  );
}
