import { checkId } from '../limits/args.js';
import type { Context } from '../request/context.js';
import type { QueryResolvers } from '../generated/resolvers.js';
import type { EntityRow } from '../rows/index.js';

/** One entity by its id or by an outer reference. */
export const entity: QueryResolvers['entity'] = (_root, { id }, context) =>
  findEntity(context, checkId('id', id));

/** Outer references have a colon (`un:QDe.118`), ids have none. */
export async function findEntity({ loaders }: Context, id: string): Promise<EntityRow | null> {
  if (!id.includes(':')) return loaders.entity.load(id);
  const known = await loaders.entityOfReference.load(id);
  return known === null ? null : loaders.entity.load(known);
}
