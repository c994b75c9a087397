import { inChunks } from '../evidence/run.js';
import type { Runner } from '../evidence/run.js';
import { namedIn } from '../evidence/tieClaims.js';
import { statements } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import { recordKey } from './edit.js';
import type { RecordChange, StoredEdit } from './edit.js';
import { readSnapshot } from './snapshot.js';

/** Pairs: a record that an undo would take away, and a claim that names it. */
type Rest = { on: string; claim: string };

/**
 * Keys of records for want of which an edit can't be undone, by its id: claims that name what the
 * undo would take away, and what the claims that it would bring back name and is gone.
 */
export async function readRests(
  runner: Runner,
  edits: readonly StoredEdit[],
  now: ReadonlyMap<string, CypherMap>,
): Promise<Map<string, string[]>> {
  const changes = edits.flatMap((edit) => edit.changes);
  const naming = await readNaming(runner, changes, now);
  const there = await readSnapshot(runner, changes.flatMap(needed));
  return new Map(
    edits.map((edit) => {
      const own = new Set(edit.changes.map(recordKey));
      const kept = new Set(edit.changes.flatMap(standsFor));
      const resting = naming.filter(
        ({ on, claim }) => own.has(on) && !own.has(claim) && !kept.has(on),
      );
      const missing = edit.changes.flatMap(needed).map(recordKey);
      return [
        edit.id,
        [
          ...new Set([
            ...resting.map(({ claim }) => claim),
            ...missing.filter((key) => !there.has(key) && !own.has(key)),
          ]),
        ],
      ];
    }),
  );
}

/** Claims that name what these changes brought, were it to go. */
async function readNaming(
  runner: Runner,
  changes: readonly RecordChange[],
  now: ReadonlyMap<string, CypherMap>,
): Promise<Rest[]> {
  const going = changes.filter((change) => change.before === null && now.has(recordKey(change)));
  const ids = (what: RecordChange['what']) =>
    going.filter((change) => change.what === what).map(({ id }) => id);
  const claims = going.flatMap((change) => {
    const [subject] =
      change.after && change.what === 'claim' ? namedIn(change.after, 'subject') : [];
    return subject === undefined ? [] : [{ id: change.id, subject }];
  });
  const answering = await inChunks(claims, (chunk) =>
    runner.run(statements.claimsAnswering, { claims: chunk }),
  );
  const inSources = await inChunks(ids('source'), (sources) =>
    runner.run(statements.claimsInSources, { sources }),
  );
  const naming = await inChunks(ids('entity'), (chunk) =>
    runner.run(statements.claimsNamingEntities, { ids: chunk }),
  );
  return [
    ...answering.map(({ answered, id }) => ({ on: `claim ${answered}`, claim: `claim ${id}` })),
    ...inSources.map(({ source, id }) => ({ on: `source ${source}`, claim: `claim ${id}` })),
    ...naming.map(({ entity, id }) => ({ on: `entity ${entity}`, claim: `claim ${id}` })),
  ];
}

/** Claims in whose place another would come back: it answers to their ids. */
function standsFor({ what, before }: RecordChange): string[] {
  if (what !== 'claim' || before === null) return [];
  return namedIn(before, 'supersedes').map((id) => recordKey({ what, id }));
}

/** What a claim that would come back names. */
function needed({ what, before, after }: RecordChange): Pick<RecordChange, 'what' | 'id'>[] {
  if (what !== 'claim' || before === null || after !== null) return [];
  const entities = ['subject', 'object', 'statedBy', 'citing'].flatMap((field) =>
    namedIn(before, field),
  );
  return [
    ...namedIn(before, 'source').map((id) => ({ what: 'source', id }) as const),
    ...entities.map((id) => ({ what: 'entity', id }) as const),
  ];
}
