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
 * where an independent source denies what no authority designates. Where nothing supports it any
 * more it is denied when somebody's denial stands, else retracted; what the editors took back is a
 * retraction by its own speaker. What the party itself denies changes no status while anybody still
 * says so. The order of the claims plays no part.
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

function lastResort({ denials }: Standing): LinkStatus {
  return denials.length > 0 ? 'denied' : 'retracted';
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

/** The party takes back what others said; it denies nothing: one word for it everywhere. */
export function onlyTakesBack(denials: readonly LinkClaim[]): boolean {
  return denials.every(({ stance }) => stance === 'retracts');
}

const RULES: Record<Exclude<LinkStatus, 'retracted'>, string> = {
  designated: 'An authority designates it by a legal act that stands',
  asserted: 'The strongest claim that stands is somebody’s own finding',
  reported: 'The strongest claim that stands is a report',
  alleged: 'No claim that stands is stronger than an allegation',
  disputed: 'An independent source denies it and no authority designates it',
  denied: 'Only denials are left',
};

/** What became of what had been said; null = nothing had. */
function gone({ ended, withdrawn }: Standing, takenBack: readonly LinkClaim[]): string | null {
  if (ended.length > 0) return 'the designation has ended';
  if (takenBack.length > 0) return 'whoever claimed it took it back';
  if (withdrawn.length === 0) return null;
  const what = new Set(withdrawn.map(({ id }) => id)).size === 1 ? 'the claim' : 'the claims';
  return `the editors withdrew ${what} on it`;
}

function retractedRule(left: Standing): string {
  const told = gone(left, left.retractions) ?? '';
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}, and nothing else stands`;
}

function deniedAddition(left: Standing): string | null {
  const withdrawn = left.withdrawn.filter(({ stance }) => support(stance) !== null);
  return gone({ ...left, withdrawn }, left.recantations);
}

function because(status: LinkStatus, contested: Contester | null, left: Standing): string {
  const rule = status === 'retracted' ? retractedRule(left) : RULES[status];
  const also = addition(status, contested, left);
  return also === null ? `${rule}.` : `${rule}; ${also}.`;
}

function addition(status: LinkStatus, contested: Contester | null, left: Standing): string | null {
  if (contested === null) return null;
  if (status === 'denied') return deniedAddition(left);
  if (status === 'disputed') return contested === 'both' ? 'the party itself denies it too' : null;
  const takenBack = onlyTakesBack(left.denials);
  if (contested === 'party') {
    return takenBack
      ? 'the party itself takes it back, which changes no finding of others'
      : 'the party itself denies it, which changes no status';
  }
  const independent = 'an independent source denies it, which a legal act outweighs';
  return contested === 'independent' ? independent : `${independent}, and so does the party itself`;
}
