import { today } from '../evidence/today.js';
import { namedIn } from '../evidence/tieClaims.js';
import type { GraphStore } from '../store.js';
import { needClaim } from './need.js';
import { runEdit } from './run.js';
import type { EditOptions, EditResult } from './run.js';

/** Takes a claim back: it stays readable, with the day and the reason, and supports nothing. */
export function retractClaim(
  store: GraphStore,
  id: string,
  { why, ...options }: EditOptions & { why: string },
): Promise<EditResult> {
  return runEdit(store, { ...options, why }, async (tx) => {
    const before = await needClaim(tx, id);
    const [claim = id] = namedIn(before, 'id');
    const after = { ...before, withdrawnOn: today(), withdrawnWhy: why };
    return {
      action: 'retractClaim',
      changes: [{ what: 'claim', id: claim, before, after }],
      claim,
    };
  });
}
