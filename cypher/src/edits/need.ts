import type { CypherMap } from '../model/texts.js';
import type { WriteTransaction } from '../store.js';
import { statements } from '../generated/statements.js';
import type { RecordKind } from './edit.js';
import { EditError } from './editError.js';
import { readSnapshot } from './snapshot.js';

/** The state of the record. @throws EditError when it is not there. */
export async function need(
  tx: WriteTransaction,
  what: Exclude<RecordKind, 'superseded'>,
  id: string,
): Promise<CypherMap> {
  const state = (await readSnapshot(tx, [{ what, id }])).get(`${what} ${id}`);
  if (!state) throw new EditError('NOT_FOUND', `There is no ${what} “${id}”.`);
  return state;
}

/**
 * The claim with this id. One that a correction replaced meanwhile can't change under its old id:
 * whoever asked has not seen what stands there now; nor can one that editors took back.
 */
export async function needClaim(tx: WriteTransaction, id: string): Promise<CypherMap> {
  const [superseded] = await tx.run(statements.supersededStates, { ids: [id] });
  if (superseded) throw new EditError('CONFLICT', correctedMeanwhile(superseded.by));
  const claim = await need(tx, 'claim', id);
  if (claim['withdrawnOn'] === undefined) return claim;
  throw new EditError('CONFLICT', 'The editors took this claim back; undo that first.');
}

/** Why a claim can't change under an earlier id. */
export function correctedMeanwhile(by: string): string {
  return `This claim was corrected meanwhile: “${by}” stands in its place; open it again.`;
}
