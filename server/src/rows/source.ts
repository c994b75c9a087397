import { RELIABILITIES } from '@frontgraph/cypher';
import type { CypherMap, Reliability } from '@frontgraph/cypher';
import { flag, oneOf, text, textOrNull } from './fields.js';

/** A source as `read/sourcesById` gives it. */
export interface SourceRow {
  readonly id: string;
  /** Null where the title names somebody to protect and the reader is no editor. */
  readonly title: string | null;
  readonly publisher: string;
  readonly published: string | null;
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
  readonly publishedWhy: string | null;
  readonly url: string | null;
  readonly kind: string;
  readonly language: string;
  readonly note: string | null;
  readonly accessed: string | null;
  readonly titleIsDescriptive: boolean;
  readonly readInPart: boolean;
  readonly licence: string | null;
  readonly archiveUrl: string | null;
  readonly sha256: string | null;
  /** The file itself is kept here. */
  readonly hasFile: boolean;
  readonly reliability: Reliability;
  readonly reliabilityBecause: string;
}

export function readSource(map: CypherMap): SourceRow {
  return {
    id: text(map, 'id'),
    title: textOrNull(map, 'title'),
    publisher: text(map, 'publisher'),
    published: textOrNull(map, 'published'),
    publishedEarliest: textOrNull(map, 'publishedEarliest'),
    publishedLatest: textOrNull(map, 'publishedLatest'),
    publishedWhy: textOrNull(map, 'publishedWhy'),
    url: textOrNull(map, 'url'),
    kind: text(map, 'kind'),
    language: textOrNull(map, 'language') ?? 'en',
    note: textOrNull(map, 'note'),
    accessed: textOrNull(map, 'accessed'),
    titleIsDescriptive: flag(map, 'titleIsDescriptive'),
    readInPart: flag(map, 'readInPart'),
    licence: textOrNull(map, 'licence'),
    archiveUrl: textOrNull(map, 'archiveUrl'),
    sha256: textOrNull(map, 'sha256'),
    hasFile: flag(map, 'hasFile'),
    reliability: oneOf(RELIABILITIES, map, 'reliability'),
    reliabilityBecause: text(map, 'reliabilityBecause'),
  };
}

/** The title, or what a reader may see instead of it. */
export function shownTitle(source: SourceRow): string {
  if (source.title !== null) return source.title;
  return source.published ? `${source.publisher}, ${source.published}` : source.publisher;
}
