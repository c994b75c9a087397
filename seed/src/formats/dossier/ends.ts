import { mayHave, vocabulary } from '@frontgraph/cypher';
import type { EntityKind } from '@frontgraph/cypher';
import type { ReadContext } from '../../format.js';
import { partAt } from './drafts.js';
import type { ClaimDraft } from './drafts.js';
import type { Known } from './known.js';
import { faultAt } from './nodes.js';

/** A link joins the kinds that the vocabulary names, a property belongs to its kinds. */
export function checkEnds(claim: ClaimDraft, all: Known, context: ReadContext): void {
  const { target } = claim.record;
  const fault = (part: 'from' | 'to' | 'of', id: string, message: string) =>
    context.onFault(faultAt(partAt(claim, part), message, { value: id }));
  if ('property' in target) {
    const kind = all.entities.get(target.of)?.kind;
    if (!kind || mayHave(target.property, kind)) return;
    fault('of', target.of, `The kind ${kind} has no property “${target.property}”.`);
    return;
  }
  for (const part of ['from', 'to'] as const) {
    const id = target[part];
    const kind = all.entities.get(id)?.kind;
    const right = vocabulary.links[target.link][part];
    if (!kind || right.includes(kind)) continue;
    const way = part === 'from' ? 'starts from' : 'ends at';
    fault(part, id, `${target.link} ${way} ${list(right)}, not the kind ${kind}.`);
  }
}

function list(words: readonly EntityKind[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
