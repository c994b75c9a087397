import { isPlaceholder, tidy } from '../../clean/text.js';
import type { XmlElement } from './element.js';
import type { Entry } from './entry.js';

/** Texts of an element's children by their names; absent ones and those that say nothing are ''. */
export type Parts<Name extends string> = Readonly<Record<Name, string>>;

/** Takes the named children of a compound element; children of any other name are counted as unknown. */
export function partsOf<Name extends string>(
  element: XmlElement,
  names: readonly Name[],
  entry: Entry,
): Parts<Name> {
  const parts = Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>;
  for (const child of element.children) {
    const name = names.find((known) => known === child.name);
    if (!name) entry.count(`unknown elements <${element.name}/${child.name}>`);
    else if (!isPlaceholder(child.text))
      parts[name] = parts[name] ? `${parts[name]}; ${tidy(child.text)}` : tidy(child.text);
  }
  return parts;
}

/** The VALUE texts of an element, or its own text: `<NATIONALITY><VALUE>Kenya</VALUE>…`. */
export function valuesOf(element: XmlElement, entry: Entry): XmlElement[] {
  for (const child of element.children) {
    if (child.name !== 'VALUE') entry.count(`unknown elements <${element.name}/${child.name}>`);
  }
  const values = element.children.filter((child) => child.name === 'VALUE');
  return values.length ? values : [element];
}
