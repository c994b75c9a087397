import type { GraphLink } from '../graph/types';
import type { LinkOnSheetFragment } from './documents';

/** A link as the graph code wants it: its ends by id. */
export const readLink = (link: LinkOnSheetFragment): GraphLink => ({
  ...link,
  from: link.from.id,
  to: link.to.id,
});
