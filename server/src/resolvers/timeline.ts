import { statements } from '@frontgraph/cypher';
import type { TimelineRow as StoredYears } from '@frontgraph/cypher';
import type { QueryResolvers } from '../generated/resolvers.js';
import { idList } from '../limits/args.js';
import type { TimelineRow, TimelineYearRow } from '../rows/index.js';

/** How many claims among these entities lie in which year, on both times. */
export const timeline: QueryResolvers['timeline'] = async (_root, args, context) => {
  const { ask, showSensitive } = context;
  const ids = idList('ids', args.ids, 1000);
  return timelineOf(await ask.read(statements.timeline, { ids, showSensitive }));
};

/** Each claim is counted once on either time; a year without claims is left out. */
export function timelineOf(rows: readonly StoredYears[]): TimelineRow {
  const years = new Map<number, TimelineYearRow>();
  const undated = { held: 0, reported: 0 };
  let claims = 0;
  for (const row of rows) {
    claims += row.claims;
    for (const time of ['held', 'reported'] as const) {
      const text = row[time];
      if (text === null) {
        undated[time] += row.claims;
        continue;
      }
      const year = Number(text);
      const before = years.get(year) ?? { year, held: 0, reported: 0 };
      years.set(year, { ...before, [time]: before[time] + row.claims });
    }
  }
  return {
    years: [...years.values()].sort((a, b) => a.year - b.year),
    undatedHeld: undated.held,
    undatedReported: undated.reported,
    claims,
  };
}
