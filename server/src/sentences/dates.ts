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
