import { statements } from '@frontgraph/cypher';
import type { EntityKind, LinkType } from '@frontgraph/cypher';
import type { Asker } from './ask.js';

export interface CountTable {
  readonly kinds: ReadonlyMap<EntityKind | string, number>;
  readonly links: ReadonlyMap<LinkType | string, number>;
}

/** Counts over the whole graph take a scan, so they are kept for as long as the data stays. */
export class Counts {
  private readonly kept = new Map<boolean, { version: number; table: CountTable }>();

  async table(ask: Asker, showSensitive: boolean): Promise<CountTable> {
    const [row] = await ask.read(statements.dataVersion, {});
    const version = row?.version ?? 0;
    const kept = this.kept.get(showSensitive);
    if (kept?.version === version) return kept.table;
    const [kinds, links] = await Promise.all([
      ask.read(statements.kindCounts, { showSensitive }),
      ask.read(statements.linkTypeCounts, { showSensitive }),
    ]);
    const table = {
      kinds: new Map(kinds.map(({ kind, count }) => [kind, count])),
      links: new Map(links.map(({ type, count }) => [type, count])),
    };
    this.kept.set(showSensitive, { version, table });
    return table;
  }
}

export function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
