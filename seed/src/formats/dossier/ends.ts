import { mayHave, vocabulary } from '@frontgraph/cypher';
import type { EntityKind } from '@frontgraph/cypher';
import type { ReadContext } from '../../format.js';
import type { ClaimDraft } from './drafts.js';
import type { Known } from './known.js';
import { faultAt } from './nodes.js';

/** A link joins the kinds that the vocabulary names, a property belongs to its kinds. */
export function checkEnds(claim: ClaimDraft, all: Known, context: ReadContext): void {
  const { target } = claim.record;
  if ('link' in target) {
    const { from, to } = vocabulary.links[target.link];
    checkEnd(claim, { id: target.from, way: 'starts from', kinds: from }, { all, context });
    checkEnd(claim, { id: target.to, way: 'ends at', kinds: to }, { all, context });
    return;
  }
  const kind = all.entities.get(target.of)?.kind;
  if (!kind || mayHave(target.property, kind)) return;
  const message = `${kind} has no property “${target.property}”.`;
  context.onFault(faultAt(claim.targetAt, message, { value: target.of }));
}

interface End {
  id: string;
  way: string;
  kinds: readonly EntityKind[];
}

function checkEnd(
  claim: ClaimDraft,
  end: End,
  { all, context }: { all: Known; context: ReadContext },
): void {
  const { target } = claim.record;
  const kind = all.entities.get(end.id)?.kind;
  if (!('link' in target) || !kind || end.kinds.includes(kind)) return;
  const message = `${target.link} ${end.way} ${list(end.kinds)}; this is a ${kind}.`;
  const at = claim.mentions.find((mention) => mention.id === end.id)?.at ?? claim.targetAt;
  context.onFault(faultAt(at, message, { value: end.id }));
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
