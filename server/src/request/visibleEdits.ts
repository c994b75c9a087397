import type { CypherMap, HiddenNames, RecordKind, StoredEdit } from '@frontgraph/cypher';
import type DataLoader from 'dataloader';
import type { ClaimRow, EntityRow, SourceRow } from '../rows/index.js';
import type { Asker } from './ask.js';
import { hiddenClaims } from './hiddenClaims.js';

/** A reader's loaders, and whom readers may not see. */
interface Seen {
  readonly ask: Asker;
  readonly claim: DataLoader<string, ClaimRow | null>;
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly source: DataLoader<string, SourceRow | null>;
  readonly names: HiddenNames;
}

/**
 * Edits that a reader may see, decided by what is hidden now: of those that held nothing sensitive
 * when they were made, all whose claims and sources are not hidden since, whose entities are there
 * for the reader, and none of whose texts, before or after, names somebody hidden. An entity that
 * is gone may have been hidden, so what names it is for editors alone.
 */
export async function visibleEdits(
  edits: readonly StoredEdit[],
  seen: Seen,
): Promise<StoredEdit[]> {
  const { names } = seen;
  const open = edits.filter((edit) => !textsOf(edit).some((text) => names.namedIn(text).size > 0));
  const [there, claims, sources] = await Promise.all([
    foundIn(seen.entity, open.flatMap(namedBy)),
    closedClaims(open.flatMap(claimsOf), seen),
    closedSources(open.flatMap(sourcesOf), seen),
  ]);
  return open.filter(
    (edit) =>
      namedBy(edit).every((id) => there.has(id)) &&
      !claimsOf(edit).some((id) => claims.has(id)) &&
      !sourcesOf(edit).some((id) => sources.has(id)),
  );
}

const namedBy = ({ named, entities }: StoredEdit) => [...named, ...entities];
/** Under every id that they have in it. */
const claimsOf = (edit: StoredEdit) => changed(edit, ['claim', 'superseded']);
const sourcesOf = (edit: StoredEdit) => changed(edit, ['source']);

function changed({ changes }: StoredEdit, kinds: readonly RecordKind[]): string[] {
  return changes.flatMap(({ what, id }) => (kinds.includes(what) ? [id] : []));
}

/** An earlier id finds the claim in its place. */
async function closedClaims(
  ids: readonly string[],
  { ask, claim }: Seen,
): Promise<ReadonlySet<string>> {
  const found = await foundIn(claim, ids);
  return hiddenClaims(
    ask,
    [...new Set(ids)].filter((id) => !found.has(id)),
  );
}

/** Sources whose title readers may not see. */
async function closedSources(
  ids: readonly string[],
  { source }: Seen,
): Promise<ReadonlySet<string>> {
  const found = await foundIn(source, ids);
  return new Set([...found].flatMap(([id, { title }]) => (title === null ? [id] : [])));
}

async function foundIn<T>(
  loader: DataLoader<string, T | null>,
  ids: readonly string[],
): Promise<Map<string, T>> {
  const unique = [...new Set(ids)];
  const rows = await Promise.all(unique.map((id) => loader.load(id)));
  return new Map(
    unique.flatMap((id, place) => {
      const row = rows[place];
      return row == null ? [] : [[id, row] as const];
    }),
  );
}

function textsOf({ why, changes }: StoredEdit): (string | null)[] {
  const states = changes.flatMap(({ before, after }) => [before, after]);
  return [why, ...states.flatMap((state) => (state ? textsIn(state) : []))];
}

function textsIn(state: CypherMap): string[] {
  return Object.values(state).filter((value) => typeof value === 'string');
}
