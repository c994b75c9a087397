import type { Difference } from '../evidence/rebuild.js';
import { inChunks, reader } from '../evidence/run.js';
import type { Runner } from '../evidence/run.js';
import { statements } from '../generated/statements.js';
import type { CallOptions, GraphStore } from '../store.js';
import { parseRecordKey, readEdit, recordKey } from './edit.js';
import type { StoredEdit } from './edit.js';
import { readSnapshot } from './snapshot.js';

const PAGE = 1000;

/**
 * What in the log of edits points nowhere: an edit that left a record which is gone without an
 * edit or import that says so, the undo of an edit that is not there, claims that are said to stand
 * in the place of others and are gone, and claims that answer what is not there.
 */
export async function checkEdits(store: GraphStore, options: CallOptions): Promise<Difference[]> {
  const runner = reader(store, options);
  const edits = await readAll(runner);
  const lost = [...(await lostRecords(runner, edits)), ...lostUndone(edits)];
  return [
    ...[...new Set(lost)].map((id) => ({ what: 'edit', id, how: 'points nowhere' }) as const),
    ...(await lostStandIns(runner)),
    ...(await lostAnswers(runner)),
  ];
}

async function readAll(runner: Runner): Promise<StoredEdit[]> {
  const all: StoredEdit[] = [];
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const given = { before, limit: PAGE, showSensitive: true };
    const rows = await runner.run(statements.editsPage, given);
    all.push(...rows.map(({ edit }) => readEdit(edit)));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return all;
    before = last.version;
  }
}

/** Ids of edits that were the last to change a record, left it there, and it is gone. */
async function lostRecords(runner: Runner, edits: readonly StoredEdit[]): Promise<string[]> {
  const last = new Map<string, string | null>();
  for (const { id, changes } of edits) {
    for (const change of changes) {
      const key = recordKey(change);
      if (!last.has(key)) last.set(key, change.after === null ? null : id);
    }
  }
  const left = [...last].flatMap(([key, edit]) => {
    const record = edit === null ? null : parseRecordKey(key);
    return record && edit !== null && record.what !== 'superseded' ? [{ ...record, edit }] : [];
  });
  // A claim that an import replaced is found under its earlier id.
  const replaced = left.map(({ id }) => ({ what: 'superseded', id }) as const);
  const there = await readSnapshot(runner, [...left, ...replaced]);
  return left
    .filter((record) => !there.has(recordKey(record)) && !there.has(`superseded ${record.id}`))
    .map(({ edit }) => edit);
}

function lostUndone(edits: readonly StoredEdit[]): string[] {
  const known = new Set(edits.map(({ id }) => id));
  return edits.filter(({ undoes }) => undoes !== null && !known.has(undoes)).map(({ id }) => id);
}

async function lostStandIns(runner: Runner): Promise<Difference[]> {
  const page = (given: PageOf) => runner.run(statements.supersededPage, given);
  const there = (ids: readonly string[]) => runner.run(statements.claimStates, { ids });
  return pointingNowhere({ page, there, named: ({ by }) => [by] });
}

/** An earlier id of a claim finds the claim in its place. */
async function lostAnswers(runner: Runner): Promise<Difference[]> {
  const page = (given: PageOf) => runner.run(statements.answeringPage, given);
  const there = async (ids: readonly string[]) => [
    ...(await runner.run(statements.claimStates, { ids })),
    ...(await runner.run(statements.supersededStates, { ids })),
  ];
  return pointingNowhere({ page, there, named: ({ answers }) => answers });
}

type PageOf = { after: string; limit: number };

interface Naming<R> {
  page(given: PageOf): Promise<R[]>;
  /** Which of the claims that rows name are there. */
  there(ids: readonly string[]): Promise<{ id: string }[]>;
  named(row: R): readonly string[];
}

/** Rows that name a claim which is not there. */
async function pointingNowhere<R extends { id: string }>({
  page,
  there,
  named,
}: Naming<R>): Promise<Difference[]> {
  const lost: Difference[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: R[] = await page({ after, limit: PAGE });
    const found = await inChunks(new Set(rows.flatMap(named)), there);
    const known = new Set(found.map(({ id }) => id));
    for (const row of rows) {
      if (named(row).every((id) => known.has(id))) continue;
      lost.push({ what: 'claim', id: row.id, how: 'points nowhere' });
    }
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
  return lost;
}
