import type { Fault } from './statement.js';

/** The files can't be imported: every fault with its place. Nothing was written. */
export class ImportError extends Error {
  /** `more`: faults that were found beyond those listed. */
  constructor(
    readonly faults: readonly Fault[],
    readonly more = 0,
  ) {
    const count = faults.length + more;
    const shown = faults.slice(0, 20).map(faultLine);
    const rest = count > shown.length ? [`… and ${count - shown.length} more`] : [];
    const head = `${count} ${count === 1 ? 'fault' : 'faults'}; nothing was imported.`;
    super([head, ...shown, ...rest].join('\n'));
    this.name = 'ImportError';
  }
}

/** A fault in one line: `lashkar.yaml:12:5: There is no link type of this name. “FRONT_OF”; did you mean “FRONT_FOR”?` */
export function faultLine({ at, message, value, suggestion }: Fault): string {
  const given = value === null ? '' : ` “${value}”`;
  const hint = suggestion === null ? '' : `${given ? ';' : ''} did you mean “${suggestion}”?`;
  return `${at.file}:${at.line}:${at.column}: ${message}${given}${hint}`;
}
