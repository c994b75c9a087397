import { ImportError, importFiles, inputBytes } from '@frontgraph/seed';
import type { Fault } from '@frontgraph/seed';
import type { GraphStore } from '@frontgraph/cypher';

/** A dossier without a fault, small enough to see what a test changes in it. */
export const SMALL = `# A small dossier.
sources:
  paper:
    title: A paper
    publisher: The Paper
    kind: article
    language: en
    publishedBetween: { earliest: 2017-08-08, latest: 2017-08-20 }
    publishedWhy: Internal evidence.
    url: https://example.org/paper
    accessed: 2026-11-23

entities:
  group-a:
    kind: Group
    name: Group A
    country: PK
    references: [un:QDe.900]
    names:
      paper:
        - The A
        - { name: الف, script: Arab/ur }
    dates:
      - { began: about 1988, role: founded, source: paper }
  body-b:
    kind: Organisation
    role: charity
    name: Body B
  state:
    kind: Authority
    name: The State
  hidden:
    kind: Person
    name: Hidden Person
    sensitive: true
  list-l:
    kind: Listing
    name: List L
    heldAsOf: 2026-02-27
  town:
    kind: Place
    name: Town
    coordinates: { latitude: 31.56, longitude: 74.35, source: paper }

claims:
  k-1:
    link: body-b FRONT_FOR group-a
    stance: asserts
    by: state
    from: 2002
    source: paper
    at: paragraph 1
    says: The State says that Body B works for Group A.
    conflict: b-and-a
  k-2:
    link: body-b FRONT_FOR group-a
    stance: denies
    by: body-b
    byParty: true
    source: paper
    at: paragraph 2
    says: Body B denies that it works for Group A.
    answers: [k-1]
    conflict: b-and-a
  k-3:
    property: list-l entryCount
    value: { amount: 78, unit: entries, qualifier: atLeast, text: at least 78 }
    stance: reports
    source: paper
    at: paragraph 3
    says: The Paper counts at least 78 entries.
  k-4:
    link: hidden LOCATED_IN town
    stance: reports
    source: paper
    at: paragraph 4
    says: The Paper places the person in Town.
    sensitive: true
`;

/** Input of one text file. */
export const textFile = (text: string, name = 'small.yaml') =>
  inputBytes(name, new TextEncoder().encode(text));

/** The faults of these files; none when they could be imported. Nothing is written. */
export async function faultsOf(
  store: GraphStore,
  files: readonly ReturnType<typeof inputBytes>[],
): Promise<readonly Fault[]> {
  try {
    await importFiles(store, { format: 'dossier', files }, { dryRun: true });
    return [];
  } catch (error) {
    if (error instanceof ImportError) return error.faults;
    throw error;
  }
}

/** Line and column of the first place where `needle` stands in `text`, plus `offset` characters. */
export function placeIn(
  text: string,
  needle: string,
  offset = 0,
): { line: number; column: number } {
  const index = text.indexOf(needle);
  if (index < 0) throw new Error(`the text does not hold ${JSON.stringify(needle)}`);
  const before = text.slice(0, index + offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
