import { linkId } from '../model/vocabulary.js';
import type { CypherMap } from '../model/texts.js';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../records.js';
import { claimId } from './claimId.js';
import { recordHash } from './hash.js';
import { reportedOn } from './reportedOn.js';

/** A record as it is stored: null values stay, so that a changed record loses what it lost. */
export interface StoredRecord {
  id: string;
  hash: string;
  origin: string;
  properties: CypherMap;
}

export function storeSource(record: SourceRecord): StoredRecord {
  return stored(record.id, record, { ...record });
}

export function storeEntity(record: EntityRecord): StoredRecord {
  return stored(record.id, record, { ...record });
}

/** `source`: the record of the claim's source, which dates the claim. */
export function storeClaim(record: ClaimRecord, source: Dates): StoredRecord {
  const { target, value, from, to, byParty } = record;
  const link = 'link' in target ? target : null;
  const subject = 'link' in target ? target.from : target.of;
  return stored(claimId(record), record, {
    key: record.key,
    subject,
    linkId: link && linkId(link.from, link.link, link.to),
    linkType: link?.link ?? null,
    object: link?.to ?? null,
    property: 'property' in target ? target.property : null,
    role: record.role,
    valueText: value?.text ?? null,
    valueAmount: value?.amount ?? null,
    valueUnit: value?.unit ?? null,
    valueQualifier: value?.qualifier ?? null,
    valueDate: value?.date?.date ?? null,
    valuePrecision: value?.date?.precision ?? null,
    valueScript: value?.script ?? null,
    stance: record.stance,
    statedBy: record.statedBy,
    citing: record.citing,
    source: record.source,
    locator: record.locator,
    statement: record.statement,
    quotation: record.quotation,
    from: from?.date ?? null,
    fromPrecision: from?.precision ?? null,
    to: to?.date ?? null,
    toPrecision: to?.precision ?? null,
    answers: record.answers,
    conflictGroup: record.conflictGroup,
    sensitive: record.sensitive,
    custodial: record.custodial,
    retrievedText: record.retrievedText,
    byPartyGiven: byParty ?? null,
    ...reportedOn(record, source),
    origin: record.origin,
  });
}

export type Dates = Readonly<
  Pick<SourceRecord, 'published' | 'publishedEarliest' | 'publishedLatest'>
>;

/** The dates among the stored properties of a source. */
export function datesIn(source: CypherMap): Dates {
  const text = (name: string) => (typeof source[name] === 'string' ? source[name] : null);
  return {
    published: text('published'),
    publishedEarliest: text('publishedEarliest'),
    publishedLatest: text('publishedLatest'),
  };
}

function stored(id: string, record: { origin: string }, properties: CypherMap): StoredRecord {
  const hash = recordHash(record);
  return { id, hash, origin: record.origin, properties: { ...properties, id, hash } };
}
