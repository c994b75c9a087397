import { bracketForms, looseKey, nameKey } from '../clean/name.js';
import type { KnownBody } from '../format.js';

/**
 * Finds the known body that an alias on a list names, so that the alias becomes a link between two
 * entities and not a merge. Two rules, both meant to miss rather than to mistake:
 *
 * 1. among the bodies that a claim already calls an alias of the listed entity: the same name or
 *    alias, or the same consonants (`Jamaat ul-Dawah`, `Jamaat-ud-Dawa`), if only one has them;
 * 2. among all known bodies: exactly the same full name or alias (no acronym: two words or eight
 *    letters at least), if only one has it.
 */
export class AliasMatcher {
  private readonly byName = new Map<string, Set<KnownBody>>();

  constructor(private readonly bodies: readonly KnownBody[]) {
    for (const body of bodies) for (const key of keysOf(body, nameKey)) this.add(key, body);
  }

  /** The body that this alias of the listed entity names, or null. */
  match(alias: string, listedId: string): KnownBody | null {
    const others = (body: KnownBody) => body.id !== listedId;
    const tied = this.bodies.filter((body) => body.aliasOf.includes(listedId) && others(body));
    const forms = bracketForms(alias);
    const same = only(tied.filter((body) => shares(body, forms, nameKey)));
    const alike = same ?? only(tied.filter((body) => shares(body, forms.slice(0, 2), looseKey)));
    return alike ?? only(this.exact(forms).filter(others));
  }

  private exact(forms: readonly string[]): KnownBody[] {
    const keys = forms.map(nameKey).filter(isFullName);
    return [...new Set(keys.flatMap((key) => [...(this.byName.get(key) ?? [])]))];
  }

  private add(key: string, body: KnownBody): void {
    const bodies = this.byName.get(key) ?? new Set();
    this.byName.set(key, bodies.add(body));
  }
}

type KeyOf = (name: string) => string;

function shares(body: KnownBody, forms: readonly string[], keyOf: KeyOf): boolean {
  const keys = keysOf(body, keyOf);
  return forms.map(keyOf).some((key) => isTelling(key) && keys.has(key));
}

function keysOf(body: KnownBody, keyOf: KeyOf): Set<string> {
  return new Set([body.name, ...body.names].flatMap(bracketForms).map(keyOf));
}

/** A key that can tell bodies apart at all. */
function isTelling(key: string): boolean {
  return key.replaceAll(' ', '').length >= 3;
}

function isFullName(key: string): boolean {
  return key.length >= 8 || (key.includes(' ') && key.length >= 5);
}

function only(bodies: readonly KnownBody[]): KnownBody | null {
  return bodies.length === 1 ? bodies[0]! : null;
}
