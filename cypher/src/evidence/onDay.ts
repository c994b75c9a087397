import { answerHeld, answerReported, surer, weaker } from '../dates/answer.js';
import type { DayAnswer } from '../dates/answer.js';
import { support } from './claim.js';
import type { LinkClaim } from './claim.js';
import { summary, weigh } from './derive.js';
import type { DerivedLink } from './derive.js';
import { today } from './today.js';

/** The day that a question asks about: whole days (`dayOf` makes them), null = not asked. */
export interface Day {
  /** What held on this day. */
  readonly asOf: string | null;
  /** What had been reported by this day. */
  readonly reportedBy: string | null;
  /** Leaves out what only possibly held or was possibly reported. */
  readonly certain: boolean;
}

/** A link on a day. */
export interface OnDay {
  /** Status, confidence, counts and all else from the claims that qualify. */
  link: DerivedLink;
  answer: 'yes' | 'possibly';
  /** Qualifying supports without a date on an axis that is asked about. */
  undated: number;
  /** Ids of the claims that count on the day. */
  qualifying: string[];
  /** Ids of the claims that do not: not yet, no longer, not certainly, or taken back by editors. */
  setAside: string[];
}

/**
 * The link on a day, from all claims on it (one at least), or null when it was not there. A support
 * qualifies when it may have held (`asOf`) and may have been reported (`reportedBy`), with `certain`
 * only when it surely did; a denial and a retraction have no validity of their own, so that they
 * wait for their report alone. What editors took back never qualifies. A link that has supports is
 * there when one of them qualifies; where no day is asked about, every link is, as it is stored. The day replaces today, so that a designation had not ended on
 * it; with reports alone asked about, theirs does. Which claims readers see decides as at write
 * time, by all claims and not by those of the day. Whose denial is the party's own is as marked.
 */
export function decideOn(claims: readonly LinkClaim[], day: Day): OnDay | null {
  const open = claims.filter(({ sensitive }) => !sensitive);
  const considered = open.length > 0 ? open : claims;
  const judged = considered.map((claim) => ({ claim, answer: answerOf(claim, day) }));
  const counted = judged.filter(({ answer }) => counts(answer, day));
  const supporting = isAsked(day) && judged.some(({ claim }) => isSupport(claim));
  const telling = counted.filter(({ claim }) => isSupport(claim) || !supporting);
  if (telling.length === 0) return null;
  const qualifying = new Set(counted.map(({ claim }) => claim.id));
  const ids = considered.map(({ id }) => id);
  return {
    link: linkOn(
      counted.map(({ claim }) => claim),
      { day, sensitive: open.length === 0 },
    ),
    answer: telling.map(({ answer }) => answer).reduce(surer) === 'yes' ? 'yes' : 'possibly',
    undated: telling.filter(({ claim }) => isSupport(claim) && isUndated(claim, day)).length,
    qualifying: ids.filter((id) => qualifying.has(id)),
    setAside: ids.filter((id) => !qualifying.has(id)),
  };
}

function linkOn(
  claims: readonly LinkClaim[],
  { day, sensitive }: { day: Day; sensitive: boolean },
): DerivedLink {
  const marked = claims.map((claim) => ({
    ...claim,
    byParty: claim.byParty ?? claim.markedByParty,
  }));
  const [{ from, to }] = claims as [LinkClaim];
  const context = { parties: new Set([from, to]), today: day.asOf ?? day.reportedBy ?? today() };
  return { ...summary(weigh(marked, context)), sensitive };
}

function isAsked({ asOf, reportedBy }: Day): boolean {
  return asOf !== null || reportedBy !== null;
}

function answerOf(claim: LinkClaim, day: Day): DayAnswer {
  const { asOf, reportedBy } = day;
  if (claim.withdrawn !== null && isAsked(day)) return 'no';
  const held = { from: claim.heldFrom, to: claim.heldTo };
  const asked = asOf !== null && isSupport(claim);
  return weaker(
    asked ? answerHeld(held, asOf) : 'yes',
    reportedBy === null ? 'yes' : answerReported(claim, reportedBy),
  );
}

function counts(answer: DayAnswer, { certain }: Day): boolean {
  return certain ? answer === 'yes' : answer !== 'no';
}

function isSupport({ stance }: LinkClaim): boolean {
  return support(stance) !== null;
}

function isUndated(claim: LinkClaim, { asOf, reportedBy }: Day): boolean {
  const held = claim.heldFrom ?? claim.heldTo;
  const reported = claim.reportedFirst ?? claim.reportedLast;
  return (asOf !== null && held === null) || (reportedBy !== null && reported === null);
}
