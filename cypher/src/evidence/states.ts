import { statements } from '../generated/statements.js';
import type { EntityStatesRow } from '../generated/statements.js';
import type { Batch } from '../records.js';
import { claimId } from './claimId.js';
import { groupBy } from './groupBy.js';
import type { RecordState } from './plan.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';
import type { ClaimStates } from './supersede.js';

/** What the store holds of all that a batch writes or names. */
export interface States extends ClaimStates {
  sources: Map<string, RecordState>;
  entities: Map<string, EntityStatesRow>;
}

export async function readStates(runner: Runner, batch: Batch): Promise<States> {
  const read = <R extends { id: string }>(
    ids: Set<string>,
    run: (ids: readonly string[]) => Promise<R[]>,
  ) => inChunks(ids, run).then((rows) => new Map(rows.map((row) => [row.id, row])));
  const claims = new Set(batch.claims.map(claimId));
  const keys = new Set(batch.claims.flatMap(({ key }) => key ?? []));
  const holders = await inChunks(keys, (chunk) =>
    runner.run(statements.claimsHoldingKeys, { keys: chunk }),
  );
  return {
    sources: await read(namedSources(batch), (ids) => runner.run(statements.sourceStates, { ids })),
    entities: await read(namedEntities(batch), (ids) =>
      runner.run(statements.entityStates, { ids }),
    ),
    claims: await read(claims, (ids) => runner.run(statements.claimStates, { ids })),
    superseded: await read(claims, (ids) => runner.run(statements.supersededStates, { ids })),
    keyed: groupBy(holders, ({ key }) => key),
  };
}

function namedSources({ sources, claims }: Batch): Set<string> {
  return new Set([...sources.map(({ id }) => id), ...claims.map(({ source }) => source)]);
}

function namedEntities({ entities, claims }: Batch): Set<string> {
  const ids = new Set(entities.map(({ id }) => id));
  for (const { target, statedBy, citing } of claims) {
    const ends = 'link' in target ? [target.from, target.to] : [target.of];
    for (const id of [...ends, ...(statedBy === null ? [] : [statedBy]), ...citing]) ids.add(id);
  }
  return ids;
}
