import { mayHave, PROPERTY_NAMES, vocabulary } from '@frontgraph/cypher';
import type { ClaimRecord, ClaimValue, EntityRecord, PropertyName } from '@frontgraph/cypher';
import type { Node } from 'yaml';
import { isMap } from 'yaml';
import type { Place } from '../../statement.js';
import { DOSSIER_ORIGIN } from './drafts.js';
import type { ClaimDraft, Mention } from './drafts.js';
import { dateOf, Fields, wordList } from './fields.js';
import type { At } from './nodes.js';
import { EDITORS_NOTE } from './sources.js';

/** What is known without a place in its source is shown as this. */
const LOCATOR = "editors' note";
const DATES = wordList(
  'date property',
  PROPERTY_NAMES.filter((name) => vocabulary.properties[name].value === 'date'),
);
const SCRIPT = /^[A-Z][a-z]{3}(\/[a-z]{2,3})?$/u;

/** Names, dates, country and coordinates of an entity, each a claim of its own. */
export function readProperties(fields: Fields, entity: EntityRecord): ClaimDraft[] {
  return [
    ...readNames(fields, entity),
    ...readDates(fields, entity),
    ...readCountryClaim(fields, entity),
    ...readCoordinates(fields, entity),
  ];
}

interface PropertyClaim {
  at: Place;
  property: PropertyName;
  role: string | null;
  value: ClaimValue;
  source: At<string>;
  statement: string;
}

function draft(entity: EntityRecord, claim: PropertyClaim): ClaimDraft {
  const record: ClaimRecord = {
    target: { property: claim.property, of: entity.id },
    role: claim.role,
    value: claim.value,
    stance: 'reports',
    statedBy: null,
    citing: [],
    source: claim.source.value,
    locator: LOCATOR,
    statement: claim.statement,
    quotation: null,
    from: null,
    to: null,
    answers: [],
    conflictGroup: null,
    sensitive: entity.sensitive,
    custodial: false,
    retrievedText: false,
    key: null,
    origin: DOSSIER_ORIGIN,
  };
  const mention: Mention = {
    what: 'source',
    part: 'source',
    id: claim.source.value,
    at: claim.source.at,
  };
  return { record, at: claim.at, mentions: [mention], answers: [] };
}

function readNames(fields: Fields, entity: EntityRecord): ClaimDraft[] {
  const names = fields.entry('names');
  if (!names) return [];
  const { file } = fields;
  return file.entries(names.node, names.at, '“names”').flatMap((bySource) => {
    const source = { value: bySource.key, at: bySource.at };
    const items = file.items(bySource.node, bySource.at, `The names from ${bySource.key}`);
    return items.flatMap((item) => {
      const name = readName(fields, item, bySource.at);
      if (!name) return [];
      const value = { text: name.value, script: name.script };
      const statement = `The source gives “${name.value}” as a name of ${entity.name}.`;
      return [
        draft(entity, { at: name.at, property: 'alias', role: null, value, source, statement }),
      ];
    });
  });
}

function readName(
  { file }: Fields,
  item: Node | null,
  at: Place,
): (At<string> & { script: string }) | null {
  if (!isMap(item)) {
    const name = file.text(item, at, 'A name');
    return name && { ...name, script: 'Latn' };
  }
  const fields = new Fields(file, { node: item, at, what: 'A name' }, ['name', 'script']);
  const name = fields.required('name');
  const script = fields.required('script');
  if (!name || !script) return null;
  if (SCRIPT.test(script.value)) return { ...name, script: script.value };
  file.fault(script.at, 'A script is a code of ISO 15924 and a language, Arab/ur.', {
    value: script.value,
    choices: ['Arab/ur', 'Arab/fa', 'Arab/ps', 'Arab/ar', 'Deva/hi', 'Latn'],
  });
  return null;
}

function readDates(fields: Fields, entity: EntityRecord): ClaimDraft[] {
  const dates = fields.entry('dates');
  if (!dates) return [];
  return fields.file.items(dates.node, dates.at, '“dates”').flatMap((item) => {
    const claim = readDate(fields, item, entity);
    return claim ? [draft(entity, claim)] : [];
  });
}

function readDate(
  { file, at }: Fields,
  item: Node | null,
  entity: EntityRecord,
): PropertyClaim | null {
  const here = file.placeOf(item, at);
  const fields = new Fields(file, { node: item, at: here, what: 'A date' }, [
    ...DATES.words,
    'role',
    'source',
  ]);
  const property = DATES.words.find((name) => fields.entry(name));
  const source = fields.required('source');
  if (!property) file.fault(here, `A date names its property: ${DATES.words.join(', ')}.`);
  const text = property && fields.optional(property);
  const date = text && dateOf(file, text);
  if (!property || !source || !date) return null;
  if (!mayHave(property, entity.kind)) {
    file.fault(text.at, `${entity.kind} has no property “${property}”.`, { value: property });
    return null;
  }
  const role = fields.optional('role')?.value ?? null;
  const value = { text: text.value, date: date.value };
  const what = `${vocabulary.properties[property].label.toLowerCase()}${role ? `, ${role}` : ''}`;
  const statement = `The source gives a date for ${entity.name} (${what}): ${text.value}.`;
  return { at: here, property, role, value, source, statement };
}

/** Reserved codes of bodies that are no country: they say whose an authority is, and are no claim. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'UN']);

function readCountryClaim(fields: Fields, entity: EntityRecord): ClaimDraft[] {
  const entry = fields.entry('country');
  if (!entry || !entity.country || NO_COUNTRIES.has(entity.country)) return [];
  const source = { value: EDITORS_NOTE.id, at: entry.at };
  const value = { text: entity.country };
  const statement = `The editors note ${entity.country} as the country of ${entity.name}.`;
  return [
    draft(entity, { at: entry.at, property: 'country', role: null, value, source, statement }),
  ];
}

function readCoordinates(fields: Fields, entity: EntityRecord): ClaimDraft[] {
  const entry = fields.entry('coordinates');
  if (!entry) return [];
  const { file } = fields;
  const what = { node: entry.node, at: entry.at, what: '“coordinates”' };
  const parts = new Fields(file, what, ['latitude', 'longitude', 'source']);
  const latitude = degrees(parts, 'latitude', 90);
  const longitude = degrees(parts, 'longitude', 180);
  const source = parts.required('source');
  if (!mayHave('coordinates', entity.kind)) {
    file.fault(entry.at, `${entity.kind} has no “coordinates”.`, { value: entity.kind });
  }
  if (latitude === null || longitude === null || !source) return [];
  const value = { text: `${latitude}, ${longitude}` };
  const statement = `The source places ${entity.name} at ${value.text}.`;
  return [
    draft(entity, { at: entry.at, property: 'coordinates', role: null, value, source, statement }),
  ];
}

/** Degrees as written; null after a fault when they are none between -most and most. */
function degrees(fields: Fields, name: string, most: number): string | null {
  const text = fields.required(name);
  if (!text) return null;
  const right = /^-?\d{1,3}(\.\d+)?$/u.test(text.value) && Math.abs(Number(text.value)) <= most;
  if (right) return text.value;
  fields.file.fault(text.at, `Not degrees between -${most} and ${most}.`, { value: text.value });
  return null;
}
