import type { CypherMap, HiddenNames, StoredEdit } from '@frontgraph/cypher';
import type DataLoader from 'dataloader';
import type { EntityRow } from '../rows/index.js';

interface Seen {
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly names: HiddenNames;
}

/**
 * Edits that a reader may see: of those that are not marked sensitive, all whose entities are there
 * for the reader, and none of whose texts, before or after, names somebody hidden. An entity that is
 * gone may have been hidden, so what names it is for editors alone.
 */
export async function visibleEdits(
  edits: readonly StoredEdit[],
  { entity, names }: Seen,
): Promise<StoredEdit[]> {
  const open = edits.filter((edit) => !textsOf(edit).some((text) => names.namedIn(text).size > 0));
  const ids = [...new Set(open.flatMap((edit) => [...edit.named, ...edit.entities]))];
  const rows = await entity.loadMany(ids);
  const there = new Set(ids.filter((_, place) => isRow(rows[place])));
  return open.filter(({ named, entities }) => [...named, ...entities].every((id) => there.has(id)));
}

function isRow(row: EntityRow | Error | null | undefined): boolean {
  if (row instanceof Error) throw row;
  return row != null;
}

function textsOf({ why, changes }: StoredEdit): (string | null)[] {
  const states = changes.flatMap(({ before, after }) => [before, after]);
  return [why, ...states.flatMap((state) => (state ? textsIn(state) : []))];
}

function textsIn(state: CypherMap): string[] {
  return Object.values(state).filter((value) => typeof value === 'string');
}
