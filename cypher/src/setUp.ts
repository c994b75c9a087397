import { DERIVATION } from './derivation.js';
import { statements } from './generated/statements.js';
import type { CallOptions, EngineName, GraphStore, Statement } from './store.js';

type SchemaStatement = Omit<Statement<unknown, unknown>, 'shape'>;

/** Schema statements of one engine, by the version that brought them: `schema/1/entityId`. */
function schemaSteps(engine: EngineName): { version: number; statement: SchemaStatement }[] {
  return Object.values(statements)
    .flatMap((entry): SchemaStatement[] => ('mode' in entry ? [entry] : Object.values(entry)))
    .filter(({ mode, text }) => mode === 'schema' && text[engine] !== '')
    .map((statement) => ({ version: Number(statement.name.split('/')[1]), statement }))
    .sort((a, b) => a.version - b.version);
}

/** What an engine adds to its store so that the schema can be changed. */
export interface SchemaAccess {
  store: Pick<GraphStore, 'engine' | 'read'>;
  runSchema(statement: SchemaStatement, options: CallOptions): Promise<void>;
  /** Waits until new indexes answer. */
  awaitIndexes(options: CallOptions): Promise<void>;
  record(state: SchemaState, options: CallOptions): Promise<void>;
}

export interface SchemaState {
  schema: number;
  /** Names of the steps taken: a new file, or a new link type, is one more. */
  steps: string[];
  /** The rules by which a store that begins now is derived. */
  derivation: number;
}

/**
 * Takes the steps of the schema that the store has not recorded yet. Every statement says IF NOT
 * EXISTS, so a set-up that was cut short, or runs on four servers at once, is simply run again.
 */
export async function setUpSchema(
  access: SchemaAccess,
  options: CallOptions,
): Promise<{ from: number; to: number }> {
  const all = schemaSteps(access.store.engine);
  const [row] = await access.store.read(statements.schemaSteps, {}, options);
  const from = row?.schema ?? 0;
  const taken = new Set(row?.steps);
  const missing = all.filter(({ statement }) => !taken.has(statement.name));
  if (missing.length === 0) return { from, to: from };
  for (const { statement } of missing) await access.runSchema(statement, options);
  await access.awaitIndexes(options);
  const to = Math.max(...all.map(({ version }) => version));
  const steps = all.map(({ statement }) => statement.name);
  await access.record({ schema: to, steps, derivation: DERIVATION }, options);
  return { from, to };
}
