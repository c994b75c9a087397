import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { InputFile } from '@frontgraph/seed';

/**
 * Files as a multipart body (RFC 7578) that is read as it is sent: none lies in memory whole. A
 * name is percent-encoded, as its quotes and line breaks would end the header it stands in.
 */
export function multipartBody(
  files: readonly InputFile[],
  signal: AbortSignal,
): { body: ReadableStream<Uint8Array>; contentType: string } {
  const boundary = `frontgraph-${randomUUID()}`;
  const stream = Readable.from(parts(files, boundary), { objectMode: false, signal });
  return {
    body: Readable.toWeb(stream) as ReadableStream<Uint8Array>,
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

async function* parts(files: readonly InputFile[], boundary: string): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    yield Buffer.from(
      `--${boundary}\r\n` +
        `Content-Disposition: form-data; name="file"; filename="${encodeURIComponent(file.name)}"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n',
    );
    yield* file.open();
    yield Buffer.from('\r\n');
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}
