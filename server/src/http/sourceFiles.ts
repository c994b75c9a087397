import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { attachFile, statements } from '@frontgraph/cypher';
import type { CypherMap, EditBy } from '@frontgraph/cypher';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { BadInputError, NotFoundError } from '../errors.js';
import { FileStore, FileTooLargeError, MAX_FILE_BYTES } from '../files/fileStore.js';
import type { IncomingFile } from '../files/fileStore.js';
import { checkFileType, servedAs } from '../files/types.js';
import type { Services } from '../request/context.js';
import { checkWhy } from '../resolvers/edits/check/needs.js';
import { allow, told } from '../resolvers/edits/perform.js';
import type { Editors } from './editors.js';
import { deadlineOf } from './headers.js';

interface Parts {
  readonly config: Config;
  readonly services: Services;
  readonly editors: Editors;
}
type SourceRoute = { Params: { id: string }; Querystring: { why?: string; sha256?: string } };

/** Milliseconds that one statement may take while a file comes in. */
const CALL_MS = 30_000;

/** `/sources/<id>/file`: the file that was read, for editors alone. */
export async function registerSourceFiles(app: FastifyInstance, parts: Parts): Promise<void> {
  const files = new FileStore(parts.config.dataFolder);
  const rateLimit = { max: 120, timeWindow: '1 minute' };
  await app.register(async (scope) => {
    // The file is taken as it streams by, whatever its type.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    // What is refused before it has come whole must not go on coming.
    scope.addHook('onRequest', async ({ raw }, reply) => {
      const { socket } = raw;
      reply.raw.once('close', () => {
        if (!raw.complete) socket.destroy();
      });
    });
    scope.put<SourceRoute>(
      '/sources/:id/file',
      { config: { rateLimit }, bodyLimit: MAX_FILE_BYTES },
      async (request, reply) => {
        const by = editorOf(parts, request);
        const { version, ...kept } = await attach(parts, { files, request, by });
        return reply.header('x-data-version', version).send({ ...kept, version });
      },
    );
    scope.get<SourceRoute>(
      '/sources/:id/file',
      { config: { rateLimit } },
      async (request, reply) => {
        editorOf(parts, request);
        const source = await sourceState(parts, request.params.id);
        const { fileSha256, fileType } = source;
        const file = typeof fileSha256 === 'string' ? await files.read(fileSha256) : null;
        if (file === null) throw new NotFoundError('No file of this source is kept here.');
        const { type, ending } = servedAs(String(fileType));
        const name = `${request.params.id.replace(/[^a-z0-9._-]/gi, '_')}.${ending}`;
        return reply
          .header('content-type', type)
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('content-length', file.bytes)
          .header('cache-control', 'private, no-store')
          .header('x-content-type-options', 'nosniff')
          .send(file.content);
      },
    );
  });
}

function editorOf({ config, editors }: Parts, request: FastifyRequest): EditBy {
  const by = config.loopback ? editors.whoIs(request) : null;
  return allow({ by, mayWrite: config.loopback });
}

/** What is stored of the source; editors see all of it. */
async function sourceState({ services }: Parts, id: string): Promise<CypherMap> {
  const call = { deadline: Date.now() + CALL_MS };
  const [row] = await services.store.read(statements.sourceSnapshots, { ids: [id] }, call);
  if (!row) throw new NotFoundError(`There is no source “${id.slice(0, 100)}”.`);
  return row.state;
}

interface Attaching {
  readonly files: FileStore;
  readonly request: FastifyRequest<SourceRoute>;
  readonly by: EditBy;
}

/** Takes the file in, keeps it under its hash, and says so in the log of edits. */
async function attach(parts: Parts, { files, request, by }: Attaching) {
  const { id } = request.params;
  const type = checkFileType(request.headers['content-type']);
  const why = checkWhy(request.query.why);
  if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES) {
    throw new FileTooLargeError();
  }
  const { sha256: read } = await sourceState(parts, id);
  const file = await files.receive(request.body as Readable);
  try {
    checkContent(file, [request.query.sha256, read]);
    await file.keep();
  } finally {
    await file.drop();
  }
  const { sha256, bytes } = file;
  const deadline = deadlineOf(request, parts.config);
  const options = { deadline, id: randomUUID(), by, why };
  const kept = { source: id, file: { sha256, type, bytes } };
  const { edit, version } = await told(() => attachFile(parts.services.store, kept, options));
  return { edit, sha256, bytes, version };
}

/** The file must have content, and the hash that the editor or the source gives. */
function checkContent({ sha256, bytes }: IncomingFile, given: readonly unknown[]): void {
  if (bytes === 0) throw new BadInputError('The file is empty.');
  for (const hash of given) {
    if (typeof hash !== 'string' || hash.toLowerCase() === sha256) continue;
    throw new BadInputError(
      `This is another file than was meant: its SHA-256 is ${sha256}, and ${hash.slice(0, 64)} was given.`,
    );
  }
}
