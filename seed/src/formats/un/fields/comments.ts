import { findReferences } from '../../../clean/reference.js';
import { tidy } from '../../../clean/text.js';
import type { Place } from '../../../statement.js';
import { relate } from '../comments/relations.js';
import { sentences } from '../comments/sentences.js';
import type { Entry, Field } from '../entry.js';

/** COMMENTS1: a remark in the list's own words, whole, and the links that it states by reference. */
export const comments: Field = (element, entry) => {
  const text = tidy(element.text);
  if (!text) return entry.count('empty comments');
  entry.claims.property('remark', {
    at: element.at,
    value: { text },
    sensitive: mentionsHidden(text, entry),
    statement: `The UN list says in its entry on ${entry.listed.name}: “${text}”`,
  });
  tellReferences(text, element.at, entry);
};

/** Whether a text refers to an entity that readers may not see, and so names it. */
export function mentionsHidden(text: string, { find }: Entry): boolean {
  return findReferences(text).some(({ reference }) => find(reference)?.sensitive === true);
}

/** Says the links that a text states by references, each with its sentence as wording. */
export function tellReferences(text: string, at: Place, entry: Entry): void {
  for (const sentence of sentences(text)) {
    if (findReferences(sentence).length) tellSentence(sentence, at, entry);
  }
}

function tellSentence(sentence: string, at: Place, entry: Entry): void {
  const { listed, claims, count } = entry;
  const reading = relate(sentence, listed, entry.find);
  count('references in comments', findReferences(sentence).length);
  for (const reference of reading.unresolved) {
    count('references to entries that nobody holds');
    count(`unknown reference ${reference}, in ${listed.reference}`);
  }
  count('references of an entry to itself', reading.selves);
  count('references without a fitting link', reading.unfit);
  for (const { link, from, to, role, stance, since } of reading.relations) {
    count('links in comments');
    claims.link(
      link,
      { from: from.id, to: to.id },
      {
        at,
        role,
        stance,
        from: since,
        sensitive: from.sensitive || to.sensitive || mentionsHidden(sentence, entry),
        statement: `The UN list says in its entry on ${listed.name}: “${sentence}”`,
      },
    );
  }
}
