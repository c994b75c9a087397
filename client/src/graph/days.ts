/** One of the two times of a claim: when it held, or when somebody said so. */
export type TimeAxis = 'HELD' | 'REPORTED';

/** Two days of one axis that the sheet sets side by side. */
export interface Comparison {
  readonly axis: TimeAxis;
  /** The earlier day. */
  readonly from: string;
  /** The later day. */
  readonly to: string;
}

/** The days that a reader asks about. A day is `2009`, `2009-06` or `2009-06-30`. */
export interface Days {
  /** What held on this day; null = whenever. */
  readonly asOf: string | null;
  /** What had been reported by this day; null = whenever. */
  readonly reportedBy: string | null;
  /** Leaves out what only possibly held or was possibly reported: undated claims among it. */
  readonly certain: boolean;
  /** Two days side by side, in the place of a day. */
  readonly compare: Comparison | null;
}

/** No day is asked about. */
export const anyDay: Days = { asOf: null, reportedBy: null, certain: false, compare: null };

/** Whether a day, or two, are asked about. Without one, `certain` alone changes nothing. */
export const asksDays = ({ asOf, reportedBy, compare }: Days): boolean =>
  asOf !== null || reportedBy !== null || compare !== null;

const shape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a day that can be asked about. */
export const isDay = (text: string): boolean => shape.test(text);

/** The last day that a day stands for, as ISO text that sorts. */
const lastOf = (day: string): string =>
  `${day}${['-12-31', '-31', ''][(day.length - 4) / 3] ?? ''}`;

/** Two days in order; null where they are the same. */
export const inOrder = (a: string, b: string): readonly [string, string] | null => {
  const [first, second] = [lastOf(a), lastOf(b)];
  if (first === second) return null;
  return first < second ? [a, b] : [b, a];
};

/** Year of a day. */
export const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/** What the server is asked with. */
export interface DayArguments {
  readonly asOf: string | null;
  readonly reportedBy: string | null;
  readonly certain: boolean;
}

/** Asks about no day. */
export const noDay: DayArguments = { asOf: null, reportedBy: null, certain: false };

/**
 * What panels ask with. While two days are compared they show all claims: each day has some of
 * them.
 */
export const argumentsOf = (days: Days): DayArguments =>
  days.compare === null && asksDays(days)
    ? { asOf: days.asOf, reportedBy: days.reportedBy, certain: days.certain }
    : noDay;

/** The same for one of the two days of a comparison. */
export const argumentsFor = ({ axis }: Comparison, day: string, certain: boolean): DayArguments =>
  axis === 'HELD'
    ? { asOf: day, reportedBy: null, certain }
    : { asOf: null, reportedBy: day, certain };
