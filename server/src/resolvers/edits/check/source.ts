import { EDITORS, isCalendarDate, statements } from '@frontgraph/cypher';
import type { SourceRecord } from '@frontgraph/cypher';
import { graded } from '@frontgraph/seed';
import { BadInputError, ConflictError, didYouMean } from '../../../errors.js';
import type { AddSourceInput } from '../../../generated/resolvers.js';
import type { Context } from '../../../request/context.js';
import { all } from './all.js';
import { checkNewId, slugOf } from './ids.js';
import { needText, optionalText } from './needs.js';

/** What a source can be. */
const KINDS = [
  'article',
  'press-release',
  'law',
  'sanctions-list',
  'un-list',
  'narrative-summary',
  'dataset',
];

/** The source that an editor's input means, with the grade that the reviewed table gives it. */
export async function checkSource(context: Context, input: AddSourceInput): Promise<SourceRecord> {
  const checked = await all({
    title: () => needText('title', input.title, 500),
    publisher: () => needText('publisher', input.publisher, 200),
    kind: () => checkKind(input.kind),
    language: () => checkLanguage(input.language),
    published: () => checkDay('published', input.published),
    publishedEarliest: () => checkDay('publishedEarliest', input.publishedEarliest),
    publishedLatest: () => checkDay('publishedLatest', input.publishedLatest),
    publishedWhy: () => optionalText('publishedWhy', input.publishedWhy, 600),
    bounds: () => checkBounds(input),
    url: () => checkUrl('url', input.url),
    archiveUrl: () => checkUrl('archiveUrl', input.archiveUrl),
    accessed: () => checkDay('accessed', input.accessed),
    sha256: () => checkSha256(input.sha256),
    note: () => optionalText('note', input.note, 600),
    licence: () => optionalText('licence', input.licence, 200),
    id: () => sourceId(context, input),
  });
  const { bounds: _bounds, ...rest } = checked;
  return graded({
    ...rest,
    readInPart: input.readInPart ?? false,
    titleIsDescriptive: false,
    titleSensitive: false,
    origin: EDITORS,
  });
}

function checkKind(kind: string): string {
  if (KINDS.includes(kind)) return kind;
  throw new BadInputError(
    `“kind”: there is no kind of source “${kind.slice(0, 40)}”${didYouMean(kind, KINDS)}; they are ${KINDS.join(', ')}.`,
  );
}

function checkLanguage(language: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(language.trim());
    if (tag !== undefined) return tag;
  } catch {
    // Told below.
  }
  throw new BadInputError(
    `“language”: “${language.slice(0, 40)}” is no BCP 47 language; write for example en or ur.`,
  );
}

function checkDay(field: string, given: string | null | undefined): string | null {
  const date = given?.trim() ?? '';
  if (date === '') return null;
  if (isCalendarDate(date)) {
    if (date <= lastToday().slice(0, date.length)) return date;
    throw new BadInputError(`“${field}” (${date}) lies in the future.`);
  }
  throw new BadInputError(
    `“${field}”: “${date.slice(0, 40)}” is no date of the calendar; write for example 2017-08-07 or 2017.`,
  );
}

/** The latest day that it is today anywhere on Earth. */
function lastToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

function checkBounds({ published, publishedEarliest, publishedLatest }: AddSourceInput): void {
  if (published && (publishedEarliest || publishedLatest)) {
    throw new BadInputError('Give either “published” or its bounds.');
  }
  if (publishedEarliest && publishedLatest && publishedEarliest > publishedLatest) {
    throw new BadInputError('“publishedLatest” lies before “publishedEarliest”.');
  }
}

function checkUrl(field: string, given: string | null | undefined): string | null {
  const text = optionalText(field, given, 2000);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.hostname !== '' && !/\s/.test(text)) return text;
  throw new BadInputError(`“${field}” must be an address that begins with http:// or https://.`);
}

function checkSha256(given: string | null | undefined): string | null {
  const hash = given?.trim().toLowerCase() ?? '';
  if (hash === '') return null;
  if (/^[0-9a-f]{64}$/.test(hash)) return hash;
  throw new BadInputError('“sha256” must have 64 hexadecimal digits.');
}

const MOST_OF_A_DAY = 30;

/**
 * The id that was given, else the first free one made from publisher and date: what seems to be
 * there already is added again under an id of its own alone.
 */
async function sourceId(context: Context, input: AddSourceInput): Promise<string> {
  if (input.id != null) return checkNewId('id', input.id);
  await refuseAlike(context, input);
  const base = `${slugOf(input.publisher, 'publisher')}-${input.published?.trim() || 'undated'}`;
  for (let count = 1; count <= MOST_OF_A_DAY; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if ((await context.loaders.source.load(id)) === null) return checkNewId('id', id);
  }
  throw new BadInputError(`“id”: ${base} and the ids after it are taken; give one.`);
}

/** @throws ConflictError where a source has the same address, or title, publisher and date. */
async function refuseAlike({ ask }: Context, input: AddSourceInput): Promise<void> {
  const text = (given: string | null | undefined) => given?.trim() ?? '';
  const [alike] = await ask.read(statements.sourcesAlike, {
    url: text(input.url),
    title: text(input.title),
    publisher: text(input.publisher),
    published: text(input.published),
  });
  if (!alike) return;
  throw new ConflictError(
    `This source seems to be there already: “${alike.id}”. Where it is another one (a later edition at the same address), give it an “id” of its own.`,
  );
}
