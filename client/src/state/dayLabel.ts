import { asksDays, type Days } from '../graph/days';

/** The days that are asked about, in a few words: `As of 2009, reported by 2012`. */
export const dayLabel = (days: Days): string => {
  const { asOf, reportedBy, certain, compare } = days;
  if (!asksDays(days)) return 'All years';
  const sure = certain ? ', undated left out' : '';
  if (compare !== null) {
    const time = compare.axis === 'HELD' ? 'when it held' : 'when it was reported';
    return `Compare ${compare.from} with ${compare.to}, ${time}${sure}`;
  }
  const held = asOf === null ? '' : `as of ${asOf}`;
  const reported = reportedBy === null ? '' : `reported by ${reportedBy}`;
  const both = [held, reported].filter((words) => words !== '').join(', ');
  return `${both.slice(0, 1).toUpperCase()}${both.slice(1)}${sure}`;
};
