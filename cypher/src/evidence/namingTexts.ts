import { statements } from '../generated/statements.js';
import type { CallOptions, GraphStore, Statement } from '../store.js';
import { readHiddenNames } from './hiddenNames.js';
import type { Difference } from './rebuild.js';

const PAGE = 5000;

/** The texts of one record, all beside its id. */
type TextRow = { id: string };

const TEXTS: Readonly<
  Record<'entity' | 'claim' | 'source', Statement<{ after: string; limit: number }, TextRow>>
> = {
  entity: statements.visibleEntityTexts,
  claim: statements.visibleClaimTexts,
  source: statements.visibleSourceTexts,
};

/**
 * Records of the store with a text that readers see and that names somebody whom they may not see.
 * An import finds most before they are written; an entity that is marked later leaves others.
 */
export async function checkHiddenNames(
  store: GraphStore,
  options: CallOptions,
): Promise<Difference[]> {
  const { names } = await readHiddenNames(store, options);
  if (names.isEmpty) return [];
  const found: Difference[] = [];
  for (const what of ['entity', 'claim', 'source'] as const) {
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows: TextRow[] = await store.read(TEXTS[what], { after, limit: PAGE }, options);
      for (const { id, ...texts } of rows) {
        if (names.firstIn(texts) !== null) found.push({ what, id, how: 'names somebody hidden' });
      }
      after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
    }
  }
  return found;
}
