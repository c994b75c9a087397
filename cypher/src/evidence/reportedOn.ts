import { firstDay, lastDay } from '../dates/days.js';
import { firstPossibleDay, lastPossibleDay } from '../dates/possible.js';
import type { ClaimRecord, PartialDate, SourceRecord } from '../records.js';

// A type and not an interface: it travels as a parameter, which an interface may not.
export type Reported = {
  /** Date cut to its precision; null = not dated. */
  reportedOn: string | null;
  /** It is a bound of the source's date, not the date itself. */
  reportedInferred: boolean;
  /** First and last whole day on which it can have been said; null = not known. */
  reportedFirst: string | null;
  reportedLast: string | null;
};

type Dated = Pick<SourceRecord, 'published' | 'publishedEarliest' | 'publishedLatest'>;
type Stated = Pick<ClaimRecord, 'stance' | 'statedBy' | 'citing' | 'from'>;

/**
 * When somebody said so (DESIGN.md, "Words"): the date of the act where an authority states its own
 * designation, else the source's date, else a bound of it, marked inferred: the latest day, by
 * which it had certainly been said, else the earliest. Else it stays undated. An act dated by
 * bounds ("before 2002", `2016/2017`) is a bound in the same way; one dated "about" keeps its date.
 */
export function reportedOn(claim: Stated, source: Dated): Reported {
  const ownAct =
    claim.stance === 'designates' && claim.statedBy !== null && claim.citing.length === 0;
  if (ownAct && claim.from) return onAct(claim.from);
  const { published, publishedEarliest: earliest, publishedLatest: latest } = source;
  if (published) return spanning(published, published, false);
  return spanning(earliest, latest, latest !== null || earliest !== null);
}

function spanning(earliest: string | null, latest: string | null, inferred: boolean): Reported {
  return {
    reportedOn: latest ?? earliest,
    reportedInferred: inferred,
    reportedFirst: earliest && firstDay(earliest),
    reportedLast: latest && lastDay(latest),
  };
}

function onAct(act: PartialDate): Reported {
  const [reportedFirst, reportedLast] = [firstPossibleDay(act), lastPossibleDay(act)];
  const bound = ['before', 'after', 'interval'].includes(act.precision);
  const reportedOn = bound ? (reportedLast ?? reportedFirst) : act.date;
  return { reportedOn, reportedInferred: bound, reportedFirst, reportedLast };
}
