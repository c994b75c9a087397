import { about } from '@frontgraph/cypher';
import type { ClaimValue, PartialDate } from '@frontgraph/cypher';
import { isoDate, spellDate, writtenDate } from '../../../clean/date.js';
import { loosened, sourceDate } from '../../../clean/dateForms.js';
import type { XmlElement } from '../element.js';
import type { Entry, Field } from '../entry.js';
import { partsOf } from '../parts.js';

const NAMES = ['TYPE_OF_DATE', 'DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'NOTE'] as const;

type Birth = Readonly<Record<(typeof NAMES)[number], string>>;

/** A date of birth: exact to what is given, about (APPROXIMATELY), or between two years. */
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

/** Bounds: in the text as the list means them, in the date as both ends of an interval. */
function interval({ FROM_YEAR: from, TO_YEAR: to, NOTE }: Birth): ClaimValue {
  const text =
    from && to ? `between ${from} and ${to}` : from ? `${from} or later` : `${to} or earlier`;
  const date = sourceDate(NOTE) ?? sourceDate(text);
  const reach = date && /^approx/iu.test(NOTE) && from && to ? loosened(date) : date;
  return { text: withNote(text, NOTE), ...(reach ? { date: reach } : {}) };
}

function single(parts: Birth, kind: string): ClaimValue {
  const given = isoDate(parts.DATE || parts.YEAR);
  const near = (date: PartialDate) =>
    kind.toLowerCase().startsWith('approx') ? about(date) : date;
  if (!given) {
    const told = sourceDate(parts.NOTE);
    if (!told) return { text: parts.NOTE };
    // Bounds have no shorter spelling than the list's own.
    const text = told.precision === 'interval' ? parts.NOTE : spellDate(near(told));
    return { text, date: near(told) };
  }
  const noted = monthNote(given, parts.NOTE);
  const date = near(noted ?? given);
  return { text: noted ? spellDate(date) : withNote(spellDate(date), parts.NOTE), date };
}

/** A note that gives the month of a bare year: 1977 with `Sep.`. */
function monthNote(given: PartialDate, note: string): PartialDate | null {
  return given.precision === 'year' && note ? writtenDate(`${note} ${given.date}`) : null;
}

function withNote(text: string, note: string): string {
  return note ? `${text} (${note})` : text;
}
