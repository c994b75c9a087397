import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RELIABILITIES } from '@frontgraph/cypher';
import type { Reliability, SourceRecord } from '@frontgraph/cypher';
import { parse } from 'yaml';
import { z } from 'zod';

/** The reviewed table: beside `src` and beside `dist`. */
const TABLE = fileURLToPath(new URL('../grades.yaml', import.meta.url));

const grade = z.strictObject({ grade: z.enum(RELIABILITIES), because: z.string().min(1) });
const grades = z.record(z.string(), grade);
const table = z.strictObject({
  kinds: grades,
  publishers: z.array(grade.extend({ names: z.array(z.string()).min(1) })),
  sources: grades,
});

const reviewed = table.parse(parse(readFileSync(TABLE, 'utf8')));
const byPublisher = new Map(
  reviewed.publishers.flatMap(({ names, ...given }) => names.map((name) => [name, given] as const)),
);

/** What grades a source: its own exception, else its publisher, else its kind. */
export type Gradable = Pick<SourceRecord, 'id' | 'kind' | 'publisher'>;

/** A source with its grade: reliability on the Admiralty scale and the reason for it. */
export type Graded = Pick<SourceRecord, 'reliability' | 'reliabilityBecause'>;

const NOT_REVIEWED: { grade: Reliability; because: string } = {
  grade: 'F',
  because: 'Nobody here has reviewed this publisher yet.',
};

/**
 * Adds the grade that the reviewed table `seed/grades.yaml` gives a source: the exception for the
 * source itself, else the publisher's, else that of its kind; `F`, cannot be judged, where the
 * table has none of them.
 */
export function graded<S extends Gradable>(source: S): S & Graded {
  const { grade: reliability, because } =
    reviewed.sources[source.id] ??
    byPublisher.get(source.publisher) ??
    reviewed.kinds[source.kind] ??
    NOT_REVIEWED;
  return { ...source, reliability, reliabilityBecause: because };
}
