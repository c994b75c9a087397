/** A few edits of the world, so that the statements of the log find something. */
import { addClaim, claimId, correctClaim, undoEdit } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { claim } from '../cypher/records.js';
import { soon } from './engines.js';

const added = claim({ link: 'WING_OF', from: 'falah', to: 'jamaat' }, 'alleges', {
  locator: '20',
  origin: 'editors',
});

/** Id of the claim that edits add and then correct. */
export const correctedClaim = claimId(added);

/** Adds a claim, corrects it twice, and undoes the second correction. */
export async function editWorld(store: GraphStore): Promise<void> {
  const options = (id: string) => ({ ...soon(), id, by: 'editor' as const, why: 'A test.' });
  await addClaim(store, added, options('edit-1'));
  const move = (id: string | null, locator: string, edit: string) =>
    correctClaim(store, { id: id ?? '', correction: { locator } }, options(edit));
  const { claim: moved } = await move(correctedClaim, '21', 'edit-2');
  await move(moved, '22', 'edit-3');
  await undoEdit(store, 'edit-3', options('edit-4'));
}
