import { asksDays, yearOfDay, type Days, type TimeAxis } from '../../graph/days';
import { figure } from '../shared/words';

/** Last day of a year, as the server reads it: what held by the end of it. */
const lastDay = (year: number): string => `31 December ${year}`;

/** Words of the timeline and of the comparison of two days. */
export const timeWords = {
  name: 'Timeline',
  axis: { HELD: 'Held', REPORTED: 'Reported' } satisfies Record<TimeAxis, string>,
  gloss: { HELD: 'when it was so', REPORTED: 'when a source said so' },
  readout: {
    HELD: (day: string) => `as of ${day}`,
    REPORTED: (day: string) => `by ${day}`,
  },
  handle: { HELD: 'Held on', REPORTED: 'Reported by' },
  value: {
    HELD: (year: number) => `held on ${lastDay(year)}`,
    REPORTED: (year: number) => `reported by ${lastDay(year)}`,
  },
  earlierHandle: 'Earlier day',
  laterHandle: 'Later day',
  allYears: 'All years',
  clear: 'Back to all years',
  certain: 'Leave out undated',
  certainGloss: 'Leaves out what only possibly held: its date is not given, or not exact enough.',
  play: 'Play the years',
  pause: 'Pause',
  compare: 'Compare two dates',
  compareShort: 'Compare',
  leave: 'Leave the comparison',
  leaveShort: 'Leave',
  compareOn: 'Compare on',
  undated: 'undated',
  undatedGloss: (held: number, reported: number) =>
    `${figure(held)} claims do not say when it held, ${figure(reported)} are not dated themselves.`,
  earlierWord: 'earlier',
  all: 'all',
  earlier: (count: number, year: number) => `${figure(count)} before ${year}`,
  bins: (held: number, reported: number, year: number) =>
    `${year}: ${figure(held)} began to hold, ${figure(reported)} reported`,
  noYears: 'No claim is held about what is on the sheet.',
  loading: 'the years',
  keysHint: 'Arrow keys by year, Shift by five, Space plays.',
} as const;

/** What the sheet shows of the days, in words: `as of 2009 · reported by 2012`; empty for all. */
export const daysInWords = (days: Days): string => {
  if (!asksDays(days)) return '';
  if (days.compare !== null) {
    const { axis, from, to } = days.compare;
    return `${axis === 'HELD' ? 'as of' : 'reported by'} ${from} and ${to}`;
  }
  return [
    days.asOf === null ? '' : `as of ${days.asOf}`,
    days.reportedBy === null ? '' : `reported by ${days.reportedBy}`,
  ]
    .filter((words) => words !== '')
    .join(' · ');
};

/** Year of a day; null for all years. */
export const yearIn = (day: string | null): number | null => (day === null ? null : yearOfDay(day));
