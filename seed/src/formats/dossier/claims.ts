import type { ClaimRecord, Stance } from '@frontgraph/cypher';
import { surelyAfter } from './dates.js';
import { DOSSIER_ORIGIN } from './drafts.js';
import type { ClaimDraft, Mention } from './drafts.js';
import { Fields, wordList } from './fields.js';
import type { At, DossierFile, Entry } from './nodes.js';
import { readTarget } from './targets.js';
import { readValue } from './values.js';

const FIELDS = [
  'link',
  'property',
  'role',
  'value',
  'stance',
  'by',
  'citing',
  'from',
  'to',
  'source',
  'at',
  'says',
  'quotation',
  'answers',
  'conflict',
  'byParty',
  'sensitive',
  'custodial',
  'retrieved',
];

const STANCES = wordList<Stance>('stance', [
  'designates',
  'asserts',
  'reports',
  'alleges',
  'denies',
  'retracts',
]);

/** Reads one entry of `claims`; null after a fault that leaves no record. */
export function readClaim(file: DossierFile, entry: Entry): ClaimDraft | null {
  const fields = new Fields(file, { ...entry, what: `The claim ${entry.key}` }, FIELDS);
  const target = readTarget(fields);
  const stance = fields.oneOf(fields.required('stance'), STANCES);
  const source = fields.required('source');
  const locator = fields.required('at');
  const statement = fields.required('says');
  const value = target && readValue(fields, target.target);
  const speakers = readSpeakers(fields);
  const answers = readAnswers(file, fields, stance);
  const rest = { ...readTimes(file, fields), ...readMarks(file, fields, stance) };
  if (!target || !stance || !source || !locator || !statement) return null;
  const record: ClaimRecord = {
    target: target.target,
    role: fields.optional('role')?.value ?? null,
    value,
    stance,
    statedBy: speakers.by?.value ?? null,
    citing: speakers.citing.map((speaker) => speaker.value),
    source: source.value,
    locator: locator.value,
    statement: statement.value,
    quotation: fields.optional('quotation')?.value ?? null,
    ...rest,
    answers: [],
    conflictGroup: fields.optional('conflict')?.value ?? null,
    key: entry.key,
    origin: DOSSIER_ORIGIN,
  };
  const mentions = [...target.mentions, ...speakers.mentions, mention('source', source)];
  return { record, at: entry.at, mentions, answers };
}

const mention = (part: 'by' | 'citing' | 'source', word: At<string>): Mention => ({
  what: part === 'source' ? 'source' : 'entity',
  part,
  id: word.value,
  at: word.at,
});

function readSpeakers(fields: Fields) {
  const by = fields.optional('by');
  const citing = fields.list('citing');
  for (const [index, cited] of citing.entries()) {
    const twice = citing.findIndex((other) => other.value === cited.value) < index;
    if (twice) fields.file.fault(cited.at, 'Cited twice.', { value: cited.value });
    if (cited.value === by?.value) {
      fields.file.fault(cited.at, 'A speaker cannot pass on its own statement.', {
        value: cited.value,
      });
    }
  }
  const mentions = [
    ...(by ? [mention('by', by)] : []),
    ...citing.map((word) => mention('citing', word)),
  ];
  return { by, citing, mentions };
}

/** A denial or retraction, and only that, answers claims. */
function readAnswers(file: DossierFile, fields: Fields, stance: Stance | null): At<string>[] {
  const answers = fields.list('answers');
  if (!stance) return answers;
  const against = stance === 'denies' || stance === 'retracts';
  if (against && answers.length === 0) {
    const message = `${fields.what} ${stance} and lacks “answers”: the keys of the claims it answers.`;
    file.fault(fields.at, message, { value: stance });
  }
  const entry = fields.entry('answers');
  if (!against && entry) {
    file.fault(
      entry.at,
      `Only a claim that denies or retracts has “answers”; this one ${stance}.`,
      {
        value: stance,
      },
    );
  }
  return answers;
}

function readTimes(file: DossierFile, fields: Fields): Pick<ClaimRecord, 'from' | 'to'> {
  const from = fields.date('from');
  const to = fields.date('to');
  if (from && to && surelyAfter(from.value, to.value)) {
    file.fault(to.at, `“to” lies before “from” (${from.value.date}).`, { value: to.value.date });
  }
  return { from: from?.value ?? null, to: to?.value ?? null };
}

type Marks = Pick<ClaimRecord, 'sensitive' | 'custodial' | 'retrievedText' | 'byParty'>;

function readMarks(file: DossierFile, fields: Fields, stance: Stance | null): Marks {
  const byParty = fields.flagOrNull('byParty');
  const entry = fields.entry('byParty');
  if (entry && stance && stance !== 'denies') {
    file.fault(entry.at, `Only a claim that denies has “byParty”; this one ${stance}.`, {
      value: stance,
    });
  }
  return {
    byParty,
    sensitive: fields.flag('sensitive'),
    custodial: fields.flag('custodial'),
    retrievedText: fields.flag('retrieved'),
  };
}
