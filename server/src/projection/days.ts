const MS_A_DAY = 86_400_000;

/** Days since 1970 of an ISO day, `2009-12-31`; the year 0 stands for before all days. */
export function dayNumber(day: string): number {
  return Date.parse(day) / MS_A_DAY;
}
