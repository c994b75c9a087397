import type { AliasResolvers, SourceResolvers } from '../../generated/resolvers.js';
import { shownTitle } from '../../rows/index.js';
import { safeUrl } from '../../sentences/index.js';
import { mustLoadSource } from './said.js';

export const Source: SourceResolvers = {
  title: shownTitle,
  url: ({ url }) => safeUrl(url),
  archiveUrl: ({ archiveUrl }) => safeUrl(archiveUrl),
  claimCount: ({ id }, _args, { loaders }) => loaders.sourceClaimCount.load(id),
};

export const Alias: AliasResolvers = {
  source: ({ source }, _args, context) => mustLoadSource(context, source),
};
