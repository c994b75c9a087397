import type { ReadContext } from '../../format.js';
import { partAt } from './drafts.js';
import type { ClaimDraft } from './drafts.js';
import type { Known } from './known.js';
import { faultAt } from './nodes.js';

/**
 * The care for people: what touches a sensitive entity says so itself, and a designation is the
 * act of an authority that is named.
 */
export function checkCare(claim: ClaimDraft, all: Known, context: ReadContext): void {
  const { record } = claim;
  const hidden = claim.mentions.find(
    (m) => m.what === 'entity' && all.entities.get(m.id)?.sensitive,
  );
  if (hidden && !record.sensitive) {
    const message = 'This entity is sensitive, so a claim that names it needs “sensitive: true”.';
    context.onFault(faultAt(hidden.at, message, { value: hidden.id }));
  }
  if (record.stance !== 'designates') return;
  const speaker = record.statedBy;
  const kind = speaker === null ? null : all.entities.get(speaker)?.kind;
  if (kind === undefined || kind === 'Authority') return;
  const message =
    kind === null
      ? 'A claim that designates needs “by”: the authority whose act it is.'
      : `Only an Authority designates, not the kind ${kind}; write asserts or reports.`;
  context.onFault(faultAt(partAt(claim, 'by'), message, { value: speaker ?? 'designates' }));
}
