import { DATE_PRECISIONS, LINK_TYPES, PROPERTY_NAMES } from '@frontgraph/cypher';
import type {
  ClaimValue,
  CypherMap,
  LinkType,
  PartialDate,
  PropertyName,
  Qualifier,
  Stance,
} from '@frontgraph/cypher';
import type { Day } from './day.js';
import {
  flag,
  flagOrNull,
  numberOrNull,
  oneOf,
  oneOfOrNull,
  text,
  textOrNull,
  texts,
} from './fields.js';

/** The order in which claims are shown. */
export const STANCES: readonly Stance[] = [
  'designates',
  'asserts',
  'reports',
  'alleges',
  'denies',
  'retracts',
];
const QUALIFIERS: readonly Qualifier[] = ['exact', 'upTo', 'atLeast', 'about'];

/** A claim as it is stored; entities, sources and claims by their ids. */
export interface ClaimRow {
  readonly id: string;
  readonly key: string | null;
  readonly subject: string;
  readonly linkId: string | null;
  readonly linkType: LinkType | null;
  readonly object: string | null;
  readonly property: PropertyName | null;
  readonly role: string | null;
  readonly value: ClaimValue | null;
  readonly stance: Stance;
  readonly statedBy: string | null;
  readonly citing: readonly string[];
  readonly source: string;
  readonly locator: string;
  readonly statement: string;
  readonly quotation: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly answers: readonly string[];
  readonly conflictGroup: string | null;
  readonly sensitive: boolean;
  readonly custodial: boolean;
  readonly retrievedText: boolean;
  /** Of a denial: whether it comes from the party, and whether its source itself settles that. */
  readonly byParty: boolean | null;
  readonly byPartyGiven: boolean | null;
  readonly reportedOn: string | null;
  readonly reportedInferred: boolean;
  /** First and last day on which it can have been said; null = not known. */
  readonly reportedFirst: string | null;
  readonly reportedLast: string | null;
  /** On the Admiralty scale, 1 to 6. */
  readonly credibility: number;
  readonly credibilityBecause: string;
  /** Only editors see it, itself or by whom it names; read with the claims of a link alone. */
  readonly hidden: boolean;
  /** Editors took it back. */
  readonly withdrawn: { readonly on: string; readonly why: string } | null;
  /** Ids of earlier claims that it corrects. */
  readonly supersedes: readonly string[];
  /** The day that it was reached on, which holds for its entities too; null = whenever. */
  readonly day: Day | null;
}

export function readClaim(map: CypherMap): ClaimRow {
  return {
    id: text(map, 'id'),
    key: textOrNull(map, 'key'),
    subject: text(map, 'subject'),
    linkId: textOrNull(map, 'linkId'),
    linkType: oneOfOrNull(LINK_TYPES, map, 'linkType'),
    object: textOrNull(map, 'object'),
    property: oneOfOrNull(PROPERTY_NAMES, map, 'property'),
    role: textOrNull(map, 'role'),
    value: readValue(map),
    stance: oneOf(STANCES, map, 'stance'),
    statedBy: textOrNull(map, 'statedBy'),
    citing: texts(map, 'citing'),
    source: text(map, 'source'),
    locator: textOrNull(map, 'locator') ?? '',
    statement: text(map, 'statement'),
    quotation: textOrNull(map, 'quotation'),
    from: readDate(map, 'from', 'fromPrecision'),
    to: readDate(map, 'to', 'toPrecision'),
    answers: texts(map, 'answers'),
    conflictGroup: textOrNull(map, 'conflictGroup'),
    sensitive: flag(map, 'sensitive'),
    custodial: flag(map, 'custodial'),
    retrievedText: flag(map, 'retrievedText'),
    byParty: flagOrNull(map, 'byParty'),
    byPartyGiven: flagOrNull(map, 'byPartyGiven'),
    reportedOn: textOrNull(map, 'reportedOn'),
    reportedInferred: flag(map, 'reportedInferred'),
    reportedFirst: textOrNull(map, 'reportedFirst'),
    reportedLast: textOrNull(map, 'reportedLast'),
    credibility: numberOrNull(map, 'credibility') ?? 6,
    credibilityBecause: textOrNull(map, 'credibilityBecause') ?? '',
    hidden: flag(map, 'hidden'),
    day: null,
    withdrawn: readWithdrawal(map),
    supersedes: texts(map, 'supersedes'),
  };
}

function readWithdrawal(map: CypherMap): ClaimRow['withdrawn'] {
  const on = textOrNull(map, 'withdrawnOn');
  return on === null ? null : { on, why: textOrNull(map, 'withdrawnWhy') ?? '' };
}

function readValue(map: CypherMap): ClaimValue | null {
  if (map['valueText'] == null) return null;
  return {
    text: text(map, 'valueText'),
    amount: numberOrNull(map, 'valueAmount'),
    unit: textOrNull(map, 'valueUnit'),
    qualifier: oneOfOrNull(QUALIFIERS, map, 'valueQualifier'),
    date: readDate(map, 'valueDate', 'valuePrecision'),
    script: textOrNull(map, 'valueScript'),
  };
}

function readDate(map: CypherMap, date: string, precision: string): PartialDate | null {
  if (map[date] == null) return null;
  return { date: text(map, date), precision: oneOf(DATE_PRECISIONS, map, precision) };
}

/** Newest report first, undated last, then by id. */
export function byReport(a: ClaimRow, b: ClaimRow): number {
  const [dayA, dayB] = [a.reportedOn ?? '', b.reportedOn ?? ''];
  return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA < dayB ? 1 : -1;
}

/** In the order designates, asserts, reports, alleges, denies, retracts; inside it by report. */
export function byStance(a: ClaimRow, b: ClaimRow): number {
  return STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || byReport(a, b);
}

/** True for a claim that gainsays what it is about. */
export function gainsays(claim: ClaimRow): boolean {
  return claim.stance === 'denies' || claim.stance === 'retracts';
}
