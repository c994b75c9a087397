import type { MatrixCell, MatrixMark } from '../../state';
import { dateWords, datesInWords } from '../shared/dates';
import { hasSpan } from './states';
import { listingWords } from './words';

/** What a cell shows at a glance. */
export interface CellText {
  readonly main: string;
  readonly second: string | null;
  /** The second line is a reference, as a list writes it. */
  readonly isReference: boolean;
}

/** Where an alias stands: under a reference, or in whose entry. */
const aliasWords = (cell: MatrixCell): string | null => {
  const [reference] = cell.references;
  if (reference !== undefined) return listingWords.inEntry(reference);
  const via = cell.marks.find(({ state }) => state === 'ALIAS')?.via ?? null;
  return via === null ? null : listingWords.aliasOf(via.name);
};

/** Of which day the lists are from which it is absent. */
function absentWords({ marks }: MatrixCell): string | null {
  const lists = marks.flatMap(({ list }) => (list === null ? [] : [list]));
  if (lists.length === 0) return null;
  const dates = new Set(
    lists.map(({ heldAsOf }) =>
      heldAsOf === null ? listingWords.editionUndated : dateWords(heldAsOf),
    ),
  );
  return [...dates].join(', ');
}

function sinceWords(cell: MatrixCell): string {
  const words = dateOrCount(cell);
  return cell.possibly ? listingWords.possibly(words) : words;
}

function dateOrCount({ since, dates }: MatrixCell): string {
  if (since !== null) return dateWords(since);
  return dates.length > 1 ? listingWords.datesCount(dates.length) : listingWords.noDate;
}

function belowWords(cell: MatrixCell): CellText['second'] {
  if (cell.state === 'ALIAS') return aliasWords(cell);
  const { list, authority } = cell.marks[0] ?? { list: null, authority: null };
  return cell.references.join(', ') || (list?.name ?? authority?.name ?? null);
}

/** Since when, and under which reference; what has no beginning, in its own words. */
export function cellText(cell: MatrixCell): CellText {
  if (cell.state === 'NOT_KNOWN')
    return { main: listingWords.states.NOT_KNOWN, second: null, isReference: false };
  if (cell.state === 'ABSENT')
    return {
      main: listingWords.states.ABSENT,
      second: absentWords(cell),
      isReference: false,
    };
  if (cell.state === 'NOT_YET')
    return {
      main: listingWords.states.NOT_YET,
      second: cell.since === null ? null : dateWords(cell.since),
      isReference: false,
    };
  if (!hasSpan(cell.state)) return { main: cell.words, second: null, isReference: false };
  return {
    main: sinceWords(cell),
    second: belowWords(cell),
    isReference: cell.references.length > 0,
  };
}

/** The marks of other states than the leading one: one each. */
export function furtherMarks({ state, marks }: MatrixCell): readonly MatrixMark[] {
  const seen = new Set([state]);
  return marks.filter((mark) => {
    if (seen.has(mark.state)) return false;
    seen.add(mark.state);
    return true;
  });
}

/** `Dawn, 2017: not on the list of …`: the speaker first, so that a narrow cell never cuts it off. */
const speakerFirst = (words: string): string => words.replace(/^(not .+?), says? (.+)$/s, '$2: $1');

/** A further mark beside its sign: since when, else what it says; a denial says whose it is. */
export function furtherWords({ state, since, words }: MatrixMark): string {
  if (state === 'SAID_NOT_LISTED') return datesInWords(speakerFirst(words));
  return since === null ? listingWords.states[state] : dateWords(since);
}
