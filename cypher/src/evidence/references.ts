import { statements } from '../generated/statements.js';
import type { CallOptions, GraphStore } from '../store.js';
import { inChunks } from './run.js';

/** The entity that holds each of the outer references (`un:QDe.118`), where one does. */
export async function resolveReferences(
  store: GraphStore,
  references: Iterable<string>,
  options: CallOptions,
): Promise<Map<string, string>> {
  const rows = await inChunks(new Set(references), (chunk) =>
    store.read(statements.referenceOwners, { references: chunk }, options),
  );
  return new Map(rows.map(({ reference, entity }) => [reference, entity]));
}
