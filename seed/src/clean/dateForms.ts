import { about, between, firstPossibleDay, lastPossibleDay, parseDate } from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';
import { isoDate, writtenDate } from './date.js';

/**
 * A date as a list or a newspaper gives it: exact (`7 Nov. 2013`), about (`circa 1970`, UN
 * `Approximately`), before or after (`1958 or earlier`), between two dates (`1979 to 1982`,
 * `Between Aug. and Sep. 1977`), or a decade (`late 1990s`). Null when it is none of these.
 */
export function sourceDate(text: string): PartialDate | null {
  const words = text.trim().replace(/\s+/gu, ' ').replace(/\.$/u, '');
  for (const read of FORMS) {
    const date = read(words);
    if (date) return date;
  }
  return null;
}

const FORMS: readonly ((words: string) => PartialDate | null)[] = [
  single,
  circa,
  beforeOrAfter,
  orEarlierOrLater,
  twoDates,
  decade,
];

function single(words: string): PartialDate | null {
  return isoDate(words) ?? writtenDate(words) ?? parseDate(words);
}

/** About a date is near it; about an interval, each end reaches as far as "about" does. */
function circa(words: string): PartialDate | null {
  const [, rest] =
    /^(?:circa|c\.|ca\.?|about|approx(?:imately|\.)?|around) ?(.+)$/iu.exec(words) ?? [];
  const date = rest === undefined ? null : (single(rest) ?? twoDates(rest));
  return date && (date.precision === 'interval' ? loosened(date) : about(date));
}

/** An interval both of whose ends are only about. */
export function loosened({ date }: PartialDate): PartialDate | null {
  const [from, to] = date.split('/').map((end) => parseDate(`${end}~`));
  const [first, last] = [from && firstPossibleDay(from), to && lastPossibleDay(to)];
  return first && last ? between(first, last) : null;
}

function beforeOrAfter(words: string): PartialDate | null {
  const [, word, rest] = /^(before|prior to|after) (.+)$/iu.exec(words) ?? [];
  const date = rest === undefined ? null : plain(rest);
  if (!date || !word) return null;
  return { date: date.date, precision: word.toLowerCase() === 'after' ? 'after' : 'before' };
}

/** `1958 or earlier` counts 1958 in, which "before" does not: EDTF says it with `../1958`. */
function orEarlierOrLater(words: string): PartialDate | null {
  const [, rest, word] = /^(.+?) (?:or|and) (earlier|before|later|after)$/iu.exec(words) ?? [];
  const date = rest === undefined ? null : plain(rest);
  if (!date || !word) return null;
  const early = ['earlier', 'before'].includes(word.toLowerCase());
  return parseDate(early ? `../${date.date}` : `${date.date}/..`);
}

const TWO = [/^between (.+) and (.+)$/iu, /^from (.+) to (.+)$/iu, /^(.+?) ?(?:to|[–/]) ?(.+)$/iu];
const YEARS = /^(\d{4}) ?- ?(\d{4})$/u;

function twoDates(words: string): PartialDate | null {
  for (const form of [YEARS, ...TWO]) {
    const [, from, to] = form.exec(words) ?? [];
    const last = to === undefined ? null : plain(to);
    if (!from || !last) continue;
    // `Between Aug. and Sep. 1977`: the year is said once.
    const first = plain(from) ?? plain(`${from} ${last.date.slice(0, 4)}`);
    return first && between(first.date, last.date);
  }
  return null;
}

/** Years of a decade that early, mid and late leave open; they overlap, as people's words do. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  '': ['0', '9'],
  early: ['0', '4'],
  mid: ['3', '7'],
  late: ['5', '9'],
};

function decade(words: string): PartialDate | null {
  const [, part = '', tens] =
    /^(?:the )?(?:(early|mid|late)[ -])?((?:1[89]|20)\d)0s$/iu.exec(words) ?? [];
  const years = PARTS[part.toLowerCase()];
  return tens && years ? between(`${tens}${years[0]}`, `${tens}${years[1]}`) : null;
}

/** A date to its year, month or day. */
function plain(words: string): PartialDate | null {
  return isoDate(words) ?? writtenDate(words);
}
