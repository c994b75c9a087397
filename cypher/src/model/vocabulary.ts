import { vocabulary } from '../generated/vocabulary.js';
import type { EntityKind, LinkType, PropertyName } from '../generated/vocabulary.js';

export function isEntityKind(text: string): text is EntityKind {
  return Object.hasOwn(vocabulary.kinds, text);
}

export function isLinkType(text: string): text is LinkType {
  return Object.hasOwn(vocabulary.links, text);
}

export function isPropertyName(text: string): text is PropertyName {
  return Object.hasOwn(vocabulary.properties, text);
}

/** Whether the vocabulary lets a link of this type run from the one kind to the other. */
export function mayLink(type: LinkType, from: EntityKind, to: EntityKind): boolean {
  const term = vocabulary.links[type];
  return term.from.includes(from) && term.to.includes(to);
}

/** Whether an entity of this kind may have this property. */
export function mayHave(property: PropertyName, kind: EntityKind): boolean {
  const { of } = vocabulary.properties[property];
  return of === null || of.includes(kind);
}

/** Id of the derived link, `from~TYPE~to`. */
export function linkId(from: string, type: LinkType, to: string): string {
  return `${from}~${type}~${to}`;
}

/** The parts of a link's id, or null when it is none. */
export function parseLinkId(id: string): { from: string; type: LinkType; to: string } | null {
  const [from, type, to, ...rest] = id.split('~');
  if (!from || !type || !to || rest.length > 0 || !isLinkType(type)) return null;
  return { from, type, to };
}
