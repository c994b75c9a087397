import { scriptOf } from '../../../clean/script.js';
import { splitNames } from '../../../clean/names.js';
import type { Place } from '../../../statement.js';
import type { Entry, Field } from '../entry.js';
import { partsOf } from '../parts.js';
import { noteRole, namesInNote, tellAliasDetails } from './aliasDetails.js';

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
  tellAliasDetails(entry, { ...parts, at: element.at, name: written[0] ?? '' });
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
