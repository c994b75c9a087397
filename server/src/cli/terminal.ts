import { EXIT } from './exit.js';

/** Where a command writes: answers to standard output, all else to standard error. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** A number with its thousands set apart: `1,234`. */
export const figure = (value: number): string => value.toLocaleString('en');

/** A signal that fires when the user stops the command; the second time it ends at once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.stopped);
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return stop.signal;
}
