// Makes the README's picture: the built product, its built-in graph, one link open to its claims.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/chromium.mjs';
import { SetupError, root, say } from './lib/run.mjs';

const LINK = 'jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba';
const picture = path.join(root, 'docs', 'explorer.png');

const data = mkdtempSync(path.join(tmpdir(), 'frontgraph-picture-'));
const server = spawn(process.execPath, ['server/dist/cli/main.js', 'serve'], {
  cwd: root,
  env: { ...process.env, PORT: '0', FRONTGRAPH_DATA: data },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await take(await addressOf(server));
  say(`wrote ${path.relative(root, picture)}`);
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
    await page.goto(`${address}/?select=${LINK}`);
    await page.locator('[data-claim]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(1500);
    mkdirSync(path.dirname(picture), { recursive: true });
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
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
