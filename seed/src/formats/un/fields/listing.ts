import { isoDate, spellDate } from '../../../clean/date.js';
import { tidy } from '../../../clean/text.js';
import type { PartialDate } from '@frontgraph/cypher';
import type { XmlElement } from '../element.js';
import type { Entry, Field } from '../entry.js';
import { valuesOf } from '../parts.js';

/** The entry itself: LISTED_ON, from the day of listing, to the day of delisting where one is given. */
export function tellListing(entry: Entry): void {
  const { element, listed, regime, claims } = entry;
  const from = dayOf(element, 'LISTED_ON', entry);
  const to = dayOf(element, 'DELISTED_ON', entry);
  const since = from ? ` since ${spellDate(from)}` : '';
  const until = to ? ` until ${spellDate(to)}` : '';
  claims.link(
    'LISTED_ON',
    { from: listed.id, to: regime.listing.id },
    {
      at: entry.head.at,
      stance: 'designates',
      value: { text: listed.reference },
      from,
      to,
      statement: `The UN lists ${listed.name}${since}${until} as ${listed.reference}, on its ${regime.listing.name.replace(/^UN /, '')}.`,
    },
  );
}

function dayOf(record: XmlElement, name: string, entry: Entry): PartialDate | null {
  const child = record.children.find((one) => one.name === name);
  return child && tidy(child.text) ? dateIn(child, 'a day of listing', entry) : null;
}

export const updates: Field = (element, entry) => {
  for (const value of valuesOf(element, entry)) {
    const date = tidy(value.text) ? dateIn(value, 'a day of change', entry) : null;
    if (!date) entry.count('empty days of change');
    else {
      entry.claims.property('entryUpdated', {
        at: value.at,
        value: { text: spellDate(date), date },
        statement: `The UN changed its entry on ${entry.listed.name} on ${spellDate(date)}.`,
      });
    }
  }
};

/** The date in an element; tells of a fault and returns null where it is none. */
export function dateIn(element: XmlElement, what: string, entry: Entry): PartialDate | null {
  const text = tidy(element.text);
  const date = isoDate(text);
  if (!date) {
    entry.fault(element.at, `<${element.name}> of ${entry.head.reference} is not ${what}.`, {
      value: text,
      do: 'Write a day of the calendar as 2005-05-02.',
    });
  }
  return date;
}
