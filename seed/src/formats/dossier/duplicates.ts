import { claimId } from '@frontgraph/cypher';
import type { ReadContext } from '../../format.js';
import type { Place } from '../../statement.js';
import type { ClaimDraft, Dossier } from './drafts.js';
import { faultAt } from './nodes.js';

/** Ids, keys, outer references and whole claims that stand twice, within a file or across files. */
export function checkDuplicates(
  dossier: Dossier,
  claims: readonly ClaimDraft[],
  context: ReadContext,
): void {
  const check = (what: string, things: readonly Thing[]) => {
    for (const { id, at, first } of repeated(things)) {
      const message = `${what}; first at ${first.file}:${first.line}.`;
      context.onFault(faultAt(at, message, { value: id }));
    }
  };
  check(
    'Two sources have this id',
    dossier.sources.map(({ record, at }) => ({ id: record.id, at })),
  );
  check(
    'Two entities have this id',
    dossier.entities.map(({ record, at }) => ({ id: record.id, at })),
  );
  check(
    'Two claims have this key',
    dossier.claims.map(({ record, at }) => ({ id: record.key ?? '', at })),
  );
  const references = dossier.entities.flatMap((entity) => entity.references);
  check(
    'Two entities hold this reference',
    references.map(({ value, at }) => ({ id: value, at })),
  );
  const contents = claims.map(({ record, at }) => ({ id: claimId(record), shown: record.key, at }));
  for (const { at, shown, first } of repeated(contents)) {
    const message = `This says the same as the claim at ${first.file}:${first.line}, in the same place of the same source.`;
    context.onFault(faultAt(at, message, { value: shown ?? null }));
  }
}

interface Thing {
  id: string;
  at: Place;
  shown?: string | null;
}

function repeated(things: readonly Thing[]): (Thing & { first: Place })[] {
  const seen = new Map<string, Place>();
  return things.flatMap((thing) => {
    const first = seen.get(thing.id);
    if (first) return [{ ...thing, first }];
    seen.set(thing.id, thing.at);
    return [];
  });
}
