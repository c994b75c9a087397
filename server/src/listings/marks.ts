import { compare } from '@frontgraph/cypher';
import type { MatrixState } from '../rows/index.js';
import { MATRIX_STATES } from '../rows/index.js';
import { agree, exactness } from './dates.js';
import { referenceIn } from './findings.js';
import { goneFrom } from './gone.js';
import { standsOn } from './stands.js';
import type { Asked, Finding, Manner, Mark, Voiced } from './types.js';

const STATES: Readonly<Record<Manner, MatrixState>> = {
  entry: 'LISTED',
  ban: 'LISTED',
  affiliate: 'LISTED',
  alias: 'ALIAS',
  watch: 'WATCHED',
  absence: 'SAID_NOT_LISTED',
};

/** What a finding says on the day asked about: a mark for each date that its claims give. */
export function marksOf(finding: Finding, asked: Asked): Mark[] {
  const { supports, ended, retractions, denials, sure } = standsOn(finding, asked);
  const { manner } = finding;
  const gone = goneFrom(finding, supports, asked);
  const early = (mark: Mark) =>
    mark.since === null && mark.claims.every((one) => !saidBy(one, finding, asked));
  const marks = grouped(gone ? 'DELISTED' : STATES[manner], finding, supports).map((mark) => {
    const possibly = mark.claims.every(({ claim }) => !sure.has(claim.id));
    return { ...mark, goneFrom: gone, possibly, early: possibly && early(mark) };
  });
  // A watch that is over was no listing, and whoever denies an absence says nothing of a list.
  if (manner === 'watch' || manner === 'absence') return marks;
  return [
    ...marks,
    ...grouped('DELISTED', finding, ended).map((mark) => revoked(mark, retractions)),
    ...grouped('SAID_NOT_LISTED', finding, denials),
  ];
}

/** An act that names no end ends with what took it back. */
function revoked(mark: Mark, retractions: readonly Voiced[]): Mark {
  if (mark.until !== null || retractions.length === 0) return mark;
  const ends = retractions.flatMap(({ claim }) => claim.from ?? []);
  const until = ends.sort((a, b) => compare(b.date, a.date))[0] ?? null;
  return { ...mark, until, claims: [...mark.claims, ...retractions] };
}

/** Whoever said that it is so by a day says that it had begun. */
function saidBy({ claim }: Voiced, { held }: Finding, { day }: Asked): boolean {
  const last = held.evidence.find(({ id }) => id === claim.id)?.reportedLast ?? null;
  return day?.asOf == null || (last !== null && last <= day.asOf);
}

/** Claims of one finding that agree on begin and end; an inexact date joins an exact one. */
export function grouped(state: MatrixState, finding: Finding, claims: readonly Voiced[]): Mark[] {
  const groups: Voiced[][] = [];
  for (const voiced of [...claims].sort((a, b) => byExactness(a, b) || byVoice(a, b))) {
    const group = groups.find(([first]) => first !== undefined && together(first, voiced));
    if (group) group.push(voiced);
    else groups.push([voiced]);
  }
  return groups.map((group) => {
    group.sort(byVoice);
    return { state, finding, claims: group, ...told(finding, group) };
  });
}

function byExactness({ claim: a }: Voiced, { claim: b }: Voiced): number {
  return exactness(b.from) - exactness(a.from);
}

/** Undated claims are no part of a dated mark: their date is not known. */
function together({ claim: a }: Voiced, { claim: b }: Voiced): boolean {
  const same = (x: typeof a.from, y: typeof a.from) =>
    x === null || y === null ? x === y : agree(x, y);
  return same(a.from, b.from) && same(a.to, b.to);
}

function told(finding: Finding, group: readonly Voiced[]) {
  const dates = group.map(({ claim }) => claim);
  const exact = (which: 'from' | 'to') =>
    dates.map((claim) => claim[which]).sort((a, b) => exactness(b) - exactness(a))[0] ?? null;
  const references = group.flatMap((voiced) => referenceIn(finding, voiced) ?? []);
  const reference = references[0] ?? null;
  const plain = { goneFrom: null, possibly: false, early: false, bound: null };
  return { since: exact('from'), until: exact('to'), reference, ...plain };
}

const STRENGTH = ['designates', 'asserts', 'reports', 'alleges', 'denies', 'retracts'] as const;

/** Legal acts first, then own findings, own statements before passed-on ones, earliest first. */
function byVoice({ claim: a }: Voiced, { claim: b }: Voiced): number {
  return (
    STRENGTH.indexOf(a.stance) - STRENGTH.indexOf(b.stance) ||
    Math.min(a.citing.length, 1) - Math.min(b.citing.length, 1) ||
    compare(a.from?.date ?? '~', b.from?.date ?? '~') ||
    compare(a.id, b.id)
  );
}

export function isLegalAct(mark: Mark): boolean {
  return mark.claims.some(({ claim }) => claim.stance === 'designates');
}

/**
 * The strongest mark first: what a legal act says before what is only said of it, listed before
 * alias, watched, delisted and not listed; the dated before the undated, the earliest first.
 */
export function byStanding(a: Mark, b: Mark): number {
  const legal = (mark: Mark) => Number(!isLegalAct(mark));
  return (
    legal(a) - legal(b) ||
    MATRIX_STATES.indexOf(a.state) - MATRIX_STATES.indexOf(b.state) ||
    compare(a.since?.date ?? '~', b.since?.date ?? '~') ||
    compare(a.claims[0]!.claim.id, b.claims[0]!.claim.id)
  );
}
