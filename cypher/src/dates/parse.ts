import type { PartialDate } from '../records.js';
import { about, exact, fromEdtf } from './edtf.js';

const WORDS = /^(about|circa|c\.|ca\.|before|after)\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)$/i;

/**
 * Reads a date as a dossier or an editor writes it: ISO 8601 cut to its precision, EDTF level 1, or
 * `about 1988`, `before 2002`, `after 2001-09`. Null when it is no date of the calendar.
 */
export function parseDate(text: string): PartialDate | null {
  const [, word, written] = WORDS.exec(text.trim()) ?? [];
  if (!word || !written) return fromEdtf(text.trim());
  const date = exact(written);
  if (!date) return null;
  const precision = word.toLowerCase();
  return precision === 'before' || precision === 'after'
    ? { date: date.date, precision }
    : about(date);
}
