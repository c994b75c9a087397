/** A source that is added together with the claim that stands in it. */
import type { AddSourceInput } from '../../state';
import { readDate } from './dates';
import type { Fault } from './words';

/** Kinds of sources that the table of grades knows. */
export const SOURCE_KINDS = [
  'article',
  'press-release',
  'law',
  'sanctions-list',
  'narrative-summary',
  'dataset',
] as const;

/** A source as it is being written. */
export interface SourceDraft {
  readonly title: string;
  readonly publisher: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly language: string;
  readonly published: string;
  readonly url: string;
  readonly archiveUrl: string;
  readonly accessed: string;
  readonly readInPart: boolean;
}

/** A source of which nothing is written yet; it is being read today. */
export const emptySource = (today: string): SourceDraft => ({
  title: '',
  publisher: '',
  kind: 'article',
  language: 'en',
  published: '',
  url: '',
  archiveUrl: '',
  accessed: today,
  readInPart: false,
});

const isAddress = (text: string): boolean => text === '' || /^https?:\/\/[^\s]+$/i.test(text);

/** A date of publication is exact to the day, the month or the year, or it is left out. */
const isDate = (text: string): boolean => {
  const date = readDate(text);
  return date === null || (date !== undefined && date.date === text.trim() && !text.includes('/'));
};

/** Everything that is missing or wrong, in the order of the form. */
export function sourceFaults(draft: SourceDraft): Fault[] {
  const wrong: [Fault, boolean][] = [
    ['sourceTitle', draft.title.trim() === ''],
    ['publisher', draft.publisher.trim() === ''],
    ['language', !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(draft.language.trim())],
    ['published', !isDate(draft.published)],
    ['url', !isAddress(draft.url.trim())],
    ['archiveUrl', !isAddress(draft.archiveUrl.trim())],
    ['accessed', !isDate(draft.accessed)],
  ];
  return wrong.filter(([, is]) => is).map(([fault]) => fault);
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The source as the server takes it. */
export const toSourceInput = (draft: SourceDraft): AddSourceInput => ({
  title: draft.title.trim(),
  publisher: draft.publisher.trim(),
  kind: draft.kind,
  language: draft.language.trim(),
  published: given(draft.published),
  url: given(draft.url),
  archiveUrl: given(draft.archiveUrl),
  accessed: given(draft.accessed),
  readInPart: draft.readInPart,
});
