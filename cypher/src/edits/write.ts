import { datesIn } from '../evidence/properties.js';
import type { Dates } from '../evidence/properties.js';
import { reportedOn } from '../evidence/reportedOn.js';
import type { Reported } from '../evidence/reportedOn.js';
import { inChunks } from '../evidence/run.js';
import { settle } from '../evidence/settle.js';
import { storedDate } from '../evidence/storedDate.js';
import { namedIn, tieClaims } from '../evidence/tieClaims.js';
import { statements } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import type { Stance } from '../records.js';
import type { WriteTransaction } from '../store.js';
import { differingFields } from './edit.js';
import type { RecordChange, RecordKind } from './edit.js';
import { readSnapshot } from './snapshot.js';

/**
 * Writes what records change to, and everything derived from them. Claims go before what they
 * name, and come after it.
 */
export async function writeChanges(
  tx: WriteTransaction,
  changes: readonly RecordChange[],
): Promise<void> {
  const of = (what: RecordKind) => changes.filter((change) => change.what === what);
  await removeClaims(tx, of('claim'));
  await writeRecords(of('source'), (rows) => tx.run(statements.writeSources, { rows }));
  await writeRecords(of('entity'), (rows) => tx.run(statements.writeEntities, { rows }));
  await writeClaims(tx, of('claim'));
  await writeRecords(of('superseded'), (rows) => tx.run(statements.writeSuperseded, { rows }));
  const gone = (what: RecordKind) => of(what).flatMap(({ id, after }) => (after ? [] : [id]));
  await inChunks(gone('superseded'), (ids) => tx.run(statements.dropSuperseded, { ids }));
  await inChunks(gone('entity'), (ids) => tx.run(statements.removeEntities, { ids }));
  await inChunks(gone('source'), (ids) => tx.run(statements.removeSources, { ids }));
  await settle(tx, {
    claims: of('claim').flatMap(({ before, after }) =>
      [before, after].filter((state) => state !== null),
    ),
    entities: of('entity').map(({ id }) => id),
    hiddenOrShown: [],
    sources: new Map(),
  });
}

type Row = { id: string; properties: CypherMap };

async function writeRecords(
  changes: readonly RecordChange[],
  run: (rows: readonly Row[]) => Promise<unknown[]>,
): Promise<void> {
  await inChunks(changes.flatMap(toRow), (rows) => run(rows));
}

/** What has to be set: all of a new record, and what differs of one that is there. */
function toRow({ id, before, after }: RecordChange): Row[] {
  if (after === null) return [];
  const names = before === null ? Object.keys(after) : differingFields(before, after);
  return [{ id, properties: Object.fromEntries(names.map((name) => [name, after[name] ?? null])) }];
}

async function removeClaims(tx: WriteTransaction, claims: readonly RecordChange[]): Promise<void> {
  const gone = claims.filter(({ after }) => after === null).map(({ id }) => id);
  await inChunks(gone, (ids) => tx.run(statements.removeClaims, { ids }));
}

async function writeClaims(tx: WriteTransaction, claims: readonly RecordChange[]): Promise<void> {
  const left = claims.flatMap(({ after, ...rest }) => (after ? [{ ...rest, after }] : []));
  const sources = left.flatMap(({ after }) =>
    namedIn(after, 'source').map((id) => ({ what: 'source', id }) as const),
  );
  const dates = await readSnapshot(tx, sources);
  const rows = left.flatMap((change) => {
    const [source = ''] = namedIn(change.after, 'source');
    const reported = reportedIn(change.after, datesIn(dates.get(`source ${source}`) ?? {}));
    return toRow(change).map(({ id, properties }) => ({
      id,
      properties: { ...properties, ...reported },
    }));
  });
  await inChunks(rows, (chunk) => tx.run(statements.writeClaims, { rows: chunk }));
  const tied = ({ id, after }: (typeof left)[number]) => ({ id, properties: after });
  await tieClaims(tx, {
    created: left.filter(({ before }) => before === null).map(tied),
    changed: left.filter(({ before }) => before !== null).map(tied),
  });
}

/** When somebody said so, of a claim by its stored properties. */
function reportedIn(claim: CypherMap, source: Dates): Reported {
  const text = (name: string) => namedIn(claim, name)[0] ?? null;
  const stated = {
    stance: text('stance') as Stance,
    statedBy: text('statedBy'),
    citing: namedIn(claim, 'citing'),
    from: storedDate(text('from'), text('fromPrecision')),
  };
  return reportedOn(stated, source);
}
