import type { Entry, Field } from '../entry.js';
import { partsOf } from '../parts.js';

const NAMES = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'] as const;

export const address: Field = (element, entry) => {
  const text = placeText(partsOf(element, NAMES, entry));
  if (!text) return entry.count('empty addresses');
  tell(entry, element, { property: 'address', words: 'an address', text });
};

export const birthPlace: Field = (element, entry) => {
  const text = placeText(partsOf(element, NAMES, entry));
  if (!text) return entry.count('empty places of birth');
  tell(entry, element, { property: 'birthPlace', words: 'a place of birth', text });
};

/** A place in one line, from small to large, the list's note in brackets. */
function placeText(parts: Readonly<Record<(typeof NAMES)[number], string>>): string {
  const { NOTE: note, ...places } = parts;
  const text = [places.STREET, places.CITY, places.STATE_PROVINCE, places.ZIP_CODE, places.COUNTRY]
    .filter(Boolean)
    .join(', ');
  return note && text ? `${text} (${note})` : text || note;
}

function tell(
  { claims, listed }: Entry,
  { at }: Parameters<Field>[0],
  said: { property: 'address' | 'birthPlace'; words: string; text: string },
): void {
  claims.property(said.property, {
    at,
    value: { text: said.text },
    statement: `The UN list gives “${said.text}” as ${said.words} of ${listed.name}.`,
  });
}
