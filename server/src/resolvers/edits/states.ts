import type { CypherMap, RecordKind } from '@frontgraph/cypher';
import type { EditRow } from '../../rows/index.js';

/** One record of an edit, as it was and as it is; a corrected claim is one record. */
export interface EditedRecord {
  readonly what: Exclude<RecordKind, 'superseded'>;
  readonly before: CypherMap | null;
  readonly after: CypherMap | null;
}

/** The records of an edit, without what only leads from old ids to new ones. */
export function recordsOf({ changes }: EditRow): EditedRecord[] {
  const claims = changes.filter(({ what }) => what === 'claim');
  const gone = claims.find(({ after }) => after === null);
  const come = claims.find(({ before }) => before === null);
  const others = changes.flatMap(({ what, before, after }) =>
    what === 'superseded' || (gone && come && what === 'claim') ? [] : [{ what, before, after }],
  );
  if (!gone || !come) return others;
  return [...others, { what: 'claim', before: gone.before, after: come.after }];
}

/** A text among the properties of a record. */
export function textOf(state: CypherMap, name: string): string | null {
  const value = state[name];
  return typeof value === 'string' ? value : null;
}
