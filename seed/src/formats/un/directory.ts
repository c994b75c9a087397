import type { EntityKind } from '@frontgraph/cypher';
import { compactKey, bracketForms } from '../../clean/name.js';
import { readableName } from '../../clean/capitals.js';
import { splitNames } from '../../clean/names.js';
import { mintedId } from '../../clean/reference.js';
import type { KnownEntity } from '../../format.js';
import type { Head } from './head.js';
import { ORIGIN } from './regimes.js';

/** An entry of the file, or one that the store holds, as comments and claims speak of it. */
export interface Listed {
  reference: string;
  id: string;
  kind: EntityKind;
  name: string;
  sensitive: boolean;
  /** Compact keys of all its names. */
  keys: ReadonlySet<string>;
  /** The record is this format's own: it may write the entity. */
  own: boolean;
}

/**
 * The entity that an entry is about: the one that holds its reference, whose record then stays as
 * it is, else one of our own under an id made from the reference. The list does not say whether a
 * body is armed, a firm or a charity: ours is an Organisation, which accuses nobody.
 */
export function listedFrom(head: Head, known: KnownEntity | undefined): Listed {
  const { reference, person } = head;
  const keys = keysOf(head.names.flatMap(splitNames));
  const own = !known || known.origin === ORIGIN;
  const name = readableName(head.name, { person });
  if (known && !own) return { ...listedFromStore(reference, known), keys };
  const kind = person ? 'Person' : 'Organisation';
  return {
    reference,
    id: known?.id ?? mintedId(reference),
    kind,
    name,
    sensitive: false,
    keys,
    own,
  };
}

/** An entity that the store holds under a reference that is not in the file. */
export function listedFromStore(reference: string, known: KnownEntity): Listed {
  const { id, kind, name, sensitive } = known;
  return { reference, id, kind, name, sensitive, keys: keysOf([name]), own: false };
}

function keysOf(names: readonly string[]): ReadonlySet<string> {
  const forms = names.flatMap(bracketForms).flatMap((name) => [name, name.replace(/^the /i, '')]);
  return new Set(forms.map(compactKey).filter(Boolean));
}
