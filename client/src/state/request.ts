import type { TypedDocumentString } from './documents';
import type { Problem } from './remote';

/** A request that failed, with its problem as a closed list. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Sends one operation and answers with its data. @throws RequestError */
export type Request = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

/** How requests travel. */
export interface RequestOptions {
  /** Address of the API; same origin by default. */
  readonly endpoint?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds after which a request is given up. */
  readonly deadline?: number;
  /** Told when an answer comes from newer data than any before. */
  readonly onVersion?: (version: number) => void;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

const versionHeader = 'x-data-version';

const fail = (problem: Problem): never => {
  throw new RequestError(problem);
};

/** Codes that mean the request itself was at fault: asking again will not help. */
const refusals = /^(BAD_|GRAPHQL_|FORBIDDEN|UNAUTH|NOT_FOUND|TOO_|LIMIT|COST)/;

const problemOf = (answer: Answer): Problem | null => {
  const first = answer.errors?.[0];
  if (first === undefined) return null;
  const code = typeof first.extensions?.code === 'string' ? first.extensions.code : 'UNKNOWN';
  return { kind: refusals.test(code) ? 'refused' : 'server', message: first.message, code };
};

const readAnswer = async (response: Response): Promise<Answer> => {
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // Not JSON: a proxy's error page, or an answer that broke off.
  }
  return fail({
    kind: 'server',
    code: `HTTP_${response.status}`,
    message: `The server answered ${response.status} without a readable body.`,
  });
};

/** Tells a deadline from an unreachable server; a cancelled request stays what it is. */
const explain = (error: unknown, deadline: AbortSignal, milliseconds: number): never => {
  if (error instanceof RequestError) throw error;
  if (deadline.aborted)
    return fail({ kind: 'timeout', message: `No answer after ${milliseconds / 1000} s.` });
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  return fail({ kind: 'offline', message: 'The server of Frontgraph cannot be reached.' });
};

/**
 * Makes the function that all requests go through. It sends the highest data version that it has
 * seen, so that no server answers from older data than this reader knows.
 */
export const createRequest = (options: RequestOptions = {}): Request => {
  const { endpoint = '/graphql', deadline: milliseconds = 30_000, onVersion } = options;
  const send = options.fetch ?? ((...args) => globalThis.fetch(...args));
  let highest = 0;
  const note = (response: Response): void => {
    const version = Number(response.headers.get(versionHeader));
    if (!Number.isSafeInteger(version) || version <= highest) return;
    highest = version;
    onVersion?.(version);
  };
  return async (document, variables, signal) => {
    const deadline = AbortSignal.timeout(milliseconds);
    const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
    if (highest > 0) headers.set(versionHeader, String(highest));
    try {
      const response = await send(endpoint, {
        method: 'POST',
        credentials: 'same-origin',
        headers,
        body: JSON.stringify({ query: document.toString(), variables }),
        signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
      });
      note(response);
      const answer = await readAnswer(response);
      const problem = problemOf(answer);
      if (problem !== null) fail(problem);
      return answer.data as never;
    } catch (error) {
      return explain(error, deadline, milliseconds);
    }
  };
};
