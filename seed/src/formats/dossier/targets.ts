import { isLinkType, isPropertyName, LINK_TYPES, PROPERTY_NAMES } from '@frontgraph/cypher';
import type { ClaimTarget } from '@frontgraph/cypher';
import { isScalar } from 'yaml';
import type { Mention } from './drafts.js';
import type { Fields } from './fields.js';
import type { At, Entry } from './nodes.js';

/** What a claim is about, with the places of its words. */
export interface TargetDraft {
  target: ClaimTarget;
  mentions: Mention[];
}

/**
 * Reads `link: jamaat-ud-dawa FRONT_FOR lashkar-e-tayyiba` or `property: mumbai-attacks-2008
 * deathToll`; null after a fault.
 */
export function readTarget(fields: Fields): TargetDraft | null {
  const link = fields.entry('link');
  const property = fields.entry('property');
  const entry = link ?? property;
  if (!entry || (link && property)) {
    fields.file.fault(fields.at, `${fields.what} needs “link” or “property”, one of them.`);
    return null;
  }
  const words = wordsOf(fields, entry);
  return link ? linkTarget(fields, words) : propertyTarget(fields, words);
}

function linkTarget(fields: Fields, words: At<string>[]): TargetDraft | null {
  const [from, type, to] = words;
  if (!from || !type || !to || words.length > 3)
    return malformed(fields, words, 'link', 'from-entity TYPE to-entity');
  if (!isLinkType(type.value)) {
    fields.file.fault(type.at, 'There is no link type of this name.', {
      value: type.value,
      choices: LINK_TYPES,
    });
    return null;
  }
  if (from.value === to.value) {
    fields.file.fault(to.at, 'A link needs two entities.', { value: to.value });
    return null;
  }
  const target = { link: type.value, from: from.value, to: to.value };
  return { target, mentions: [mention('from', from), mention('to', to)] };
}

function propertyTarget(fields: Fields, words: At<string>[]): TargetDraft | null {
  const [of, property] = words;
  if (!of || !property || words.length > 2)
    return malformed(fields, words, 'property', 'entity propertyName');
  if (!isPropertyName(property.value)) {
    fields.file.fault(property.at, 'There is no property of this name.', {
      value: property.value,
      choices: PROPERTY_NAMES,
    });
    return null;
  }
  return {
    target: { property: property.value, of: of.value },
    mentions: [mention('of', of)],
  };
}

const mention = (part: Mention['part'], { value, at }: At<string>): Mention => ({
  what: 'entity',
  part,
  id: value,
  at,
});

function malformed(fields: Fields, words: At<string>[], field: string, form: string): null {
  const value = words.map((word) => word.value).join(' ');
  fields.file.fault(words[0]?.at ?? fields.at, `“${field}” must read: ${form}.`, { value });
  return null;
}

/** The words of a scalar, each at its own column. */
function wordsOf({ file }: Fields, entry: Entry): At<string>[] {
  const text = file.text(entry.node, entry.at, `“${entry.key}”`);
  if (!text) return [];
  const quoted = isScalar(entry.node) && entry.node.type !== 'PLAIN' ? 1 : 0;
  return [...text.value.matchAll(/\S+/gu)].map((match) => ({
    value: match[0],
    at: { ...text.at, column: text.at.column + quoted + match.index },
  }));
}
