import { isLinkType, vocabulary } from '@frontgraph/cypher';
import type { CypherMap, EditAction, PropertyName } from '@frontgraph/cypher';
import type { Context } from '../../request/context.js';
import type { EditRow } from '../../rows/index.js';
import { defanged } from '../../sentences/index.js';
import { recordsOf, textOf } from './states.js';

const DONE: Readonly<Record<Exclude<EditAction, 'undo'>, string>> = {
  addClaim: 'Claim added',
  correctClaim: 'Claim corrected',
  retractClaim: 'Claim taken back',
  addSource: 'Source added',
  addEntity: 'Entity added',
  correctionNote: 'Correction note',
  attachFile: 'File attached',
};

/** An edit in a sentence that names what it touched. */
export async function summaryOf(context: Context, edit: EditRow): Promise<string> {
  const about = await aboutOf(context, edit);
  if (edit.action !== 'undo') return `${DONE[edit.action]}: ${about}`;
  const root = await rootOf(context, edit);
  const done = root === null || root.action === 'undo' ? 'Edit' : DONE[root.action];
  return `${edit.depth % 2 === 1 ? 'Undone' : 'Done again'}: ${lowered(done)}, ${about}`;
}

/** The edit at the bottom of undoing and doing again. */
async function rootOf({ loaders }: Context, edit: EditRow): Promise<EditRow | null> {
  let root: EditRow | null = edit;
  while (root !== null && root.undoes !== null) root = await loaders.edit.load(root.undoes);
  return root;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

async function aboutOf(context: Context, edit: EditRow): Promise<string> {
  const records = recordsOf(edit);
  const main =
    records.find(({ what }) => what === 'entity') ??
    records.find(({ what }) => what === 'claim') ??
    records[0];
  const state = main?.after ?? main?.before;
  if (!main || !state) return edit.id;
  if (main.what === 'claim') return claimWords(context, state, edit);
  const name =
    textOf(state, main.what === 'source' ? 'title' : 'name') ?? textOf(state, 'id') ?? '';
  const first = main.what === 'entity' ? records.find(({ what }) => what === 'claim') : undefined;
  const claim = first?.after ?? first?.before;
  return claim ? `${name}, with the claim “${await claimWords(context, claim, edit)}”` : name;
}

/** `Falah-e Insanyat is a front for Jamaat-ud-Dawa`, or `state of the Makki bounty`. */
async function claimWords(context: Context, claim: CypherMap, edit: EditRow): Promise<string> {
  const name = (field: string) => nameOf(context, textOf(claim, field) ?? '', edit);
  const type = textOf(claim, 'linkType') ?? '';
  if (isLinkType(type)) {
    const [from, to] = await Promise.all([name('subject'), name('object')]);
    return `${from} ${vocabulary.links[type].label} ${to}`;
  }
  const property = textOf(claim, 'property') as PropertyName;
  const label = vocabulary.properties[property]?.label ?? property;
  return `${label} of ${await name('subject')}`;
}

/** The name of an entity, also of one that is gone since. */
export async function nameOf(context: Context, id: string, edit: EditRow): Promise<string> {
  const row = await context.loaders.entity.load(id);
  if (row !== null) return row.kind === 'Account' ? defanged(row.name) : row.name;
  const state = edit.changes.find((change) => change.what === 'entity' && change.id === id);
  const kept = state?.after ?? state?.before;
  return (kept && textOf(kept, 'name')) ?? id;
}
