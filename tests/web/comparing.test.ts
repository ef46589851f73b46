import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { given, signedIn } from '../support/builders-link.js';
import { openedJob } from '../support/choosing.js';
import { CONFERENCE_LINES } from '../support/conference-sheet.js';
import { Desk } from '../support/desk.js';
import { HumanHand, PACE } from '../support/human-hand.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';

/* Comparing six proposals, and sixty: sorting, estimating, taking it along, on a telephone and on paper. */

let market: Market;
let browser: Browser;
let rita: Actor;
const bidders: Actor[] = [];
let desks: Desk[] = [];

const NAMES = ['Anker', 'Birch', 'Cedar', 'Dune', 'Elm', 'Fjord'];
const PRICES = [184_000, 290_000, 169_500, 310_000, 175_000, 171_000];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  for (const name of NAMES) {
    bidders.push(await market.vendorPerson(`${name} Lead`, await market.vendor(name)));
  }
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

afterEach(async () => {
  for (const desk of desks) expect(desk.complaints, desk.name).toEqual([]);
  await Promise.all(desks.map((desk) => desk.close()));
  desks = [];
});

async function comparing(
  job: Pick<PublishedJob, 'id'>,
  rest = '?order=name',
  how: Parameters<typeof Desk.at>[3] = {},
): Promise<Desk> {
  const desk = await Desk.at(browser, rita, market, how);
  desks.push(desk);
  await desk.goTo(`/jobs/${job.id}/compare${rest}`);
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  return desk;
}

const sixOffers = () =>
  openedJob(
    market,
    rita,
    bidders.map((bidder, place): [Actor, number] => [bidder, PRICES[place] ?? 0]),
  );

/** The names at the heads of the columns. */
const heads = (page: Page) =>
  page
    .locator('thead th[data-column]')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText.split('\n')[1]));

test('six are compared and one of them chosen by keyboard, in so many seconds and keys', async () => {
  const desk = await comparing(await sixOffers());
  const { page } = desk;
  const hand = new HumanHand(page);
  await page.getByRole('heading', { level: 1 }).focus();
  const begun = performance.now();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await hand.read(row('Comparable total'));
  await hand.read(row('In their words'));
  // The four cheapest stand there first. What is set aside from the score itself makes room for the next.
  await expect.poll(() => heads(page)).toEqual(['Anker', 'Cedar', 'Elm', 'Fjord']);
  await hand.press('f');
  for (const key of ['8', 'ArrowRight', '9', 'ArrowRight', '6', 'x']) await hand.again(key);
  await expect.poll(() => heads(page)).toEqual(['Anker', 'Birch', 'Cedar', 'Fjord']);
  await hand.press('f');
  for (const key of ['3', 'x']) await hand.again(key);
  await expect.poll(() => heads(page)).toEqual(['Anker', 'Cedar', 'Dune', 'Fjord']);
  await hand.press('f');
  for (const key of ['2', 'x']) await hand.again(key);
  await expect.poll(() => heads(page)).toEqual(['Anker', 'Cedar', 'Fjord']);
  await hand.read(row('Comparable total'));
  await hand.read(row('In their words'));
  await hand.press('f');
  for (const key of ['7', 'Escape']) await hand.again(key);
  await desk.reads(/^Saved/);
  await hand.read(row('Rank by score'));
  await page.getByRole('button', { name: 'Choose Cedar' }).waitFor();
  await hand.press('a');
  await page.getByRole('dialog', { name: 'Choose Cedar' }).waitFor();
  const isAtReason = () =>
    page.evaluate<boolean>(`/best fit/i.test(document.activeElement?.closest('label')?.textContent
      ?? document.activeElement?.labels?.[0]?.textContent ?? '')`);
  while (!(await isAtReason()) && hand.keys < 90) await hand.again('Tab');
  await hand.again('Space');
  await hand.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const seconds = (performance.now() - begun) / 1000;
  const pace = Object.entries(PACE).map(([name, each]) => `${name} ${each} s`);
  console.log(
    `Six compared, one chosen, by keyboard: ${seconds.toFixed(1)} s, ${hand.keys} keys (pace: ${pace.join(', ')})`,
  );
  expect(hand.keys).toBeLessThan(40);
  expect(seconds).toBeLessThan(120);
});

test('a proposal is shortlisted, set aside and disqualified where it stands, and every step is taken back', async () => {
  const desk = await comparing(await sixOffers());
  const { page } = desk;
  await page.getByRole('button', { name: 'Shortlist Cedar' }).click();
  await desk.reads('Cedar is on the shortlist.');
  await desk.reads(/1 shortlisted/);
  await page.reload();
  expect(await page.getByRole('button', { name: 'Shortlist Cedar' }).getAttribute('aria-pressed')).toBe('true');

  await page.getByRole('button', { name: 'More for Anker' }).click();
  await page.getByRole('menuitem', { name: 'Disqualify…' }).click();
  await page.getByRole('button', { name: 'Disqualify Anker' }).click();
  await desk.reads('Say why this proposal is out. Its bidder reads it in the debrief.');
  await page.getByLabel('Why').fill('No licence for the hall.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Disqualify Anker' }).click();
  await desk.reads('Anker is disqualified.');
  await desk.reads(/1 disqualified/);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => page.getByText(/1 disqualified/).count()).toBe(0);
  await expectNoAxeViolations(page);
});

test('an unpriced line is estimated beside what others ask, in a total of its own; a note is for the panel', async () => {
  const [anker, birch, cedar] = bidders;
  const job = await publishJob(market, rita);
  const partial = offer(job, 100_000);
  const lines = [
    (partial.lines as unknown[])[0],
    { lineId: job.lineIds[1], answer: 'NOT_OFFERED', reason: '=No kitchen' },
  ];
  if (!anker || !birch || !cedar) throw new Error('There are six.');
  await propose(anker, job, offer(job, 200_000));
  await propose(birch, job, { ...partial, lines });
  await propose(cedar, job, offer(job, 300_000));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const desk = await comparing(job);
  const { page } = desk;
  await page.getByRole('button', { name: 'Estimate Catering' }).click();
  await desk.reads(/Birch gives no price for it. Others ask from/);
  await page.getByLabel('Your estimate').fill('900');
  await page.getByLabel('How you reckon it').fill('Last year');
  await page.getByRole('button', { name: 'Keep the estimate' }).click();
  const adjusted = page.getByRole('row', { name: /^Total with estimates/ });
  await adjusted.getByText('of it estimated').waitFor();
  expect(await page.getByRole('row', { name: /^Comparable total/ }).innerText()).toMatch(/without Catering/);

  await page.getByRole('button', { name: 'Write a note on Birch' }).click();
  await page.getByLabel('Note on Birch, for the panel').fill('Ask them about the kitchen.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Ask them about the kitchen.').waitFor();
  await expectNoAxeViolations(page);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toContain(
    'Not priced by them,Nothing missing,"Catering: ask · =No kitchen",Nothing missing'.replaceAll('"', ''),
  );
  expect(csv).toMatch(/Ask them about the kitchen/);
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as XLSX' }).click(),
  ]);
  expect((await readFile(await sheet.path())).subarray(0, 2).toString()).toBe('PK');
});

test('the brief stands beside the proposals by a key, and Esc closes it', async () => {
  const desk = await comparing(await sixOffers());
  const { page } = desk;
  await page.keyboard.press('b');
  const brief = page.getByRole('complementary', { name: 'The brief' });
  await brief.getByText('Two days away from the office.').waitFor();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await brief.waitFor({ state: 'detached' });
});

test('a telephone goes through one row at a time, for all proposals', async () => {
  const desk = await comparing(await sixOffers(), '', { width: 320 });
  const { page } = desk;
  await page.getByLabel('Look at').selectOption('One row, all proposals');
  await page.getByRole('heading', { name: /^Comparable total/ }).waitFor();
  expect(
    await page
      .getByRole('listitem')
      .filter({ hasText: /^External/ })
      .count(),
  ).toBe(6);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: /^Not priced by them/ }).waitFor();
  expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await expectNoAxeViolations(page);
});

test('sixty proposals of sixty lines: four at first, all at a press, and on paper five to a page with who printed', async () => {
  const built = await given(market, (build) => {
    const category = build.category('Conferences');
    const requester = build.person({ name: 'Olga' });
    const invited = Array.from({ length: 60 }, (_, place) =>
      build.vendor({ name: `Vendor ${String(place + 1).padStart(2, '0')}`, categories: [category] }),
    );
    const job = build.job({ phase: 'opened', requester, category, lines: CONFERENCE_LINES, invited });
    invited.forEach((bidder, place) => {
      const lines = CONFERENCE_LINES.map((_, line) => 1000 + ((line * 37 + place * 101) % 9000));
      build.proposal({ job, bidder, lines });
    });
    return { requester, job };
  });
  rita = await signedIn(market, built.requester);
  const desk = await comparing(built.job);
  const { page } = desk;
  expect(await page.locator('thead th[data-column]').count()).toBe(4);
  await page.getByText('Columns: 4 of 60').click();
  await page.getByLabel('Find by name').fill('Vendor 5');
  expect(await page.getByRole('checkbox', { name: /^Vendor/ }).count()).toBe(10);
  const begun = performance.now();
  await page.getByRole('button', { name: 'All in the running' }).click();
  await page.locator('thead th[data-column]').nth(59).waitFor();
  console.log(`Sixty columns of sixty lines drawn in ${(performance.now() - begun).toFixed(0)} ms`);

  await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(/^Printed by Olga, .* never for bidders\.$/).isVisible()).toBe(true);
  const paper = page.getByRole('table');
  expect(await paper.count()).toBe(12);
  expect(await paper.first().locator('thead th[data-column]').count()).toBe(5);
  expect(
    await paper
      .first()
      .getByRole('rowheader', { name: /^Comparable total/ })
      .count(),
  ).toBe(1);
});
