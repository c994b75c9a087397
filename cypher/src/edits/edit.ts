import { canonicalJson } from '../evidence/hash.js';
import type { CypherMap } from '../model/texts.js';

/** What editors can do, as the log names it. */
export const EDIT_ACTIONS = [
  'addClaim',
  'correctClaim',
  'retractClaim',
  'addSource',
  'addEntity',
  'correctionNote',
  'attachFile',
  'undo',
] as const;
export type EditAction = (typeof EDIT_ACTIONS)[number];

/** Who edits: an editor in a browser at this machine, or a program with the token. */
export type EditBy = 'editor' | 'program';

/** Kinds of records that an edit can change; `superseded`: what stands in a claim's place. */
export const RECORD_KINDS = ['source', 'entity', 'claim', 'superseded'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The stored properties of a record without what is computed; null = it is not there. */
export type RecordState = CypherMap | null;

/** One record that an edit changes, as it was and as it is. */
export interface RecordChange {
  what: RecordKind;
  id: string;
  before: RecordState;
  after: RecordState;
}

/** An entry of the log. */
export interface StoredEdit {
  id: string;
  /** Version of the data that it made. */
  version: number;
  /** Moment in UTC, ISO 8601. */
  at: string;
  by: EditBy;
  action: EditAction;
  why: string | null;
  /** Entities that it is about. */
  entities: readonly string[];
  /** All entities that its records name, speakers among them. */
  named: readonly string[];
  /** The claim that it is about, under the id that it had then. */
  claim: string | null;
  changes: readonly RecordChange[];
  undoes: string | null;
  /** 0 = no undo; 1 = undoes an edit; 2 = undoes that again; … */
  depth: number;
  /** Only editors see it: one of its records is sensitive. */
  sensitive: boolean;
}

/** An entry of the log as `e {.*}` gives it. */
export function readEdit(map: CypherMap): StoredEdit {
  const text = (name: string) => (typeof map[name] === 'string' ? map[name] : null);
  const number = (name: string) => (typeof map[name] === 'number' ? map[name] : 0);
  const list = (name: string) => {
    const value = map[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    id: text('id') ?? '',
    version: number('version'),
    at: text('at') ?? '',
    by: text('by') === 'program' ? 'program' : 'editor',
    action: EDIT_ACTIONS.find((action) => action === text('action')) ?? 'undo',
    why: text('why'),
    entities: list('entities'),
    named: list('named'),
    claim: text('claim'),
    changes: readChanges(text('before'), text('after')),
    undoes: text('undoes'),
    depth: number('depth'),
    sensitive: map['sensitive'] === true,
  };
}

/** Records by `claim c-…`, as the two JSON texts of an entry hold them. */
type States = Record<string, RecordState>;

function readChanges(before: string | null, after: string | null): RecordChange[] {
  const earlier = JSON.parse(before ?? '{}') as States;
  const later = JSON.parse(after ?? '{}') as States;
  return Object.keys(earlier).flatMap((key) => {
    const record = parseRecordKey(key);
    return record ? [{ ...record, before: earlier[key] ?? null, after: later[key] ?? null }] : [];
  });
}

/** The two JSON texts in which an entry keeps its changes. */
export function writeChangesAsText(changes: readonly RecordChange[]): {
  before: string;
  after: string;
} {
  const text = (side: 'before' | 'after') =>
    canonicalJsonWithNulls(changes.map((change) => [recordKey(change), change[side]]));
  return { before: text('before'), after: text('after') };
}

function canonicalJsonWithNulls(entries: readonly (readonly [string, RecordState])[]): string {
  return `{${entries.map(([key, state]) => `${JSON.stringify(key)}:${canonicalJson(state)}`).join(',')}}`;
}

/** `claim c-0123…`: names a record in the log. */
export function recordKey({ what, id }: Pick<RecordChange, 'what' | 'id'>): string {
  return `${what} ${id}`;
}

export function parseRecordKey(key: string): Pick<RecordChange, 'what' | 'id'> | null {
  const [word, ...rest] = key.split(' ');
  const what = RECORD_KINDS.find((kind) => kind === word);
  return what ? { what, id: rest.join(' ') } : null;
}

/** Fields that differ between two states of a record that is there in both. */
export function differingFields(before: CypherMap, after: CypherMap): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name]));
}
