// Makes the README's pictures: the built product, its built-in graph, one link open to its claims;
// and the same sheet as of three years.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/chromium.mjs';
import { SetupError, root, say } from './lib/run.mjs';

const LINK = 'jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba';
/** Three years that tell: before the fronts, after Mumbai, with the party. */
const YEARS = [2002, 2009, 2018];
/** @param {string} name */
const pictureOf = (name) => path.join(root, 'docs', `${name}.png`);

const data = mkdtempSync(path.join(tmpdir(), 'frontgraph-picture-'));
const server = spawn(process.execPath, ['server/dist/cli/main.js', 'serve'], {
  cwd: root,
  env: { ...process.env, PORT: '0', FRONTGRAPH_DATA: data },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await take(await addressOf(server));
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('close', resolve));
  rmSync(data, { recursive: true, force: true });
}

/** @param {string} address */
async function take(address) {
  const executablePath = findChromium();
  if (!executablePath) throw new SetupError('No Chromium was found; set CHROMIUM_PATH to one.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    mkdirSync(path.dirname(pictureOf('')), { recursive: true });
    await takeLink(page, address);
    await takeYears(page, address);
  } finally {
    await browser.close();
  }
}

/**
 * One link, open to its claims.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function takeLink(page, address) {
  await page.goto(`${address}/?select=${LINK}`);
  await page.locator('[data-claim]').first().waitFor();
  await settled(page);
  await page.screenshot({ path: written('explorer') });
}

/**
 * The sheet as of each of the years, undated claims left out. One page goes through them all, as a
 * reader does, so that everything stands in the same place.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function takeYears(page, address) {
  await page.goto(`${address}/?asof=${YEARS[0]}&certain=1`);
  const handle = page.getByRole('slider', { name: 'Held on' });
  for (const year of YEARS) {
    await handle.fill(String(year));
    await page
      .getByRole('status')
      .filter({ hasText: `as of ${year}` })
      .waitFor();
    await settled(page);
    const clip = await page.getByRole('main').boundingBox();
    if (clip === null) throw new SetupError('The sheet is not drawn.');
    await page.screenshot({ path: written(`lashkar-e-tayyiba-${year}`), clip });
  }
}

/** @param {import('playwright-core').Page} page */
async function settled(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
}

/** @param {string} name */
function written(name) {
  say(`writing ${path.relative(root, pictureOf(name))}`);
  return pictureOf(name);
}

/**
 * The address that the server prints when it is ready.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child
 * @returns {Promise<string>}
 */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address) resolve(address);
    });
    child.once('close', (code) => reject(new SetupError(`The server ended with ${code}.`)));
  });
}
