import { scriptOf } from '../../../clean/script.js';
import { splitNames } from '../../../clean/names.js';
import { isPlaceholder, tidy } from '../../../clean/text.js';
import { isoDate, spellDate } from '../../../clean/date.js';
import type { Place } from '../../../statement.js';
import type { Entry, Field } from '../entry.js';
import { partsOf } from '../parts.js';
import { tellReferences, mentionsHidden } from './comments.js';

/** The list's words for how good an alias is, as a role and in a sentence. */
const QUALITIES: Readonly<Record<string, { role: string; words: string }>> = {
  good: { role: 'good quality', words: 'an alias of good quality' },
  low: { role: 'low quality', words: 'an alias of low quality' },
  'a.k.a.': { role: 'a.k.a.', words: 'another name (a.k.a.)' },
  'f.k.a.': { role: 'f.k.a.', words: 'a former name (f.k.a.)' },
};

/** The name of the entry, from all its parts, as the list writes it. */
export function tellPrimaryName({ head, claims, listed }: Entry): void {
  claims.property('alias', {
    at: head.at,
    role: 'primary name',
    stance: 'designates',
    value: nameValue(head.name),
    statement: `The UN list names its entry ${listed.reference} “${head.name}”.`,
  });
}

export const originalScript: Field = (element, entry) => {
  for (const name of splitNames(element.text)) {
    tellName(entry, {
      at: element.at,
      name,
      role: 'original script',
      words: 'the name in its original script',
    });
  }
};

export const alias: Field = (element, entry) => {
  const names = [
    'QUALITY',
    'ALIAS_NAME',
    'NOTE',
    'DATE_OF_BIRTH',
    'CITY_OF_BIRTH',
    'COUNTRY_OF_BIRTH',
  ] as const;
  const parts = partsOf(element, names, entry);
  if (Object.values(parts).every((part) => !part)) return entry.count('empty aliases');
  const written = splitNames(parts.ALIAS_NAME);
  const quality = QUALITIES[parts.QUALITY.toLowerCase()];
  const role = [quality?.role ?? parts.QUALITY, noteRole(parts.NOTE)].filter(Boolean).join(', ');
  const words = quality?.words ?? 'another name';
  entry.count('aliases');
  for (const name of [...written, ...namesInNote(parts.NOTE)]) {
    tellAlias(entry, { at: element.at, name, role, words });
  }
  tellAliasDetails(element.at, { ...parts, name: written[0] ?? '' }, entry);
};

interface Told {
  at: Place;
  name: string;
  role: string;
  words: string;
}

/** An alias that is an entity of its own is said as a link from that entity, and as nothing else. */
function tellAlias(entry: Entry, told: Told): void {
  const { listed, head, claims, aliases } = entry;
  const body = head.person ? null : aliases.match(told.name, listed.id);
  if (!body) return tellName(entry, told);
  entry.count('aliases that are entities of their own');
  claims.link(
    'ALIAS_OF',
    { from: body.id, to: listed.id },
    {
      at: told.at,
      role: told.role || null,
      stance: 'designates',
      value: nameValue(told.name),
      sensitive: body.sensitive,
      statement: `The UN list gives “${told.name}” as ${told.words} of ${listed.name}.`,
    },
  );
}

function tellName({ claims, listed }: Entry, { at, name, role, words }: Told): void {
  claims.property('alias', {
    at,
    role: role || null,
    stance: 'designates',
    value: nameValue(name),
    statement: `The UN list gives “${name}” as ${words} of ${listed.name}.`,
  });
}

function nameValue(text: string): { text: string; script: string | null } {
  const script = scriptOf(text);
  return { text, script: script === 'Latn' ? null : script };
}

const IN_SCRIPT = /\b(?:original script|in arabic):\s*([^;.]+)/i;

function namesInNote(note: string): string[] {
  const name = tidy(IN_SCRIPT.exec(note)?.[1] ?? '');
  return name ? [name] : [];
}

/** A note without the name that it gives in another script. */
function noteRole(note: string): string {
  const rest = tidy(note.replace(IN_SCRIPT, '')).replace(/[.,;\s]+$/, '');
  return rest.length > 120 || isPlaceholder(rest) ? '' : rest;
}

interface AliasDetails {
  name: string;
  NOTE: string;
  DATE_OF_BIRTH: string;
  CITY_OF_BIRTH: string;
  COUNTRY_OF_BIRTH: string;
}

/** Birth data and long notes that the list ties to one alias. */
function tellAliasDetails(at: Place, details: AliasDetails, entry: Entry): void {
  const { claims, listed } = entry;
  const under = details.name ? `under the name ${details.name}` : 'under an alias';
  const date = details.DATE_OF_BIRTH;
  if (date) {
    const read = isoDate(date);
    if (!read)
      return entry.fault(at, 'This is no date of birth.', {
        value: date,
        do: 'Write it as 1970-12-31, 1970-12 or 1970.',
      });
    claims.property('born', {
      at,
      role: under,
      value: { text: spellDate(read), date: read },
      statement: `The UN list gives ${spellDate(read)} as a date of birth of ${listed.name} ${under}.`,
    });
  }
  const place = [details.CITY_OF_BIRTH, details.COUNTRY_OF_BIRTH].filter(Boolean).join(', ');
  if (place)
    claims.property('birthPlace', {
      at,
      role: under,
      value: { text: place },
      statement: `The UN list gives ${place} as a place of birth of ${listed.name} ${under}.`,
    });
  if (details.NOTE && !noteRole(details.NOTE) && !IN_SCRIPT.test(details.NOTE)) {
    claims.property('remark', {
      at,
      role: under,
      value: { text: details.NOTE },
      sensitive: mentionsHidden(details.NOTE, entry),
      statement: `The UN list notes on ${listed.name} ${under}: “${details.NOTE}”`,
    });
  }
  tellReferences(details.NOTE, at, entry);
}
