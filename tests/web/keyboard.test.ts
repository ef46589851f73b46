import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, opened, type PublishedJob, publishJob } from '../support/proposing.js';

/*
 * The main job without a pointer: nothing but keys reaches the pages, and every step is found by Tab. Posting by keyboard
 * alone is told in posting.test.ts.
 */

let market: Market;
let browser: Browser;
let rita: Actor;
let tom: Actor;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

/** Goes on by Tab until what has the focus is called this. Fails when it is not reached, as in a trap. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      if (element.matches('[role=gridcell]')) {
        const table = element.closest('table');
        const head = table?.querySelectorAll('thead th')[(element as HTMLTableCellElement).cellIndex]?.textContent;
        return `${head?.split(',')[0]} for ${element.closest('tr')?.querySelector('th')?.textContent}`;
      }
      const labelled =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement;
      const label = labelled ? [...(element.labels ?? [])].map((each) => each.textContent ?? '').join(' ') : '';
      return `${element.getAttribute('aria-label') ?? ''} ${label} ${labelled ? '' : (element.textContent ?? '')}`.trim();
    });
    if (name.test(label)) return expectVisibleFocus(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(name)} is not reached by Tab on ${page.url()}`);
}

/** Whoever has no pointer must see where they are. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return '';
    const around = [element, element.parentElement, element.nextElementSibling].filter((each) => each !== null);
    return around.map((each) => `${getComputedStyle(each).outlineStyle} ${getComputedStyle(each).boxShadow}`).join(' ');
  });
  expect(ring.replaceAll(/none/g, '').trim(), 'a visible focus').not.toBe('');
}

async function proposeByKeys(desk: Desk, job: PublishedJob): Promise<void> {
  const { page } = desk;
  await desk.goTo('/');
  await desk.heading(/Hello/);
  await desk.reads('You are invited to');
  await tabTo(page, /^Look/);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/jobs/${job.id}$`));
  await desk.heading('Offsite for 80');
  await desk.reads('Write a proposal');
  await tabTo(page, /^Write a proposal/);
  await page.keyboard.press('Enter');
  await desk.reads('NOT SUBMITTED');
  await tabTo(page, /Why they should choose you/);
  await page.keyboard.type('We know every one of you.');
  await tabTo(page, /Unit price for Venue/);
  await page.keyboard.type('1200');
  await page.keyboard.press('Enter');
  await page.keyboard.type('12.50');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Submit proposal/);
  await page.keyboard.press('Enter');
  await desk.reads(/P-[0-9A-Z]{4}-[0-9A-Z]{4}/);
}

async function chooseByKeys(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('/');
  await desk.reads(/Choose a proposal for/);
  await tabTo(page, /^Choose/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/compare/);
  await page.getByRole('table').first().waitFor();
  const choice = await page.getByRole('button', { name: 'Award nothing' }).boundingBox();
  const lowerEdge = page.viewportSize()?.height ?? 0;
  expect((choice?.y ?? Infinity) + (choice?.height ?? 0), 'the choice within reach').toBeLessThanOrEqual(lowerEdge);
  await tabTo(page, /score|Fit/i);
  await page.keyboard.press('8');
  await desk.reads(/^8\d/);
  await tabTo(page, /^Choose Events team/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await tabTo(page, /Best fit to the brief/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Choose Events team/);
  await page.keyboard.press('Enter');
  await desk.reads('Events team is chosen');
  await tabTo(page, /^Tell everybody now/);
  await page.keyboard.press('Enter');
  await desk.reads(/Everybody who proposed has been told/);
}

test(
  'a team proposes, the requester scores and chooses, and the team reads why, by keyboard alone',
  { timeout: 180_000 },
  async () => {
    const job = await publishJob(market, rita);
    const bidder = await Desk.at(browser, tom, market);
    await proposeByKeys(bidder, job);
    await bringDeadline(market, job, 0);
    await opened(market, job);
    const requester = await Desk.at(browser, rita, market);
    await chooseByKeys(requester);
    await bidder.goTo('/');
    await bidder.reads('Your debrief for');
    await tabTo(bidder.page, /^Read/);
    await bidder.page.keyboard.press('Enter');
    await bidder.page.waitForURL(/\/debrief/);
    await bidder.reads('Best fit to the brief');
    expect([...bidder.complaints, ...requester.complaints]).toEqual([]);
  },
);
