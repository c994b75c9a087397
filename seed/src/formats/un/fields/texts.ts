import type { PropertyName } from '@frontgraph/cypher';
import { isPlaceholder, tidy } from '../../../clean/text.js';
import type { Field } from '../entry.js';
import { valuesOf } from '../parts.js';
import { mentionsHidden, tellReferences } from './comments.js';

/** A field whose values are texts of one property. */
function texts(property: PropertyName, words: string): Field {
  return (element, entry) => {
    for (const value of valuesOf(element, entry)) {
      const text = tidy(value.text);
      if (isPlaceholder(text)) entry.count(`empty values of ${property}`);
      else {
        entry.claims.property(property, {
          at: value.at,
          value: { text },
          sensitive: mentionsHidden(text, entry),
          statement: `The UN list gives “${text}” as ${words} of ${entry.listed.name}.`,
        });
        tellReferences(text, value.at, entry);
      }
    }
  };
}

export const gender = texts('gender', 'the gender');
export const title = texts('title', 'a title');
export const designation = texts('position', 'a designation');
export const nationality = texts('nationality', 'a nationality');
