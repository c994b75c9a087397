import type { ClaimRecord } from '@frontgraph/cypher';
import type { ClaimRow } from '../../rows/index.js';
import { targetOf } from './check/correction.js';

/** The record of a claim, as far as its texts and whom it names are concerned. */
export function recordOf(claim: ClaimRow): ClaimRecord {
  const { role, value, stance, statedBy, citing, source, locator, statement, quotation } = claim;
  const { from, to, answers, conflictGroup, sensitive, custodial, retrievedText, key } = claim;
  return {
    target: targetOf(claim),
    ...{
      role,
      value,
      stance,
      statedBy,
      citing: [...citing],
      source,
      locator,
      statement,
      quotation,
    },
    ...{ from, to, answers: [...answers], conflictGroup, sensitive, custodial, retrievedText, key },
    origin: '',
  };
}
