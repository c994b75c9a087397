import type { ClaimValue, PartialDate } from '@frontgraph/cypher';
import { circa, isoDate, spellDate, writtenDate } from '../../../clean/date.js';
import type { XmlElement } from '../element.js';
import type { Entry, Field } from '../entry.js';
import { partsOf } from '../parts.js';

const NAMES = ['TYPE_OF_DATE', 'DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'NOTE'] as const;

type Birth = Readonly<Record<(typeof NAMES)[number], string>>;

/** A date of birth: exact to what is given, about (APPROXIMATELY), or between two years, as text. */
export const birth: Field = (element, entry) => {
  const parts = partsOf(element, NAMES, entry);
  const { TYPE_OF_DATE: kind, ...rest } = parts;
  if (Object.values(rest).every((part) => !part)) return entry.count('empty dates of birth');
  if (!areDates(parts, element, entry)) return;
  const value = parts.FROM_YEAR || parts.TO_YEAR ? interval(parts) : single(parts, kind);
  entry.claims.property('born', {
    at: element.at,
    value,
    role: kind.toLowerCase() === 'between' ? 'between two years' : null,
    statement: `The UN list gives ${value.text} as a date of birth of ${entry.listed.name}.`,
  });
};

function areDates(parts: Birth, element: XmlElement, entry: Entry): boolean {
  const given = [parts.DATE, parts.YEAR, parts.FROM_YEAR, parts.TO_YEAR].filter(Boolean);
  const wrong = given.find((text) => !isoDate(text));
  if (wrong === undefined) return true;
  const at = element.children.find((child) => child.text.trim() === wrong)?.at ?? element.at;
  entry.fault(at, `A date of birth of ${entry.head.reference} is no date.`, {
    value: wrong,
    do: 'Write DATE as 1950-06-05, and years with four digits.',
  });
  return false;
}

/** Bounds stay words: one date would be more than the list says. */
function interval({ FROM_YEAR: from, TO_YEAR: to, NOTE }: Birth): ClaimValue {
  const text =
    from && to ? `between ${from} and ${to}` : from ? `${from} or later` : `${to} or earlier`;
  return { text: withNote(text, NOTE) };
}

function single(parts: Birth, kind: string): ClaimValue {
  const given = isoDate(parts.DATE || parts.YEAR);
  const noted = given ? monthNote(given, parts.NOTE) : writtenDate(parts.NOTE);
  const date = noted ?? given;
  if (!date) return { text: parts.NOTE };
  const about = kind.toLowerCase().startsWith('approx') ? circa(date) : date;
  return { text: noted ? spellDate(about) : withNote(spellDate(about), parts.NOTE), date: about };
}

/** A note that gives the month of a bare year: 1977 with `Sep.`. */
function monthNote(given: PartialDate, note: string): PartialDate | null {
  return given.precision === 'year' && note ? writtenDate(`${note} ${given.date}`) : null;
}

function withNote(text: string, note: string): string {
  return note ? `${text} (${note})` : text;
}
