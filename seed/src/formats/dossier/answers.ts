import type { ClaimRecord } from '@frontgraph/cypher';
import { linkId } from '@frontgraph/cypher';
import type { KnownClaim, ReadContext } from '../../format.js';
import type { ClaimDraft } from './drafts.js';
import { isFault } from './known.js';
import type { Known } from './known.js';
import { faultAt } from './nodes.js';
import type { At } from './nodes.js';

/**
 * Turns the keys that a denial or retraction answers into ids. It answers claims on its own link
 * or property alone, and no denial.
 */
export function checkAnswers(claim: ClaimDraft, all: Known, context: ReadContext): ClaimDraft {
  if (claim.answers.length === 0) return claim;
  const ids = claim.answers.flatMap((answer) => {
    const answered = all.claims.get(answer.value);
    if (!answered && !isFault(answer.value, all)) return [];
    const problem = answered
      ? mismatch(claim.record, answered)
      : 'No claim has this key, in the files or in the store.';
    if (problem) context.onFault(fault(answer, problem, answered ? [] : all.choices.claim));
    return answered ? [answered.id] : [];
  });
  return { ...claim, record: { ...claim.record, answers: ids } };
}

function mismatch(record: ClaimRecord, answered: KnownClaim): string | null {
  if (answered.stance === 'denies' || answered.stance === 'retracts') {
    return 'That claim is a denial or retraction itself; answer what it answers.';
  }
  const { target } = record;
  const same =
    'link' in target
      ? answered.linkId === linkId(target.from, target.link, target.to)
      : answered.property === target.property && answered.subject === target.of;
  return same ? null : `That claim is about ${about(answered)}; an answer is about the same.`;
}

function about({ linkId: link, subject, property }: KnownClaim): string {
  return link ? link.replaceAll('~', ' ') : `${subject} ${property ?? ''}`;
}

function fault(answer: At<string>, message: string, choices: Iterable<string>) {
  return faultAt(answer.at, message, { value: answer.value, choices });
}
