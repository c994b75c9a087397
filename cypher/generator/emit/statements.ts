import type { TypedName } from '../header.js';
import { LINK_TYPES_MARK } from '../statements.js';
import type { Engine, StatementSource } from '../statements.js';

const NOTE = '// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.';

/** cypher/src/generated/statements.ts: both texts of every statement, typed. */
export function emitStatements(
  statements: readonly StatementSource[],
  types: readonly string[],
): string {
  const reads = statements.filter(({ mode, perType }) => mode === 'read' && !perType);
  const body = [
    ...statements.map(emitTypes),
    'export const statements = {',
    ...statements.map((statement) => emitStatement(statement, types)),
    '} as const;\n',
    'export const queries = {',
    ...reads.map(emitQuery),
    '} as const;\n',
  ].join('\n');
  return `${emitImports(body)}\n${body}`;
}

/** Only what the body uses, or the compiler complains. */
function emitImports(body: string): string {
  const used = (names: string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const line = (keyword: string, names: string[], from: string) =>
    names.length > 0 ? `import ${keyword}{ ${names.join(', ')} } from '${from}';` : '';
  return [
    NOTE,
    line('', used(['both', 'perType']), '../model/texts.js'),
    line('type ', used(['CypherMap']), '../model/texts.js'),
    line('type ', used(['CallOptions', 'GraphStore', 'Statement']), '../store.js'),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

const pascal = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);
const doc = (text: string) => `/** ${text.replaceAll('*/', '*\\/')} */`;

function emitTypes({ key, header }: StatementSource): string {
  const { params, columns } = header;
  return `${emitShape(`${pascal(key)}Params`, params)}\n${emitShape(`${pascal(key)}Row`, columns)}\n`;
}

function emitShape(name: string, fields: readonly TypedName[]): string {
  if (fields.length === 0) return `export type ${name} = Record<string, never>;`;
  const lines = fields.map((field) => `  readonly ${field.name}: ${typeText(field)};`);
  return `export interface ${name} {\n${lines.join('\n')}\n}`;
}

const BASES = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  map: 'CypherMap',
} as const;

function typeText({ type }: TypedName): string {
  const base = BASES[type.base];
  return `${type.list ? `readonly ${base}[]` : base}${type.optional ? ' | null' : ''}`;
}

function emitStatement(statement: StatementSource, types: readonly string[]): string {
  const { key, name, mode, header, perType } = statement;
  const shape = `Statement<${pascal(key)}Params, ${pascal(key)}Row>`;
  const value = `{
    name: ${JSON.stringify(name)},
    mode: '${mode}',
    text: ${emitTexts(statement.text, types)},
    params: ${JSON.stringify(header.params.map((param) => param.name))},
    columns: ${JSON.stringify(header.columns.map((column) => column.name))},
    floats: ${JSON.stringify(header.params.filter(({ type }) => type.base === 'float').map(({ name }) => name))},
  } satisfies ${shape}`;
  const typed = perType ? `perType<${pascal(key)}Params, ${pascal(key)}Row>(${value})` : value;
  const annotated = perType ? typed : `${value} as ${shape}`;
  return `  ${doc(header.purpose)}\n  ${key}: ${annotated},`;
}

function emitTexts(text: Record<Engine, string>, types: readonly string[]): string {
  const literal = (engine: Engine) =>
    '`' +
    text[engine]
      .replaceAll(LINK_TYPES_MARK, types.join('|'))
      .replaceAll('\\', '\\\\')
      .replaceAll('`', '\\`')
      .replaceAll('${', '\\${') +
    '`';
  if (text.neo4j === text.embedded) return `both(${literal('neo4j')})`;
  return `{ neo4j: ${literal('neo4j')}, embedded: ${literal('embedded')} }`;
}

function emitQuery({ key, header }: StatementSource): string {
  return `  ${doc(header.purpose)}
  ${key}(store: GraphStore, params: ${pascal(key)}Params, options: CallOptions): Promise<${pascal(key)}Row[]> {
    return store.read(statements.${key}, params, options);
  },`;
}
