import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITOR_TOKEN } from './server.js';
import type { ApiServer } from './server.js';

const SOURCE = 'dawn-2017-08-08';
const QUERY = `{ source(id: "${SOURCE}") { hasFile sha256 }
  edits(first: 1) { edges { node { id action summary } } } }`;
const MB = 1024 ** 2;

/** The file of a source, over HTTP. */
export function filesSuite(server: () => ApiServer): void {
  const ask = (init: RequestInit, { id = SOURCE, editor = true, query = '' } = {}) =>
    fetch(`${server().running.address}/sources/${id}/file${query}`, {
      ...init,
      headers: {
        ...(editor ? { authorization: `Bearer ${EDITOR_TOKEN}` } : {}),
        ...(init.headers as Record<string, string>),
      },
    });
  const put = (content: Buffer, type = 'application/pdf', options = {}) =>
    ask(
      { method: 'PUT', body: new Uint8Array(content), headers: { 'content-type': type } },
      options,
    );
  const left = async () => {
    const names = await readdir(join(server().config.dataFolder, 'files')).catch(() => []);
    return names.filter((name) => name.startsWith('incoming'));
  };

  describe('the file of a source', () => {
    const content = randomBytes(3 * MB);
    const sha256 = createHash('sha256').update(content).digest('hex');

    it('is kept by its hash, handed out to editors alone as an attachment, and let go by undo', async () => {
      const kept = await put(content);
      expect(await kept.json()).toMatchObject({ sha256, bytes: content.length });
      const told = await server().ask<{ edits: { edges: { node: { id: string } }[] } }>(QUERY);
      expect(told).toMatchObject({
        source: { hasFile: true, sha256 },
        edits: { edges: [{ node: { action: 'ATTACH_FILE' } }] },
      });
      const got = await ask({});
      expect(Buffer.from(await got.arrayBuffer()).equals(content)).toBe(true);
      expect(got.headers.get('content-type')).toBe('application/pdf');
      expect(got.headers.get('content-disposition')).toBe(`attachment; filename="${SOURCE}.pdf"`);
      expect(got.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await ask({}, { editor: false })).status).toBe(403);
      const undo = `mutation { undoEdit(id: "${told.edits.edges[0]?.node.id}") { source { hasFile } } }`;
      expect(await server().ask(undo, {}, { editor: true })).toEqual({
        undoEdit: { source: { hasFile: false } },
      });
      expect((await ask({})).status).toBe(404);
      expect(await left()).toEqual([]);
    });

    it('is refused when it is another, empty, too large, of another type or from a reader', async () => {
      const other = await put(content, 'application/pdf', { query: `?sha256=${'a'.repeat(64)}` });
      expect([other.status, await other.text()]).toEqual([400, expect.stringContaining(sha256)]);
      expect((await put(Buffer.alloc(0))).status).toBe(400);
      expect((await put(Buffer.alloc(25 * MB + 1))).status).toBe(413);
      expect((await put(content, 'application/x-sh')).status).toBe(400);
      expect((await put(content, 'text/plain', { id: 'nowhere' })).status).toBe(404);
      expect((await put(content, 'text/plain', { editor: false })).status).toBe(403);
      const stream = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(MB)),
      });
      const init = { method: 'PUT', body: stream, duplex: 'half' as const };
      const endless = ask({ ...init, headers: { 'content-type': 'text/plain' } }).then(
        ({ status }) => status,
        () => 'cut off',
      );
      expect([413, 'cut off']).toContain(await endless);
      expect(await server().ask(QUERY)).toMatchObject({ source: { hasFile: false } });
      expect(await left()).toEqual([]);
    });
  });
}
