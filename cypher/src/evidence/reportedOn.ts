import type { ClaimRecord, SourceRecord } from '../records.js';

// A type and not an interface: it travels as a parameter, which an interface may not.
export type Reported = {
  /** Date cut to its precision; null = not dated. */
  reportedOn: string | null;
  /** It is a bound of the source's date, not the date itself. */
  reportedInferred: boolean;
};

type Dated = Pick<SourceRecord, 'published' | 'publishedEarliest' | 'publishedLatest'>;
type Stated = Pick<ClaimRecord, 'stance' | 'statedBy' | 'citing' | 'from'>;

/**
 * When somebody said so (DESIGN.md, "Words"): the date of the act where an authority states its own
 * designation, else the source's date, else a bound of it, marked inferred: the latest day, by
 * which it had certainly been said, else the earliest. Else it stays undated.
 */
export function reportedOn(claim: Stated, source: Dated): Reported {
  const ownAct =
    claim.stance === 'designates' && claim.statedBy !== null && claim.citing.length === 0;
  const date = (ownAct ? claim.from?.date : null) ?? source.published;
  if (date) return { reportedOn: date, reportedInferred: false };
  const bound = source.publishedLatest ?? source.publishedEarliest;
  return { reportedOn: bound, reportedInferred: bound !== null };
}
