import type { ClaimRecord, EntityRecord, SourceRecord } from '@frontgraph/cypher';
import type { Place } from '../../statement.js';
import type { At } from './nodes.js';

/** Who keeps what dossiers write. */
export const DOSSIER_ORIGIN = 'dossier';

/** Where an id of an entity or a source is used; it must be known in the files or the store. */
export interface Mention {
  what: 'entity' | 'source';
  /** Field in which it stands; the ends of a link are `from` and `to`, of a property `of`. */
  part: 'from' | 'to' | 'of' | 'by' | 'citing' | 'source';
  id: string;
  at: Place;
}

export interface SourceDraft {
  record: SourceRecord;
  at: Place;
}

export interface EntityDraft {
  record: EntityRecord;
  at: Place;
  references: At<string>[];
  /** Claims about its names, dates, country and coordinates. */
  properties: ClaimDraft[];
}

/** A claim as it stands in a file, before its ends and answers are looked up. */
export interface ClaimDraft {
  record: ClaimRecord;
  at: Place;
  mentions: Mention[];
  /** Keys of the claims that it answers. */
  answers: At<string>[];
}

/** What one or several files hold. */
export interface Dossier {
  sources: SourceDraft[];
  entities: EntityDraft[];
  claims: ClaimDraft[];
  /** Ids and keys whose records have faults: what mentions them is not wrong besides. */
  broken: Set<string>;
  /** A file or a part of one could not be read at all: what seems unknown may stand there. */
  incomplete: boolean;
}

/** Where a claim's part stands; its own place when it has no such part. */
export function partAt(claim: ClaimDraft, part: Mention['part']): Place {
  return claim.mentions.find((mention) => mention.part === part)?.at ?? claim.at;
}
