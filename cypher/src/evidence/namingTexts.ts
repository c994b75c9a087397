import { statements } from '../generated/statements.js';
import type { CallOptions, GraphStore, Statement } from '../store.js';
import { readHiddenNames } from './hiddenNames.js';
import type { StoredHiddenNames } from './hiddenNames.js';
import type { Difference } from './rebuild.js';

const PAGE = 5000;

/**
 * Records of the store with a text that readers see and that names somebody whom they may not see.
 * An import finds most before they are written; an entity that is marked later leaves others. An
 * entity that bears such a name in another keeper's record, an entry of a list, is a namesake: its
 * name is its own, there and in the claims about it.
 */
export async function checkHiddenNames(
  store: GraphStore,
  options: CallOptions,
): Promise<Difference[]> {
  const hidden = await readHiddenNames(store, options);
  if (hidden.names.isEmpty) return [];
  const check = new NamingTexts(hidden);
  const pages = <R extends { id: string }>(statement: PageStatement<R>) =>
    allPages(store, statement, options);
  for await (const { id, origin, name, ...texts } of pages(statements.visibleEntityTexts)) {
    check.entity({ id, origin, name }, Object.values(texts));
  }
  for await (const row of pages(statements.visibleClaimTexts)) {
    const { id, subject, object, ...texts } = row;
    check.add({ what: 'claim', id }, { texts: Object.values(texts), ends: [subject, object] });
  }
  for await (const { id, ...texts } of pages(statements.visibleSourceTexts)) {
    check.add({ what: 'source', id }, { texts: [id, ...Object.values(texts)], ends: [] });
  }
  return check.found;
}

type Text = string | null | undefined;

/** Collects the records whose texts name the hidden; entities come first. */
class NamingTexts {
  readonly found: Difference[] = [];
  /** Hidden entities whose name an entity bears by its own right, by its id. */
  private readonly borne = new Map<string, ReadonlySet<string>>();

  constructor(private readonly hidden: StoredHiddenNames) {}

  entity({ id, origin, name }: { id: string; origin: string; name: string }, texts: Text[]): void {
    const named = [...this.hidden.names.namedIn(name)];
    const borne = named.filter((other) => this.hidden.origins.get(other) !== origin);
    if (borne.length > 0) this.borne.set(id, new Set(borne));
    this.add({ what: 'entity', id }, { texts: [id, name, ...texts], ends: [id] });
  }

  add(
    record: Pick<Difference, 'what' | 'id'>,
    { texts, ends }: { texts: Text[]; ends: Text[] },
  ): void {
    const named = texts.flatMap((text) => [...this.hidden.names.namedIn(text)]);
    const own = (id: string) => ends.some((end) => end && this.borne.get(end)?.has(id));
    if (named.every(own)) return;
    this.found.push({ ...record, how: 'names somebody hidden' });
  }
}

type PageStatement<R> = Statement<{ after: string; limit: number }, R>;

async function* allPages<R extends { id: string }>(
  store: GraphStore,
  statement: PageStatement<R>,
  options: CallOptions,
): AsyncIterable<R> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: R[] = await store.read(statement, { after, limit: PAGE }, options);
    yield* rows;
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}
