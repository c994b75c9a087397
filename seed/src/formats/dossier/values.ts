import { vocabulary } from '@frontgraph/cypher';
import type { ClaimTarget, ClaimValue, Qualifier } from '@frontgraph/cypher';
import { isMap } from 'yaml';
import { dateOf, Fields, wordList } from './fields.js';
import type { At, Entry } from './nodes.js';

const QUALIFIERS = wordList<Qualifier>('qualifier', ['exact', 'upTo', 'atLeast', 'about']);

/**
 * The value of a claim: a text, `{ amount, unit, qualifier, text }`, or a date where the property
 * is one. A property claim must have the value that its property asks for.
 */
export function readValue(fields: Fields, target: ClaimTarget): ClaimValue | null {
  const kind = 'property' in target ? vocabulary.properties[target.property].value : null;
  const entry = fields.entry('value');
  if (!entry) {
    if (kind) fields.file.fault(fields.at, `${fields.what} is about a property and lacks “value”.`);
    return null;
  }
  if (isMap(entry.node)) return readAmount(fields, entry, kind);
  const text = fields.optional('value');
  if (!text) return null;
  if (kind === 'amount') return plainAmount(fields, text);
  if (kind !== 'date') return { text: text.value };
  const date = dateOf(fields.file, text);
  return date && { text: text.value, date: date.value };
}

function plainAmount(fields: Fields, text: At<string>): ClaimValue | null {
  const amount = number(text.value);
  if (amount !== null) return { text: text.value, amount, unit: null, qualifier: 'exact' };
  fields.file.fault(text.at, 'Not a number: write 166 or { amount: 166, unit: people, text: … }.', {
    value: text.value,
  });
  return null;
}

function readAmount({ file }: Fields, entry: Entry, kind: string | null): ClaimValue | null {
  const what = { node: entry.node, at: entry.valueAt, what: '“value”' };
  const fields = new Fields(file, what, ['amount', 'unit', 'qualifier', 'text']);
  const given = fields.required('amount');
  const unit = fields.optional('unit')?.value ?? null;
  const word = fields.optional('qualifier');
  const qualifier = word ? fields.oneOf(word, QUALIFIERS) : 'exact';
  const text = fields.optional('text');
  if (kind !== null && kind !== 'amount') {
    file.fault(entry.valueAt, `This property has a ${kind} as its value, not an amount.`);
    return null;
  }
  const amount = given && number(given.value);
  if (given && amount === null) {
    file.fault(given.at, 'Not a number, such as 5000000 or 15.5.', { value: given.value });
  }
  if (!given || amount === null || !qualifier) return null;
  return {
    text: text?.value ?? [given.value, unit].filter(Boolean).join(' '),
    amount,
    unit,
    qualifier,
  };
}

function number(text: string): number | null {
  return /^-?\d+(\.\d+)?$/u.test(text) && Number.isFinite(Number(text)) ? Number(text) : null;
}
