// What `npm start` and `npm test` need on a clone where nothing is installed: plain Node only.
import { build, checkNode, install } from './lib/install.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureNeo4j } from './lib/neo4j.mjs';
import { SetupError, say } from './lib/run.mjs';

const steps = {
  install: [checkNode, install],
  start: [checkNode, install, build],
  test: [checkNode, install, build, ensureChromium, ensureNeo4j],
};

const wanted = process.argv[2] ?? '';
const list = steps[/** @type {keyof typeof steps} */ (wanted)];
if (!list) {
  say(`usage: node scripts/setup.mjs ${Object.keys(steps).join('|')}`);
  process.exit(2);
}
try {
  for (const step of list) await step();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`frontgraph: ${error.message}\n`);
  process.exit(1);
}
