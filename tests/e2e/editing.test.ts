import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, openBrowser, openPage } from '../support/browser.js';
import { startFrontgraph, type RunningFrontgraph } from '../support/frontgraph.js';

let server: RunningFrontgraph;
let browser: Browser;

/** What makes a browser an editor; the key behind it works once. */
let asEditor: BrowserContextOptions;

beforeAll(async () => {
  [server, browser] = await Promise.all([startFrontgraph(), openBrowser()]);
  const { page } = await openPage(browser, server.enterUrl);
  asEditor = { viewport: DESKTOP, storageState: await page.context().storageState() };
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A link that one claim alone supports. */
const LINK = 'sajid-mir~MEMBER_OF~lashkar-e-tayyiba';
const LINE = 'lashkar-e-tayyiba~sajid-mir';
const PATHS = 'path=sajid-mir,lashkar-e-tayyiba,6,disputed';

const line = (page: Page, status: string) =>
  page.locator(`[data-line="${LINE}"][data-status="${status}"]`);

const ledger = (page: Page) => page.locator('#ledger');

/** Opens a command by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('>');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** The alternatives between the two ends, as the rail names them. */
async function waysOf(page: Page): Promise<string[]> {
  const list = page.getByRole('listbox', { name: 'Paths found' });
  await list.waitFor();
  return list.getByRole('option').allInnerTexts();
}

const isDirect = (way: string): boolean => way.includes('directly');

describe('an editor', () => {
  it('takes the only claim of a link back, sees it everywhere, and undoes it from the log', async () => {
    const { page, complaints } = await openPage(
      browser,
      `${server.address}/?view=paths&${PATHS}`,
      asEditor,
    );
    expect((await waysOf(page)).filter(isDirect)).toHaveLength(1);

    await page.goto(`${server.address}/?select=${LINK}`);
    await line(page, 'ASSERTED').waitFor({ state: 'attached' });
    await page.evaluate(() => Object.assign(window, { sameLoad: true }));
    await ledger(page).locator('[data-claim]').click();
    await ledger(page).getByRole('button', { name: 'Take back' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take a claim back' });
    await dialog.getByText('It is the only claim that still supports this').waitFor();
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.getByText('Say why.').waitFor();
    await dialog.getByRole('textbox').fill('The release names somebody else.');
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await line(page, 'RETRACTED').waitFor({ state: 'attached' });
    await ledger(page).getByText('Taken back by the editors', { exact: true }).first().waitFor();
    const struck = ledger(page).locator('[data-withdrawn]');
    expect(await struck.locator('s').innerText()).not.toBe('');
    expect(await struck.innerText()).toContain('The release names somebody else.');

    await ledger(page).getByRole('button', { name: 'Paths between the two' }).click();
    expect((await waysOf(page)).filter(isDirect)).toEqual([]);
    await page.keyboard.press('1');

    await command(page, 'Log of edits');
    const log = page.getByRole('dialog', { name: 'Log of edits' });
    const retraction = log.locator('[data-action="RETRACT_CLAIM"]');
    await retraction.getByText('Why: The release names somebody else.').waitFor();
    await retraction.getByRole('button', { name: 'Undo' }).click();
    await retraction.getByRole('button', { name: 'Undo the edit' }).click();
    await log.locator('[data-action="UNDO"]').waitFor();
    expect(await retraction.innerText()).toContain('Undone by');
    expect(await retraction.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await page.keyboard.press('Escape');

    await line(page, 'ASSERTED').waitFor({ state: 'attached' });
    expect(await ledger(page).locator('[data-withdrawn]').count()).toBe(0);
    await page.keyboard.press('2');
    await page.getByRole('option').filter({ hasText: 'directly' }).waitFor();
    expect(await page.evaluate(() => 'sameLoad' in window)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('attaches a correction that every reader sees, beside the history', async () => {
    const address = `${server.address}/?select=milli-muslim-league`;
    const editor = await openPage(browser, address, asEditor);
    await editor.page.getByRole('button', { name: 'Correction note' }).click();
    const dialog = editor.page.getByRole('dialog', { name: 'Correction note' });
    await dialog.getByRole('textbox', { name: 'The note' }).fill('Not the party of 2024.');
    await dialog.getByRole('button', { name: 'Attach the note' }).click();
    await editor.page.getByRole('note').getByText('Not the party of 2024.').waitFor();

    const reader = await openPage(browser, address);
    await reader.page.getByRole('note').getByText('Not the party of 2024.').waitFor();
    expect(await reader.page.getByRole('button', { name: 'Correction note' }).count()).toBe(0);
    await reader.page.getByRole('tab', { name: 'History' }).click();
    await ledger(reader.page).locator('[data-action="CORRECTION_NOTE"]').waitFor();
    expect(await ledger(reader.page).getByRole('button', { name: 'Undo' }).count()).toBe(0);
    expect([...editor.complaints, ...reader.complaints]).toEqual([]);
  });
});
