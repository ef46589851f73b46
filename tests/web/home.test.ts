import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { ask } from '../support/posting.js';
import { publishJob, start } from '../support/proposing.js';

/* Home while people work: rows are put away by key, what happens elsewhere shows within two seconds, and no row jumps. */

let market: Market;
let browser: Browser;
let rita: Actor;
let tom: Actor;
const DAY = 86_400_000;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await market?.close();
});

const rowsOf = (page: Page) => page.getByRole('region', { name: 'Needs you' }).getByRole('listitem');
const textsOf = (page: Page) => rowsOf(page).locator('p:first-child').allInnerTexts();
const operationOf = (request: Request): unknown => request.postDataJSON()?.operationName;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function atHome(actor: Actor, path = '/'): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market);
  await desk.goTo(path);
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  return desk;
}

test('what one person does shows on another’s Home within two seconds, and no row has moved', async () => {
  const job = await publishJob(market, rita, 5 * DAY, { title: 'Autumn offsite' });
  await ask(tom, job.id, 'Is there a stage?');
  const requester = await atHome(rita, `/jobs/${job.id}`);
  const bidder = await atHome(tom);
  const first = rowsOf(bidder.page).first();
  await first.waitFor();
  const before = await first.boundingBox();
  const happened = bidder.page.getByRole('region', { name: 'What happened' });
  expect(await happened.getByText('was answered').count()).toBe(0);

  await requester.press('Answer 1 question');
  await requester.page.keyboard.type('Yes, six metres.');
  const news = happened.getByRole('status').getByText('1 new.').waitFor();
  const from = performance.now();
  await requester.press('Answer everybody');
  await news;
  const took = performance.now() - from;
  process.stdout.write(`an answer shows on another person’s Home after ${Math.round(took)} ms\n`);
  expect(took).toBeLessThan(2_000);
  expect(await first.boundingBox()).toEqual(before);

  await happened.getByRole('button', { name: 'Show' }).click();
  await happened.getByText('was answered').waitFor();
  expect([...requester.complaints, ...bidder.complaints]).toEqual([]);
  await requester.close();
  await bidder.close();
});

test('a new row waits to be shown, one that is over stays in its place, and the tab counts them as it goes', async () => {
  const desk = await atHome(tom);
  const { page } = desk;
  await rowsOf(page).first().waitFor();
  expect(await page.title()).toBe('(1) Hello, Tom · Bidwell');
  const job = await publishJob(market, rita, 6 * DAY, { title: 'Winter offsite' });
  const status = page.getByRole('region', { name: 'Needs you' }).getByRole('status');
  await status.getByText('1 new.').waitFor();
  expect(await textsOf(page)).toHaveLength(1);
  await page.waitForFunction(() => document.title.startsWith('(2) '));
  await status.getByRole('button', { name: 'Show' }).press('Enter');
  await rowsOf(page).nth(1).waitFor();
  expect(await focused(page)).toContain('Look');

  await rita.ask('mutation ($id: ID!) { cancelJob(id: $id, reason: "We stay at home.") { __typename } }', {
    id: job.id,
  });
  await status.getByText('1 over.').waitFor();
  await rowsOf(page).nth(1).getByText('Over', { exact: true }).waitFor();
  await status.getByRole('button', { name: 'Show' }).click();
  await page.waitForFunction(() => document.title.startsWith('(1) '));
  expect(await textsOf(page)).toHaveLength(1);
  await desk.close();
});

test('by keys alone: move, save, mute, undo, and take out of where it was put', async () => {
  // A crew of its own: tried once more, nothing is put away yet.
  const crew = await market.team(`Night crew ${Math.random().toString(36).slice(2, 6)}`);
  const nick = await market.teamMember('Nick', crew);
  await publishJob(market, rita, 4 * DAY, { title: 'Autumn offsite' });
  const draft = await publishJob(market, rita, 3 * DAY, { title: 'Spring offsite' });
  await start(nick, draft);
  const desk = await atHome(nick);
  const { page } = desk;
  await rowsOf(page).nth(1).waitFor();
  const [first = '', second = ''] = await textsOf(page);
  expect(first).toContain('Not submitted yet');
  await page.keyboard.press('j');
  expect(await focused(page)).toContain(first);
  await page.keyboard.press('s');
  await page.getByText(`Saved for later: ${first}`).waitFor();
  expect(await focused(page)).toContain(second);
  await page.keyboard.press('m');
  await page.getByText('Nothing needs you.').waitFor();
  await page.waitForFunction(() => !document.title.startsWith('('));
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await rowsOf(page).getByText(second, { exact: true }).waitFor();

  await page.getByRole('link', { name: /^Saved 1/ }).press('Enter');
  const saved = page.getByRole('region', { name: 'Saved for later' });
  await saved.getByRole('button', { name: /^Back to the list/ }).press('Enter');
  await saved.getByText('Nothing is saved.').waitFor();
  await page.getByRole('link', { name: `${crew.name} 2` }).press('Enter');
  await page.waitForURL(/\?as=bidder$/);
  expect(await textsOf(page)).toEqual([first, second]);
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('an answer from before a row was put away takes neither the rows nor the focus', async () => {
  const crew = await market.team(`Day crew ${Math.random().toString(36).slice(2, 6)}`);
  const dora = await market.teamMember('Dora', crew);
  await publishJob(market, rita, 3 * DAY, { title: 'Spring offsite' });
  await publishJob(market, rita, 4 * DAY, { title: 'Autumn offsite' });
  const desk = await atHome(dora);
  const { page } = desk;
  const second = rowsOf(page).nth(1);
  await second.waitFor();
  const [first = '', kept = ''] = await textsOf(page);
  await second.evaluate((row) => row.setAttribute('data-seen', ''));

  // What Home asked before the row was put away is answered right after that move is.
  const moved = page.waitForResponse((response) => operationOf(response.request()) === 'MarkAction');
  const asked = page.waitForRequest((request) => operationOf(request) === 'Home');
  let isFirst = true;
  await page.route('**/graphql', async (route) => {
    if (!isFirst || operationOf(route.request()) !== 'Home') return route.fallback();
    isFirst = false;
    const response = await route.fetch();
    await moved;
    await route.fulfill({ response });
  });
  await publishJob(market, rita, 9 * DAY, { title: 'Winter offsite' });
  await asked;
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await page.getByText(`Saved for later: ${first}`).waitFor();
  await page.getByRole('region', { name: 'Needs you' }).getByRole('status').getByText('1 new.').waitFor();
  expect(await focused(page)).toContain(kept);
  expect(await rowsOf(page).first().getAttribute('data-seen')).toBe('');
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('without a line the page looks every now and then', async () => {
  const desk = await Desk.at(browser, tom, market);
  const { page } = desk;
  await page.clock.install();
  await page.route('**/api/live', (route) => route.fulfill({ status: 502, body: '' }));
  await desk.goTo('/');
  await rowsOf(page).first().waitFor();
  await publishJob(market, rita, 8 * DAY, { title: 'Summer offsite' });
  const status = page.getByRole('region', { name: 'Needs you' }).getByRole('status');
  expect(await status.innerText()).toBe('');
  await page.clock.fastForward(21_000);
  await page.clock.runFor(1_000);
  await status.getByText('1 new.').waitFor();
  await desk.close();
});

test('signing out in one window is noticed in the others at once', async () => {
  const desk = await atHome(rita);
  const other = await desk.page.context().newPage();
  await other.goto(`${market.address}/jobs`);
  await other.getByRole('heading', { level: 1 }).waitFor();
  await rita.ask('mutation { signOut }');
  await desk.page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
  await other.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
  await desk.close();
});
