import { firstDay, lastDay } from '../dates/days.js';

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
