import { ENTITY_KINDS, vocabulary } from '@frontgraph/cypher';
import type { EntityKind, EntityRecord } from '@frontgraph/cypher';
import { DOSSIER_ORIGIN } from './drafts.js';
import type { EntityDraft } from './drafts.js';
import { Fields, wordList } from './fields.js';
import type { At, DossierFile, Entry } from './nodes.js';
import { readProperties } from './properties.js';

const FIELDS = [
  'kind',
  'role',
  'name',
  'summary',
  'country',
  'sensitive',
  'onlySpeaks',
  'heldWhole',
  'heldAsOf',
  'identityNote',
  'references',
  'names',
  'dates',
  'coordinates',
];

const KINDS = wordList('kind of entity', ENTITY_KINDS);
const REFERENCE = /^[a-z][a-z0-9-]*:[^\s~]+$/u;
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Reads one entry of `entities`; null after a fault that leaves no record. */
export function readEntity(file: DossierFile, entry: Entry): EntityDraft | null {
  const fields = new Fields(file, { ...entry, what: `The entity ${entry.key}` }, FIELDS);
  const kind = fields.oneOf(fields.required('kind'), KINDS);
  const name = fields.required('name');
  const references = readReferences(file, fields);
  const words = {
    summary: fields.optional('summary')?.value ?? null,
    country: readCountry(file, fields),
    sensitive: fields.flag('sensitive'),
    onlySpeaks: fields.flag('onlySpeaks'),
    identityNote: fields.optional('identityNote')?.value ?? null,
    heldAsOf: fields.plainDate('heldAsOf'),
    heldWhole: fields.flag('heldWhole'),
  };
  if (!kind || !name) return null;
  checkHeld(file, fields, kind);
  const record: EntityRecord = {
    id: entry.key,
    kind,
    name: name.value,
    role: readRole(file, fields, kind),
    ...words,
    references: references.map((reference) => reference.value),
    origin: DOSSIER_ORIGIN,
  };
  return { record, at: entry.at, references, properties: readProperties(fields, record) };
}

/** A role is from the vocabulary's list where the kind has one, else a person's, in free words. */
function readRole(file: DossierFile, fields: Fields, kind: EntityKind): string | null {
  const role = fields.optional('role');
  const known = Object.keys(vocabulary.kinds[kind].roles);
  if (!role || known.includes(role.value) || kind === 'Person') return role?.value ?? null;
  const message = known.length > 0 ? `${kind} has no role of this name.` : `${kind} has no roles.`;
  file.fault(role.at, message, { value: role.value, choices: known });
  return null;
}

function readCountry(file: DossierFile, fields: Fields): string | null {
  const country = fields.optional('country');
  if (!country) return null;
  if (/^[A-Z]{2}$/u.test(country.value) && countries.of(country.value)) return country.value;
  file.fault(country.at, 'Not a country code of ISO 3166-1, such as PK.', {
    value: country.value,
    choices: [country.value.toUpperCase().slice(0, 2)].filter(
      (code) => /^[A-Z]{2}$/u.test(code) && countries.of(code),
    ),
  });
  return null;
}

function readReferences(file: DossierFile, fields: Fields): At<string>[] {
  return fields.list('references').filter((reference) => {
    if (REFERENCE.test(reference.value)) return true;
    file.fault(reference.at, 'A reference is a list and a number, un:QDe.118.', {
      value: reference.value,
    });
    return false;
  });
}

function checkHeld(file: DossierFile, fields: Fields, kind: EntityKind): void {
  if (kind === 'Listing') return;
  for (const name of ['heldAsOf', 'heldWhole']) {
    const entry = fields.entry(name);
    if (entry)
      file.fault(entry.at, `Only a Listing has “${name}”; this is a ${kind}.`, { value: kind });
  }
}
