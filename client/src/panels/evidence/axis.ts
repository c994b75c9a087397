import { yearOf, type DatedTo } from '../shared/dates';

/** The years that an axis spans. */
export interface Axis {
  readonly first: number;
  readonly last: number;
  /** Years with a tick. */
  readonly ticks: readonly number[];
}

interface Dated {
  readonly from: DatedTo | null;
  readonly to: DatedTo | null;
  readonly reportedOn: string | null;
}

const TICKS = 5;
const SHORTEST = 10;

/** One axis for all claims of a ledger, on whole fives of years; null where none is dated. */
export function axisOf(claims: readonly Dated[]): Axis | null {
  const years = claims
    .flatMap(({ from, to, reportedOn }) => [from?.date, to?.date, reportedOn])
    .map(yearOf)
    .filter((year) => year !== null);
  if (years.length === 0) return null;
  const last = Math.ceil((Math.max(...years) + 0.01) / 5) * 5;
  const first = Math.min(Math.floor(Math.min(...years) / 5) * 5, last - SHORTEST);
  const step = Math.ceil((last - first) / TICKS / 5) * 5;
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return { first, last, ticks };
}

/** Place on an axis, 0 to 1; null where there is no date. */
export function placeOn(axis: Axis, date: string | null | undefined): number | null {
  const year = yearOf(date);
  if (year === null) return null;
  return Math.min(1, Math.max(0, (year - axis.first) / (axis.last - axis.first)));
}
