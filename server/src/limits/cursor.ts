import { BadInputError } from '../errors.js';

/** Parts of a place in a list, as an opaque text. */
export function toCursor(...parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The `count` parts of a cursor, or null when none was given. */
export function fromCursor(cursor: string | null | undefined, count: number): string[] | null {
  if (cursor == null || cursor === '') return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(parts) &&
      parts.length === count &&
      parts.every((part): part is string => typeof part === 'string')
    ) {
      return parts;
    }
  } catch {
    // Told below, the same for every kind of wrong cursor.
  }
  throw new BadInputError(
    `“after” is no cursor of this list (“${cursor.slice(0, 60)}”); take it from pageInfo.endCursor.`,
  );
}
