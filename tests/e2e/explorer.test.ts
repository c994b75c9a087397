import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHONE, openBrowser, openPage } from '../support/browser.js';
import { runCommand, startFrontgraph, type RunningFrontgraph } from '../support/frontgraph.js';

let server: RunningFrontgraph;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startFrontgraph(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const entity = (page: Page, id: string) => page.locator(`[data-entity="${id}"]`);

/** Ids of what the sheet shows, with the pixels where each is drawn. */
const places = (page: Page) =>
  page
    .locator('[data-entity]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-entity'),
          [row.getAttribute('data-x'), row.getAttribute('data-y')],
        ]),
      ),
    );

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(text);
  await page.getByRole('dialog').getByText('Falah-e-Insaniat Foundation').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

describe('a reporter on deadline', () => {
  it('searches, selects, expands, asks for the path and opens the evidence', async () => {
    const { page, complaints } = await openPage(browser, server.address);
    await entity(page, 'lashkar-e-tayyiba').waitFor({ state: 'attached' });

    await search(page, 'Falah');
    await page.getByRole('heading', { name: 'Falah-e-Insaniat Foundation' }).waitFor();
    expect(await entity(page, 'falah-e-insaniat-foundation').getAttribute('aria-selected')).toBe(
      'true',
    );

    const before = await places(page);
    await page.keyboard.press('e');
    await page.getByRole('heading', { name: 'Expand Falah-e-Insaniat Foundation' }).waitFor();
    await page.getByRole('button', { name: /^Add \d+$/ }).click();
    await entity(page, 'al-eesar-foundation').waitFor({ state: 'attached' });
    const after = await places(page);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    const zoomOut =
      spread(before) /
      spread(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]!])));
    expect(moved(before, after, zoomOut)).toEqual([]);

    await page.keyboard.press('p');
    await page.getByRole('combobox', { name: 'To' }).fill('Lashkar');
    await page
      .getByRole('option', { name: /Lashkar-e-Tayyiba/ })
      .first()
      .click();
    const strip = page.getByRole('region', { name: 'The path as a sentence' });
    await strip.waitFor();
    expect(await strip.innerText()).toMatch(
      /Falah-e-Insaniat Foundation[\s\S]*alias of[\s\S]*US State Department, 2010[\s\S]*Lashkar-e-Tayyiba/,
    );

    const claim = page.locator('[data-claim]').first();
    await claim.click();
    expect(await claim.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('Place in source').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('undoes and redoes an expansion in one step', async () => {
    const { page } = await openPage(
      browser,
      `${server.address}/?select=falah-e-insaniat-foundation`,
    );
    await entity(page, 'falah-e-insaniat-foundation').waitFor({ state: 'attached' });
    const before = await places(page);
    await page.keyboard.press('e');
    await page.getByRole('button', { name: /^Add \d+$/ }).click();
    await entity(page, 'al-eesar-foundation').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+z');
    await entity(page, 'al-eesar-foundation').waitFor({ state: 'detached' });
    expect(Object.keys(await places(page)).sort()).toEqual(Object.keys(before).sort());
    await page.keyboard.press('Control+Shift+z');
    await entity(page, 'al-eesar-foundation').waitFor({ state: 'attached' });
  });

  it('filters by the legend', async () => {
    const { page } = await openPage(browser, server.address);
    await page.locator('[data-kind="Account"]').first().waitFor({ state: 'attached' });
    await page
      .getByRole('button', { name: /^Account/ })
      .first()
      .click();
    await page.locator('[data-kind="Account"]').first().waitFor({ state: 'detached' });
    expect(await page.locator('[data-kind="Person"]').count()).toBeGreaterThan(0);
  });

  it('opens on a phone with the dozen best', async () => {
    const { page, complaints } = await openPage(browser, server.address, {
      viewport: PHONE,
      hasTouch: true,
    });
    await entity(page, 'lashkar-e-tayyiba').waitFor({ state: 'attached' });
    expect(await page.locator('[data-entity]').count()).toBeLessThanOrEqual(14);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
    expect(complaints).toEqual([]);
  });
});

describe('who may see what', () => {
  it('shows a recruited person to nobody but an editor', async () => {
    const reader = await openPage(browser, server.address);
    expect(await asks(reader.page)).toEqual({ entity: null, found: [] });

    const editor = await openPage(browser, server.enterUrl);
    await entity(editor.page, 'lashkar-e-tayyiba').waitFor({ state: 'attached' });
    expect(new URL(editor.page.url()).search).not.toContain('key=');
    expect(await asks(editor.page)).toEqual({
      entity: 'naureen-laghari',
      found: ['naureen-laghari'],
    });

    const late = await openPage(browser, server.enterUrl);
    expect(await asks(late.page)).toEqual({ entity: null, found: [] });
  });
});

describe('two things at once', () => {
  it('finds on the open page what a second terminal imports', async () => {
    const { page } = await openPage(browser, server.address);
    const file = new URL('../fixtures/un/small.xml', import.meta.url).pathname;
    const { code, output } = await server.command('import', 'un', file);
    expect(output).toMatch(/written/);
    expect(code).toBe(0);
    const name = await firstListedName(page);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.getByRole('dialog').getByRole('option', { name }).first().waitFor();
  });

  it('tells a port in use', async () => {
    const { port } = new URL(server.address);
    const { code, output } = await runCommand(['serve'], {
      ...process.env,
      PORT: port,
      FRONTGRAPH_DATA: `${server.dataFolder}-other`,
    });
    expect(code).not.toBe(0);
    expect(output).toContain(`PORT ${port} is in use`);
  });
});

/** What a reader's or editor's page gets when it asks for the one sensitive person. */
function asks(page: Page): Promise<{ entity: string | null; found: string[] }> {
  return page.evaluate(async () => {
    const query = `{ entity(id: "naureen-laghari") { id }
      search(query: "Naureen Laghari") { entities { entity { id } } } }`;
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = await response.json();
    const found = data.search.entities.map((hit: { entity: { id: string } }) => hit.entity.id);
    return {
      entity: data.entity?.id ?? null,
      found: found.filter((id: string) => id === 'naureen-laghari'),
    };
  });
}

/** The name of an entity that only the imported list has. */
function firstListedName(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const query = '{ entities(first: 200) { edges { node { id name } } } }';
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = await response.json();
    const nodes: { id: string; name: string }[] = data.entities.edges.map(
      (edge: { node: unknown }) => edge.node,
    );
    return nodes.find(({ id }) => id.startsWith('un-q'))?.name ?? '';
  });
}

type Places = Record<string, (string | null)[]>;

/** How far apart the outermost entities are drawn: tells a zoom from a move. */
function spread(all: Places): number {
  const xs = Object.values(all).map(([x]) => Number(x));
  return Math.max(...xs) - Math.min(...xs);
}

/** Entities whose place to each other changed, a zoom or pan of the whole sheet set aside. */
function moved(before: Places, after: Places, scale: number): string[] {
  const ids = Object.keys(before);
  const [first = ''] = ids;
  const from = (all: Places, id: string, axis: number): number =>
    Number(all[id]?.[axis]) - Number(all[first]?.[axis]);
  return ids.filter((id) =>
    [0, 1].some((axis) => Math.abs(from(before, id, axis) - from(after, id, axis) * scale) > 3),
  );
}
