import type { QueryResolvers } from '../generated/resolvers.js';

/** Who is asking. */
export const viewer: QueryResolvers['viewer'] = (_root, _args, { editor }) => ({ editor });
