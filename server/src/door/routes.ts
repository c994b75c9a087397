import { PassThrough } from 'node:stream';
import multipart from '@fastify/multipart';
import type { GraphStore } from '@frontgraph/cypher';
import { formats, ImportError, type FormatName } from '@frontgraph/seed';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BadInputError, didYouMean, ForbiddenError } from '../errors.js';
import { encodeEvent, type DoorEvent } from './events.js';
import { spool } from './spool.js';
import { storeWork } from './work.js';

/** Header that carries the key of the door. */
export const KEY_HEADER = 'x-frontgraph-door';

const MAX_FILE_BYTES = 4 * 1024 ** 3;
const MAX_FILES = 10_000;

export interface DoorOptions {
  readonly store: GraphStore;
  readonly dataFolder: string;
  readonly isKey: (given: string) => boolean;
  readonly newEnterUrl: () => string | null;
}

type Report = (event: DoorEvent) => void;
type Task = (report: Report, signal: AbortSignal) => Promise<unknown>;

/** Routes under `/door`, for whoever is on this machine and can read the key. */
export async function registerDoor(app: FastifyInstance, options: DoorOptions): Promise<void> {
  const work = storeWork(options.store);
  const closing = new AbortController();
  await app.register(async (door) => {
    await door.register(multipart, {
      preservePath: true,
      limits: { fileSize: MAX_FILE_BYTES, files: MAX_FILES },
    });
    door.addHook('onRequest', async (request) => guard(request, options.isKey));
    // Work under way is stopped, or closing would wait for it.
    door.addHook('preClose', async () => closing.abort());
    const answer = (reply: FastifyReply, task: Task) => stream(reply, task, closing.signal);

    door.get('/door', async () => ({ pid: process.pid, engine: options.store.engine }));
    door.post('/door/key', async () => ({ enterUrl: options.newEnterUrl() }));
    door.post('/door/check', (_, reply) => answer(reply, (__, signal) => work.check(signal)));
    door.post('/door/reindex', (_, reply) => answer(reply, (__, signal) => work.reindex(signal)));
    door.post('/door/stats', (_, reply) => answer(reply, (__, signal) => work.stats(signal)));
    door.post<{ Params: { format: string }; Querystring: { dryRun?: string } }>(
      '/door/import/:format',
      async (request, reply) => {
        const format = formatOf(request.params.format);
        const dryRun = request.query.dryRun === 'true';
        const { files, remove } = await spool(options.dataFolder, request.files());
        return answer(reply, async (report, signal) => {
          const onProgress = (progress: ProgressOf): void => report({ type: 'progress', progress });
          try {
            return await work.import({ format, files, dryRun, onProgress, signal });
          } finally {
            await remove();
          }
        });
      },
    );
  });
}

type ProgressOf = Extract<DoorEvent, { type: 'progress' }>['progress'];

/** Only from this machine, and only with the key: a page or another user has neither. */
function guard({ socket, headers }: FastifyRequest, isKey: (given: string) => boolean): void {
  const from = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const isNear = from.startsWith('127.') || from === '::1' || from === bare(socket.localAddress);
  const given = headers[KEY_HEADER];
  if (isNear && typeof given === 'string' && isKey(given)) return;
  throw new ForbiddenError('This door is for commands of the one who runs this server.');
}

const bare = (address: string | undefined): string => (address ?? '').replace(/^::ffff:/, '');

function formatOf(name: string): FormatName {
  if (Object.hasOwn(formats, name)) return name as FormatName;
  const known = Object.keys(formats);
  throw new BadInputError(`There is no format “${name}”${didYouMean(name, known)}`);
}

/** Does a task and streams its events; whoever hangs up stops it. */
async function stream(
  reply: FastifyReply,
  task: Task,
  closing: AbortSignal,
): Promise<FastifyReply> {
  const events = new PassThrough();
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  void reply.header('content-type', 'application/x-ndjson').header('cache-control', 'no-store');
  void reply.send(events);
  const report: Report = (event) => void events.write(encodeEvent(event));
  const signal = AbortSignal.any([gone.signal, closing]);
  try {
    report({ type: 'done', value: await task(report, signal) });
  } catch (error) {
    report(failure(error, closing));
  } finally {
    events.end();
  }
  return reply;
}

/** The asker owns this machine's data, so that it is told what really went wrong. */
function failure(error: unknown, closing: AbortSignal): DoorEvent {
  if (error instanceof ImportError) {
    return { type: 'faults', faults: error.faults, more: error.more };
  }
  if (closing.aborted) {
    return { type: 'failed', name: 'AbortError', message: 'The server is being stopped.' };
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { type: 'failed', name, message };
}
