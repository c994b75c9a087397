import type { Fault, InputFile, Place } from '../../statement.js';

/** A dossier is written by hand; a bigger file is something else. Bytes. */
export const MAX_DOSSIER_BYTES = 32 * 1024 * 1024;

/**
 * What may not stand in a dossier: control characters, and the marks that turn the direction of
 * writing, since they can make a name read as another. Zero-width joiners are letters of Persian and Urdu.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

/** The text of one file, or the faults that keep it from being text. */
export type TextResult = { text: string } | { fault: Fault };

/** Reads a whole file as UTF-8 text without control characters. */
export async function readText(
  file: InputFile,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<TextResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    signal?.throwIfAborted();
    size += chunk.byteLength;
    onBytes(chunk.byteLength);
    if (size > MAX_DOSSIER_BYTES) return tooLarge(file);
    chunks.push(chunk);
  }
  return decode(file.name, Buffer.concat(chunks));
}

function decode(name: string, bytes: Buffer): TextResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: notUtf8(name, bytes) };
  }
  const bad = FORBIDDEN.exec(text);
  if (bad) return { fault: controlCharacter(placeIn(name, text, bad.index), bad[0]) };
  if (text.trim() === '') {
    return {
      fault: {
        at: { file: name, line: 1, column: 1 },
        message: 'The file is empty.',
        value: null,
        suggestion: null,
      },
    };
  }
  return { text };
}

function tooLarge(file: InputFile): TextResult {
  const megabytes = MAX_DOSSIER_BYTES / 1024 / 1024;
  return {
    fault: {
      at: { file: file.name, line: 1, column: 1 },
      message: `The file is larger than ${megabytes} MB, which a dossier is not; split it, or name its format.`,
      value: null,
      suggestion: null,
    },
  };
}

function notUtf8(name: string, bytes: Buffer): Fault {
  // U+FFFD stands where the first byte is that UTF-8 does not allow.
  const text = new TextDecoder('utf-8').decode(bytes);
  return {
    at: placeIn(name, text, Math.max(text.indexOf('\ufffd'), 0)),
    message: 'This is not UTF-8; save the file in the encoding UTF-8.',
    value: null,
    suggestion: null,
  };
}

function controlCharacter(at: Place, character: string): Fault {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    at,
    message: 'A control character that a dossier may not hold; delete it.',
    value: `U+${code}`,
    suggestion: null,
  };
}

function placeIn(file: string, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
