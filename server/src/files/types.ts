import { BadInputError } from '../errors.js';

/** Types of files that a source can have, by media type, with the ending of their names. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/xml': 'xml',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/xml': 'xml',
};

/** The media type alone, where it is one that is kept. */
export function checkFileType(header: string | undefined): string {
  const type = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(ENDINGS, type)) return type;
  const known = Object.keys(ENDINGS).join(', ');
  throw new BadInputError(
    `“${type.slice(0, 60)}” is no type of file that is kept here; content-type must be one of ${known}.`,
  );
}

/** How a file is handed out: what is not on the list only as bytes. */
export function servedAs(type: string): { type: string; ending: string } {
  const ending = Object.hasOwn(ENDINGS, type) ? ENDINGS[type] : undefined;
  return ending === undefined
    ? { type: 'application/octet-stream', ending: 'bin' }
    : { type, ending };
}
