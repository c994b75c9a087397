import type { Day, DayAnswer } from '@frontgraph/cypher';

export type { Day, DayAnswer };

/** The same text for the same day. */
export function dayKey({ asOf, reportedBy, certain }: Day): string {
  return `${asOf ?? ''} ${reportedBy ?? ''} ${certain ? 'certain' : ''}`;
}
