import { namedIn } from '../evidence/tieClaims.js';
import { statements } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import type { CallOptions, GraphStore, WriteTransaction } from '../store.js';
import { recordKey, writeChangesAsText } from './edit.js';
import type { EditAction, EditBy, RecordChange } from './edit.js';
import { writeChanges } from './write.js';

/** Who edits, why, and by when it must be done. */
export interface EditOptions extends CallOptions {
  /** Unique per intended edit (UUID): the id of its entry in the log, found again by a replay. */
  id: string;
  by: EditBy;
  /** In the editor's words, for the log; null = not said. */
  why: string | null;
}

/** What an edit did: ids alone, to be read again. */
export type EditResult = {
  /** Id of its entry in the log. */
  edit: string;
  claim: string | null;
  link: string | null;
  entity: string | null;
  source: string | null;
  /** Version of the data after it. */
  version: number;
};

/** What an edit comes to, before it is written. */
export interface Draft {
  action: EditAction;
  changes: readonly RecordChange[];
  /** Id of what it is mainly about, for the answer. */
  claim?: string | null;
  entity?: string | null;
  source?: string | null;
  undoes?: { id: string; depth: number };
}

/**
 * Does one edit in one write transaction: `plan` says which records it changes, from what it reads
 * after the version is raised; they are written with everything derived from them, and the entry
 * in the log with them. Throws an EditError or BatchError, and keeps nothing, when it can't be done.
 */
export async function runEdit(
  store: GraphStore,
  { id, by, why, ...call }: EditOptions,
  plan: (tx: WriteTransaction) => Promise<Draft>,
): Promise<EditResult> {
  const operation = { id, actor: by, reason: why ?? '' };
  const work = async (tx: WriteTransaction) => {
    const draft = await plan(tx);
    await writeChanges(tx, draft.changes);
    await log(tx, { id, by, why, draft });
    const { claim = null, entity = null, source = null } = draft;
    return { edit: id, claim, link: linkOf(draft), entity, source };
  };
  const { value, version } = await store.write(operation, work, call);
  return { ...value, version };
}

type Logged = Pick<EditOptions, 'id' | 'by' | 'why'> & { draft: Draft };

async function log(tx: WriteTransaction, { id, by, why, draft }: Logged): Promise<void> {
  const { action, changes, claim = null, undoes } = draft;
  const about = entitiesIn(changes, ['subject', 'object']);
  const edit: CypherMap = {
    id,
    version: tx.version,
    at: new Date().toISOString(),
    by,
    action,
    ...(why === null ? {} : { why }),
    ...(claim === null ? {} : { claim }),
    ...(undoes ? { undoes: undoes.id } : {}),
    depth: undoes ? undoes.depth + 1 : 0,
    entities: about,
    named: entitiesIn(changes, ['subject', 'object', 'statedBy', 'citing']),
    sensitive: statesOf(changes).some(
      (state) => state['sensitive'] === true || state['titleSensitive'] === true,
    ),
    ...writeChangesAsText(changes),
  };
  await tx.run(statements.logEdit, { edit });
  const of = new Set([...changes.map(recordKey), ...about.map((entity) => `entity ${entity}`)]);
  const rows = [...of].map((record) => ({ of: record, edit: id, version: tx.version }));
  await tx.run(statements.tieEdit, { rows });
}

function statesOf(changes: readonly RecordChange[]): CypherMap[] {
  return changes.flatMap(({ before, after }) => [before, after].filter((state) => state !== null));
}

/** Entities that records are, or name in these fields; each once. */
function entitiesIn(changes: readonly RecordChange[], fields: readonly string[]): string[] {
  const own = changes.flatMap(({ what, id }) => (what === 'entity' ? [id] : []));
  const named = statesOf(changes.filter(({ what }) => what === 'claim')).flatMap((state) =>
    fields.flatMap((field) => namedIn(state, field)),
  );
  return [...new Set([...own, ...named])];
}

/** The link that the claim of an edit is about, as it stands after it. */
function linkOf({ changes, claim }: Draft): string | null {
  const change = changes.find(({ what, id }) => what === 'claim' && id === claim);
  const state = change?.after ?? change?.before;
  return (state && namedIn(state, 'linkId')[0]) ?? null;
}
