import type { Years } from '../../state';

/** The years that the strip spans, each a slot of the same width. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  /** Claims that lie before the first year, on either time. */
  readonly earlier: number;
}

type Year = Years['years'][number];

/** A gap this long cuts off what lies before it, where that is little. */
const longGap = 10;
const little = 0.1;

const sum = (years: readonly Year[]): number =>
  years.reduce((total, { held, reported }) => total + held + reported, 0);

/** Index of the year that follows the last long gap; 0 where there is none. */
const afterGap = (years: readonly Year[]): number =>
  years.reduce((found, { year }, at) => {
    const before = years[at - 1];
    return before !== undefined && year - before.year > longGap ? at : found;
  }, 0);

/**
 * From the earliest year to this one. A few claims far before all others, births mostly, would
 * squeeze the rest: they are counted at the edge instead.
 */
export const scaleOf = (years: readonly Year[], thisYear: number): Scale => {
  const [oldest, latest] = [years[0]?.year ?? thisYear - 20, years.at(-1)?.year ?? thisYear];
  const last = Math.max(thisYear, latest);
  const cut = afterGap(years);
  const early = years.slice(0, cut);
  const first = sum(early) <= sum(years) * little ? (years[cut]?.year ?? oldest) : oldest;
  const earlier = sum(years.filter(({ year }) => year < first));
  return { first: Math.min(first, last - longGap), last, earlier };
};

/** Years with a slot; one more stands at the end for all years. */
export const slotsOf = ({ first, last }: Scale): number => last - first + 2;

/** Place of a moment, a year with fraction, along the strip: 0 to 1. */
export const placeOf = (scale: Scale, year: number): number =>
  Math.min(1, Math.max(0, (year - scale.first) / slotsOf(scale)));

const steps = [1, 2, 5, 10, 20, 50, 100];

/** Years that get a label, as many as fit at this width. */
export const labelledYears = (scale: Scale, width: number, each = 44): readonly number[] => {
  const slot = width / slotsOf(scale);
  const step = steps.find((years) => years * slot >= each) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(scale.first / step) * step; year <= scale.last; year += step)
    years.push(year);
  return years;
};

/** Height of a bin, 0 to 1: square roots, so that one claim is still seen beside a hundred. */
export const heightOf = (count: number, most: number): number =>
  most === 0 ? 0 : Math.min(1, Math.sqrt(count / most));

/** Most claims that one year has on either time. */
export const mostIn = (years: readonly Year[], { first }: Scale): number =>
  Math.max(
    1,
    ...years.filter(({ year }) => year >= first).flatMap(({ held, reported }) => [held, reported]),
  );
