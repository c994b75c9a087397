// Finds a Neo4j for the tests: NEO4J_URI, else a container, else Community's jars by Java and Maven.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { SetupError, answers, aptInstall, root, run, say } from './run.mjs';

/** @typedef {{ uri: string, username: string, password: string, database: string }} Neo4jAddress */

const version = '5.26.30';
const image = 'neo4j:5.26-community';
const jars = path.join(root, '.cache', 'neo4j', version);
const here = path.join(root, 'tests', 'support', 'neo4j');
const complete = path.join(jars, 'neo4j-bolt-' + version + '.jar');

/** Makes sure that the tests can have a Neo4j; says which. */
export async function ensureNeo4j() {
  if (process.env.NEO4J_URI) return say(`Neo4j: the server at NEO4J_URI`);
  if (hasContainers()) return say(`Neo4j: the container image ${image}`);
  if (!hasJava() && !(await aptInstall(['openjdk-17-jdk-headless', 'maven']).catch(() => false))) {
    throw new SetupError(
      'The tests need a Neo4j 5 and found none. Do one of these: set NEO4J_URI, NEO4J_USERNAME and ' +
        'NEO4J_PASSWORD to an empty server; start Docker; install a JDK (17 or newer) and Maven.\n' +
        'Without Neo4j and browser: npm run test:fast.',
    );
  }
  if (!existsSync(complete)) {
    say(`fetching Neo4j ${version} with Maven (once, 123 MB)`);
    await run(
      'mvn',
      [
        '-q',
        '-B',
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${jars}`,
      ],
      {
        cwd: here,
        hint: 'Maven could not fetch the jars of Neo4j: check the network, or set NEO4J_URI.',
      },
    );
  }
  say(`Neo4j: ${version}, by Java`);
}

const hasContainers = () => answers('docker', ['info']);
const hasJava = () => answers('javac', ['-version']) && answers('mvn', ['-version']);

/**
 * Starts a Neo4j of one's own on loopback, or takes the one at NEO4J_URI.
 * @returns {Promise<Neo4jAddress & { stop: () => Promise<void> }>}
 */
export async function startNeo4j() {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (NEO4J_URI) {
    return {
      uri: NEO4J_URI,
      username: NEO4J_USERNAME ?? 'neo4j',
      password: NEO4J_PASSWORD ?? '',
      database: NEO4J_DATABASE ?? 'neo4j',
      stop: async () => {},
    };
  }
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const stop = hasContainers()
    ? await startContainer(port, password)
    : await startJava(port, password);
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j', stop };
}

/**
 * @param {number} port
 * @param {string} password
 */
async function startJava(port, password) {
  const home = mkdtempSync(path.join(tmpdir(), 'frontgraph-neo4j-'));
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const child = spawn(
    'java',
    [
      '-Xmx1g',
      ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      path.join(jars, '*'),
      path.join(here, 'Neo4jServer.java'),
      home,
      String(port),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, NEO4J_TEST_PASSWORD: password } },
  );
  await readyLine(child);
  return async () => {
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    rmSync(home, { recursive: true, force: true });
  };
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<void>}
 */
function readyLine(child) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const errors = [];
    createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
    createInterface({ input: child.stdout }).on(
      'line',
      (line) => line.startsWith('READY') && resolve(),
    );
    child.once('close', (code) =>
      reject(
        new SetupError(
          `Neo4j ended with ${code} before it was ready:\n${errors.slice(-20).join('\n')}`,
        ),
      ),
    );
  });
}

/**
 * @param {number} port
 * @param {string} password
 */
async function startContainer(port, password) {
  const name = `frontgraph-neo4j-${port}`;
  await run(
    'docker',
    [
      'run',
      '--rm',
      '-d',
      '--name',
      name,
      '-p',
      `127.0.0.1:${port}:7687`,
      '-e',
      'NEO4J_AUTH',
      image,
    ],
    {
      env: { NEO4J_AUTH: `neo4j/${password}` },
    },
  );
  await listening(port, Date.now() + 120_000);
  return () => run('docker', ['kill', name]);
}

/**
 * Waits until something listens.
 * @param {number} port
 * @param {number} deadline
 */
async function listening(port, deadline) {
  while (Date.now() < deadline) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () =>
        resolve(false),
      );
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new SetupError(`Neo4j did not answer on port ${port} within two minutes.`);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
