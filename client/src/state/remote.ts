/** What went wrong with a request, as a closed list that a panel can show. */
export type Problem =
  | { readonly kind: 'offline'; readonly message: string }
  | { readonly kind: 'timeout'; readonly message: string }
  | { readonly kind: 'server'; readonly message: string; readonly code: string }
  | { readonly kind: 'refused'; readonly message: string; readonly code: string };

/** An answer on its way. A panel switches on `state` and can forget none. */
export type Remote<T> =
  /** Nothing was asked. */
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  /** Still loading after four seconds. */
  | { readonly state: 'slow' }
  /** The server cannot be reached. */
  | { readonly state: 'offline'; readonly retry: () => void }
  | { readonly state: 'error'; readonly problem: Problem; readonly retry: () => void }
  /** Answered, and there is nothing. */
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly data: T; readonly refreshing: boolean };

/** After how many milliseconds a wait is called slow. */
export const slowAfter = 4_000;

/** Marks a switch as complete: a case that is forgotten does not compile. */
export const unreachable = (value: never): never => {
  throw new Error(`Unforeseen case ${JSON.stringify(value)}`);
};
