import { randomUUID } from 'node:crypto';
import { BatchError, EditError } from '@frontgraph/cypher';
import type { EditBy, EditOptions, EditResult, GraphStore } from '@frontgraph/cypher';
import { BadInputError, ConflictError, ForbiddenError, NotFoundError } from '../../errors.js';
import type { Context } from '../../request/context.js';
import { forget } from '../../request/loaders.js';
import type { EditPayloadRow } from '../../rows/index.js';

type Edit = (store: GraphStore, options: EditOptions) => Promise<EditResult>;

/** Does an edit, and reads again what it was about. */
export async function perform(
  context: Context,
  why: string | null,
  edit: Edit,
): Promise<EditPayloadRow> {
  const by = allow(context);
  const { services, ask, loaders } = context;
  const options = { ...ask.options, id: randomUUID(), by, why };
  const result = await told(() => edit(services.store, options));
  // What this request has read before is older than what it wrote.
  forget(loaders);
  const [entry, claim, link, entity, source] = await Promise.all([
    loaders.edit.load(result.edit),
    result.claim === null ? null : loaders.claim.load(result.claim),
    result.link === null ? null : loaders.link.load(result.link),
    result.entity === null ? null : loaders.entity.load(result.entity),
    result.source === null ? null : loaders.source.load(result.source),
  ]);
  if (entry === null) throw new Error(`${result.edit} was written and can't be read`);
  return { edit: entry, claim, link, entity, source, version: result.version };
}

/** @throws ForbiddenError for readers, and beyond this machine. */
export function allow({ by, mayWrite }: Pick<Context, 'by' | 'mayWrite'>): EditBy {
  if (!mayWrite) {
    throw new ForbiddenError(
      'Beyond this machine only reads are served: HOST is not a loopback address.',
    );
  }
  if (by === null) {
    throw new ForbiddenError(
      'Only editors may change anything: open the address with the key that is printed when the ' +
        'server starts, or send FRONTGRAPH_EDITOR_TOKEN as a bearer token.',
    );
  }
  return by;
}

/** The store's refusals, as the caller may see them. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BatchError) throw new BadInputError(error.problems.join('\n'));
    if (!(error instanceof EditError)) throw error;
    throw error.code === 'NOT_FOUND'
      ? new NotFoundError(error.message)
      : new ConflictError(error.message);
  }
}
