import { BatchError, StoreError } from '@frontgraph/cypher';
import { faultLine, ImportError } from '@frontgraph/seed';
import { ConfigError } from '../config.js';
import { DoorError } from '../door/index.js';

/** What a command ends with. */
export const EXIT = {
  done: 0,
  /** The files have faults, or a check found differences. */
  faults: 1,
  /** The command was not given as it should be. */
  usage: 2,
  /** It could not be done now: store, server, network, configuration. */
  unavailable: 3,
  /** Stopped by the user. */
  stopped: 130,
} as const;

/** The command was not given as it should be. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** What was asked for can't be reached: a file, an address. */
export class InputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InputError';
  }
}

/** Exit code and lines of an error; unknown ones are bugs and show where they come from. */
export function explain(error: unknown): { code: number; lines: string[] } {
  if (error instanceof ImportError) return { code: EXIT.faults, lines: faultsOf(error) };
  if (error instanceof UsageError) return { code: EXIT.usage, lines: [error.message] };
  if (error instanceof InputError) return { code: EXIT.faults, lines: [error.message] };
  if (isAbort(error)) {
    const lines = ['Stopped. What was reported as written is kept; run it again to complete it.'];
    return { code: EXIT.stopped, lines };
  }
  const known = [StoreError, BatchError, ConfigError, DoorError];
  if (error instanceof Error && known.some((type) => error instanceof type)) {
    return { code: EXIT.unavailable, lines: error.message.split('\n') };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: EXIT.unavailable, lines: [`This is a bug of Frontgraph: ${text}`] };
}

function faultsOf({ faults, more }: ImportError): string[] {
  const count = faults.length + more;
  return [
    ...faults.map(faultLine),
    ...(more > 0 ? [`… and ${more} more`] : []),
    `${count} ${count === 1 ? 'fault' : 'faults'}; nothing was imported.`,
  ];
}

function isAbort(error: unknown): boolean {
  if (error instanceof StoreError) return error.code === 'ABORTED';
  return error instanceof Error && error.name === 'AbortError';
}
