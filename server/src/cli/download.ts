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
  try {
    await pipeline(body, capped(url), createWriteStream(path), { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof InputError ? error : unfetched(url, reasonOf(error, url), error);
  }
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
    const why = began.signal.aborted
      ? `it did not answer within ${ANSWER_MS / 1000} seconds; try again later`
      : reasonOf(error, url);
    throw unfetched(url, why, error);
  } finally {
    clearTimeout(late);
  }
}

function unfetched(url: URL, why: string, cause: unknown): InputError {
  const message = `${url.href} can't be fetched: ${why}. Or fetch it with a browser and import the file.`;
  return new InputError(message, { cause });
}

/** By the codes of Node.js; what it says itself is written for programmers. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^ECONNREFUSED$/, 'nothing answers there; check host and port'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'no such host was found; check its name and the connection'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, "it can't be reached; check the connection"],
  [/TIMEOUT|^ETIMEDOUT$/, 'it did not answer in time; try again later'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'it broke off the connection; try again'],
  [/CERT|SIGNATURE|ISSUER|ALTNAME/, "its certificate can't be trusted; check the address"],
  [/SSL|TLS|EPROTO/, 'it does not speak https; check the address and its port'],
  [/^HPE_|UND_ERR/, 'what it answers is no HTTP; check the address and its port'],
];

/** Why a fetch failed, in plain words and what to do. */
function reasonOf(error: unknown, { port }: URL): string {
  const codes = causesOf(error).flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  for (const [pattern, words] of REASONS)
    if (codes.some((code) => pattern.test(code))) return words;
  // The fetch standard blocks the ports of other services without a code.
  if (causesOf(error).some(({ message }) => message === 'bad port')) {
    return `port ${port} is not for web addresses; check the address`;
  }
  return 'the connection failed; check the address and the connection';
}

/** An error, what caused it, and each of those behind several attempts. */
function causesOf(error: unknown, depth = 0): (Error & { code?: unknown })[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...[error.cause, ...inner].flatMap((cause) => causesOf(cause, depth + 1))];
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
