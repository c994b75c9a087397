import type { InputFile } from '../../statement.js';

/** A piece of text, or where the bytes stop being UTF-8: what was still readable before it. */
export type TextPiece = { text: string; bytes: number; broken: boolean };

/**
 * Decodes a file piece by piece; a character cut by the end of a piece waits for the next one.
 * After bytes that are not UTF-8 (or a character cut by the end of the file) nothing more comes.
 */
export async function* decodeUtf8(file: InputFile): AsyncIterable<TextPiece> {
  let kept: Uint8Array = new Uint8Array();
  for await (const chunk of file.open()) {
    const bytes = kept.length ? Buffer.concat([kept, chunk]) : chunk;
    const whole = bytes.length - unfinished(bytes);
    const piece = decode(bytes.subarray(0, whole));
    yield { ...piece, bytes: chunk.length };
    if (piece.broken) return;
    kept = bytes.slice(whole);
  }
  if (kept.length) yield { text: '', bytes: 0, broken: true };
}

/** The mark at the start of a file is the XML parser's to skip; anywhere else it is a letter. */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): { text: string; broken: boolean } {
  try {
    return { text: STRICT.decode(bytes), broken: false };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text: text.slice(0, text.indexOf('\ufffd')), broken: true };
  }
}

/** How many bytes at the end begin a character that is not complete yet. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
