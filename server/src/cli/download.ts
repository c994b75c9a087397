import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inputFile, type InputFile } from '@frontgraph/seed';
import { InputError } from './exit.js';
import { figure } from './terminal.js';

const MAX_BYTES = 1024 ** 3;
const MAX_REDIRECTS = 5;
/** Milliseconds until the answer begins, and for the whole of it. */
const ANSWER_MS = 30_000;
const WHOLE_MS = 15 * 60_000;

export const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

/** Fetches a file by HTTP and lends it to `use`; it is gone afterwards. */
export async function withDownload<T>(
  address: string,
  signal: AbortSignal,
  use: (file: InputFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'frontgraph-'));
  try {
    const path = join(folder, 'download');
    const url = await fetchTo(
      path,
      address,
      AbortSignal.any([signal, AbortSignal.timeout(WHOLE_MS)]),
    );
    return await use(await inputFile(path, nameOf(url)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetchTo(path: string, address: string, signal: AbortSignal): Promise<URL> {
  const { url, response } = await answerOf(address, signal);
  if (!response.ok || !response.body) {
    throw new InputError(`${url.href} answered with status ${response.status}; check the address.`);
  }
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > MAX_BYTES) throw tooLarge(url);
  const body = Readable.fromWeb(response.body);
  await pipeline(body, capped(url), createWriteStream(path), { signal });
  return url;
}

/** Follows redirects by hand: each must lead to HTTP again, and there must be an end to them. */
async function answerOf(
  address: string,
  signal: AbortSignal,
): Promise<{ url: URL; response: Response }> {
  let url = webAddress(address);
  for (let turns = 0; turns <= MAX_REDIRECTS; turns++) {
    const response = await get(url, signal);
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || target === null) {
      return { url, response };
    }
    await response.body?.cancel();
    url = webAddress(new URL(target, url).href);
  }
  throw new InputError(`${address} redirects more than ${MAX_REDIRECTS} times.`);
}

async function get(url: URL, signal: AbortSignal): Promise<Response> {
  const began = new AbortController();
  const late = setTimeout(() => began.abort(), ANSWER_MS);
  try {
    return await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.any([signal, began.signal]),
    });
  } catch (error) {
    signal.throwIfAborted();
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = began.signal.aborted
      ? `it did not answer within ${ANSWER_MS / 1000} seconds`
      : cause instanceof Error
        ? cause.message || cause.name
        : String(cause);
    throw new InputError(`${url.href} can't be fetched: ${why}.`, { cause: error });
  } finally {
    clearTimeout(late);
  }
}

function webAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new InputError(
    `“${text}” is no address that can be fetched; it must begin with https:// or http://.`,
  );
}

function capped(url: URL): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.byteLength;
      if (bytes > MAX_BYTES) done(tooLarge(url));
      else done(null, chunk);
    },
  });
}

const tooLarge = (url: URL): InputError =>
  new InputError(
    `${url.href} is larger than ${figure(MAX_BYTES / 1024 ** 2)} MB, which is the limit.`,
  );

const nameOf = ({ hostname, pathname }: URL): string =>
  decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? hostname);
