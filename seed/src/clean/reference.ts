import { tidy } from './text.js';

/** A reference found in a text, where it stands, brackets left out. */
export interface FoundReference {
  reference: string;
  start: number;
  end: number;
}

/** Old forms by their first letters: `QE.L.118.05.` is today's `QDe.118`. */
const OLD_FORMS: Readonly<Record<string, string>> = { QE: 'QDe', QI: 'QDi', TE: 'TAe', TI: 'TAi' };

const PRESENT = /^([A-Z]{2})([ie])\.?(\d{3,})\.?$/i;
const OLD = /^(QE|QI|TE|TI)\.[A-Z]\.(\d{1,3})\.\d{2}\.?$/;
const ANY = /\b(?:[A-Z][A-Za-z][ie]\.?\d{3}\b|(?:QE|QI|TE|TI)\.[A-Z]\.\d{1,3}\.\d{2}\.?)/g;

/**
 * A reference of the UN list in its present form, `QDe.118`: from that form with or without its dot,
 * or from the old one (`QE.L.118.05.`), whose number it kept. Null when it is neither.
 */
export function unReference(text: string): string | null {
  const trimmed = tidy(text);
  const [, letters, kind, digits] = PRESENT.exec(trimmed) ?? [];
  if (letters) return `${letters.toUpperCase()}${kind!.toLowerCase()}.${digits}`;
  const [, oldLetters, number] = OLD.exec(trimmed) ?? [];
  return oldLetters ? `${OLD_FORMS[oldLetters]}.${number!.padStart(3, '0')}` : null;
}

/** All references of the UN list in a running text, in their order. */
export function findReferences(text: string): FoundReference[] {
  return [...text.matchAll(ANY)].flatMap((match) => {
    const reference = unReference(match[0]);
    return reference ? [{ reference, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** The outer reference under which the store keeps it, `un:QDe.118`. */
export function outerReference(reference: string): string {
  return `un:${reference}`;
}

/** The id of an entity that nobody else keeps: `un-qde-118`. */
export function mintedId(reference: string): string {
  return `un-${reference.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
