import { createHash } from 'node:crypto';

/**
 * JSON with sorted keys, missing values as null and text in Unicode NFC, so that equal content
 * gives an equal text.
 */
export function canonicalJson(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, part]) => `${JSON.stringify(k)}:${canonicalJson(part)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The first `digits` hexadecimal digits of the SHA-256 of the value's canonical JSON. */
export function digest(value: unknown, digits: number): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, digits);
}

/** Fingerprint of a whole record: tells whether an import changes anything. */
export function recordHash(record: object): string {
  return digest(record, 24);
}
