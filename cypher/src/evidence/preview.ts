import type { Batch } from '../records.js';
import type { CallOptions, GraphStore } from '../store.js';
import { plan } from './plan.js';
import type { Counts } from './plan.js';
import { storeClaim, storeEntity, storeSource } from './properties.js';
import { reader } from './run.js';
import { readStates } from './states.js';
import { planClaims, supersededBy } from './supersede.js';
import type { SupersededClaim } from './supersede.js';

type Preview = Record<'sources' | 'entities' | 'claims', Counts> & {
  superseded: SupersededClaim[];
};

/**
 * What `applyBatch` would create, change and leave of a batch, without writing it. Unlike a write
 * it does not look whether what the claims name exists: an earlier batch may be going to bring it.
 */
export async function previewBatch(
  store: GraphStore,
  batch: Batch,
  options: CallOptions,
): Promise<Preview> {
  const states = await readStates(reader(store, options), batch);
  const undated = { published: null, publishedEarliest: null, publishedLatest: null };
  const claims = planClaims(
    batch.claims.map((claim) => storeClaim(claim, undated)),
    states,
    [],
  );
  return {
    sources: plan(batch.sources.map(storeSource), states.sources, []).counts,
    entities: plan(batch.entities.map(storeEntity), states.entities, []).counts,
    claims: claims.counts,
    superseded: supersededBy(claims),
  };
}
