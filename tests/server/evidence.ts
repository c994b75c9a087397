import { randomUUID } from 'node:crypto';
import {
  applyBatch,
  type Batch,
  type ClaimRecord,
  type EntityKind,
  type EntityRecord,
  type GraphStore,
  type LinkType,
  type SourceRecord,
  type Stance,
} from '@frontgraph/cypher';

export const testSource: SourceRecord = {
  id: 'test-source',
  title: 'A test',
  publisher: 'Tests',
  published: '2020',
  publishedEarliest: null,
  publishedLatest: null,
  publishedWhy: null,
  url: null,
  kind: 'report',
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
  origin: 'test',
};

export function testEntity(id: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id,
    kind: 'Organisation' satisfies EntityKind,
    name: `Name of ${id}`,
    summary: null,
    role: null,
    country: null,
    sensitive: false,
    onlySpeaks: false,
    identityNote: null,
    heldAsOf: null,
    heldWhole: false,
    references: [],
    origin: 'test',
    ...more,
  };
}

export function testClaim(
  link: { from: string; type: LinkType; to: string; stance?: Stance },
  more: Partial<ClaimRecord> = {},
): ClaimRecord {
  return {
    target: { link: link.type, from: link.from, to: link.to },
    role: null,
    value: null,
    stance: link.stance ?? 'reports',
    statedBy: null,
    citing: [],
    source: testSource.id,
    locator: 'p. 1',
    statement: `${link.from} and ${link.to} belong together.`,
    quotation: null,
    from: null,
    to: null,
    answers: [],
    conflictGroup: null,
    sensitive: false,
    custodial: false,
    retrievedText: false,
    key: null,
    origin: 'test',
    ...more,
  };
}

/** Writes a batch; answers the version of the data that the reader has then seen. */
export async function write(store: GraphStore, batch: Partial<Batch>): Promise<number | null> {
  const { version } = await applyBatch(
    store,
    { sources: [testSource], entities: [], claims: [], ...batch },
    {
      operation: { id: randomUUID(), actor: 'test', reason: 'a test' },
      deadline: Date.now() + 60_000,
    },
  );
  return version;
}
