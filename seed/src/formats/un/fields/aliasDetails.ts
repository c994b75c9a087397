import { isoDate, spellDate } from '../../../clean/date.js';
import { tidy } from '../../../clean/text.js';
import type { Place } from '../../../statement.js';
import type { Entry } from '../entry.js';
import { mentionsHidden, tellReferences } from './comments.js';

const IN_SCRIPT = /\b(?:original script|in arabic):\s*([^;.]+)/i;

/** The name that a note gives in another script: `original script: Пекарь`. */
export function namesInNote(note: string): string[] {
  const name = tidy(IN_SCRIPT.exec(note)?.[1] ?? '');
  return name ? [name] : [];
}

/** A note that says what kind of alias it is, `previously listed as`, as a role; else nothing. */
export function noteRole(note: string): string {
  const rest = restOf(note);
  return rest.length <= 40 && !/[\d:;]/.test(rest) ? rest : '';
}

/** A note without the name that it gives in another script. */
function restOf(note: string): string {
  return tidy(note.replace(IN_SCRIPT, '')).replace(/[.,;\s]+$/, '');
}

/** What the list ties to one alias. */
interface AliasDetails {
  at: Place;
  /** The alias; '' where the list leaves it open. */
  name: string;
  NOTE: string;
  DATE_OF_BIRTH: string;
  CITY_OF_BIRTH: string;
  COUNTRY_OF_BIRTH: string;
}

/** Says birth data and longer notes that belong to one alias, with that alias as role. */
export function tellAliasDetails(entry: Entry, details: AliasDetails): void {
  const under = details.name ? `under the name ${details.name}` : 'under an alias';
  tellDate(entry, details, under);
  tellPlace(entry, details, under);
  tellNote(entry, details, under);
}

function tellDate({ claims, listed, fault }: Entry, details: AliasDetails, role: string): void {
  const { at, DATE_OF_BIRTH: text } = details;
  if (!text) return;
  const date = isoDate(text);
  if (!date) {
    const advice = 'Write it as 1970-12-31, 1970-12 or 1970.';
    return fault(at, `A date of birth of ${listed.reference} is no date.`, {
      value: text,
      do: advice,
    });
  }
  claims.property('born', {
    at,
    role,
    value: { text: spellDate(date), date },
    statement: `The UN list gives ${spellDate(date)} as a date of birth of ${listed.name} ${role}.`,
  });
}

function tellPlace({ claims, listed }: Entry, details: AliasDetails, role: string): void {
  const text = [details.CITY_OF_BIRTH, details.COUNTRY_OF_BIRTH].filter(Boolean).join(', ');
  if (!text) return;
  claims.property('birthPlace', {
    at: details.at,
    role,
    value: { text },
    statement: `The UN list gives “${text}” as a place of birth of ${listed.name} ${role}.`,
  });
}

function tellNote(entry: Entry, { at, NOTE: note }: AliasDetails, role: string): void {
  if (!restOf(note) || noteRole(note)) return;
  entry.claims.property('remark', {
    at,
    role,
    value: { text: note },
    sensitive: mentionsHidden(note, entry),
    statement: `The UN list notes on ${entry.listed.name} ${role}: “${note}”`,
  });
  tellReferences(note, at, entry);
}
