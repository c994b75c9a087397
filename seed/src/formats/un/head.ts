import { fullName } from '../../clean/name.js';
import { unReference } from '../../clean/reference.js';
import { tidy } from '../../clean/text.js';
import type { Place } from '../../statement.js';
import type { XmlElement } from './element.js';
import { shown, type TellFault } from './refused.js';

/** What must be known of a record before any claim of the file can be made. */
export interface Head {
  reference: string;
  person: boolean;
  /** The name as the list writes it. */
  name: string;
  listType: string;
  /** Every name and alias, for finding names in comments. */
  names: string[];
  at: Place;
}

export const NAME_PARTS: readonly string[] = [
  'FIRST_NAME',
  'SECOND_NAME',
  'THIRD_NAME',
  'FOURTH_NAME',
];
const RECORDS: Readonly<Record<string, { section: string; person: boolean; alias: string }>> = {
  INDIVIDUAL: { section: 'INDIVIDUALS', person: true, alias: 'INDIVIDUAL_ALIAS' },
  ENTITY: { section: 'ENTITIES', person: false, alias: 'ENTITY_ALIAS' },
};

/** Reads the head of a record; tells of what is missing and returns null then. */
export function headOf(record: XmlElement, section: string, onFault: TellFault): Head | null {
  const shape = RECORDS[record.name];
  if (!shape || shape.section !== section) {
    onFault(record.at, `<${record.name}> is no entry of this list inside <${section}>.`, {
      value: record.name,
      do: 'An entry is an INDIVIDUAL in INDIVIDUALS or an ENTITY in ENTITIES.',
    });
    return null;
  }
  const name = fullName(NAME_PARTS.flatMap((part) => childTexts(record, part)));
  const reference = referenceOf(record, onFault);
  const listType = childTexts(record, 'UN_LIST_TYPE')[0] ?? '';
  const label = reference ?? name;
  if (!name)
    onFault(record.at, `The entry ${label} has no name.`, { value: label, do: 'Fill FIRST_NAME.' });
  if (!listType)
    onFault(record.at, `The entry ${label} names no list (UN_LIST_TYPE).`, {
      value: label,
      do: 'Fill UN_LIST_TYPE, for example with Al-Qaida.',
    });
  if (!name || !reference || !listType) return null;
  const aliases = record.children.filter((child) => child.name === shape.alias);
  const names = [name, ...aliases.flatMap((alias) => childTexts(alias, 'ALIAS_NAME'))];
  return { reference, person: shape.person, name, listType, names, at: record.at };
}

function referenceOf(record: XmlElement, onFault: TellFault): string | null {
  const element = record.children.find((child) => child.name === 'REFERENCE_NUMBER');
  const text = tidy(element?.text ?? '');
  if (!text) {
    const name = fullName(NAME_PARTS.flatMap((part) => childTexts(record, part)));
    onFault(element?.at ?? record.at, 'An entry has no reference (REFERENCE_NUMBER).', {
      value: shown(name),
      do: 'Fill in the reference of the published list, for example QDe.118.',
    });
    return null;
  }
  const known = unReference(text);
  if (known) return known;
  if (/^[A-Za-z][A-Za-z0-9.-]{2,30}$/.test(text) && /\d/.test(text)) return text;
  onFault(element!.at, 'This is no reference of the list.', {
    value: shown(text),
    do: 'A reference looks like QDe.118.',
  });
  return null;
}

/** The texts of all children of that name that say something. */
export function childTexts(element: XmlElement, name: string): string[] {
  return element.children
    .filter((child) => child.name === name)
    .map((child) => tidy(child.text))
    .filter(Boolean);
}
