import type { ReadContext } from '../../format.js';
import { checkAnswers } from './answers.js';
import { checkCare } from './care.js';
import type { ClaimDraft, Dossier, Mention } from './drafts.js';
import { checkDuplicates } from './duplicates.js';
import { checkEnds } from './ends.js';
import { isFault, known } from './known.js';
import type { Known } from './known.js';
import { faultAt } from './nodes.js';

/**
 * Checks what one file cannot know of itself: that ids and keys are unique, that what is mentioned
 * exists, that links join the kinds they may, that denials answer claims on their own link, and
 * that nothing shows a sensitive entity. Returns the claims with their answers as ids.
 */
export async function checkDossier(dossier: Dossier, context: ReadContext): Promise<ClaimDraft[]> {
  const claims = [...dossier.entities.flatMap((entity) => entity.properties), ...dossier.claims];
  checkDuplicates(dossier, claims, context);
  const all = await known(dossier, claims, context.store);
  for (const claim of claims) {
    for (const mention of claim.mentions) checkMention(mention, all, context);
    checkEnds(claim, all, context);
    checkCare(claim, all, context);
  }
  return claims.map((claim) => checkAnswers(claim, all, context));
}

function checkMention(mention: Mention, all: Known, context: ReadContext): void {
  const ids = mention.what === 'entity' ? all.entities : all.sources;
  if (ids.has(mention.id) || !isFault(mention.id, all)) return;
  const message = `No ${mention.what} has this id, in the files or in the store.`;
  context.onFault(
    faultAt(mention.at, message, { value: mention.id, choices: all.choices[mention.what] }),
  );
}
