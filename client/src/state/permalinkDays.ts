import { anyDay, asksDays, inOrder, isDay, type Comparison, type Days } from '../graph/days';

const writeComparison = ({ axis, from, to }: Comparison): string =>
  [axis.toLowerCase(), from, to].join(',');

const readComparison = (text: string): Comparison | null => {
  const [axis, from = '', to = ''] = text.split(',');
  if ((axis !== 'held' && axis !== 'reported') || !isDay(from) || !isDay(to)) return null;
  const days = inOrder(from, to);
  if (days === null) return null;
  return { axis: axis === 'held' ? 'HELD' : 'REPORTED', from: days[0], to: days[1] };
};

/** The days as an address names them. */
export const writeDays = ({
  asOf,
  reportedBy,
  certain,
  compare,
}: Days): (readonly [string, string])[] => [
  ['asof', asOf ?? ''],
  ['by', reportedBy ?? ''],
  ['certain', certain ? '1' : ''],
  ['compare', compare === null ? '' : writeComparison(compare)],
];

/** What an address says of the days; what is no day is left out. */
export const readDays = (text: (key: string) => string): Days => {
  const day = (key: string): string | null => (isDay(text(key)) ? text(key) : null);
  const days: Days = {
    asOf: day('asof'),
    reportedBy: day('by'),
    certain: text('certain') === '1',
    compare: readComparison(text('compare')),
  };
  return asksDays(days) ? days : anyDay;
};
