import type { SourceRecord } from '@frontgraph/cypher';
import { isoDate } from '../../clean/date.js';
import { graded } from '../../grades.js';
import type { XmlPart } from './element.js';
import { refuse } from './refused.js';
import { ORIGIN } from './regimes.js';

/** One published state of the list: the day it was generated, and its source. */
export interface Edition {
  date: string;
  source: SourceRecord;
}

/** Reads the edition off the root element; throws `Refused` without a day of generation. */
export function editionOf({ attributes, at }: Extract<XmlPart, { type: 'root' }>): Edition {
  const generated = attributes['dateGenerated'];
  const date = generated === undefined ? null : isoDate(generated);
  if (date?.precision !== 'day') {
    refuse(at, 'The list does not say on which day it was generated (dateGenerated).', {
      value: generated ?? '',
      do: 'Give dateGenerated as a date, 2026-02-27T00:00:09.554Z, as in the published list.',
    });
  }
  return { date: date.date, source: sourceOf(date.date) };
}

function sourceOf(date: string): SourceRecord {
  return graded({
    id: `un-consolidated-${date}`,
    title: 'United Nations Security Council Consolidated List',
    publisher: 'United Nations Security Council',
    published: date,
    publishedEarliest: null,
    publishedLatest: null,
    publishedWhy: null,
    url: null,
    kind: 'un-list',
    language: 'en',
    note: `Official XML (generated ${date}). Entries are designations by UN committees, not court findings.`,
    accessed: null,
    titleIsDescriptive: false,
    titleSensitive: false,
    readInPart: false,
    licence: null,
    archiveUrl: null,
    sha256: null,
    origin: ORIGIN,
  });
}
