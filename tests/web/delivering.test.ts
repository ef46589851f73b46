import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { choose, judged } from '../support/choosing.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, offer, opened, propose, publishJob } from '../support/proposing.js';

/* After the work: the requester says how it went, the chosen bidder reads it, and the next brief begins with it. */

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

test('a report is made under a minute, read by the chosen bidder, and comes back when the job is repeated', async () => {
  const job = await publishJob(market, rita);
  const measured = {
    text: 'Guests who would come again',
    metric: 'survey',
    target: 90,
    unit: 'PERCENT',
    clock: 'NONE',
  };
  await propose(tom, job, { ...offer(job, 100_000), promises: [measured] });
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const [only] = await judged(rita, job);
  await choose(rita, job, only?.id ?? '');
  const desk = await Desk.at(browser, rita, market);
  await desk.goTo(`/jobs/${job.id}`);
  await desk.follow('Say how it went');
  await desk.heading(/^How JOB-\d+ went$/);
  await desk.press('Put on record');
  await desk.reads('Say whether this promise was kept, missed, or never fell due.');
  await desk.fill('In one line', 'Customers were answered on the same evening.');
  await desk.fill('How many people came', 'seventy');
  await desk.fill('What it cost in the end', '4,100');
  await desk.reads('Write a whole number, such as 12.');
  await desk.fill('What to do differently next time', 'Ask for the bus first.');
  await desk.page.getByLabel('Fell due several times').check();
  await desk.fill('How often it was kept', '41');
  await desk.fill('How often it fell due', '44');
  await desk.fill('How many people came', '74 or so');
  await desk.page.getByLabel('How many people came').press('Enter');
  await desk.reads('Write a whole number, such as 12.');
  expect(await desk.page.getByLabel('How many people came').evaluate((field) => field.matches(':focus'))).toBe(true);
  await desk.fill('How many people came', '74');
  await expectNoAxeViolations(desk.page);
  await desk.press('Put on record');
  await desk.reads('On record. Whoever was chosen is told.');
  await desk.reads('kept 41 of 44');
  await desk.reads('Ask for the bus first.');

  const bidder = await Desk.at(browser, tom, market);
  await bidder.goTo('/');
  await bidder.reads(/Your promises: kept 41 of 44/);
  await bidder.goTo(`/jobs/${job.id}`);
  await bidder.reads('kept 41 of 44');
  expect(await bidder.page.getByText('Ask for the bus first.').count()).toBe(0);

  await desk.goTo('/jobs/new');
  await desk.fill('What do you need done', 'offsite');
  const card = desk.page.getByRole('button', { name: /^Repeat Offsite for 80/ });
  expect(await card.innerText()).toMatch(
    /Events team · 74 came · cost €4,100, 90% less than agreed · promises kept 41 of 44/,
  );
  await card.click();
  await desk.reads('Last time');
  await desk.reads('Ask for the bus first.');
  await desk.press('Plan for 74 people');
  await expect.poll(() => desk.page.getByLabel('How many people').inputValue()).toBe('74');
  await desk.press('Plan with €4,100');
  await desk.reads(/^Saved/);
  expect([...desk.complaints, ...bidder.complaints]).toEqual([]);
});

test('a Change link leads to its field and straight back to the check', async () => {
  const desk = await Desk.at(browser, rita, market);
  await desk.goTo('/jobs/new');
  await desk.press(/^Holiday party/);
  await desk.heading('Holiday party');
  await desk.press('Check and publish');
  await desk.heading('Check and publish');
  const answers = desk.page.getByRole('region', { name: 'Your answers' });
  await answers.getByText('Missing').first().waitFor();
  await desk.reads(/^(Nearly clear|Unclear): bidders will/);
  await answers.getByRole('link', { name: 'Where' }).click();
  await desk.isIn('place');
  await desk.page.keyboard.type('Porto');
  await desk.press('Back to the check');
  await desk.heading('Check and publish');
  await answers.getByText('Porto').waitFor();
  await answers.getByRole('link', { name: /^Change ?: Called$/ }).click();
  await desk.page.locator('[id="title"]:focus').waitFor();
  expect(desk.complaints).toEqual([]);
});
