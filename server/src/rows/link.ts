import { LINK_STATUSES, LINK_TYPES } from '@frontgraph/cypher';
import type { Contester, CypherMap, LinkStatus, LinkType } from '@frontgraph/cypher';
import type { ClaimRow } from './claim.js';
import type { Day, DayAnswer } from './day.js';
import { flag, number, oneOf, oneOfOrNull, text, textOrNull, texts } from './fields.js';

const CONTESTERS: readonly Contester[] = ['party', 'independent', 'both'];

export type { Contester, LinkStatus };
export type Direction = 'out' | 'in' | 'both';

/** What counts of a link on the day asked about. */
export interface CountedClaims {
  readonly answer: DayAnswer;
  /** Supports among those counted that have no date on a time asked about. */
  readonly undated: number;
  /** In the order of their stances. */
  readonly claims: readonly ClaimRow[];
  readonly setAside: readonly ClaimRow[];
}

/** A derived link as the statements on links give it. */
export interface LinkRow {
  readonly id: string;
  readonly type: LinkType;
  /** Ids of its ends. */
  readonly from: string;
  readonly to: string;
  readonly status: LinkStatus;
  readonly contested: Contester | null;
  readonly because: string;
  readonly claimCount: number;
  readonly supportCount: number;
  readonly denialCount: number;
  readonly heldFrom: string | null;
  readonly heldTo: string | null;
  readonly reportedFrom: string | null;
  readonly reportedTo: string | null;
  readonly roles: readonly string[];
  /** Supports that say nothing of when it held. */
  readonly undatedCount: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly confidenceBecause: string;
  /** Id of the claim that gives it its status. */
  readonly leadClaim: string | null;
  readonly sensitive: boolean;
  /** The day asked about, which holds for its fields too; null = whenever. */
  readonly day: Day | null;
  /** Null where no day is asked about: then all its claims count. */
  readonly counted: CountedClaims | null;
}

export function readLink(map: CypherMap): LinkRow {
  return {
    id: text(map, 'id'),
    type: oneOf(LINK_TYPES, map, 'type'),
    from: text(map, 'from'),
    to: text(map, 'to'),
    status: oneOf(LINK_STATUSES, map, 'status'),
    contested: oneOfOrNull(CONTESTERS, map, 'contested'),
    because: textOrNull(map, 'because') ?? '',
    claimCount: number(map, 'claimCount'),
    supportCount: number(map, 'supportCount'),
    denialCount: number(map, 'denialCount'),
    heldFrom: textOrNull(map, 'heldFrom'),
    heldTo: textOrNull(map, 'heldTo'),
    reportedFrom: textOrNull(map, 'reportedFrom'),
    reportedTo: textOrNull(map, 'reportedTo'),
    roles: texts(map, 'roles'),
    undatedCount: number(map, 'undatedCount'),
    confidence: number(map, 'confidence'),
    confidenceBecause: textOrNull(map, 'confidenceBecause') ?? '',
    leadClaim: textOrNull(map, 'leadClaim'),
    sensitive: flag(map, 'sensitive'),
    day: null,
    counted: null,
  };
}

/** Strongest status first, then best supported, then by id. */
export function byStrength(a: LinkRow, b: LinkRow): number {
  return (
    LINK_STATUSES.indexOf(a.status) - LINK_STATUSES.indexOf(b.status) ||
    b.supportCount - a.supportCount ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
