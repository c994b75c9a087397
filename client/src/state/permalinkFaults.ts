import { isDay } from '../graph/days';
import { carryingStatuses } from '../graph/status';
import { disagreementKinds } from './disagreementKinds';
import { readDays } from './permalinkDays';
import { isView } from './permalinkViews';

type Text = (key: string) => string;

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

const daysIn = (text: Text): readonly string[] => {
  const bad = ['asof', 'by'].map(text).filter((day) => day !== '' && !isDay(day));
  const compare = text('compare');
  return [
    ...bad.map((day) => `The address names no day: ${quoted([day])}.`),
    ...(compare === '' || readDays(text).compare !== null
      ? []
      : [`The address names no two days to compare: ${quoted([compare])}.`]),
  ];
};

const pathIn = (text: Text): readonly string[] => {
  const path = text('path');
  if (path === '') return [];
  const [from = '', to = '', length = '6', status = ''] = path.split(',');
  if (from === '' || to === '')
    return [`The address names no two ends of a path: ${quoted([path])}.`];
  const known =
    (length === '' || (/^\d+$/.test(length) && Number(length) >= 1 && Number(length) <= 10)) &&
    (status === '' || carryingStatuses.some((one) => one === status.toUpperCase()));
  return known
    ? []
    : ['The address asks for a path in a way that there is not: the usual one is shown.'];
};

const tablesIn = (text: Text): readonly string[] => {
  const known: readonly string[] = disagreementKinds;
  const kinds = text('kinds')
    .split(',')
    .filter((kind) => kind !== '' && !known.includes(kind.toUpperCase()));
  const view = text('view');
  return [
    ...(view === '' || isView(view) ? [] : [`There is no page ${quoted([view])}.`]),
    ...(kinds.length === 0 ? [] : [`There is no kind of disagreement ${quoted(kinds)}.`]),
  ];
};

/** What an address says that cannot be read, in sentences: it is left out, and that is told. */
export const faultsIn = (search: string): readonly string[] => {
  const params = new URLSearchParams(search);
  const text: Text = (key) => (params.get(key) ?? '').slice(0, 80);
  return [...tablesIn(text), ...daysIn(text), ...pathIn(text)];
};
