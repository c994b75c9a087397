import { nearest } from '../src/model/nearest.js';
import { mask, modeOf, returnedColumns, usedParams } from './cypherText.js';
import type { Mode } from './cypherText.js';
import { GeneratorError, placeAt } from './fault.js';
import type { Fault } from './fault.js';
import { readHeader } from './header.js';
import type { Header, TypedName } from './header.js';

export type Engine = 'neo4j' | 'embedded';

/** A .cypher file: path below `cypher/`, with forward slashes, and its whole text. */
export interface CypherFile {
  path: string;
  text: string;
}

/** One statement: a shared file, or a pair of files of the same name in neo4j/ and embedded/. */
export interface StatementSource {
  /** Path without extension and without the engine's folder, `read/neighbours`. */
  name: string;
  /** Name in `statements`, `neighbours`. */
  key: string;
  mode: Mode;
  /** One statement for each link type: the text has the mark for one. */
  perType: boolean;
  text: Record<Engine, string>;
  header: Header;
}

export const LINK_TYPES_MARK = '/*LINK_TYPES*/';
export const LINK_TYPE_MARK = '/*LINK_TYPE*/';

/** The text as it will run, for looking at: with a list of types, or one type, in place. */
export function withTypes(text: string, types: readonly string[]): string {
  return text
    .replaceAll(LINK_TYPES_MARK, types.join('|'))
    .replaceAll(LINK_TYPE_MARK, types[0] ?? 'NONE');
}

/** Reads all files into statements; throws a GeneratorError with every header that lies. */
export function readStatements(
  files: readonly CypherFile[],
  types: readonly string[],
): StatementSource[] {
  const faults: Fault[] = [];
  const byName = new Map<string, Partial<Record<Engine | 'shared', Checked>>>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const checked = checkFile(file, types, (fault) => faults.push(fault));
    const found = byName.get(checked.name) ?? {};
    found[checked.engine ?? 'shared'] = checked;
    byName.set(checked.name, found);
  }
  const statements = [...byName.values()].flatMap((found) =>
    join(found, (fault) => faults.push(fault)),
  );
  checkKeys(statements, (fault) => faults.push(fault));
  if (faults.length > 0) throw new GeneratorError(faults);
  return statements;
}

interface Checked extends CypherFile {
  file: string;
  name: string;
  engine: Engine | null;
  mode: Mode;
  header: Header;
}

type Report = (fault: Fault) => void;

function checkFile({ path, text }: CypherFile, types: readonly string[], report: Report): Checked {
  const file = `cypher/${path}`;
  const header = readHeader(file, text, report);
  const code = withTypes(text, types);
  const masked = mask(code);
  const reportAt: ReportAt = (place, message, value, suggestion) =>
    report({ file, ...place, message, value, suggestion });

  const used = usedParams(masked);
  const declared = header.params.map(({ name }) => name);
  for (const { name, line } of header.params) {
    if (used.has(name)) continue;
    const message = 'is declared and never used: param';
    reportAt({ line, column: 1 }, message, name, nearest(name, used.keys()));
  }
  for (const [name, offset] of used) {
    if (declared.includes(name)) continue;
    const message = 'is used and not declared: param';
    reportAt(placeAt(code, offset), message, name, nearest(name, declared));
  }
  checkColumns(header, code, reportAt);
  return { path, text, file, header, ...identify(path, masked, header) };
}

type ReportAt = (
  place: { line: number; column: number },
  message: string,
  value: string,
  suggestion: string | null,
) => void;

function checkColumns(header: Header, code: string, report: ReportAt): void {
  const returned = returnedColumns(code);
  const names = returned.map(({ name }) => name);
  const declared = header.columns.map(({ name }) => name);
  for (const { name, line } of header.columns) {
    if (names.includes(name)) continue;
    const message = 'is declared and not returned: column';
    report({ line, column: 1 }, message, name, nearest(name, names));
  }
  for (const { name, offset } of returned) {
    if (declared.includes(name)) continue;
    const message = 'is returned and not declared: column';
    report(placeAt(code, offset), message, name, nearest(name, declared));
  }
}

function identify(path: string, masked: string, header: Header) {
  const parts = path.replace(/\.cypher$/, '').split('/');
  const engine = ENGINES.find((known) => parts.includes(known)) ?? null;
  const mode = modes.find((known) => known === header.mode) ?? modeOf(masked);
  return { engine, name: parts.filter((part) => part !== engine).join('/'), mode } as const;
}

const modes: readonly Mode[] = ['read', 'write', 'schema'];
const ENGINES: readonly Engine[] = ['neo4j', 'embedded'];

function join(
  found: Partial<Record<Engine | 'shared', Checked>>,
  report: Report,
): StatementSource[] {
  const { shared, neo4j, embedded } = found;
  const first = shared ?? neo4j ?? embedded;
  if (!first) return [];
  if (shared && (neo4j || embedded)) {
    fail(report, (neo4j ?? embedded)!, 'has the name of a shared statement', shared.file);
  }
  if (!shared && !(neo4j && embedded) && first.header.only === null) {
    const other = first.engine === 'neo4j' ? 'embedded' : 'neo4j';
    fail(report, first, `has no counterpart in ${other}/; add it, or \`// only: <reason>\``);
  }
  if (neo4j && embedded) checkPair(neo4j, embedded, report);
  const folder = first.path.split('/')[0]!;
  const expected = modes.find((mode) => mode === folder);
  if (expected && expected !== first.mode) {
    fail(report, first, `stands in ${folder}/ and is a statement to`, first.mode);
  }
  return [
    {
      name: first.name,
      key: keyOf(first),
      mode: first.mode,
      perType: first.text.includes(LINK_TYPE_MARK),
      text: {
        neo4j: (shared ?? neo4j)?.text ?? '',
        embedded: (shared ?? embedded)?.text ?? '',
      },
      header: first.header,
    },
  ];
}

function fail(report: Report, at: Checked, message: string, value?: string): void {
  report({ file: at.file, line: 1, column: 1, message, value });
}

/** Both texts of a pair take and give the same. */
function checkPair(neo4j: Checked, embedded: Checked, report: Report): void {
  if (neo4j.mode !== embedded.mode) {
    fail(report, embedded, `is a statement to ${embedded.mode}, ${neo4j.file} one to`, neo4j.mode);
  }
  for (const what of ['params', 'columns'] as const) {
    const expected = neo4j.header[what].map(signature).sort().join(', ');
    const given = embedded.header[what].map(signature).sort().join(', ');
    if (expected === given) continue;
    fail(report, embedded, `its ${what} differ from those of ${neo4j.file}, ${expected}:`, given);
  }
}

function signature({ name, type }: TypedName): string {
  return `${name}: ${type.base}${type.list ? '[]' : ''}${type.optional ? '?' : ''}`;
}

function checkKeys(statements: readonly StatementSource[], report: Report): void {
  const seen = new Map<string, StatementSource>();
  for (const statement of statements) {
    const other = seen.get(statement.key);
    if (other) {
      const message = `has the same name in the program as ${other.name}`;
      report({
        file: `cypher/${statement.name}.cypher`,
        line: 1,
        column: 1,
        message,
        value: statement.key,
      });
    }
    seen.set(statement.key, statement);
  }
}

/** Schema statements are named after what they index, so their names are set apart. */
function keyOf({ name, mode }: Checked): string {
  const key = camelCase(name.split('/').at(-1)!);
  return mode === 'schema' ? `schema${key.charAt(0).toUpperCase()}${key.slice(1)}` : key;
}

/** `raise-version` and `raise_version` → `raiseVersion`. */
function camelCase(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
}
