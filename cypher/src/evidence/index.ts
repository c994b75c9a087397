export { applyBatch } from './apply.js';
export type { ApplyOptions, ApplyResult } from './apply.js';
export { BatchError } from './batchError.js';
export { LINK_STATUSES, support } from './claim.js';
export type { Contester, LinkClaim, LinkStatus, Withdrawal } from './claim.js';
export { compare } from './dates.js';
export { confidenceWord } from './confidence.js';
export type { ConfidenceWord } from './confidence.js';
export { claimId } from './claimId.js';
export type { ClaimIdentity } from './claimId.js';
export { deriveLink } from './derive.js';
export type { DerivedLink } from './derive.js';
export { gradeCredibility } from './credibility.js';
export type { Credibility } from './credibility.js';
export { recordHash } from './hash.js';
export {
  HiddenNames,
  readHiddenNames,
  visibleTextsOfClaim,
  visibleTextsOfEntity,
  visibleTextsOfSource,
} from './hiddenNames.js';
export type { StoredHiddenNames, VisibleTexts } from './hiddenNames.js';
export type { DayHull } from './hulls.js';
export { readLinkEvidence } from './linkEvidence.js';
export type { StoredLinkClaim } from './linkEvidence.js';
export { checkHiddenNames } from './namingTexts.js';
export { decideOn, judgeOn } from './onDay.js';
export type { Day, JudgedOn, OnDay } from './onDay.js';
export type { Counts } from './plan.js';
export { answerPresence } from './presence.js';
export type { PresenceBounds } from './presence.js';
export { previewBatch } from './preview.js';
export { checkDerived, rebuildDerived } from './rebuild.js';
export type { Difference } from './rebuild.js';
export { resolveReferences } from './references.js';
export { reportedOn } from './reportedOn.js';
export { reader } from './run.js';
export type { Runner } from './run.js';
export { bringUpToDate } from './derivation.js';
export { judge, rank } from './status.js';
export { datesAgree, sameValue } from './values.js';
