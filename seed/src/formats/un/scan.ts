import type { ReadContext } from '../../format.js';
import { findReferences, outerReference } from '../../clean/reference.js';
import type { InputFile, Place } from '../../statement.js';
import { listedFromStore, type Listed } from './directory.js';
import { editionOf, type Edition } from './edition.js';
import type { XmlElement } from './element.js';
import { headOf, type Head } from './head.js';
import { faultTeller, refuse, type TellFault } from './refused.js';
import { ROOT, XmlReader } from './xml.js';

/** What one pass over the whole file tells before anything is yielded. */
export interface Scan {
  edition: Edition;
  rootAt: Place;
  /** Heads by reference, in file order. */
  heads: ReadonlyMap<string, Head>;
  /** References that comments name. */
  mentioned: ReadonlySet<string>;
}

/**
 * Reads the whole file once and keeps its heads. Null when entries have faults, of which it tells;
 * throws `Refused` when the file can't be read to its end.
 */
export async function scan(file: InputFile, context: ReadContext): Promise<Scan | null> {
  const heads = new Map<string, Head>();
  const mentioned = new Set<string>();
  const opened: { root: { edition: Edition; rootAt: Place } | null } = { root: null };
  const faults = { count: 0, tell: faultTeller(context, () => faults.count++) };
  const reader = new XmlReader(file, { root: ROOT, onBytes: (bytes) => context.onBytes(bytes) });
  for await (const part of reader.parts()) {
    context.signal?.throwIfAborted();
    if (part.type === 'root') opened.root = { edition: editionOf(part), rootAt: part.at };
    else {
      const head = headOf(part.element, part.section, faults.tell);
      if (head) keepHead(head, heads, faults.tell);
      for (const { reference } of referencesIn(part.element)) mentioned.add(reference);
    }
  }
  const { root } = opened;
  if (root && !heads.size && !faults.count) {
    refuse(root.rootAt, 'The list has no entries.', { do: 'Download the list again.' });
  }
  return root && !faults.count ? { ...root, heads, mentioned } : null;
}

function keepHead(head: Head, heads: Map<string, Head>, tell: TellFault): void {
  const { reference, at } = head;
  const before = heads.get(reference);
  if (!before) return void heads.set(reference, head);
  const message = `The reference ${reference} stands on two entries, here and in line ${before.at.line}.`;
  tell(at, message, { value: reference, do: 'Give each entry a reference of its own.' });
}

function referencesIn(element: XmlElement): { reference: string }[] {
  return [...findReferences(element.text), ...element.children.flatMap(referencesIn)];
}

/** Entries that comments mention, that are not in the file, and that the store holds. */
export async function resolveOthers(
  { heads, mentioned }: Scan,
  context: ReadContext,
): Promise<Listed[]> {
  const others = [...mentioned].filter((reference) => !heads.has(reference));
  const known = await context.store.references(others.map(outerReference));
  return others.flatMap((reference) => {
    const entity = known.get(outerReference(reference));
    return entity ? [listedFromStore(reference, entity)] : [];
  });
}
