import type { Claim, LinkEvidence } from '../../state';
import { STANCES, speaksAgainst } from '../../ui/stance';
import { voiceWords } from '../shared/voice';
import { editWords } from './words';

type Standing = Pick<Claim, 'id' | 'stance' | 'withdrawn'>;

/** What is left of some claims once one of them is taken back: those that still support. */
const supportsLeft = <C extends Standing>(claims: readonly C[], without: string): C[] =>
  claims.filter(
    ({ id, stance, withdrawn }) => id !== without && withdrawn === null && !speaksAgainst(stance),
  );

/** What taking a claim back does to its link, in words. */
export function effectOnLink(claim: Claim, link: LinkEvidence): string {
  if (speaksAgainst(claim.stance)) return editWords.effect.denial;
  const left = supportsLeft(link.claims, claim.id);
  const [strongest] = [...left].sort(
    (a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance),
  );
  if (strongest === undefined) {
    return editWords.effect.only(link.sentence, link.contested ? 'denied' : 'retracted');
  }
  return editWords.effect.more(left.length, voiceWords(strongest));
}

/** What taking a claim back leaves of its property, in words. */
export const effectOnProperty = (
  claim: Claim,
  { claims, label }: { readonly claims: readonly Claim[]; readonly label: string },
): string =>
  editWords.effect.property(label, claim.subject.name, supportsLeft(claims, claim.id).length);
