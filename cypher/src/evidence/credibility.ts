import type { LinkClaim } from './claim.js';
import { deniedByParty } from './status.js';
import type { Standing } from './standing.js';
import { datesAgree } from './values.js';
import { byVoice } from './voices.js';
import { WEIGHTY } from './weights.js';
import type { CredibilityGrade } from './weights.js';

/** Credibility of a claim on the Admiralty scale, and why, in one sentence. */
// A type and not an interface: it travels as properties, which an interface may not.
export type Credibility = {
  credibility: CredibilityGrade;
  credibilityBecause: string;
};

/** What the credibility of a claim depends on beside itself. */
export interface Company {
  /** Somebody weighty and independent says the same. */
  confirmed: boolean;
  /** Somebody weighty and independent says the opposite. */
  gainsaid: boolean;
  /** All who confirm it give other dates. */
  datedOtherwise?: boolean;
}

type Alone = Pick<LinkClaim, 'stance' | 'citing' | 'custodial' | 'retrievedText' | 'withdrawn'>;

/**
 * Credibility of a claim that nobody took back, by the rules of the Admiralty scale: confirmed by
 * an independent voice, 1, but 2 where all who confirm it give other dates; confirmed and gainsaid, 3; gainsaid alone, 4; alone, 2, but 3 where it
 * is only an allegation or passed on. What rests on custody, or was not read on its page, cannot be
 * judged, 6; what the editors took back is improbable, 5.
 */
export function gradeCredibility(
  claim: Alone,
  { confirmed, gainsaid, datedOtherwise = false }: Company,
): Credibility {
  if (claim.withdrawn) return grade(5, 'The editors took it back.');
  if (claim.custodial) return grade(6, 'It rests on a statement made in custody.');
  if (claim.retrievedText) {
    return grade(6, 'Its text was found by search and not read on the page itself.');
  }
  if (confirmed && gainsaid) {
    return grade(3, 'An independent speaker confirms it, and another says the opposite.');
  }
  if (confirmed && datedOtherwise) {
    return grade(2, 'An independent speaker says so too, but gives another date.');
  }
  if (confirmed) return grade(1, 'An independent speaker confirms it.');
  if (gainsaid)
    return grade(4, 'An independent speaker says the opposite, and nobody confirms it.');
  if (claim.stance === 'alleges') {
    return grade(3, 'It is only an allegation, and nobody independent confirms it.');
  }
  if (claim.citing.length > 0) {
    return grade(3, 'It is only passed on, and nobody independent confirms it.');
  }
  return grade(2, 'Nobody independent confirms it or says the opposite.');
}

function grade(credibility: CredibilityGrade, credibilityBecause: string): Credibility {
  return { credibility, credibilityBecause };
}

/** Whether a claim confirms or gainsays others: its source is graded A to C, and it can be judged. */
export function isWeighty(
  claim: Pick<LinkClaim, 'reliability' | 'custodial' | 'retrievedText'>,
): boolean {
  return WEIGHTY.includes(claim.reliability) && !claim.custodial && !claim.retrievedText;
}

/**
 * Credibility of each of the claims of one link, by id. A support is confirmed by supports of other
 * voices and gainsaid by independent denials, the party's own denial counts for nothing; a denial
 * is confirmed by other denials and gainsaid by supports.
 */
export function linkCredibilities(
  claims: readonly LinkClaim[],
  left: Standing,
  parties: ReadonlySet<string>,
): Map<string, Credibility> {
  const saying = [...left.supports, ...left.ended];
  const independent = left.denials.filter((denial) => !deniedByParty(denial, parties));
  const sides = [
    { said: saying, opposite: independent },
    { said: left.denials, opposite: saying },
    { said: left.retractions, opposite: [] },
  ];
  const grades = new Map(claims.map((claim) => [claim.id, takenBack(claim)]));
  for (const { said, opposite } of sides) {
    const gainsaid = opposite.some(isWeighty);
    const groups = byVoice(said);
    for (const group of groups) {
      const others = groups
        .filter((other) => other !== group)
        .flat()
        .filter(isWeighty);
      for (const claim of group) {
        const company = { confirmed: others.length > 0, gainsaid };
        const datedOtherwise = !others.some((other) => sameBegin(claim, other));
        grades.set(claim.id, gradeCredibility(claim, { ...company, datedOtherwise }));
      }
    }
  }
  return grades;
}

/** Whether two claims can mean the same begin; an undated one goes with every other. */
function sameBegin(a: LinkClaim, b: LinkClaim): boolean {
  const [first, second] = [a.heldFrom, b.heldFrom];
  return first === null || second === null || datesAgree(first, second);
}

/** Credibility of a claim that does not stand. */
export function takenBack({ withdrawn }: Pick<LinkClaim, 'withdrawn'>): Credibility {
  return grade(5, withdrawn ? 'The editors took it back.' : 'Its own speaker took it back.');
}
