import type { LinkType } from '../generated/vocabulary.js';
import { support } from './claim.js';
import type { Contester, LinkClaim, LinkStatus } from './claim.js';
import { confidenceIn } from './confidence.js';
import { linkCredibilities } from './credibility.js';
import type { Credibility } from './credibility.js';
import { compare } from './dates.js';
import { dayHull, heldHull, reportedHull } from './hulls.js';
import { deniedByParty, judge, rank } from './status.js';
import type { StatusContext, Verdict } from './status.js';
import { byVoice } from './voices.js';

/** A derived relationship, as it stands in the store. */
export interface DerivedLink {
  id: string;
  type: LinkType;
  from: string;
  to: string;
  status: LinkStatus;
  contested: Contester | null;
  because: string;
  claimCount: number;
  /** Claims that pass on the same speaker count once. */
  supportCount: number;
  denialCount: number;
  heldFrom: string | null;
  heldTo: string | null;
  reportedFrom: string | null;
  reportedTo: string | null;
  /** Whole days that preselect the link on a day, see `DayHull`. */
  heldFirst: string;
  heldLast: string;
  saidFirst: string;
  /** Supports that say nothing of when it held. */
  undatedCount: number;
  /** 0 to 1, two decimals; the rule is in `confidence.ts`. */
  confidence: number;
  /** One sentence that names the rule. */
  confidenceBecause: string;
  roles: string[];
  leadClaim: string;
  sensitive: boolean;
}

export interface DeriveContext {
  /** Who is party to the link, by what readers may see, or by everything. */
  parties: (scope: 'public' | 'all') => ReadonlySet<string>;
  today: string;
}

export interface Derivation {
  link: DerivedLink;
  /** What is marked on each claim, by its id. */
  marks: Map<string, ClaimMarks>;
}

/** What is worked out for a claim on a link from all its claims. */
// A type and not an interface: it travels as properties, which an interface may not.
export type ClaimMarks = Credibility & {
  /** On a denial or retraction: whether it comes from the party; else null. */
  byParty: boolean | null;
};

/**
 * The derived relationship of one link from all its claims (one at least). A link is sensitive when
 * every claim on it is (and with an end of it every claim is); it then comes from all claims, else
 * from the public ones alone. What is marked on a claim that readers see tells of nothing that they
 * may not see either.
 */
export function deriveLink(claims: readonly LinkClaim[], context: DeriveContext): Derivation {
  const open = claims.filter(({ sensitive }) => !sensitive);
  const sensitive = open.length === 0;
  const within = (scope: 'public' | 'all', given: readonly LinkClaim[]) =>
    weigh(given, { parties: context.parties(scope), today: context.today });
  const seen = within('public', open);
  const all = open.length === claims.length ? seen : within('all', claims);
  const link = { ...summary(sensitive ? all : seen), sensitive };
  const marks = claims.map((claim) => [claim.id, marksOf(claim, claim.sensitive ? all : seen)]);
  return { link, marks: new Map(marks as [string, ClaimMarks][]) };
}

/** Claims of one link with all that the rules make of them. */
export interface Weighing {
  claims: readonly LinkClaim[];
  parties: ReadonlySet<string>;
  verdict: Verdict;
  credibilities: ReadonlyMap<string, Credibility>;
}

export function weigh(claims: readonly LinkClaim[], context: StatusContext): Weighing {
  const { parties } = context;
  const verdict = judge(claims, context);
  const credibilities = linkCredibilities(claims, verdict.standing, parties);
  return { claims, parties, verdict, credibilities };
}

function marksOf(claim: LinkClaim, { parties, credibilities }: Weighing): ClaimMarks {
  const byParty = support(claim.stance) === null ? deniedByParty(claim, parties) : null;
  return { byParty, ...credibilities.get(claim.id)! };
}

/** The link that the claims come to, but for whether it is sensitive. */
export function summary({ claims, parties, verdict, credibilities }: Weighing) {
  const { standing: left, ...judged } = verdict;
  const { linkId: id, linkType: type, from, to } = claims[0]!;
  const held = [...left.supports, ...left.ended];
  const telling = held.length > 0 ? held : claims;
  // What stands speaks before what has ended.
  const leading = left.supports.length > 0 ? left.supports : telling;
  return {
    ...{ id, type, from, to },
    ...judged,
    claimCount: claims.length,
    supportCount: byVoice(left.supports).length,
    denialCount: claims.filter(({ stance }) => support(stance) === null).length,
    ...heldHull(held),
    ...reportedHull(telling),
    ...dayHull(claims),
    undatedCount: held.filter(({ heldFrom, heldTo }) => !heldFrom && !heldTo).length,
    ...confidenceIn({ left, credibilities, parties }),
    roles: [...new Set(telling.flatMap(({ role }) => (role ? [role] : [])))].sort(compare),
    leadClaim: [...leading].sort(leadOrder)[0]!.id,
  };
}

/**
 * Strongest first, own statements before passed-on ones, acts that give their day before entries
 * known only from an edition, then the earliest, undated last: a sentence tells since when.
 */
function leadOrder(a: LinkClaim, b: LinkClaim): number {
  const strength = ({ stance }: LinkClaim) => rank(support(stance) ?? 'denied');
  const undatedAct = ({ stance, heldFrom }: LinkClaim) =>
    Number(stance === 'designates' && heldFrom === null);
  return (
    strength(a) - strength(b) ||
    Math.min(a.citing.length, 1) - Math.min(b.citing.length, 1) ||
    undatedAct(a) - undatedAct(b) ||
    compare(a.reportedOn ?? '9999', b.reportedOn ?? '9999') ||
    compare(a.id, b.id)
  );
}
