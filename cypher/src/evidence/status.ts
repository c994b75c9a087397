import { LINK_STATUSES, support, voices } from './claim.js';
import type { Contester, LinkClaim, LinkStatus } from './claim.js';
import { standing } from './standing.js';
import type { Standing } from './standing.js';

export interface StatusContext {
  /** The link's ends, and who leads or holds an office in them. */
  parties: ReadonlySet<string>;
  /** ISO day on which the status is asked for. */
  today: string;
}

/** What the claims of a link come to. */
export interface Verdict {
  status: LinkStatus;
  contested: Contester | null;
  /** One sentence that names the rule that decided. */
  because: string;
  standing: Standing;
}

/**
 * Status of a link by the rules of DESIGN.md, "Words": the strongest support that stands; disputed
 * where an independent source denies what no authority designates; denied or retracted where
 * nothing else is left; what the editors took back is a retraction by its own speaker. What the party itself denies changes no status. The order of the claims
 * plays no part.
 */
export function judge(claims: readonly LinkClaim[], { parties, today }: StatusContext): Verdict {
  const left = standing(claims, today);
  const contested = contester(left.denials, parties);
  const strongest = left.supports
    .map(({ stance }) => support(stance)!)
    .sort((a, b) => rank(a) - rank(b))[0];
  const status = strongest ? settle(strongest, contested) : lastResort(left);
  return { status, contested, because: because(status, contested, left), standing: left };
}

/** Place of a status in the order of strength, 0 = the strongest. */
export function rank(status: LinkStatus): number {
  return LINK_STATUSES.indexOf(status);
}

function settle(strongest: LinkStatus, contested: Contester | null): LinkStatus {
  const independent = contested === 'independent' || contested === 'both';
  return independent && strongest !== 'designated' ? 'disputed' : strongest;
}

function lastResort({ ended, retractions, withdrawn, denials }: Standing): LinkStatus {
  const takenBack = withdrawn.some(({ stance }) => support(stance) !== null);
  const gone = ended.length > 0 || retractions.length > 0 || takenBack;
  return gone || denials.length === 0 ? 'retracted' : 'denied';
}

/** Whether a denial comes from the party: as its source settles it, else by who really says it. */
export function deniedByParty(denial: LinkClaim, parties: ReadonlySet<string>): boolean {
  return denial.byParty ?? voices(denial).every((voice) => parties.has(voice));
}

function contester(denials: readonly LinkClaim[], parties: ReadonlySet<string>): Contester | null {
  const party = denials.some((denial) => deniedByParty(denial, parties));
  const independent = denials.some((denial) => !deniedByParty(denial, parties));
  if (party && independent) return 'both';
  return party ? 'party' : independent ? 'independent' : null;
}

const RULES: Record<Exclude<LinkStatus, 'retracted'>, string> = {
  designated: 'An authority designates it by a legal act that stands',
  asserted: 'The strongest claim that stands is somebody’s own finding',
  reported: 'The strongest claim that stands is a report',
  alleged: 'No claim that stands is stronger than an allegation',
  disputed: 'An independent source denies it and no authority designates it',
  denied: 'Only denials are left',
};

function takenBackRule({ ended, retractions, withdrawn }: Standing): string {
  if (ended.length > 0) return 'The designation has ended, and nothing else stands';
  if (retractions.length > 0) return 'Whoever claimed it took it back, and nothing else stands';
  const what = new Set(withdrawn.map(({ id }) => id)).size === 1 ? 'the claim' : 'the claims';
  return `The editors withdrew ${what} on it, and nothing else stands`;
}

function because(status: LinkStatus, contested: Contester | null, left: Standing): string {
  const rule = status === 'retracted' ? takenBackRule(left) : RULES[status];
  const also = addition(status, contested, left);
  return also === null ? `${rule}.` : `${rule}; ${also}.`;
}

function addition(
  status: LinkStatus,
  contested: Contester | null,
  { denials }: Standing,
): string | null {
  if (contested === null || status === 'denied') return null;
  if (status === 'disputed') return contested === 'both' ? 'the party itself denies it too' : null;
  if (status === 'retracted') return 'somebody also denies it';
  const takenBack = denials.every(({ stance }) => stance === 'retracts');
  if (contested === 'party') {
    return takenBack
      ? 'the party itself takes it back, which changes no finding of others'
      : 'the party itself denies it, which changes no status';
  }
  const independent = 'an independent source denies it, which a legal act outweighs';
  return contested === 'independent' ? independent : `${independent}, and so does the party itself`;
}
