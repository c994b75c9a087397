/** What of a source places it in the list. */
export interface Ordered {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
}

/** What was packed for this graph or as data says nothing of its own: it stands behind what was published. */
const PACKED: ReadonlySet<string> = new Set(['dataset', 'note']);

const isPacked = ({ kind }: Ordered): number => (PACKED.has(kind) ? 1 : 0);

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const publisher = (source: Ordered): string => source.publisher.replace(/^the\s+/i, '');

/** The date of a source, or the earlier of its bounds; empty where none is known. */
const dateOf = ({ published, publishedEarliest, publishedLatest }: Ordered): string =>
  published ?? publishedEarliest ?? publishedLatest ?? '';

/** By publisher, then newest first, undated behind; data packages and notes at the end. */
export const orderSources = <S extends Ordered>(sources: readonly S[]): S[] =>
  [...sources].sort(
    (a, b) =>
      isPacked(a) - isPacked(b) ||
      names.compare(publisher(a), publisher(b)) ||
      dateOf(b).localeCompare(dateOf(a)) ||
      names.compare(a.title, b.title) ||
      a.id.localeCompare(b.id),
  );

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language in words: `ur` is “Urdu”; what is no language code stays as it is. */
export function languageWords(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A kind of source in words: `press-release` is “press release”. */
export const kindWords = (kind: string): string => kind.replaceAll('-', ' ').replace(/^un\b/, 'UN');
