import { firstPossibleDay } from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';
import { groupBy } from '../request/grouped.js';
import { different, ofOneAct } from './dates.js';
import { thingOf } from './findings.js';
import { isLegalAct } from './marks.js';
import type { Mark } from './types.js';

/** What the marks of one state come to. */
export interface Lead {
  /** The marks of the leading state, strongest first. */
  readonly marks: readonly Mark[];
  /** Since when; null where no date is given or none leads. */
  readonly since: PartialDate | null;
  /** The different dates given. */
  readonly dates: readonly PartialDate[];
  /** Claims give different dates for one thing. */
  readonly datesDiffer: boolean;
}

/** The leading state of a cell; its marks come strongest first. */
export function leadOf(marks: readonly Mark[]): Lead | null {
  const [first] = marks;
  if (!first) return null;
  const own = marks.filter(({ state }) => state === first.state);
  const things = [...groupBy(own, ({ finding }) => thingOf(finding)).values()];
  const begins = things.flatMap((same) => beginOf(same) ?? []);
  const undecided = things.some((same) => datesOf(same).length > 0 && beginOf(same) === null);
  const [since = null] = begins.sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    marks: own,
    since: undecided ? null : since,
    dates: datesOf(own),
    datesDiffer: things.some((same) => datesOf(same).length > 1),
  };
}

/** Since when a cell says; of what is not yet, from the first date given. */
export function sinceOf({ marks: [first], since, dates }: Lead): PartialDate | null {
  return first?.state === 'NOT_YET' ? (dates[0] ?? null) : since;
}

const datesOf = (marks: readonly Mark[]) => different(marks.flatMap(({ since }) => since ?? []));

/**
 * Since when one thing holds: the date that its legal acts give, where they agree or lie so close
 * together that they are of one act; without a dated act, the one date that all else give.
 */
function beginOf(marks: readonly Mark[]): PartialDate | null {
  const acts = datesOf(marks.filter(isLegalAct));
  const dates = acts.length > 0 ? acts : datesOf(marks);
  const [first = null] = dates;
  if (acts.length > 1 && ofOneAct(acts)) return first;
  return dates.length === 1 ? first : null;
}

/** A statement that somebody is not listed meets a listing that had begun by then. */
export function saidOtherwise(lead: Lead, others: readonly Mark[]): Mark[] {
  const [{ state } = { state: null }] = lead.marks;
  if (state !== 'LISTED' && state !== 'ALIAS') return [];
  return others.filter((mark) => mark.state === 'SAID_NOT_LISTED' && meets(mark, lead));
}

function meets({ since }: Mark, lead: Lead): boolean {
  const said = since && firstPossibleDay(since);
  const begun = lead.since && firstPossibleDay(lead.since);
  return said === null || begun === null || begun <= said;
}
