/** Comma-separated values as RFC 4180 has them, and nothing that a spreadsheet would run. */

const BYTE_ORDER_MARK = '﻿';

/**
 * A spreadsheet runs what begins with one of these as a formula; an apostrophe before it makes it a
 * text (OWASP, CSV injection).
 */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const field = (text: string): string => {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as a file: UTF-8 with its mark, so that Excel reads it, lines ended by CR LF. */
export const csvOf = (records: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + records.map((record) => `${record.map(field).join(',')}\r\n`).join('');
