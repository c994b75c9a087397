import type { Place } from '../../statement.js';

/** One element of a record with all that it holds. */
export interface XmlElement {
  name: string;
  text: string;
  children: XmlElement[];
  at: Place;
}

/** What the file consists of, in its order: the root's start, then one whole record after another. */
export type XmlPart =
  | { type: 'root'; attributes: Readonly<Record<string, string>>; at: Place }
  | { type: 'record'; section: string; element: XmlElement };
