import { setCorrectionNote as setNote } from '@frontgraph/cypher';
import type { MutationResolvers } from '../../generated/resolvers.js';
import { all } from './check/all.js';
import { checkHidden } from './check/hidden.js';
import { checkWhy, needEntity, optionalText } from './check/needs.js';
import { allow, perform } from './perform.js';

/** Attaches a correction note to an entity, for editors; an empty text takes it away. */
export const setCorrectionNote: MutationResolvers['setCorrectionNote'] = async (
  _root,
  args,
  context,
) => {
  allow(context);
  const { entity, text, why } = await all({
    entity: () => needEntity(context, 'entity', args.entity),
    text: () => optionalText('text', args.text, 600),
    why: () => checkWhy(args.why),
  });
  if (!entity.sensitive) await checkHidden(context, { texts: { text, why } });
  return perform(context, why, (store, options) =>
    setNote(store, { entity: entity.id, text: text ?? '' }, options),
  );
};
