import { answerHeld, answerReported, begunBy, surer, weaker } from '../dates/answer.js';
import type { DayAnswer } from '../dates/answer.js';
import { support } from './claim.js';
import type { Contester, LinkClaim, LinkStatus } from './claim.js';
import { summary, weigh } from './derive.js';
import type { DerivedLink } from './derive.js';
import { judge } from './status.js';
import type { StatusContext } from './status.js';
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

/** What the claims of a link come to on a day, for those who ask about a great many of them. */
export interface JudgedOn {
  status: LinkStatus;
  contested: Contester | null;
  answer: 'yes' | 'possibly';
  /** How many claims count on the day. */
  qualifying: number;
}

/**
 * The link on a day, from all claims on it (one at least), or null when it was not there. A support
 * qualifies when it may have held (`asOf`) and may have been reported (`reportedBy`), with `certain`
 * only when it surely did; a denial and a retraction have no validity of their own, so that they
 * wait for their report alone, save that a dated retraction of a designation by its own speaker
 * revokes it from that date on. What editors took back never qualifies. A link that has supports is
 * there when one of them qualifies; where no day is asked about, every link is, as it is stored.
 * The day replaces today, so that a designation had not ended on it; with reports alone asked
 * about, theirs does. Which claims readers see decides as at write time, by all claims and not by
 * those of the day. Whose denial is the party's own is as marked.
 */
export function decideOn(claims: readonly LinkClaim[], day: Day): OnDay | null {
  const told = tellingOn(claims, day);
  if (told === null) return null;
  const { considered, counted, telling, sensitive } = told;
  const qualifying = new Set(counted.map(({ id }) => id));
  const ids = considered.map(({ id }) => id);
  return {
    link: { ...summary(weigh(counted, contextOn(counted, day))), sensitive },
    answer: answerOfLink(telling),
    undated: telling.filter(({ claim }) => isSupport(claim) && isUndated(claim, day)).length,
    qualifying: ids.filter((id) => qualifying.has(id)),
    setAside: ids.filter((id) => !qualifying.has(id)),
  };
}

/** The same decision without all else that is told of a link: a third of the work. */
export function judgeOn(claims: readonly LinkClaim[], day: Day): JudgedOn | null {
  const told = tellingOn(claims, day);
  if (told === null) return null;
  const { counted, telling } = told;
  const { status, contested } = judge(counted, contextOn(counted, day));
  return { status, contested, answer: answerOfLink(telling), qualifying: counted.length };
}

interface Judged {
  readonly claim: LinkClaim;
  readonly answer: DayAnswer;
}

/** The claims that count on a day, and those of them that tell whether the link was there. */
function tellingOn(claims: readonly LinkClaim[], day: Day) {
  const open = claims.filter(({ sensitive }) => !sensitive);
  const considered = open.length > 0 ? open : claims;
  const judged = considered.map((claim) => ({ claim, answer: answerOf(claim, day, considered) }));
  const counting = judged.filter(({ answer }) => counts(answer, day));
  const supporting = isAsked(day) && judged.some(({ claim }) => isSupport(claim));
  const telling = counting.filter(({ claim }) => isSupport(claim) || !supporting);
  if (telling.length === 0) return null;
  const counted = counting.map(({ claim }) => marked(claim));
  return { considered, counted, telling, sensitive: open.length === 0 };
}

function answerOfLink(telling: readonly Judged[]): 'yes' | 'possibly' {
  return telling.map(({ answer }) => answer).reduce(surer) === 'yes' ? 'yes' : 'possibly';
}

function marked(claim: LinkClaim): LinkClaim {
  return { ...claim, byParty: claim.byParty ?? claim.markedByParty };
}

function contextOn([first]: readonly LinkClaim[], day: Day): StatusContext {
  const { from, to } = first!;
  return { parties: new Set([from, to]), today: day.asOf ?? day.reportedBy ?? today() };
}

function isAsked({ asOf, reportedBy }: Day): boolean {
  return asOf !== null || reportedBy !== null;
}

function answerOf(claim: LinkClaim, day: Day, all: readonly LinkClaim[]): DayAnswer {
  const { asOf, reportedBy } = day;
  if (claim.withdrawn !== null && isAsked(day)) return 'no';
  if (asOf !== null && endsLater(claim, asOf, all)) return 'no';
  const held = { from: claim.heldFrom, to: claim.heldTo };
  const asked = asOf !== null && isSupport(claim);
  return weaker(
    asked ? answerHeld(held, asOf) : 'yes',
    reportedBy === null ? 'yes' : answerReported(claim, reportedBy),
  );
}

/** Whoever revokes an act of his own on a day leaves it in force until then. */
function endsLater(
  { stance, speaker, heldFrom }: LinkClaim,
  asOf: string,
  all: readonly LinkClaim[],
) {
  if (stance !== 'retracts' || heldFrom === null || begunBy(heldFrom, asOf) === 'yes') return false;
  return all.some((other) => other.stance === 'designates' && other.speaker === speaker);
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
