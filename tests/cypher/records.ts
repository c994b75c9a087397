import { parseDate } from '@frontgraph/cypher';
import type {
  Batch,
  ClaimRecord,
  ClaimTarget,
  EntityKind,
  EntityRecord,
  LinkClaim,
  PartialDate,
  SourceRecord,
  Stance,
} from '@frontgraph/cypher';

/** Small records for tests: everything that a test does not speak of is empty. */
export function entity(
  id: string,
  kind: EntityKind,
  more: Partial<EntityRecord> = {},
): EntityRecord {
  return {
    id,
    kind,
    name: id,
    summary: null,
    role: null,
    country: null,
    sensitive: false,
    onlySpeaks: false,
    identityNote: null,
    heldAsOf: null,
    heldWhole: false,
    references: [],
    origin: 'dossier',
    ...more,
  };
}

export function source(id: string, more: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id,
    title: id,
    publisher: `Publisher of ${id}`,
    published: '2017-08-20',
    publishedEarliest: null,
    publishedLatest: null,
    publishedWhy: null,
    url: null,
    kind: 'article',
    language: 'en',
    note: null,
    accessed: null,
    titleIsDescriptive: false,
    titleSensitive: false,
    readInPart: false,
    licence: null,
    archiveUrl: null,
    sha256: null,
    reliability: 'B',
    reliabilityBecause: 'Tests say so.',
    origin: 'dossier',
    ...more,
  };
}

export function claim(
  target: ClaimTarget,
  stance: Stance,
  more: Partial<ClaimRecord> = {},
): ClaimRecord {
  return {
    target,
    role: null,
    value: null,
    stance,
    statedBy: null,
    citing: [],
    source: 'paper',
    locator: 'paragraph 1',
    statement: 'In our own words.',
    quotation: null,
    from: null,
    to: null,
    answers: [],
    conflictGroup: null,
    sensitive: false,
    custodial: false,
    retrievedText: false,
    key: null,
    origin: 'dossier',
    ...more,
  };
}

export function batch(parts: Partial<Batch>): Batch {
  return { sources: [], entities: [], claims: [], ...parts };
}

/** A claim on the link `front~FRONT_FOR~group`, as status and derivation take it. */
export function linkClaim(id: string, stance: Stance, more: Partial<LinkClaim> = {}): LinkClaim {
  return {
    id,
    linkId: 'front~FRONT_FOR~group',
    linkType: 'FRONT_FOR',
    from: 'front',
    to: 'group',
    role: null,
    stance,
    speaker: `speaker of ${id}`,
    citing: [],
    answers: [],
    sensitive: false,
    heldFrom: null,
    heldTo: null,
    reportedOn: null,
    reportedInferred: false,
    reportedFirst: null,
    reportedLast: null,
    byParty: null,
    markedByParty: null,
    reliability: 'B',
    readInPart: false,
    custodial: false,
    retrievedText: false,
    withdrawn: null,
    supersedes: [],
    ...more,
  };
}

/** A date that the test writes as a dossier would. */
export function date(text: string): PartialDate {
  const read = parseDate(text);
  if (!read) throw new Error(`no date: ${text}`);
  return read;
}
