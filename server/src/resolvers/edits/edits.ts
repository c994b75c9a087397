import { readEdit, statements } from '@frontgraph/cypher';
import type { StoredEdit } from '@frontgraph/cypher';
import type { QueryEditsArgs, QueryResolvers } from '../../generated/resolvers.js';
import { checkId, pageSize } from '../../limits/args.js';
import { fromCursor, toCursor } from '../../limits/cursor.js';
import { BadInputError } from '../../errors.js';
import type { Context } from '../../request/context.js';
import type { EditPage } from '../../rows/index.js';

/** Edits that are read at a time, to sort out what a reader may not see. */
const CHUNK = 200;

/** The log of edits, newest first. */
export const edits: QueryResolvers['edits'] = (_root, args, context) => pageOfLog(context, args);

/** The edits of one entity, newest first; null when there is none that the asker may see. */
export const history: QueryResolvers['history'] = async (_root, { entity, ...args }, context) => {
  const row = await context.loaders.entity.load(checkId('entity', entity));
  return row === null ? null : pageOfLog(context, args, `entity ${row.id}`);
};

async function pageOfLog(
  context: Context,
  args: QueryEditsArgs,
  of: string | null = null,
): Promise<EditPage> {
  const first = pageSize('first', args.first, { max: 200, usual: 50 });
  const after = versionIn(args.after);
  const found: StoredEdit[] = [];
  for await (const edit of visibleLog(context, of, after ?? Number.MAX_SAFE_INTEGER)) {
    found.push(edit);
    if (found.length > first) break;
  }
  const nodes = found.slice(0, first);
  return {
    nodes,
    cursors: nodes.map(({ version }) => toCursor(String(version))),
    more: found.length > first,
    after: after !== null,
    total: () => total(context, of),
  };
}

/** What the asker may see of the log, from a version on backwards. */
async function* visibleLog(
  context: Context,
  of: string | null,
  from: number,
): AsyncIterable<StoredEdit> {
  const { ask, loaders, showSensitive } = context;
  for (let before = from; ;) {
    const page = { before, limit: CHUNK, showSensitive };
    const rows =
      of === null
        ? await ask.read(statements.editsPage, page)
        : await ask.read(statements.editsOf, { ...page, of });
    yield* await loaders.visibleEdits.load(rows.map((row) => readEdit(row.edit)));
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    before = last.version;
  }
}

/** Editors see all of the log; of a reader's, what is visible has to be looked through. */
async function total(context: Context, of: string | null): Promise<number> {
  const { ask, showSensitive } = context;
  if (showSensitive) {
    return of === null
      ? ask.count(statements.editsCount, { showSensitive })
      : ask.count(statements.editsOfCount, { showSensitive, of });
  }
  let count = 0;
  for await (const _edit of visibleLog(context, of, Number.MAX_SAFE_INTEGER)) count++;
  return count;
}

function versionIn(cursor: string | null | undefined): number | null {
  const [text] = fromCursor(cursor, 1) ?? [];
  if (text === undefined) return null;
  const version = Number(text);
  if (Number.isSafeInteger(version)) return version;
  throw new BadInputError('“after” is no cursor of this list; take it from pageInfo.endCursor.');
}
