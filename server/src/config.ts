import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** The environment, read once; every variable has a default that works on one's own machine. */
const environment = z.object({
  PORT: whole({ min: 0, max: 65_535 }).default(4000),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  FRONTGRAPH_DATA: z.string().trim().min(1).default('.frontgraph'),
  FRONTGRAPH_ENGINE: z.enum(['embedded', 'neo4j']).optional(),
  NEO4J_URI: z.string().trim().min(1).optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().trim().min(1).default('neo4j'),
  FRONTGRAPH_EDITOR_TOKEN: z.string().min(32, 'must have 32 characters or more').optional(),
  FRONTGRAPH_ALLOWED_HOSTS: list().default([]),
  FRONTGRAPH_ALLOWED_ORIGINS: list().default([]),
  FRONTGRAPH_DEADLINE_MS: whole({ min: 1, max: 600_000 }).default(10_000),
  FRONTGRAPH_MAX_DEADLINE_MS: whole({ min: 1, max: 600_000 }).default(60_000),
  FRONTGRAPH_RATE_LIMIT: whole({ min: 1, max: 1_000_000 }).default(1200),
  FRONTGRAPH_MEMORY_MB: whole({ min: 64, max: 1_000_000 }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** What to write instead, by variable; the fault itself comes from the check. */
const ADVICE: Record<string, string> = {
  PORT: 'give a port from 1 to 65535, for example PORT=4000 (0 takes any free one)',
  HOST: 'give an address of this machine, for example HOST=127.0.0.1',
  FRONTGRAPH_ENGINE: 'write embedded or neo4j, or leave it out',
  FRONTGRAPH_EDITOR_TOKEN: 'make one with: openssl rand -hex 32',
  FRONTGRAPH_DEADLINE_MS: 'give milliseconds, for example 10000',
  FRONTGRAPH_MAX_DEADLINE_MS: 'give milliseconds, for example 60000',
  FRONTGRAPH_RATE_LIMIT: 'give requests a minute, for example 1200',
  FRONTGRAPH_MEMORY_MB: 'give megabytes, for example 1024, or leave it out',
  LOG_LEVEL: 'write one of fatal, error, warn, info, debug, trace, silent',
  NEO4J_URI: 'write for example NEO4J_URI=bolt://127.0.0.1:7687',
  NEO4J_PASSWORD: 'set NEO4J_PASSWORD to the password of the Neo4j user',
};

export type StoreConfig =
  | { engine: 'embedded'; path: string; memoryLimitMb?: number | undefined }
  | { engine: 'neo4j'; uri: string; username: string; password: string; database: string };

export interface Config {
  port: number;
  host: string;
  /** True when only this machine can reach us: then there are editors, and a door for commands. */
  loopback: boolean;
  /** Absolute path of the data folder. */
  dataFolder: string;
  store: StoreConfig;
  /** For programs that edit, as a bearer token. */
  editorToken: string | null;
  /** Host names beyond our own under which we answer. */
  allowedHosts: string[];
  /** Origins beyond our own whose pages may ask us. */
  allowedOrigins: string[];
  /** Milliseconds: default of a request, and the most it may ask for. */
  deadlineMs: number;
  maxDeadlineMs: number;
  /** GraphQL requests a minute and address. */
  rateLimit: number;
  logLevel: string;
}

export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** Reads the environment; throws a ConfigError that names each wrong variable and what to do. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable is what compose files and shells give for "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(describe(given)).join('\n'));
  const read = parsed.data;
  return {
    port: read.PORT,
    host: read.HOST,
    loopback: isLoopback(read.HOST),
    dataFolder: resolve(read.FRONTGRAPH_DATA),
    store: storeOf(read),
    editorToken: read.FRONTGRAPH_EDITOR_TOKEN ?? null,
    allowedHosts: read.FRONTGRAPH_ALLOWED_HOSTS,
    allowedOrigins: read.FRONTGRAPH_ALLOWED_ORIGINS,
    deadlineMs: Math.min(read.FRONTGRAPH_DEADLINE_MS, read.FRONTGRAPH_MAX_DEADLINE_MS),
    maxDeadlineMs: read.FRONTGRAPH_MAX_DEADLINE_MS,
    rateLimit: read.FRONTGRAPH_RATE_LIMIT,
    logLevel: read.LOG_LEVEL,
  };
}

function storeOf(read: z.infer<typeof environment>): StoreConfig {
  const engine = read.FRONTGRAPH_ENGINE ?? (read.NEO4J_URI ? 'neo4j' : 'embedded');
  if (engine === 'embedded') {
    const path = resolve(read.FRONTGRAPH_DATA, 'graph');
    return { engine, path, memoryLimitMb: read.FRONTGRAPH_MEMORY_MB };
  }
  if (!read.NEO4J_URI) {
    throw new ConfigError(
      `NEO4J_URI is not set, but FRONTGRAPH_ENGINE is neo4j: ${ADVICE['NEO4J_URI']}`,
    );
  }
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/.test(read.NEO4J_URI)) {
    throw new ConfigError(
      `NEO4J_URI is not a Neo4j address (“${read.NEO4J_URI}”): ${ADVICE['NEO4J_URI']}`,
    );
  }
  if (read.NEO4J_PASSWORD === undefined) {
    throw new ConfigError(
      `NEO4J_PASSWORD is not set, but NEO4J_URI is: ${ADVICE['NEO4J_PASSWORD']}`,
    );
  }
  return {
    engine,
    uri: read.NEO4J_URI,
    username: read.NEO4J_USERNAME,
    password: read.NEO4J_PASSWORD,
    database: read.NEO4J_DATABASE,
  };
}

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (bare === 'localhost' || bare === '::1') return true;
  return isIP(bare) === 4 && bare.startsWith('127.');
}

function whole({ min, max }: { min: number; max: number }) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number({ error: message }).int(message).min(min, message).max(max, message);
}

function list() {
  return z.string().transform((text) =>
    text
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter(Boolean),
  );
}

/** Secrets are named, never shown. */
const SECRET = /PASSWORD|TOKEN/;

function describe(given: Record<string, string | undefined>) {
  return (issue: z.core.$ZodIssue): string => {
    const name = String(issue.path[0]);
    const value = SECRET.test(name) ? '' : ` (“${given[name] ?? ''}”)`;
    const advice = ADVICE[name];
    return `${name}${value}: ${issue.message}${advice ? `; ${advice}` : ''}`;
  };
}
