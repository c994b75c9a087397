import type { AliasMatcher } from '../../match/aliases.js';
import type { EntryClaims } from './claims.js';
import type { Listed } from './directory.js';
import type { XmlElement } from './element.js';
import type { Head } from './head.js';
import type { TellFault } from './refused.js';
import type { Regime } from './regimes.js';

/** One entry with all that its fields need to become claims. */
export interface Entry {
  element: XmlElement;
  head: Head;
  listed: Listed;
  regime: Regime;
  claims: EntryClaims;
  aliases: AliasMatcher;
  find(reference: string): Listed | undefined;
  count(what: string, by?: number): void;
  fault: TellFault;
}

/** Reads one child element of an entry and says what it says as claims. */
export type Field = (element: XmlElement, entry: Entry) => void;
