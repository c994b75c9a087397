// Finds a Chromium for the tests: one on the machine, else the package manager's, else Playwright's.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { SetupError, aptInstall, root, run, say, which } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macApps = ['Google Chrome', 'Chromium'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

/**
 * The path of a Chromium on this machine, or null. CHROMIUM_PATH decides where it is set.
 * @returns {string | null}
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return (
    names.map(which).find((file) => file !== null) ??
    macApps.find((file) => existsSync(file)) ??
    findPlaywrights()
  );
}

function findPlaywrights() {
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    path.join(homedir(), '.cache', 'ms-playwright'),
    path.join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ];
  for (const folder of folders) {
    if (!folder || !existsSync(folder)) continue;
    for (const name of readdirSync(folder)
      .filter((n) => n.startsWith('chromium-'))
      .sort()
      .reverse()) {
      const file = [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ]
        .map((end) => path.join(folder, name, end))
        .find((candidate) => existsSync(candidate));
      if (file) return file;
    }
  }
  return null;
}

/** Makes sure that there is one; says where it is. */
export async function ensureChromium() {
  let found = findChromium();
  if (!found && (await aptInstall(['chromium']).catch(() => false))) found = findChromium();
  if (!found) {
    say('downloading a Chromium with Playwright');
    await run(
      process.execPath,
      [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
      {
        hint: 'Install Chromium or Chrome by hand, or set CHROMIUM_PATH to one.',
      },
    );
    found = findChromium();
  }
  if (!found || !existsSync(found)) {
    throw new SetupError('No Chromium was found. Install one, or set CHROMIUM_PATH to one.');
  }
  say(`browser: ${found}`);
}
