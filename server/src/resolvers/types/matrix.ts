import type { MatrixCellResolvers } from '../../generated/resolvers.js';
import { citation } from '../../sentences/index.js';
import { mustLoadSource, saidOf } from './said.js';

export const MatrixCell: MatrixCellResolvers = {
  citation: async ({ about, words, claims }, _args, context) => {
    const cited = await Promise.all(
      claims.map(async (claim) =>
        citation(await saidOf(context, claim), await mustLoadSource(context, claim.source)),
      ),
    );
    return [`${about}: ${words}.`, ...cited].join('\n');
  },
};
