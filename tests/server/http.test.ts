import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../server/src/main.js';
import { buildServer } from '../../server/src/server.js';
import { EDITOR_TOKEN, apiServer, testConfig } from './api/server.js';
import type { ApiServer } from './api/server.js';

let server: ApiServer;
beforeAll(async () => {
  server = await apiServer();
});
afterAll(() => server.remove());

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}
interface Came {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const QUERY = JSON.stringify({ query: '{ viewer { editor } }' });
const JSON_TYPE = { 'content-type': 'application/json' };

/** A request as a browser or program could make it: every header as given, Host too. */
function send({ method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Came> {
  const { hostname, port } = new URL(server.running.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const query = (headers: Record<string, string>, body = QUERY) =>
  send({ method: 'POST', path: '/graphql', headers: { ...JSON_TYPE, ...headers }, body });
const codeOf = ({ body }: Came) =>
  (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('names and origins', () => {
  const port = () => new URL(server.running.address).port;

  it('answers to its own names and those allowed, and to no other', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'frontgraph.example']) {
      expect((await query({ host: `${host}:${port()}` })).status, host).toBe(200);
    }
    for (const host of [
      'evil.example',
      `evil.example:${port()}`,
      'localhost.evil.example',
      '127.0.0.1.evil',
    ]) {
      for (const path of ['/graphql', '/', '/healthz', '/enter?key=x', '/nothing']) {
        const came = await send({ path, headers: { host } });
        expect(came.status, `${host} ${path}`).toBe(403);
      }
    }
  });

  it('lets its own pages and those allowed ask, and no other', async () => {
    const host = `localhost:${port()}`;
    const ask = (origin: string) => query({ host, origin });
    expect((await ask(`http://${host}`)).status).toBe(200);
    const allowed = await ask('https://newsroom.example');
    expect(allowed.status).toBe(200);
    expect(allowed.headers['access-control-allow-origin']).toBe('https://newsroom.example');
    for (const origin of [
      'https://evil.example',
      'http://localhost:1',
      `http://evil.example:${port()}`,
      'null',
      'x',
    ]) {
      const came = await ask(origin);
      expect(came.status, origin).toBe(403);
      expect(codeOf(came)).toBe('FORBIDDEN');
      expect(came.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('lets a link to it be followed and nothing else on a page elsewhere use it', async () => {
    const site = (mode: string, dest: string) => ({
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': mode,
      'sec-fetch-dest': dest,
    });
    expect((await send({ path: '/healthz', headers: site('navigate', 'document') })).status).toBe(
      200,
    );
    for (const [mode, dest] of [
      ['no-cors', 'script'],
      ['no-cors', 'image'],
      ['navigate', 'iframe'],
      ['cors', 'empty'],
    ]) {
      expect((await send({ path: '/healthz', headers: site(mode ?? '', dest ?? '') })).status).toBe(
        403,
      );
    }
  });

  it('answers a preflight of an allowed page alone', async () => {
    const preflight = (origin: string) =>
      send({
        method: 'OPTIONS',
        path: '/graphql',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    expect((await preflight('https://newsroom.example')).status).toBe(204);
    expect((await preflight('https://evil.example')).status).toBe(403);
  });

  it('refuses what a form or a link on another page could send', async () => {
    const form = await send({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'text/plain' },
      body: QUERY,
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect(codeOf(form)).toBe('BAD_INPUT');
    const link = await send({ path: '/graphql?query=%7Bviewer%7Beditor%7D%7D' });
    expect(link.status).toBe(400);
    const asked = await send({
      path: '/graphql?query=%7Bviewer%7Beditor%7D%7D',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(asked.status).toBe(200);
    const mutation = await send({
      path: '/graphql?query=mutation%7BaddClaim(input%3A%7B%7D)%7Bversion%7D%7D',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(mutation.status).toBeGreaterThanOrEqual(400);
  });
});

describe('editors', () => {
  const isEditor = async (headers: Record<string, string>) =>
    (JSON.parse((await query(headers)).body) as { data: { viewer: { editor: boolean } } }).data
      .viewer.editor;

  it('enter with a key that works once', async () => {
    const url = new URL(server.running.newEnterUrl() ?? '');
    const entered = await send({ path: url.pathname + url.search });
    expect(entered.status).toBe(303);
    expect(entered.headers.location).toBe('/');
    const [cookie = ''] = entered.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    const [pair = ''] = cookie.split(';');
    expect(await isEditor({ cookie: pair })).toBe(true);
    expect((await send({ path: url.pathname + url.search })).status).toBe(403);
    const again = await send({ path: url.pathname + url.search, headers: { cookie: pair } });
    expect(again.status).toBe(303);
    expect(await isEditor({ cookie: pair.replace(/=.*/, '=forged') })).toBe(false);
  });

  it('keep the last key alone', async () => {
    const first = new URL(server.running.newEnterUrl() ?? '');
    server.running.newEnterUrl();
    expect((await send({ path: first.pathname + first.search })).status).toBe(403);
    for (const key of ['', 'x', 'x'.repeat(10_000)]) {
      expect((await send({ path: `/enter?key=${key}` })).status).toBe(403);
    }
    expect((await send({ path: '/enter?key=a&key=b' })).status).toBe(403);
  });

  it('may be programs with the token, exactly', async () => {
    expect(await isEditor({})).toBe(false);
    expect(await isEditor({ authorization: `Bearer ${EDITOR_TOKEN}` })).toBe(true);
    for (const token of ['', 'x', EDITOR_TOKEN.slice(1), `${EDITOR_TOKEN}x`]) {
      expect(await isEditor({ authorization: `Bearer ${token}` }), token).toBe(false);
    }
  });
});

describe('beyond loopback', () => {
  it('only reads are served', async () => {
    const config = testConfig('', server.config.store, '0.0.0.0');
    const { app, editors } = await buildServer(config, server.running.services);
    try {
      expect(editors.newKey()).toBeNull();
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...JSON_TYPE, host: 'localhost', authorization: `Bearer ${EDITOR_TOKEN}` },
        payload: {
          query: `mutation { addClaim(input: { subject: "hafiz-saeed", property: state, stance: REPORTS, value: { text: "x" },
            source: "dawn-2017-08-08", locator: "x", statement: "x" }) { version } }`,
        },
      });
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expect(answer.body).toMatch(/only reads are served/);
      const hidden = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...JSON_TYPE, host: 'localhost', authorization: `Bearer ${EDITOR_TOKEN}` },
        payload: { query: '{ entity(id: "naureen-laghari") { id } }' },
      });
      expect(hidden.json()).toEqual({ data: { entity: null } });
    } finally {
      await app.close();
    }
  });
});

describe('pages and health', () => {
  it('tells that it lives and how it stands', async () => {
    expect(JSON.parse((await send({ path: '/healthz' })).body)).toEqual({ status: 'ok' });
    const ready = JSON.parse((await send({ path: '/readyz' })).body) as Record<string, unknown>;
    expect(ready).toMatchObject({ status: 'ready', engine: 'embedded' });
    expect(ready['version']).toBeGreaterThan(0);
    expect(ready['memoryMb']).toBeGreaterThan(0);
  });

  it('sends headers that keep everything at its own origin', async () => {
    const { headers } = await send({ path: '/healthz' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('says what is not there, in the shape of its errors', async () => {
    const came = await send({ path: '/nothing/here.js?key=secret' });
    expect(came.status).toBe(404);
    expect(codeOf(came)).toBe('NOT_FOUND');
    expect(came.body).not.toContain('secret');
  });

  it.each(['/%2e%2e/', '/%2e%2e/package.json', '/assets/%2e%2e/%2e%2e/x', '/..%2f..%2fetc/passwd'])(
    'has nothing at %s',
    async (path) => {
      const came = await send({ path });
      expect(came.status).toBe(404);
      expect(codeOf(came)).toBe('NOT_FOUND');
    },
  );

  it('refuses a body that is no JSON or too large', async () => {
    const broken = await query({}, '{"query":');
    expect(broken.status).toBe(400);
    expect(codeOf(broken)).toBe('BAD_INPUT');
    const large = await query(
      {},
      JSON.stringify({ query: '{ viewer { editor } }', x: 'x'.repeat(1_100_000) }),
    );
    expect(large.status).toBe(413);
  });

  it('goes on well when a caller hangs up in the middle', async () => {
    const slow = JSON.stringify({
      query: '{ entities(first: 200) { edges { node { links { link { sentence } } } } } }',
    });
    for (let turn = 0; turn < 5; turn++) {
      const leave = new AbortController();
      const left = fetch(`${server.running.address}/graphql`, {
        method: 'POST',
        headers: JSON_TYPE,
        body: slow,
        signal: leave.signal,
      });
      setTimeout(() => leave.abort(), turn * 10);
      await left
        .then(() => undefined)
        .catch((error: unknown) => expect(String(error)).toMatch(/abort/i));
    }
    expect(JSON.parse((await query({}, slow)).body)).toHaveProperty('data.entities.edges.150.node');
  });

  it('limits how often one address may ask', async () => {
    const config = { ...testConfig('', server.config.store), rateLimit: 2 };
    const { app } = await buildServer(config, server.running.services);
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 3; i++) {
        const payload = { query: '{ viewer { editor } }' };
        const answer = await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { host: 'localhost' },
          payload,
        });
        statuses.push(answer.statusCode);
      }
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await app.close();
    }
  });
});

describe('starting', () => {
  it('says clearly that a port is in use, before it opens anything', async () => {
    const port = Number(new URL(server.running.address).port);
    // The same data folder, too: the port is told first.
    await expect(startServer({ ...server.config, port })).rejects.toThrow(
      new RegExp(`PORT ${port} is in use on 127\\.0\\.0\\.1.*for example PORT=${port + 1}`),
    );
  });

  it('says clearly that an address is not of this machine', async () => {
    await expect(
      startServer({ ...server.config, host: '203.0.113.7', port: 4999 }),
    ).rejects.toThrow(/HOST 203\.0\.113\.7 is no address of this machine/);
  });
});
