import { hostname, networkInterfaces } from 'node:os';
import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config.js';
import { ForbiddenError } from '../errors.js';

/**
 * Who may ask: only requests for one of our own names (a page elsewhere can point its own name at
 * this machine: DNS rebinding), and only pages from our own origin (or one that was allowed).
 */
export class HostGuard {
  private readonly hosts: ReadonlySet<string>;
  private readonly origins: ReadonlySet<string>;

  constructor(config: Pick<Config, 'host' | 'loopback' | 'allowedHosts' | 'allowedOrigins'>) {
    this.hosts = new Set([...ownHosts(config), ...config.allowedHosts].map(bare));
    this.origins = new Set(config.allowedOrigins);
  }

  /** @throws ForbiddenError that says which name or origin was refused, and how to allow it. */
  check(headers: IncomingHttpHeaders, method: string): void {
    const host = headers.host ?? '';
    if (!this.hosts.has(bare(host))) {
      throw new ForbiddenError(
        `This server does not answer to the name “${shown(host)}”; ` +
          'add it to FRONTGRAPH_ALLOWED_HOSTS if it is yours.',
      );
    }
    const { origin } = headers;
    if (origin !== undefined) {
      if (this.isOwn(origin, host) || this.allows(origin)) return;
      throw new ForbiddenError(
        `Pages from “${shown(origin)}” may not ask this server; ` +
          'add it to FRONTGRAPH_ALLOWED_ORIGINS if it is yours.',
      );
    }
    this.checkFetchSite(headers, method);
  }

  /** An origin beyond our own that the configuration names. */
  allows(origin: string): boolean {
    return this.origins.has(origin.toLowerCase());
  }

  private isOwn(origin: string, host: string): boolean {
    try {
      const { protocol, host: from } = new URL(origin);
      return /^https?:$/.test(protocol) && from === host.toLowerCase();
    } catch {
      return false;
    }
  }

  /** A link to us may be followed; a picture, script or form on another page may not use us. */
  private checkFetchSite(headers: IncomingHttpHeaders, method: string): void {
    const site = headers['sec-fetch-site'];
    if (site === undefined || site === 'same-origin' || site === 'none') return;
    const followed = headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
    if (followed && headers['sec-fetch-dest'] === 'document') return;
    throw new ForbiddenError('Pages from elsewhere may not ask this server.');
  }
}

function ownHosts({ host, loopback }: Pick<Config, 'host' | 'loopback'>): string[] {
  const here = ['localhost', '127.0.0.1', '[::1]', host];
  if (loopback) return here;
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [...here, hostname(), ...addresses.map(({ address }) => address)];
}

/** A host header without its port, in one spelling: `[::1]:4000` and `::1` become `::1`. */
function bare(host: string): string {
  const lower = host.trim().toLowerCase();
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(lower);
  if (bracketed) return bracketed[1] ?? '';
  // More than one colon: an IPv6 address without brackets, so without a port.
  return lower.split(':').length === 2 ? lower.replace(/:\d+$/, '') : lower;
}

function shown(text: string): string {
  return text.slice(0, 100);
}
