/**
 * The process that holds the embedded database. Nothing inside a process can stop a running Grafeo
 * query, so its parent stops this one. It never outlives its parent, not even one killed by force.
 */
import type { Reply, Request, WireError } from './protocol.js';
import { ChildError, Session } from './session.js';

const MEMORY_CHECK_MS = 100;

const session = new Session();

/** A plain exit waits for running queries. What was committed is in the log already. */
const die = () => process.kill(process.pid, 'SIGKILL');

process.on('disconnect', die);
// Ctrl-C reaches the whole process group: the parent decides when to close.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

process.on('message', (request: Request) => {
  if (request.op === 'open') watchMemory(request.memoryLimitMb);
  void answer(request);
});

async function answer(request: Request): Promise<void> {
  try {
    send({ id: request.id, rows: await session.run(request) });
  } catch (error) {
    send({ id: request.id, error: wireError(error) });
  }
}

function send(reply: Reply, then: () => void = () => undefined): void {
  if (process.connected) process.send?.(reply, undefined, undefined, then);
}

function wireError(error: unknown): WireError {
  if (error instanceof ChildError) {
    return { message: error.message, status: null, kind: error.kind };
  }
  const { message, gqlStatus } = error as Error & { gqlStatus?: string };
  return { message: message ?? String(error), status: gqlStatus ?? null };
}

function watchMemory(limitMb: number): void {
  setInterval(() => {
    const memoryMb = Math.round(process.memoryUsage.rss() / 2 ** 20);
    if (memoryMb > limitMb) send({ id: null, memoryMb }, die);
  }, MEMORY_CHECK_MS).unref();
}
