import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../support/axe.js';
import { DESKTOP, PHONE, openBrowser, openPage } from '../support/browser.js';
import { readCsv } from '../support/csv.js';
import { startFrontgraph, type RunningFrontgraph } from '../support/frontgraph.js';

let server: RunningFrontgraph;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startFrontgraph(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const FOUR = [
  'lashkar-e-tayyiba',
  'jamaat-ud-dawa',
  'falah-e-insaniat-foundation',
  'milli-muslim-league',
];
const SIX = ['UN', 'US', 'EU', 'GB', 'IN', 'PK'];

const cell = (page: Page, id: string) => page.locator(`[data-cell="${id}"]`);

async function openTable(rows = FOUR) {
  const opened = await openPage(browser, `${server.address}/?view=listings&rows=${rows}`, {
    viewport: DESKTOP,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await cell(opened.page, 'lashkar-e-tayyiba~UN').waitFor();
  return opened;
}

/** Every cell of the table: what a screen reader hears of it, by its id. */
const heard = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('[data-cell]')
    .evaluateAll((cells) =>
      Object.fromEntries(
        cells.map((one) => [
          one.getAttribute('data-cell') ?? '',
          one.querySelector('.visually-hidden')?.textContent ?? '',
        ]),
      ),
    );

const state = (page: Page, id: string) =>
  cell(page, id).locator('[data-state]').getAttribute('data-state');

describe('the table of listings', () => {
  it('shows who lists four organisations, since when and under which reference', async () => {
    const { page, complaints } = await openTable();
    for (const row of FOUR)
      for (const column of SIX) expect(await cell(page, `${row}~${column}`).count()).toBe(1);
    expect(await cell(page, 'lashkar-e-tayyiba~UN').innerText()).toMatch(/2 May 2005[^]*QDe\.118/);
    expect(await state(page, 'lashkar-e-tayyiba~UN')).toBe('LISTED');
    expect(await state(page, 'lashkar-e-tayyiba~PK')).toBe('LISTED');
    expect(await cell(page, 'lashkar-e-tayyiba~PK').innerText()).toContain('14 Jan 2002');
    expect(await state(page, 'jamaat-ud-dawa~US')).toBe('ALIAS');
    expect(await cell(page, 'jamaat-ud-dawa~US').innerText()).toMatch(/3 dates[^]*claims disagree/);
    expect(await state(page, 'milli-muslim-league~UN')).toBe('ABSENT');
    expect(await state(page, 'falah-e-insaniat-foundation~EU')).toBe('NOT_KNOWN');
    expect((await heard(page))['milli-muslim-league~UN']).toContain('27 February 2026');
    expect(await page.getByRole('columnheader', { name: /United Nations/ }).innerText()).toMatch(
      /UN 1267 list[^]*27 Feb 2026, whole/,
    );
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows what stood on a day: watched in 2017, and who says it was not on the list', async () => {
    const { page } = await openTable();
    await page.getByRole('textbox', { name: 'As of' }).fill('2017');
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="jamaat-ud-dawa~PK"] [data-state="WATCHED"]').waitFor();
    await cell(page, 'jamaat-ud-dawa~PK').click();
    const ledger = page.getByRole('complementary', { name: 'Evidence' });
    await ledger
      .getByText(/says Radio Mashaal, 2017/)
      .first()
      .waitFor();
    expect(await ledger.innerText()).toMatch(
      /not on the list of banned organisations, says Radio Mashaal, 2017/,
    );
  });

  it('sorts by a column and goes back to the order asked for', async () => {
    const { page } = await openTable([...FOUR].reverse());
    const rows = () => page.getByRole('rowheader').locator('button').allInnerTexts();
    const asked = await rows();
    const head = page.getByRole('columnheader', { name: /United States/ });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await rows()).toEqual([
      'Lashkar-e-Tayyiba',
      'Jamaat-ud-Dawa',
      'Falah-e-Insaniat Foundation',
      'Milli Muslim League',
    ]);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await rows())[0]).toBe('Milli Muslim League');
    await head.getByRole('button').click();
    expect(await rows()).toEqual(asked);
  });

  it('is walked by arrow keys; Enter opens the claims, which can be cited', async () => {
    const { page } = await openTable();
    await page
      .getByRole('button', { name: /Lashkar-e-Tayyiba/ })
      .first()
      .focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(
      'jamaat-ud-dawa~UN',
    );
    await page.keyboard.press('Enter');
    const ledger = page.getByRole('complementary', { name: 'Evidence' });
    await ledger.locator('[data-claim]').first().waitFor();
    expect(await ledger.getByRole('heading', { level: 2 }).innerText()).toContain('Jamaat-ud-Dawa');
    await ledger.getByRole('button', { name: 'Cite' }).click();
    await page.getByText('Copied with sources').waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/Jamaat-ud-Dawa/);
    expect(cited).toMatch(/QDe\.118/);
    expect(cited).toMatch(/accessed 20\d\d-\d\d-\d\d/);
    expect(new URL(page.url()).searchParams.get('cell')).toBe('jamaat-ud-dawa~UN');
    await page.keyboard.press('Escape');
    await ledger.locator('[data-claim]').first().waitFor({ state: 'detached' });
  });

  it('is downloaded as it is shown, cell by cell', async () => {
    const { page } = await openTable();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the table as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^frontgraph-listings-\d{4}-\d\d-\d\d\.csv$/);
    const [head = [], ...records] = readCsv(await readFile(await download.path(), 'utf8'));
    const at = (name: string) => head.findIndex((one) => one.startsWith(name));
    const written = records.map((record) => [
      `${record[at('entity id')]}~${record[at('jurisdiction code')]}`,
      record[at('in words')],
    ]);
    expect(Object.fromEntries(written)).toEqual(await heard(page));
    const un = records.find((record) => record[at('in words')]?.includes('QDe.118'));
    expect(un?.[at('since')]).toBe('2005-05-02');
    expect(un?.[at('sources')]).toMatch(/Consolidated List.*QDe\.118.*accessed 2\d{3}-\d\d-\d\d/);
    const us = records.find((record) => record[at('since')] === '2010-11-24');
    expect(us?.[at('sources')]).toMatch(/https?:\/\/\S+, accessed 2\d{3}-\d\d-\d\d/);
    expect(un?.[at('lists')]).toMatch(/UN 1267 list.*edition of 2026-02-27, held whole/);
  });

  it('scrolls sideways on a phone below names that stay, with fingers in mind', async () => {
    const { page, complaints } = await openPage(
      browser,
      `${server.address}/?view=listings&rows=${FOUR}`,
      { viewport: PHONE, hasTouch: true },
    );
    await cell(page, 'jamaat-ud-dawa~PK').tap();
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByText(/Banned/)
      .first()
      .waitFor();
    const name = page.getByRole('button', { name: /Jamaat-ud-Dawa/ }).first();
    expect((await name.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    expect((await name.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(complaints).toEqual([]);
  });
});

describe('the page of disagreements', () => {
  it('shows both amounts of one reward with their sources, and neither as right', async () => {
    const { page, complaints } = await openPage(
      browser,
      `${server.address}/?view=disagreements&kinds=value&about=abdul-rehman-makki`,
      { viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] },
    );
    const reward = page.getByRole('article', { name: /reward for Abdul Rehman Makki/ });
    await reward.waitFor();
    const sides = reward.getByRole('region');
    expect(await sides.allInnerTexts()).toEqual([
      expect.stringMatching(/2 million[^]*Voice of America/),
      expect.stringMatching(/3 million[^]*Pakistan Today/),
    ]);
    await sides.first().locator('[data-claim]').first().click();
    await sides.first().getByText('Place in source').waitFor();
    await reward.getByRole('button', { name: 'Cite' }).click();
    await page.getByText('Copied with sources').waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/Side 1 of 2: [^]*2 million[^]*Side 2 of 2: [^]*3 million/);
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('counts by kind, narrows, and shows more', async () => {
    const { page } = await openPage(browser, `${server.address}/?view=disagreements`);
    const all = page.getByRole('button', { name: /^All kinds/ });
    const values = page.getByRole('button', { name: /^Different values/ });
    await page.getByRole('article').first().waitFor();
    const total = Number((await all.innerText()).match(/\d+/)?.[0]);
    const first = await page.getByRole('article').count();
    expect(first).toBeLessThan(total);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('article').nth(first).waitFor();
    await values.click();
    const count = Number((await values.innerText()).match(/\d+/)?.[0]);
    await page.getByText(`${count} disagreements`, { exact: true }).waitFor();
    expect(await page.getByRole('article').count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('kinds')).toBe('value');
  });
});
