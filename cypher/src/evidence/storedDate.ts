import type { DatePrecision, PartialDate } from '../records.js';

/** A date from the two properties that hold it; null = there is none. */
export function storedDate(date?: string | null, precision?: string | null): PartialDate | null {
  return date == null ? null : { date, precision: precision as DatePrecision };
}
