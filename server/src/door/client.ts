import { ImportError, type ImportReport } from '@frontgraph/seed';
import { readDoorFile, type DoorFile } from './doorFile.js';
import { decodeEvents, type DoorEvent } from './events.js';
import { multipartBody } from './multipart.js';
import { KEY_HEADER } from './routes.js';
import type { Work } from './work.js';

const HELLO_MS = 10_000;

/** What a server said while it did our work, or that it said no more. */
export class DoorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DoorError';
  }
}

/**
 * Finds the server that holds this data folder. Null when there is none: no file, or one that a
 * killed server left behind, whose address answers no more or is another program's by now.
 */
export async function findDoor(dataFolder: string): Promise<DoorFile | null> {
  const door = await readDoorFile(dataFolder);
  if (!door) return null;
  try {
    const signal = AbortSignal.timeout(HELLO_MS);
    const response = await fetch(`${door.address}/door`, { headers: headersOf(door), signal });
    const hello = response.ok ? ((await response.json()) as { pid?: unknown }) : null;
    return hello?.pid === door.pid ? door : null;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TimeoutError') return null;
    throw new DoorError(
      `The server at ${door.address} (process ${door.pid}) holds this data folder and does not answer. ` +
        'Wait until it does, or stop it.',
      { cause: error },
    );
  }
}

/** The work of a command, done by a running server. */
export function doorWork(door: DoorFile): Work {
  return {
    import: ({ format, files, dryRun, onProgress, signal }) => {
      const { body, contentType } = multipartBody(files, signal);
      const path = `/door/import/${format}?dryRun=${String(dryRun)}`;
      const report = (event: DoorEvent): void => {
        if (event.type === 'progress') onProgress(event.progress);
      };
      return ask<ImportReport>(door, path, { body, contentType, signal, report });
    },
    check: (signal) => ask(door, '/door/check', { signal }),
    reindex: (signal) => ask(door, '/door/reindex', { signal }),
    stats: (signal) => ask(door, '/door/stats', { signal }),
  };
}

/** A fresh one-time address that makes a browser an editor; null where the server has no editors. */
export async function askForKey(door: DoorFile): Promise<string | null> {
  const response = await fetch(`${door.address}/door/key`, {
    method: 'POST',
    headers: headersOf(door),
  });
  if (!response.ok) throw new DoorError(await refusalOf(response));
  return ((await response.json()) as { enterUrl: string | null }).enterUrl;
}

interface Ask {
  readonly signal: AbortSignal;
  readonly body?: ReadableStream<Uint8Array>;
  readonly contentType?: string;
  readonly report?: (event: DoorEvent) => void;
}

async function ask<T>(door: DoorFile, path: string, options: Ask): Promise<T> {
  const { signal, body, contentType, report } = options;
  try {
    const response = await fetch(door.address + path, {
      method: 'POST',
      headers: { ...headersOf(door), ...(contentType && { 'content-type': contentType }) },
      signal,
      ...(body && { body, duplex: 'half' }),
    });
    if (!response.ok || !response.body) throw new DoorError(await refusalOf(response));
    for await (const event of decodeEvents(response.body)) {
      if (event.type === 'done') return event.value as T;
      if (event.type === 'progress') report?.(event);
      else throw failureOf(event);
    }
  } catch (error) {
    throw lostOr(error, door, signal);
  }
  throw lost(door);
}

function failureOf(event: Extract<DoorEvent, { type: 'faults' | 'failed' }>): Error {
  if (event.type === 'faults') return new ImportError(event.faults, event.more);
  return new DoorError(event.message);
}

/** A connection that breaks throws a TypeError; what we threw ourselves stays as it is. */
function lostOr(error: unknown, door: DoorFile, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return error instanceof TypeError ? lost(door, error) : error;
}

function lost({ address }: DoorFile, cause?: Error): DoorError {
  return new DoorError(
    `The server at ${address} ended before the work was done. What it reported as written is kept; ` +
      'run the command again to complete it.',
    { cause },
  );
}

async function refusalOf(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => null)) as {
    errors?: { message: string }[];
  } | null;
  return answer?.errors?.[0]?.message ?? `The server refused with status ${response.status}.`;
}

/** Events must come as they happen, so that they are not packed. */
function headersOf(door: DoorFile): Record<string, string> {
  return { [KEY_HEADER]: door.key, 'x-no-compression': '1' };
}
