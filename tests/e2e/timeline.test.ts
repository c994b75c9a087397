import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../support/axe.js';
import { PHONE, openBrowser, openPage } from '../support/browser.js';
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

const latecomers = ['falah-e-insaniat-foundation', 'milli-muslim-league'];

const entity = (page: Page, id: string) => page.locator(`[data-entity="${id}"]`);
const held = (page: Page) => page.getByRole('slider', { name: 'Held on' });

/** Ids of what is there, with the pixels where each is drawn. */
const places = async (page: Page): Promise<Record<string, string>> =>
  page
    .locator('[data-entity]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-entity'),
          `${row.getAttribute('data-x')} ${row.getAttribute('data-y')}`,
        ]),
      ),
    );

/** Waits until the sheet has the answer about a day, in the words of its head. */
const dayShown = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).filter({ hasText: 'of 3' }).waitFor();

/** Drags a handle with the mouse to a year, as a hand would: down, along, up. */
async function drag(page: Page, year: number): Promise<void> {
  const slider = held(page);
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the handle is not drawn');
  const [least, most, now] = await slider.evaluate((input) => {
    const { min, max, value } = input as HTMLInputElement;
    return [Number(min), Number(max), Number(value)];
  });
  const thumb = 16;
  const at = (of: number) =>
    box.x + thumb / 2 + ((of - least!) / (most! - least!)) * (box.width - thumb);
  const y = box.y + thumb / 2;
  await page.mouse.move(at(now!), y);
  await page.mouse.down();
  await page.mouse.move(at(year), y, { steps: 12 });
  await page.mouse.up();
}

/** Opens the explorer on its first day with undated claims left out, and says where all stands. */
async function openTimeline(): Promise<{
  page: Page;
  complaints: string[];
  all: Record<string, string>;
}> {
  const { page, complaints } = await openPage(browser, server.address);
  await entity(page, 'lashkar-e-tayyiba').waitFor({ state: 'attached' });
  await held(page).waitFor();
  await page.waitForFunction(() => document.querySelector('[data-entity][data-x]') !== null);
  return { page, complaints, all: await places(page) };
}

/** What is there now stands where it stood among all. */
const unmoved = (now: Record<string, string>, all: Record<string, string>): void => {
  for (const [id, at] of Object.entries(now)) expect([id, at]).toEqual([id, all[id]]);
};

describe('the timeline', () => {
  it('dragged from 2001 to 2018 shows organisations appear, and nothing moves', async () => {
    const { page, complaints, all } = await openTimeline();
    expect(await held(page).getAttribute('aria-valuetext')).toBe('All years');
    await drag(page, 2001);
    expect(await held(page).getAttribute('aria-valuetext')).toBe('held on 31 December 2001');
    await entity(page, 'milli-muslim-league').waitFor({ state: 'detached' });
    await page.getByText('Leave out undated').click();
    await entity(page, 'falah-e-insaniat-foundation').waitFor({ state: 'detached' });
    const then = await places(page);
    expect(Object.keys(then)).toContain('lashkar-e-tayyiba');
    unmoved(then, all);

    await drag(page, 2018);
    for (const id of latecomers) await entity(page, id).waitFor({ state: 'attached' });
    const later = await places(page);
    expect(Object.keys(later).length).toBeGreaterThan(Object.keys(then).length + 10);
    unmoved(later, all);
    await dayShown(page, 'as of 2018');
    expect(new URL(page.url()).search).toBe('?asof=2018&certain=1');

    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to all years' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-entity]').length === count,
      Object.keys(all).length,
    );
    expect(await places(page)).toEqual(all);
    expect(complaints).toEqual([]);
  });

  it('goes by keyboard: by year, by five, to both ends', async () => {
    const { page, all } = await openTimeline();
    await page.keyboard.press('t');
    const year = () => held(page).getAttribute('aria-valuetext');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const first = Number((await year())?.slice(-4));
    await page.keyboard.press('ArrowRight');
    expect(await year()).toBe(`held on 31 December ${first + 1}`);
    await page.keyboard.press('PageUp');
    expect(await year()).toBe(`held on 31 December ${first + 6}`);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await year()).toBe(`held on 31 December ${first}`);
    await entity(page, 'milli-muslim-league').waitFor({ state: 'detached' });
    for (let at = first; at < 2018; at += 1) await page.keyboard.press('ArrowRight');
    await entity(page, 'milli-muslim-league').waitFor({ state: 'attached' });
    unmoved(await places(page), all);
    await page.keyboard.press('End');
    expect(await year()).toBe('All years');
    // Back where it began: nothing is asked, and nothing is left to undo.
    expect(new URL(page.url()).search).toBe('');
  });

  it('plays on by itself and stops at the end', async () => {
    const { page } = await openPage(browser, `${server.address}/?asof=2025`);
    await dayShown(page, 'as of 2025');
    await held(page).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    const last = new Date().getFullYear();
    await dayShown(page, `as of ${last}`);
    await page.getByRole('button', { name: 'Play the years' }).waitFor();
    expect(await held(page).getAttribute('aria-valuetext')).toBe(`held on 31 December ${last}`);
  });

  it('compares two dates in the ledger and on the sheet, and leaves again', async () => {
    const { page, complaints } = await openPage(
      browser,
      `${server.address}/?compare=held,2004,2018&certain=1`,
    );
    await page.getByRole('heading', { name: /2004.*2018/ }).waitFor();
    const row = page.getByRole('button', { name: /Milli Muslim League is a front for/ });
    await row.waitFor();
    expect(await faults(page)).toEqual([]);
    await row.click();
    await page.locator('[data-claim]').first().waitFor();
    expect(await page.locator('[data-line][aria-selected="true"]').innerText()).toContain('began');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Leave the comparison' }).click();
    await page.getByRole('heading', { name: /2004.*2018/ }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it('fits a phone, with a handle for a finger', async () => {
    const { page, complaints } = await openPage(browser, server.address, {
      viewport: PHONE,
      hasTouch: true,
    });
    await entity(page, 'lashkar-e-tayyiba').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'All years' }).tap();
    await held(page).waitFor();
    expect((await held(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await held(page).fill('2009');
    await entity(page, 'milli-muslim-league').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
