import { isPlaceholder, tidy } from './text.js';

/** An identity document as a list gives it; empty strings where it says nothing. */
export interface Identifier {
  type: string;
  subtype: string;
  number: string;
  issuedBy: string;
  issuedIn: string;
  issuedOn: string;
  note: string;
}

/** The number of a document without the blanks and stops around it; its inside is kept as given. */
export function identifierNumber(text: string): string {
  return isPlaceholder(text) ? '' : tidy(text).replace(/^[:.,;\s]+|[:,;\s]+$/g, '');
}

/** A document in one line: `Passport A123, issued by Kenya, in Nairobi, on 4 May 2014 (expired)`. */
export function identifierText(parts: Identifier): string {
  const { type, subtype, number, issuedBy, issuedIn, issuedOn, note } = parts;
  const name = subtype && subtype.toLowerCase() !== type.toLowerCase() ? join(type, subtype) : type;
  const issue = [
    issuedBy && `by ${issuedBy}`,
    issuedIn && `in ${issuedIn}`,
    issuedOn && `on ${issuedOn}`,
  ];
  const issued = issue.filter(Boolean).join(', ');
  const main = [[name, number].filter(Boolean).join(' '), issued && `issued ${issued}`];
  const text = main.filter(Boolean).join(', ');
  return note ? (text ? `${text} (${note})` : note) : text;
}

function join(type: string, subtype: string): string {
  return type ? `${type} (${subtype.replace(/[:.\s]+$/, '')})` : subtype.replace(/[:\s]+$/, '');
}
