import type { MatrixRow, MatrixState } from '../../state';
import { yearOf } from '../shared/dates';
import { hasSpan } from './states';

/** One time scale for the whole table, in years with fractions. */
export interface Scale {
  readonly first: number;
  readonly last: number;
}

/** A stretch of a bar, as parts of the scale from 0 to 1. */
export interface Stretch {
  readonly state: MatrixState;
  /** Null: the beginning is not given. */
  readonly from: number | null;
  readonly to: number;
  /** It ends before the scale does. */
  readonly stops: boolean;
}

/** What is drawn of a cell. */
export interface Bar {
  /** The weakest first, so that the strongest is drawn above it. */
  readonly stretches: readonly Stretch[];
  /** A tick for each date, where sources give several. */
  readonly ticks: readonly number[];
}

/** From the earliest date in the table to the given day; null where nothing in it is dated. */
export function scaleOf(rows: readonly MatrixRow[], day: string): Scale | null {
  const years = rows
    .flatMap(({ cells }) => cells)
    // What begins after the day has no place on a scale that ends there.
    .filter(({ state }) => state !== 'NOT_YET')
    .flatMap(({ dates, marks }) => [...dates, ...marks.map(({ since }) => since)])
    .map(yearOf)
    .filter((year) => year !== null);
  const last = yearOf(day);
  if (years.length === 0 || last === null) return null;
  const first = Math.floor(Math.min(...years));
  return { first: Math.min(first, Math.floor(last) - 1), last: Math.max(last, ...years) };
}

const place = ({ first, last }: Scale, year: number): number =>
  Math.min(1, Math.max(0, (year - first) / (last - first)));

type Marked = MatrixRow['cells'][number];

/** The bar of a cell: null where none of its claims speaks of a stretch of time. */
export function barOf(
  { state: lead, since: leading, marks, dates }: Marked,
  scale: Scale,
): Bar | null {
  const at = (date: string | null): number | null => {
    const year = yearOf(date);
    return year === null ? null : place(scale, year);
  };
  // Where one date leads, the others are ticks: they begin no stretch of their own.
  const spans = marks.filter(
    ({ state, since }) =>
      hasSpan(state) && (state !== lead || leading === null || since === leading || since === null),
  );
  const dated = new Set(spans.filter(({ since }) => since !== null).map(({ state }) => state));
  const stretches = spans
    // What one source dates, another need not date again.
    .filter(({ state, since }) => since !== null || !dated.has(state))
    .map(({ state, since, until }) => {
      const end = at(until);
      return { state, from: at(since), to: end ?? 1, stops: end !== null };
    })
    .reverse();
  if (stretches.length === 0) return null;
  const ticks = dates.map(at).filter((tick) => tick !== null);
  return { stretches, ticks: dates.length > 1 ? ticks : [] };
}
