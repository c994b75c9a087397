import type { LinkType } from '../generated/vocabulary.js';
import { support, voices } from './claim.js';
import type { Contester, LinkClaim, LinkStatus } from './claim.js';
import { compare } from './dates.js';
import { dayHull, heldHull, reportedHull } from './hulls.js';
import { deniedByParty, judge, rank } from './status.js';
import type { Verdict } from './status.js';

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
  /** For each denial: whether it comes from the party. */
  byParty: Map<string, boolean>;
}

/**
 * The derived relationship of one link from all its claims (one at least). A link is sensitive when
 * every claim on it is (and with an end of it every claim is); it then comes from all claims, else
 * from the public ones alone.
 */
export function deriveLink(claims: readonly LinkClaim[], context: DeriveContext): Derivation {
  const open = claims.filter(({ sensitive }) => !sensitive);
  const sensitive = open.length === 0;
  const considered = sensitive ? claims : open;
  const parties = context.parties(sensitive ? 'all' : 'public');
  const verdict = judge(considered, { parties, today: context.today });
  const { linkId: id, linkType: type, from, to } = claims[0]!;
  return {
    link: { id, type, from, to, ...summary(considered, verdict), sensitive },
    byParty: new Map(
      claims
        .filter(({ stance }) => stance === 'denies')
        .map((denial) => {
          // What readers see must not tell of an office that they may not see.
          const scope = denial.sensitive ? 'all' : 'public';
          return [denial.id, deniedByParty(denial, context.parties(scope))];
        }),
    ),
  };
}

function summary(considered: readonly LinkClaim[], verdict: Verdict) {
  const { status, contested, because, standing } = verdict;
  const held = [...standing.supports, ...standing.ended];
  const telling = held.length > 0 ? held : considered;
  return {
    status,
    contested,
    because,
    claimCount: considered.length,
    supportCount: countVoices(standing.supports),
    denialCount: considered.filter(({ stance }) => support(stance) === null).length,
    ...heldHull(held),
    ...reportedHull(telling),
    ...dayHull(considered),
    undatedCount: held.filter(({ heldFrom, heldTo }) => !heldFrom && !heldTo).length,
    confidence: 0,
    confidenceBecause: '',
    roles: [...new Set(telling.flatMap(({ role }) => (role ? [role] : [])))].sort(compare),
    leadClaim: [...telling].sort(leadOrder)[0]!.id,
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

/** How many independent supports there are: claims that share a voice are one. */
function countVoices(claims: readonly LinkClaim[]): number {
  let groups: Set<string>[] = [];
  for (const claim of claims) {
    const joined = new Set(voices(claim));
    const apart = groups.filter((group) => ![...group].some((voice) => joined.has(voice)));
    for (const group of groups) {
      if (!apart.includes(group)) for (const voice of group) joined.add(voice);
    }
    groups = [...apart, joined];
  }
  return groups.length;
}
