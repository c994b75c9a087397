import { differingFields, isLinkType, vocabulary } from '@frontgraph/cypher';
import type { CypherMap } from '@frontgraph/cypher';
import type { Context } from '../../request/context.js';
import { shownTitle } from '../../rows/index.js';
import type { EditRow } from '../../rows/index.js';
import { defanged } from '../../sentences/index.js';
import { LABELS } from './labels.js';
import { recordsOf, textOf } from './states.js';
import type { EditedRecord } from './states.js';
import { namedOf } from './claimWords.js';

interface Field {
  name: string;
  before: string | null;
  after: string | null;
}

/** What an edit changed, field by field, in words; what only programs need is left out. */
export async function fieldsOf(context: Context, edit: EditRow): Promise<Field[]> {
  const fields = await Promise.all(
    recordsOf(edit).map((record) => recordFields(context, edit, record)),
  );
  return fields.flat();
}

async function recordFields(
  context: Context,
  edit: EditRow,
  record: EditedRecord,
): Promise<Field[]> {
  const { what, before, after } = record;
  const differing = new Set(differingFields(before ?? {}, after ?? {}));
  const shown = Object.entries(LABELS[what]).filter(([field]) => differing.has(field));
  const words = (state: CypherMap | null, field: string) =>
    state === null ? null : valueWords({ context, edit, state, field });
  const fields = await Promise.all(
    shown.map(async ([field, name]) => ({
      name,
      before: await words(before, field),
      after: await words(after, field),
    })),
  );
  return fields.filter((field) => field.before !== field.after);
}

interface Asked {
  readonly context: Context;
  readonly edit: EditRow;
  readonly state: CypherMap;
  readonly field: string;
}

/** Fields that hold ids of entities. */
const ENTITIES = ['subject', 'object', 'statedBy', 'citing'];

async function valueWords(asked: Asked): Promise<string | null> {
  const { context, edit, state, field } = asked;
  const value = state[field];
  if (value == null || value === '' || value === false) return null;
  if (value === true) return 'yes';
  if (Array.isArray(value)) {
    const list = field === 'answers' ? await seenClaims(context, value) : value.map(String);
    const names = ENTITIES.includes(field)
      ? (await Promise.all(list.map((id) => namedOf(context, id, edit)))).map(({ name }) => name)
      : list;
    return names.length === 0 ? null : names.join(', ');
  }
  const text = String(value);
  if (ENTITIES.includes(field)) return (await namedOf(context, text, edit)).name;
  if (field === 'source') return sourceWords(context, text);
  if (field === 'linkType') return isLinkType(text) ? vocabulary.links[text].label : text;
  if (field === 'valueText') return valueText(context, state, text);
  return PRECISION[field] === undefined ? text : dateWords(text, textOf(state, PRECISION[field]));
}

/** Ids of those of the claims that the asker may see. */
async function seenClaims({ loaders }: Context, ids: readonly unknown[]): Promise<string[]> {
  const claims = await Promise.all(ids.map((id) => loaders.claim.load(String(id))));
  return claims.flatMap((claim) => claim?.id ?? []);
}

async function sourceWords({ loaders }: Context, id: string): Promise<string> {
  const source = await loaders.source.load(id);
  return source === null ? id : shownTitle(source);
}

/** The address of an account is never given as one. */
async function valueText({ loaders }: Context, claim: CypherMap, text: string): Promise<string> {
  const subject = await loaders.entity.load(textOf(claim, 'subject') ?? '');
  return subject?.kind === 'Account' ? defanged(text) : text;
}

/** Where the precision of a date stands. */
const PRECISION: Readonly<Record<string, string>> = { from: 'fromPrecision', to: 'toPrecision' };

function dateWords(date: string, precision: string | null): string {
  if (precision === 'circa') return `about ${date}`;
  if (precision === 'before' || precision === 'after') return `${precision} ${date}`;
  return date;
}
