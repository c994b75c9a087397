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
  setVersion(schema: number, options: CallOptions): Promise<void>;
}

/**
 * Brings constraints and indexes from the version that the store records to the newest one. Every
 * statement says IF NOT EXISTS, so a set-up that was cut short is simply run again.
 */
export async function setUpSchema(
  access: SchemaAccess,
  options: CallOptions,
): Promise<{ from: number; to: number }> {
  const steps = schemaSteps(access.store.engine);
  const [row] = await access.store.read(statements.dataVersion, {}, options);
  const from = row?.schema ?? 0;
  const to = Math.max(...steps.map(({ version }) => version));
  if (from >= to) return { from, to: from };
  for (const { version, statement } of steps) {
    if (version > from) await access.runSchema(statement, options);
  }
  await access.awaitIndexes(options);
  await access.setVersion(to, options);
  return { from, to };
}
