import type { EditAction } from '@frontgraph/cypher';
import type { Context } from '../../request/context.js';
import type { EditRow } from '../../rows/index.js';
import { claimWords } from './claimWords.js';
import { recordsOf, textOf } from './states.js';

type Done = Exclude<EditAction, 'undo'>;

const DONE: Readonly<Record<Done, string>> = {
  addClaim: 'added',
  correctClaim: 'corrected',
  retractClaim: 'taken back',
  addSource: 'source added',
  addEntity: 'entity added',
  correctionNote: 'correction note',
  attachFile: 'file attached',
};

/** An edit in a sentence that names what it touched, and who says what its claim says. */
export async function summaryOf(context: Context, edit: EditRow): Promise<string> {
  const { whose, about } = await aboutOf(context, edit);
  const root = await rootOf(context, edit);
  const done = root === null || root.action === 'undo' ? 'edit' : DONE[root.action];
  const words = whose === null ? done : `${whose} ${done}`;
  if (edit.action !== 'undo') return `${capital(words)}: ${about}`;
  return `${edit.depth % 2 === 1 ? 'Undone' : 'Done again'}: ${words}, ${about}`;
}

/** The edit at the bottom of undoing and doing again. */
async function rootOf({ loaders }: Context, edit: EditRow): Promise<EditRow | null> {
  let root: EditRow | null = edit;
  while (root !== null && root.undoes !== null) root = await loaders.edit.load(root.undoes);
  return root;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface About {
  /** Whose claim it is, where it is mainly about one. */
  readonly whose: string | null;
  readonly about: string;
}

async function aboutOf(context: Context, edit: EditRow): Promise<About> {
  const records = recordsOf(edit);
  const claim = records.find(({ what }) => what === 'claim');
  const claimed = claim?.after ?? claim?.before;
  const words = claimed ? await claimWords(context, claimed, edit) : null;
  const main = records.find(({ what }) => what === 'entity') ?? claim ?? records[0];
  const state = main?.after ?? main?.before;
  if (!main || !state) return { whose: null, about: edit.id };
  if (main.what === 'claim' && words) return { whose: words.whose, about: words.says };
  const name =
    textOf(state, main.what === 'source' ? 'title' : 'name') ?? textOf(state, 'id') ?? '';
  return {
    whose: null,
    about: words ? `${name}, with the ${words.whose} ${words.says}` : name,
  };
}
