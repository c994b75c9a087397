import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { EditBy } from '@frontgraph/cypher';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';

/** Sessions at most; the oldest ends when one more begins. */
const MAX_SESSIONS = 100;

/**
 * Who is an editor: a browser that entered with a one-time key, or a program with the token.
 * Beyond loopback there are none.
 */
export class Editors {
  /** Hash of the key that may still be used once. */
  #key: Buffer | null = null;
  readonly #sessions = new Map<string, true>();
  readonly #token: Buffer | null;

  constructor(private readonly config: Pick<Config, 'loopback' | 'editorToken'>) {
    const { loopback, editorToken } = config;
    this.#token = loopback && editorToken !== null ? digest(editorToken) : null;
  }

  /** A fresh key, in the place of the one before; null beyond loopback. */
  newKey(): string | null {
    if (!this.config.loopback) return null;
    const key = randomBytes(24).toString('base64url');
    this.#key = digest(key);
    return key;
  }

  /** Uses the key up: a session for the browser, or null when it is wrong or was used. */
  enter(key: string): string | null {
    if (this.#key === null || !timingSafeEqual(digest(key), this.#key)) return null;
    this.#key = null;
    const session = randomBytes(24).toString('base64url');
    this.#sessions.set(nameOf(session), true);
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > MAX_SESSIONS && oldest !== undefined) this.#sessions.delete(oldest);
    return session;
  }

  /** Which of the two, as the log of edits names them; null = a reader. */
  whoIs(request: FastifyRequest): EditBy | null {
    const cookie = request.cookies[cookieName(request)];
    if (cookie !== undefined && this.#sessions.has(nameOf(cookie))) return 'editor';
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined || this.#token === null) return null;
    return timingSafeEqual(digest(bearer), this.#token) ? 'program' : null;
  }
}

/** Browsers share cookies between ports of one host: the port keeps two servers apart. */
export function cookieName(request: FastifyRequest): string {
  return `frontgraph_editor_${request.socket.localPort ?? 0}`;
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function nameOf(session: string): string {
  return digest(session).toString('hex');
}
