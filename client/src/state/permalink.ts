import { onlyDays } from '../graph/diff';
import type { Days } from '../graph/days';
import type { Id, Picture } from '../graph/types';
import { readDays, writeDays } from './permalinkDays';
import { isView } from './permalinkViews';
import { idsIn, readTables, writeTables } from './permalinkTables';
import type {
  AppState,
  DisagreementsView,
  MatrixView,
  PathRequest,
  Selection,
  View,
} from './types';
import { carryingStatuses } from '../graph/status';
import type { LinkStatus } from '../graph/types';

/** What an address says: what is on the sheet, what is selected, which page. */
export interface Permalink {
  /** Null: the product's own opening. */
  readonly ids: readonly Id[] | null;
  readonly anchor: Id | null;
  readonly selection: Selection;
  readonly path: { readonly request: PathRequest; readonly shown: number | null } | null;
  readonly days: Days;
  readonly view: View;
  readonly matrix: MatrixView;
  readonly disagreements: DisagreementsView;
}

/** Ids that an address holds at most; a bigger sheet is restored in part, best-linked first. */
const mostIds = 300;

/** What is selected, as an address names it. */
export const writeSelection = (selection: Selection): string => {
  switch (selection.kind) {
    case 'none':
      return '';
    case 'entity':
      return selection.id;
    case 'two':
      return `${selection.first},${selection.second}`;
    case 'line':
      return selection.link;
  }
};

/** A link id names its line as well: its ends in alphabetical order. */
const readSelection = (text: string): Selection => {
  const [from, type, to] = text.split('~');
  if (from !== undefined && type !== undefined && to !== undefined)
    return { kind: 'line', line: [from, to].sort().join('~'), link: text };
  const [first = '', second = ''] = text.split(',');
  if (first === '') return { kind: 'none' };
  return second === '' ? { kind: 'entity', id: first } : { kind: 'two', first, second };
};

const writePath = (request: PathRequest, shown: number | null): string =>
  [
    request.from,
    request.to,
    request.maxLength,
    request.minStatus.toLowerCase(),
    request.includeFamily ? 'family' : '',
    shown ?? '',
  ].join(',');

/** Only a status that may carry a path: the server refuses the others. */
const statusOf = (text: string): LinkStatus | undefined =>
  carryingStatuses.find((status) => status === text.toUpperCase());

/** A whole number out of an address; the fallback where it is none, or out of bounds. */
const readCount = (
  text: string,
  fallback: number,
  [least, most]: readonly [number, number],
): number =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : fallback;

const readPath = (text: string): Permalink['path'] => {
  const [from = '', to = '', length = '', status = '', family = '', shown = ''] = text.split(',');
  if (from === '' || to === '') return null;
  return {
    request: {
      from,
      to,
      maxLength: readCount(length, 6, [1, 10]),
      minStatus: statusOf(status) ?? 'DISPUTED',
      includeFamily: family === 'family',
    },
    shown: /^\d+$/.test(shown) ? readCount(shown, 0, [0, 49]) : null,
  };
};

const idsOf = (picture: Picture): readonly Id[] => [...picture.entities.keys()].slice(0, mostIds);

/** Colons, commas and tildes are left readable: they are allowed in a query. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':');

/** The address of what is seen now, from `?` on; empty for the untouched opening. */
export const writePermalink = (state: AppState): string => {
  const { picture, history, selection, pathRequest, view, restored } = state;
  // The opening is the same on every day.
  const touched = restored || history.past.some(({ change }) => !onlyDays(change));
  const parts: readonly (readonly [string, string])[] = [
    // A path alone opens its page: that the sheet is looked at beside it has to be said.
    ['view', view === 'explorer' && pathRequest === null ? '' : view],
    ['anchor', touched ? (picture.anchor ?? '') : ''],
    ['ids', touched ? idsOf(picture).join(',') : ''],
    ['select', writeSelection(selection)],
    ['path', pathRequest === null ? '' : writePath(pathRequest, picture.path?.index ?? null)],
    ...writeDays(picture.days),
    ...writeTables(state),
  ];
  const query = parts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
};

/** Reads an address; what it cannot read it leaves out. */
export const readPermalink = (search: string): Permalink => {
  const params = new URLSearchParams(search);
  const text = (key: string): string => params.get(key) ?? '';
  const ids = idsIn(text('ids'), mostIds);
  const path = readPath(text('path'));
  const view = text('view');
  return {
    ids: ids.length === 0 ? null : ids,
    anchor: text('anchor') === '' ? null : text('anchor'),
    selection: readSelection(text('select')),
    path,
    days: readDays(text),
    ...readTables(text),
    // A marked path dims the sheet: its sentence, on the page of paths, says why.
    view: isView(view) ? view : path === null ? 'explorer' : 'paths',
  };
};
