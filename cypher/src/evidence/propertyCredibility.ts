import { vocabulary } from '../generated/vocabulary.js';
import type { PropertyName } from '../generated/vocabulary.js';
import { gradeCredibility, isWeighty, takenBack } from './credibility.js';
import type { Credibility } from './credibility.js';
import { support } from './claim.js';
import { groupBy } from './groupBy.js';
import type { PropertyClaim } from './propertyEvidence.js';
import { standing } from './standing.js';
import { sameValue } from './values.js';
import { byVoice } from './voices.js';

/**
 * Credibility of claims on properties, by id, by the rules of `credibility.ts`: a value is confirmed
 * by an independent voice that gives the same for the same role, and gainsaid by one that denies it
 * or, where there can only be one, gives another. What readers see is graded by what they see.
 */
export function propertyCredibilities(claims: readonly PropertyClaim[]): Map<string, Credibility> {
  const grades = new Map<string, Credibility>();
  for (const about of groupBy(
    claims,
    ({ subject, property }) => `${subject} ${property}`,
  ).values()) {
    for (const [id, grade] of gradeProperty(about)) grades.set(id, grade);
    const open = about.filter(({ sensitive }) => !sensitive);
    if (open.length === about.length) continue;
    for (const [id, grade] of gradeProperty(open)) grades.set(id, grade);
  }
  return grades;
}

/** Claims on one property of one entity. */
function gradeProperty(claims: readonly PropertyClaim[]): Map<string, Credibility> {
  const { supports, denials } = standing(claims, '');
  const left = [...supports, ...denials];
  const weighty = left.filter(isWeighty);
  const voiceOf = voiceIndex(left);
  const grades = new Map(claims.map((claim) => [claim.id, takenBack(claim)]));
  for (const claim of left) {
    const others = weighty.filter((other) => voiceOf.get(other) !== voiceOf.get(claim));
    const confirmed = others.some((other) => confirms(other, claim));
    const gainsaid = others.some((other) => gainsays(other, claim));
    grades.set(claim.id, gradeCredibility(claim, { confirmed, gainsaid }));
  }
  return grades;
}

function voiceIndex(claims: readonly PropertyClaim[]): Map<PropertyClaim, number> {
  const groups = byVoice(claims);
  return new Map(groups.flatMap((group, i) => group.map((claim) => [claim, i] as const)));
}

function confirms(a: PropertyClaim, b: PropertyClaim): boolean {
  const sameSide = isSupport(a) === isSupport(b);
  return sameSide && (a.role ?? '') === (b.role ?? '') && sameValue(a.value, b.value);
}

function gainsays(a: PropertyClaim, b: PropertyClaim): boolean {
  if (isSupport(a) && isSupport(b)) return mayConflict(a, b) && !sameValue(a.value, b.value);
  if (isSupport(a) === isSupport(b)) return false;
  const [denial, claim] = isSupport(a) ? [b, a] : [a, b];
  if (denial.answers.length === 0) return sameValue(denial.value, claim.value);
  return [claim.id, ...claim.supersedes].some((id) => denial.answers.includes(id));
}

/**
 * Dates and amounts of one role conflict when they differ; texts, and what may have several values
 * at once, only inside a conflict group.
 */
function mayConflict(a: PropertyClaim, b: PropertyClaim): boolean {
  const { value, many }: { value: string; many?: boolean } =
    vocabulary.properties[a.property as PropertyName];
  if (value !== 'text' && !many) return (a.role ?? '') === (b.role ?? '');
  return a.conflictGroup !== null && a.conflictGroup === b.conflictGroup;
}

function isSupport({ stance }: PropertyClaim): boolean {
  return support(stance) !== null;
}
