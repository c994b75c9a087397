import type { PartialDate } from '@frontgraph/cypher';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** An ISO date, cut to its precision, in words: `2013-11` is “November 2013”. */
export function inWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const INEXACT: Partial<Record<PartialDate['precision'], string>> = {
  ...{ circa: 'about ', before: 'before ', after: 'after ' },
};

/** “2 May 2005”, “about 2010”, “before 2002”; of an interval “between 2016 and 2017”. */
export function dateWords({ date, precision }: PartialDate): string {
  const [first = date, last] = date.split('/');
  if (last !== undefined) return betweenWords(first, last).replace(/^(on|in) /, '');
  return `${INEXACT[precision] ?? ''}${inWords(date)}`;
}

/** “on 2 May 2005”, “in 2005”; what is not exact as it is: “about 2010”, “before 2002”. */
export function onDate(date: PartialDate): string {
  const words = dateWords(date);
  if (!/^\d|^[A-Z]/.test(words)) return words;
  return `${date.precision === 'day' ? 'on' : 'in'} ${words}`;
}

/** “from 2 May 2005”, “until about 2010”, “from some time before 2002”, “2001 to May 2005”. */
export function spanWords(from: PartialDate | null, to: PartialDate | null): string | null {
  if (from === null) return to === null ? null : `until ${bound(to)}`;
  if (to === null) return `from ${bound(from)}`;
  return from.date === to.date ? onDate(from) : `${bound(from)} to ${bound(to)}`;
}

/** A date as a begin or end: “before 2002” would say that the thing itself lay before. */
function bound(date: PartialDate): string {
  const words = dateWords(date);
  return /^(before|after|between)/.test(words) ? `some time ${words}` : words;
}

/**
 * Two ISO dates between which something lies, without saying month or year twice: “between 8 and
 * 20 August 2017”. A whole year is one date: “in 2017”.
 */
export function betweenWords(earliest: string, latest: string): string {
  if (earliest === latest) return `${earliest.length === 10 ? 'on' : 'in'} ${inWords(earliest)}`;
  if (earliest === `${latest.slice(0, 4)}-01-01` && latest.endsWith('-12-31')) {
    return `in ${latest.slice(0, 4)}`;
  }
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)];
  const bothDays = earliest.length === 10 && latest.length === 10;
  let first = inWords(earliest);
  if (bothDays && latest.startsWith(month)) first = String(Number(earliest.slice(8)));
  else if (earliest.length > 4 && latest.length > 4 && latest.startsWith(year)) {
    first = first.slice(0, -` ${year}`.length);
  }
  return `between ${first} and ${inWords(latest)}`;
}
