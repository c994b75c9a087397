import { isoDate, spellDate } from '../../../clean/date.js';
import { identifierNumber, identifierText } from '../../../clean/identifier.js';
import type { Field } from '../entry.js';
import { partsOf } from '../parts.js';

const NAMES = [
  'TYPE_OF_DOCUMENT',
  'TYPE_OF_DOCUMENT2',
  'NUMBER',
  'ISSUING_COUNTRY',
  'COUNTRY_OF_ISSUE',
  'CITY_OF_ISSUE',
  'DATE_OF_ISSUE',
  'NOTE',
] as const;

export const identityDocument: Field = (element, entry) => {
  const parts = partsOf(element, NAMES, entry);
  if (Object.values(parts).every((part) => !part)) return entry.count('empty documents');
  const issued = parts.DATE_OF_ISSUE ? isoDate(parts.DATE_OF_ISSUE) : null;
  if (parts.DATE_OF_ISSUE && !issued) {
    return entry.fault(
      element.at,
      `A document of ${entry.head.reference} has a date of issue that is none.`,
      {
        value: parts.DATE_OF_ISSUE,
        do: 'Write DATE_OF_ISSUE as 2014-05-04.',
      },
    );
  }
  const issuedBy = parts.ISSUING_COUNTRY || parts.COUNTRY_OF_ISSUE;
  const elsewhere = parts.COUNTRY_OF_ISSUE === issuedBy ? '' : parts.COUNTRY_OF_ISSUE;
  const text = identifierText({
    type: parts.TYPE_OF_DOCUMENT,
    subtype: parts.TYPE_OF_DOCUMENT2,
    number: identifierNumber(parts.NUMBER),
    issuedBy,
    issuedIn: [parts.CITY_OF_ISSUE, elsewhere].filter(Boolean).join(', '),
    issuedOn: issued ? spellDate(issued) : '',
    note: parts.NOTE,
  });
  entry.claims.property('document', {
    at: element.at,
    role: parts.TYPE_OF_DOCUMENT || parts.TYPE_OF_DOCUMENT2 || null,
    value: { text },
    statement: `The UN list gives “${text}” as a document of ${entry.listed.name}.`,
  });
};
