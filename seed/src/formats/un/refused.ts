import type { ReadContext } from '../../format.js';
import type { Fault, Place } from '../../statement.js';

/** Ends the reading of a file at a fault behind which nothing can be trusted. */
export class Refused extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
    this.name = 'Refused';
  }
}

/** A value as a message shows it: one line, cut where it is long. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** Ends the reading with a fault: what is wrong, the value, and what to do about it. */
export function refuse(at: Place, message: string, options: { value?: string; do: string }): never {
  throw new Refused({
    at,
    message: `${message} ${options.do}`,
    value: options.value ?? null,
    suggestion: null,
  });
}

/** Tells of a fault in an entry, after which reading goes on: what is wrong, the value, what to do. */
export type TellFault = (
  at: Place,
  message: string,
  options: { value: string; do: string },
) => void;

export function faultTeller(context: ReadContext, onTold: () => void = () => undefined): TellFault {
  return (at, message, options) => {
    onTold();
    context.onFault({
      at,
      message: `${message} ${options.do}`,
      value: options.value,
      suggestion: null,
    });
  };
}
