import type { ImportReport, RecordType } from '@frontgraph/seed';
import { figure } from './terminal.js';

const TYPES: readonly RecordType[] = ['sources', 'entities', 'claims'];

/** What an import did, as a table that adds up. */
export function reportLines(report: ImportReport): string[] {
  const found = Object.entries(report.found).map(
    ([what, count]) => `${figure(count).padStart(10)}  ${what}`,
  );
  const columns = ['read', 'created', 'changed', 'unchanged'] as const;
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(10) + cells.map((cell) => cell.padStart(12)).join('');
  return [
    ...(found.length > 0 ? ['In the file:', ...found, ''] : []),
    row('', columns),
    ...TYPES.map((type) =>
      row(
        type,
        columns.map((column) => figure(report[type][column])),
      ),
    ),
    row(
      'all',
      columns.map((column) => figure(report[column])),
    ),
    ...supersededLines(report),
    verdict(report),
  ];
}

/** Keys that a line names at most. */
const NAMED = 10;

/** Claims that say something else under their key than before. */
function supersededLines({ superseded, dryRun }: ImportReport): string[] {
  if (superseded.length === 0) return [];
  const keys = superseded.slice(0, NAMED).map(({ key }) => key);
  const rest = superseded.length - keys.length;
  const more = rest > 0 ? ` and ${figure(rest)} more` : '';
  const does = dryRun ? 'would take' : 'took';
  const claims = superseded.length === 1 ? 'claim' : 'claims';
  return [
    `${figure(superseded.length)} ${claims} ${does} the place of an earlier one: ${keys.join(', ')}${more}.`,
  ];
}

function verdict({ dryRun, written, links, version }: ImportReport): string {
  if (dryRun) {
    return written === 0
      ? 'Dry run: nothing would change.'
      : `Dry run: ${figure(written)} records would be written; nothing was.`;
  }
  if (written === 0) return 'Nothing changed.';
  const drawn = `${figure(links.created)} links drawn, ${figure(links.changed)} changed`;
  return `${figure(written)} records written; ${drawn}. The data are at version ${version ?? 0}.`;
}
