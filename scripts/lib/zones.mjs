// Who may import whom (DESIGN.md): each row names a folder and what it must not import.

/**
 * @param {string} target
 * @param {string[]} from
 * @param {string} message
 */
const zone = (target, from, message) => from.map((folder) => ({ target, from: folder, message }));

const server = (/** @type {string} */ name) => `server/src/${name}`;
const spine = ['cli', 'door', 'main.ts', 'server.ts', 'resolvers', 'worker', 'paths', 'projection'];

/** The server's spine: a room imports only those after it. */
const serverSpine = spine.flatMap((name, at) =>
  zone(
    server(name),
    spine
      .slice(0, at)
      .filter((earlier) => !(name === 'door' && earlier === 'cli'))
      .map(server),
    'The server imports along its spine: cli, main, server, resolvers, worker, paths, projection.',
  ),
);

export const zones = [
  ...zone('cypher', ['seed', 'server', 'client', 'tests'], 'cypher knows no other folder.'),
  ...zone('seed', ['server', 'client', 'tests'], 'seed imports only cypher.'),
  ...zone('server', ['client', 'tests'], 'The server imports cypher, and seed through its index.'),
  ...zone(
    'client',
    ['cypher', 'seed', 'server', 'tests'],
    'The client knows the server by its schema alone.',
  ),
  ...serverSpine,
  ...zone('server/src/errors.ts', ['server/src'], 'errors is a leaf.'),
  ...zone('server/src/config.ts', ['server/src'], 'config is a leaf.'),
  ...zone(
    'client/src/graph',
    ['client/src/state', 'client/src/canvas', 'client/src/panels', 'client/src/ui'],
    'graph is pure.',
  ),
  ...zone(
    'client/src/state',
    ['client/src/canvas', 'client/src/panels', 'client/src/ui'],
    'state imports only graph and operations.',
  ),
  ...zone(
    'client/src/canvas',
    ['client/src/panels', 'client/src/operations', 'client/src/ui'],
    'canvas imports state and graph.',
  ),
  ...zone(
    'client/src/panels',
    ['client/src/canvas', 'client/src/operations'],
    'panels import state, graph and ui.',
  ),
  ...zone(
    'client/src/ui',
    ['client/src/state', 'client/src/canvas', 'client/src/panels', 'client/src/operations'],
    'ui is primitives.',
  ),
];
