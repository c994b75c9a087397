import type { SourceRecord } from '@frontgraph/cypher';
import type { Entry, DossierFile } from './nodes.js';
import { DOSSIER_ORIGIN } from './drafts.js';
import type { SourceDraft } from './drafts.js';
import { graded } from '../../grades.js';
import { Fields, wordList } from './fields.js';

const FIELDS = [
  'title',
  'publisher',
  'kind',
  'language',
  'published',
  'publishedBetween',
  'publishedWhy',
  'url',
  'accessed',
  'note',
  'licence',
  'archiveUrl',
  'sha256',
  'titleIsDescriptive',
  'titleSensitive',
  'readInPart',
];

const KINDS = wordList('kind of source', [
  'article',
  'un-list',
  'narrative-summary',
  'sanctions-list',
  'press-release',
  'law',
  'dataset',
]);

/** The source of what the editors add themselves: a country, a name without a source. */
export const EDITORS_NOTE: SourceRecord = graded({
  id: 'editors-note',
  title: "Editors' note",
  publisher: 'The editors of the built-in graph',
  published: null,
  publishedEarliest: null,
  publishedLatest: null,
  publishedWhy: null,
  url: null,
  kind: 'note',
  language: 'en',
  note: 'Added by the editors to place an entity; it stands in no source.',
  accessed: null,
  titleIsDescriptive: true,
  titleSensitive: false,
  readInPart: false,
  licence: null,
  archiveUrl: null,
  sha256: null,
  origin: DOSSIER_ORIGIN,
});

/** Reads one entry of `sources`; null after a fault that leaves no record. */
export function readSource(file: DossierFile, entry: Entry): SourceDraft | null {
  const fields = new Fields(file, { ...entry, what: `The source ${entry.key}` }, FIELDS);
  const title = fields.required('title');
  const publisher = fields.required('publisher');
  const kind = fields.oneOf(fields.required('kind'), KINDS);
  const language = fields.required('language');
  const published = fields.plainDate('published');
  const bounds = readBounds(file, fields, published);
  const url = readUrl(file, fields, 'url');
  const archiveUrl = readUrl(file, fields, 'archiveUrl');
  const rest = {
    accessed: fields.plainDate('accessed'),
    note: fields.optional('note')?.value ?? null,
    licence: fields.optional('licence')?.value ?? null,
    archiveUrl,
    sha256: readSha256(file, fields),
    titleIsDescriptive: fields.flag('titleIsDescriptive'),
    titleSensitive: fields.flag('titleSensitive'),
    readInPart: fields.flag('readInPart'),
  };
  if (!title || !publisher || !kind || !language) return null;
  const words = { title: title.value, publisher: publisher.value, language: language.value };
  const record = { id: entry.key, ...words, kind, published, ...bounds, url, ...rest };
  return { record: graded({ ...record, origin: DOSSIER_ORIGIN }), at: entry.at };
}

type Bounds = Pick<SourceRecord, 'publishedEarliest' | 'publishedLatest' | 'publishedWhy'>;

function readBounds(file: DossierFile, fields: Fields, published: string | null): Bounds {
  const none = { publishedEarliest: null, publishedLatest: null, publishedWhy: null };
  const entry = fields.entry('publishedBetween');
  const why = fields.optional('publishedWhy');
  if (!entry) {
    if (why) file.fault(why.at, '“publishedWhy” explains “publishedBetween”, which is missing.');
    return none;
  }
  const what = { node: entry.node, at: entry.at, what: '“publishedBetween”' };
  const days = new Fields(file, what, ['earliest', 'latest']);
  const earliest = days.required('earliest') && days.plainDate('earliest');
  const latest = days.required('latest') && days.plainDate('latest');
  if (published) file.fault(entry.at, 'A source with “published” needs no “publishedBetween”.');
  if (!why) file.fault(entry.at, '“publishedBetween” needs “publishedWhy”: why these bounds.');
  if (earliest && latest && earliest > latest) {
    file.fault(entry.valueAt, '“earliest” lies after “latest”.', {
      value: `${earliest}, ${latest}`,
    });
  }
  return { publishedEarliest: earliest, publishedLatest: latest, publishedWhy: why?.value ?? null };
}

function readSha256(file: DossierFile, fields: Fields): string | null {
  const digest = fields.optional('sha256');
  if (!digest) return null;
  if (/^[0-9a-f]{64}$/u.test(digest.value)) return digest.value;
  file.fault(digest.at, 'A SHA-256 has 64 hexadecimal digits, in small letters.', {
    value: digest.value,
  });
  return null;
}

function readUrl(file: DossierFile, fields: Fields, name: 'url' | 'archiveUrl'): string | null {
  const url = fields.optional(name);
  if (!url) return null;
  if (/^https?:\/\/\S+$/u.test(url.value) && URL.canParse(url.value)) return url.value;
  file.fault(url.at, 'An address begins with https:// or http:// and has no spaces.', {
    value: url.value,
  });
  return null;
}
