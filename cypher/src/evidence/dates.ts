/**
 * Dates are ISO 8601 cut to their precision (`2017`, `2017-08`, `2017-08-07`): as text they
 * compare by their first day; these give and compare the last one too.
 */

/** First day of a date: `2017` → `2017-01-01`. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day of a date: `2017-02` → `2017-02-28`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year, month] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  return `${date}-${days}`;
}

/** The date that begins first; of equal beginnings the less exact one. */
export function earliest(dates: readonly string[]): string | null {
  return pick(dates, (a, b) => compare(firstDay(a), firstDay(b)) || a.length - b.length);
}

/** The date that ends last; of equal ends the less exact one. */
export function latest(dates: readonly string[]): string | null {
  return pick(dates, (a, b) => compare(lastDay(b), lastDay(a)) || a.length - b.length);
}

function pick(dates: readonly string[], order: (a: string, b: string) => number): string | null {
  return [...dates].sort(order)[0] ?? null;
}

/** Order of two texts by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
