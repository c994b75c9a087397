import { groupBy } from '../request/grouped.js';
import type { EntityRow, ListingMatrixRow, MatrixCellRow, MatrixColumnRow } from '../rows/index.js';
import { absentFrom } from './absent.js';
import { cellOf } from './cell.js';
import { findingsOf } from './findings.js';
import { byJurisdiction, jurisdictionOf, jurisdictionOfList, nameOfCode } from './jurisdictions.js';
import { marksOf } from './marks.js';
import { reaching } from './reach.js';
import type { Asked, Finding, Holdings } from './types.js';

/** A row with what its links say, by jurisdiction. */
interface Found {
  readonly entity: EntityRow;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * Who lists whom: a row for each entity, a column for each jurisdiction that is wanted, or else that
 * has something to say of one of them or of which a list is held. A cell says what the claims of its
 * links come to on the day asked about, by the rules of a link's status; absence only where it can
 * be said.
 */
export function listingMatrix(
  holdings: Holdings,
  wanted: readonly string[] | null,
  asked: Asked,
): ListingMatrixRow {
  const found = holdings.rows.map(({ entity, links }): Found => {
    const findings = links.flatMap((held) => findingsOf(held, holdings));
    return { entity, findings: groupBy(findings, ({ jurisdiction }) => jurisdiction) };
  });
  const columns = columnsOf(found, holdings, wanted);
  const rows = found.map(({ entity, findings }) => ({
    entity,
    cells: columns.map((column) => {
      const own = findings.get(column.id) ?? [];
      const all = own.flatMap((finding) => marksOf(finding, asked));
      const listedFrom = (id: string) => holdings.listedFrom(id, column.id);
      const marks = reaching(all, { entity, findings: own, listedFrom }, asked);
      const absent = absentFrom(entity, { column: column.id, asked, holdings });
      return cellOf({ entity, column, marks, absent });
    }),
  }));
  return {
    rows,
    columns: columns.map((column, place) => ({
      ...column,
      listedCount: rows.filter(({ cells }) => surelyLists(cells[place])).length,
    })),
  };
}

function surelyLists(cell: MatrixCellRow | undefined): boolean {
  return (cell?.state === 'LISTED' || cell?.state === 'ALIAS') && !cell.possibly;
}

type Column = Omit<MatrixColumnRow, 'listedCount'>;

function columnsOf(
  found: readonly Found[],
  holdings: Holdings,
  wanted: readonly string[] | null,
): Column[] {
  const spoken = found.flatMap(({ findings }) => [...findings.keys()]);
  const held = holdings.lists.map(jurisdictionOfList);
  const columns = [...new Set(wanted ?? [...spoken, ...held])].map((id): Column => {
    const lists = holdings.lists.filter((held) => jurisdictionOfList(held) === id);
    const acting = found
      .flatMap(({ findings }) => findings.get(id) ?? [])
      .flatMap(({ authority }) => authority ?? []);
    const authorities = [...lists.flatMap(({ issuers }) => issuers), ...acting];
    return {
      id,
      name: nameOfCode(id) ?? holdings.entity(id)?.name ?? id,
      authorities: distinct(authorities.filter((one) => jurisdictionOf(one) === id)),
      lists: lists.map(({ list }) => list),
    };
  });
  return wanted === null ? columns.sort(byJurisdiction) : columns;
}

function distinct(entities: readonly EntityRow[]): EntityRow[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
