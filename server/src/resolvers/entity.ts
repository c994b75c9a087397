import { checkId } from '../limits/args.js';
import { readDay } from '../limits/day.js';
import type { Context } from '../request/context.js';
import type { QueryResolvers } from '../generated/resolvers.js';
import type { Day, EntityRow } from '../rows/index.js';

/** One entity by its id or by an outer reference. */
export const entity: QueryResolvers['entity'] = (_root, { id, ...day }, context) =>
  findEntity(context, checkId('id', id), readDay(day));

/** Outer references have a colon (`un:QDe.118`), ids have none. */
export async function findEntity(
  { loaders }: Context,
  id: string,
  day: Day | null,
): Promise<EntityRow | null> {
  const { entity: byId } = loaders.days.of(day);
  if (!id.includes(':')) return byId.load(id);
  const forms = referenceForms(id);
  const found = await Promise.all(forms.map((form) => loaders.entityOfReference.load(form)));
  const known = found.find((one) => one !== null);
  return known === undefined ? null : byId.load(known);
}

/**
 * How a reference may be stored, as it was typed first: prefixes are lower case, and the United
 * Nations write `QDe.118`, of older lists `TE.A.1.16`. Stores keep references as they were given.
 */
export function referenceForms(typed: string): string[] {
  const trimmed = typed.trim();
  const colon = trimmed.indexOf(':');
  const prefix = trimmed.slice(0, colon + 1).toLowerCase();
  const rest = trimmed.slice(colon + 1);
  const official = rest
    .toUpperCase()
    .replace(
      /^([A-Z]{2})([IE])(?=\.?\d)/,
      (_, list: string, kind: string) => list + kind.toLowerCase(),
    );
  return [...new Set([typed, prefix + rest, prefix + official])];
}
