import { toEdtf } from '@frontgraph/cypher';
import type { PartialDateResolvers } from '../../generated/resolvers.js';

export const PartialDate: PartialDateResolvers = { edtf: (date) => toEdtf(date) };
