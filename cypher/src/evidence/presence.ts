import { weaker } from '../dates/answer.js';
import type { DayAnswer } from '../dates/answer.js';
import { FIRST_OF_ALL_DAYS, LAST_OF_ALL_DAYS } from '../dates/days.js';
import { firstPossibleDay, lastPossibleDay } from '../dates/possible.js';
import type { PartialDate } from '../records.js';
import { compare } from './dates.js';
import type { Day } from './onDay.js';
import type { PropertyClaim } from './propertyEvidence.js';
import { standing } from './standing.js';

/**
 * Whole days that bound when an entity began and when it was first spoken of, stored on the entity
 * and never null. `beganFirst`…`beganLast`: its beginning lies between them; both the first of all
 * days for a kind that has no beginning (a place, a person). `saidFirst`…`saidLast`: the first
 * report about it lies between them; an editors' note is no report, and nobody reports of what has
 * not begun. They come from public claims alone; from all where no public claim speaks of it.
 */
// A type and not an interface: it travels as properties, which an interface may not.
export type PresenceBounds = {
  beganFirst: string;
  beganLast: string;
  saidFirst: string;
  saidLast: string;
};

/** First and last whole day between which something lies. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** Kinds without a beginning that a claim could give: what is told of them decides. */
const WITHOUT_BEGINNING: readonly string[] = ['Person', 'Place'];

/** Properties that give an entity's beginning; a date of birth is none. */
const BEGINNINGS: readonly string[] = ['began', 'date'];

/**
 * Bounds from an entity's property claims (all that stand are looked at) and from the days of its
 * first report; null = nothing is reported of it. Where no claim gives its beginning, it had begun by
 * the day on which somebody surely had spoken of it.
 */
export function presenceBounds(
  kind: string,
  claims: readonly PropertyClaim[],
  said: DaySpan | null,
): PresenceBounds {
  const { first: saidFirst, last: saidLast } = said ?? WHENEVER;
  const dates = beginnings(claims);
  if (dates.length > 0) {
    const first = dates.map((date) => firstPossibleDay(date) ?? FIRST_OF_ALL_DAYS).sort(compare);
    const last = dates.map((date) => lastPossibleDay(date) ?? LAST_OF_ALL_DAYS).sort(compare);
    const beganFirst = first[0]!;
    return {
      ...{ beganFirst, beganLast: last.at(-1)! },
      ...{ saidFirst: later(saidFirst, beganFirst), saidLast: later(saidLast, beganFirst) },
    };
  }
  const beganLast = WITHOUT_BEGINNING.includes(kind) ? FIRST_OF_ALL_DAYS : saidLast;
  return { beganFirst: FIRST_OF_ALL_DAYS, beganLast, saidFirst, saidLast };
}

function later(day: string, other: string): string {
  return day < other ? other : day;
}

const WHENEVER: DaySpan = { first: FIRST_OF_ALL_DAYS, last: LAST_OF_ALL_DAYS };

function beginnings(claims: readonly PropertyClaim[]): PartialDate[] {
  return standing(
    claims.filter(({ property }) => BEGINNINGS.includes(property)),
    '',
  ).supports.flatMap(({ value }) => value?.date ?? []);
}

/**
 * Whether an entity was there on a day: `no` before it can have begun or been spoken of, `yes` once
 * it surely had, else `possibly`. The end of an entity plays no part: what is dissolved is still
 * spoken of. `certain` plays none either: whoever asks decides whether `possibly` is enough; an end
 * of a link that certainly held was there.
 */
export function answerPresence(bounds: PresenceBounds, { asOf, reportedBy }: Day): DayAnswer {
  const begun = asOf === null ? 'yes' : between(bounds.beganFirst, bounds.beganLast, asOf);
  const said = reportedBy === null ? 'yes' : between(bounds.saidFirst, bounds.saidLast, reportedBy);
  return weaker(begun, said);
}

function between(first: string, last: string, day: string): DayAnswer {
  return day < first ? 'no' : day < last ? 'possibly' : 'yes';
}
