import type {
  DayArguments,
  ListEdition,
  Matrix,
  MatrixColumn,
  MatrixRow,
  MatrixSource,
  MatrixSources,
} from '../../state';
import { listingWords } from './words';

/** Where and when an export was made. */
export interface Made {
  /** Day, ISO 8601. */
  readonly on: string;
  /** Version of the data. */
  readonly version: number;
  readonly day: DayArguments;
}

const HEAD = [
  'entity',
  'entity id',
  'kind',
  'jurisdiction',
  'jurisdiction code',
  'state (not known = neither a list nor a claim is held)',
  'in words',
  'since',
  'all dates that claims give',
  'claims disagree',
  'references',
  'lists of this jurisdiction and the edition held of each',
  'sources with address and date of access',
  'as of (what held on this day; empty = whenever)',
  'reported by (empty = whenever)',
  'data version of Frontgraph',
  'exported on',
];

const SEPARATOR = ' | ';

/** `UN 1267 list, edition of 2026-02-27, held whole`. */
export const editionText = ({ name, heldAsOf, heldWhole }: ListEdition): string =>
  [
    name,
    heldAsOf === null ? 'edition not dated' : `edition of ${heldAsOf}`,
    heldWhole ? 'held whole' : 'held in part',
  ].join(', ');

const publishedText = ({ published, publishedEarliest, publishedLatest }: MatrixSource): string =>
  published ??
  (publishedEarliest === null && publishedLatest === null
    ? 'not dated'
    : `published between ${publishedEarliest ?? '?'} and ${publishedLatest ?? '?'}`);

const sourceText = (source: MatrixSource, locators: readonly string[]): string =>
  [
    source.publisher,
    source.title,
    publishedText(source),
    ...locators,
    source.url ?? 'no address held',
    ...(source.archiveUrl === null ? [] : [`archived at ${source.archiveUrl}`]),
    source.accessed === null ? 'date of access not held' : `accessed ${source.accessed}`,
  ].join(', ');

type SourceCell = MatrixSources['rows'][number]['cells'][number];

/** Each source once, with all places in it. */
function sourcesText({ claims }: SourceCell): string {
  const places = new Map<string, { source: MatrixSource; locators: Set<string> }>();
  for (const { source, locator } of claims) {
    const known = places.get(source.id) ?? { source, locators: new Set<string>() };
    if (locator) known.locators.add(locator);
    places.set(source.id, known);
  }
  return [...places.values()]
    .map(({ source, locators }) => sourceText(source, [...locators]))
    .join(SEPARATOR);
}

type Cell = MatrixRow['cells'][number];

const cellFields = (cell: Cell): string[] => [
  listingWords.states[cell.state],
  cell.words,
  cell.since ?? '',
  cell.dates.join(SEPARATOR),
  cell.conflicting ? 'yes' : 'no',
  cell.references.join(SEPARATOR),
];

/** One record a cell, below a head that says what each field is. */
export function exportRows(
  { columns, rows }: Matrix,
  sources: MatrixSources,
  made: Made,
): readonly (readonly string[])[] {
  const found = new Map(
    sources.rows.flatMap(({ cells }) => cells.map((cell) => [cell.id, sourcesText(cell)] as const)),
  );
  const columnFields = ({ lists }: MatrixColumn): string => lists.map(editionText).join(SEPARATOR);
  const { asOf, reportedBy } = made.day;
  const records = rows.flatMap(({ entity, cells }) =>
    columns.flatMap((column, index) => {
      const cell = cells[index];
      if (cell === undefined) return [];
      return [
        [
          entity.name,
          entity.id,
          entity.kind,
          column.name,
          column.id,
          ...cellFields(cell),
          columnFields(column),
          found.get(cell.id) ?? '',
          asOf ?? '',
          reportedBy ?? '',
          String(made.version),
          made.on,
        ],
      ];
    }),
  );
  return [HEAD, ...records];
}
