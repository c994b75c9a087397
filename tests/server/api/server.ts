import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLoopback } from '../../../server/src/config.js';
import type { Config, StoreConfig } from '../../../server/src/config.js';
import { startServer } from '../../../server/src/main.js';
import type { RunningServer } from '../../../server/src/main.js';

export const EDITOR_TOKEN = 'a-token-for-tests-0123456789-0123456789';

/** What a GraphQL request came back with. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  data: T;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  /** The whole body, to look for what must not be in it. */
  text: string;
}

export interface AskOptions {
  editor?: boolean;
  headers?: Record<string, string>;
}

export interface ApiServer {
  running: RunningServer;
  config: Config;
  /** Asks over HTTP and gives what came, errors and all. */
  tell<T>(query: string, variables?: object, options?: AskOptions): Promise<Answer<T>>;
  /** Asks and expects no error. */
  ask<T>(query: string, variables?: object, options?: AskOptions): Promise<T>;
  remove(): Promise<void>;
}

/** A server on a free port over real HTTP, with the built-in graph, in a folder of its own. */
export async function apiServer(
  store: (folder: string) => StoreConfig = (folder) => ({
    engine: 'embedded',
    path: join(folder, 'graph'),
  }),
): Promise<ApiServer> {
  const folder = await mkdtemp(join(tmpdir(), 'frontgraph-api-'));
  const config = testConfig(folder, store(folder));
  const running = await startServer(config);
  const tell = <T>(query: string, variables: object = {}, options: AskOptions = {}) =>
    post<T>(running.address, { query, variables }, options);
  return {
    running,
    config,
    tell,
    ask: async <T>(query: string, variables?: object, options?: AskOptions) => {
      const answer = await tell<T>(query, variables, options);
      if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors, null, 2));
      return answer.data;
    },
    remove: async () => {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function testConfig(folder: string, store: StoreConfig, host = '127.0.0.1'): Config {
  return {
    port: 0,
    host,
    loopback: isLoopback(host),
    dataFolder: folder,
    store,
    editorToken: EDITOR_TOKEN,
    allowedHosts: ['frontgraph.example'],
    allowedOrigins: ['https://newsroom.example'],
    deadlineMs: 30_000,
    maxDeadlineMs: 30_000,
    rateLimit: 100_000,
    logLevel: process.env['TEST_LOG'] ?? 'silent',
  };
}

async function post<T>(
  address: string,
  body: object,
  { editor = false, headers = {} }: AskOptions,
): Promise<Answer<T>> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(editor ? { authorization: `Bearer ${EDITOR_TOKEN}` } : {}),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as Partial<Answer<T>>;
  return { status: response.status, headers: response.headers, data: data as T, errors, text };
}
