import { readEdit, readHiddenNames, statements, undoRefusals } from '@frontgraph/cypher';
import type { HiddenNames, StoredEdit } from '@frontgraph/cypher';
import DataLoader from 'dataloader';
import type { ClaimRow, EntityRow, SourceRow } from '../rows/index.js';
import type { Asker } from './ask.js';
import { visibleEdits } from './visibleEdits.js';

/** What the log of edits is read by. */
export interface EditLoaders {
  /** Null for what the reader may not see. */
  readonly edit: DataLoader<string, StoredEdit | null>;
  /** Id of the edit that undid this one. */
  readonly undoneBy: DataLoader<string, string | null>;
  /** Why it can't be undone now; null = it can. */
  readonly undoRefusal: DataLoader<StoredEdit, string | null, string>;
  /** Those of a list that the reader may see. */
  readonly visibleEdits: DataLoader<readonly StoredEdit[], readonly StoredEdit[]>;
}

/** What edits are read with. */
interface Base {
  readonly ask: Asker;
  readonly showSensitive: boolean;
  readonly claim: DataLoader<string, ClaimRow | null>;
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly source: DataLoader<string, SourceRow | null>;
}

async function readNames(ask: Asker): Promise<HiddenNames> {
  const store = { read: ask.read.bind(ask) };
  return (await readHiddenNames(store, ask.options)).names;
}

export function createEditLoaders({ ask, showSensitive, ...seen }: Base): EditLoaders {
  let hidden: Promise<HiddenNames> | undefined;
  const names = () => (hidden ??= readNames(ask));
  const visible = async (edits: readonly StoredEdit[]) =>
    showSensitive ? edits : visibleEdits(edits, { ...seen, ask, names: await names() });
  return {
    edit: new DataLoader(async (ids) => {
      const rows = await ask.read(statements.editsById, { ids, showSensitive });
      const edits = await visible(rows.map((row) => readEdit(row.edit)));
      const found = new Map(edits.map((edit) => [edit.id, edit]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    undoneBy: new DataLoader(async (ids) => {
      const rows = await ask.read(statements.editsUndoing, { ids, showSensitive });
      const undoing = new Map(rows.map((row) => [row.undone, row.id]));
      return ids.map((id) => undoing.get(id) ?? null);
    }),
    undoRefusal: new DataLoader(
      async (edits) => {
        const runner = { run: ask.read.bind(ask) };
        const refusals = await undoRefusals(runner, edits);
        return edits.map(({ id }) => refusals.get(id) ?? null);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    visibleEdits: new DataLoader((lists) => Promise.all(lists.map(visible)), { cache: false }),
  };
}
