import type { EntityRecord } from '@frontgraph/cypher';
import { countryCode } from '../../clean/country.js';
import { outerReference } from '../../clean/reference.js';
import { isPlaceholder, tidy } from '../../clean/text.js';
import type { Listed } from './directory.js';
import type { XmlElement } from './element.js';
import type { Entry } from './entry.js';
import { FIELDS } from './fields/fields.js';
import { tellListing } from './fields/listing.js';
import { tellPrimaryName } from './fields/names.js';
import { ownEntity } from './regimes.js';

/** The entity of an entry that nobody else keeps. */
export function entityOf(listed: Listed, record: XmlElement): EntityRecord {
  return ownEntity({
    id: listed.id,
    kind: listed.kind,
    name: listed.name,
    country: onlyCountry(record, listed.kind === 'Person' ? 'NATIONALITY' : 'ENTITY_ADDRESS'),
    references: [outerReference(listed.reference)],
  });
}

/** The one country that all nationalities of a person, or all addresses of a body, name. */
function onlyCountry(record: XmlElement, from: string): string | null {
  const named = record.children
    .filter((child) => child.name === from)
    .flatMap((child) => child.children)
    .filter(({ name, text }) => (name === 'VALUE' || name === 'COUNTRY') && !isPlaceholder(text))
    .map(({ text }) => countryCode(tidy(text)));
  const countries = new Set(named);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** Says everything that an entry says, as claims. */
export function tellEntry(entry: Entry): void {
  tellListing(entry);
  tellPrimaryName(entry);
  for (const child of entry.element.children) {
    const field = FIELDS[child.name];
    if (field) field(child, entry);
    else entry.count(`unknown elements <${child.name}>`);
  }
}
