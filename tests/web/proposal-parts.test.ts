import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, opened, publishJob, type PublishedJob } from '../support/proposing.js';

/* Every part of a proposal that is not the price sheet, in any order, and that nothing of it is lost on its way. */

let market: Market;
let browser: Browser;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
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

const REQUIREMENTS = [
  { text: 'Step-free access to every room', wordLimit: 12, isEssential: true },
  { text: 'How you keep food waste low', wordLimit: null, isEssential: false },
];

const askedJob = () =>
  publishJob(market, rita, 3_600_000, { requirements: REQUIREMENTS, currency: 'GBP', headCount: 80 });

async function sitDown(actor: Actor, job: PublishedJob, path = 'proposal', width = 1280): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, { width });
  desks.push(desk);
  await desk.goTo(`/jobs/${job.id}/${path}`);
  return desk;
}

const state = async (desk: Desk, part: string) =>
  (
    await desk.page
      .getByRole('navigation', { name: 'Parts of the proposal' })
      .getByRole('listitem')
      .filter({ hasText: part })
      .innerText()
  )
    .split('\n')
    .at(-1);
const asked = (desk: Desk, text: string) => desk.page.getByRole('group', { name: text });

async function writeEverything(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.press('Add a person');
  await desk.fill('Name', 'Ines Moreira');
  await desk.fill('Role in this job (optional)', 'Producer');
  await desk.press('Add work done elsewhere');
  await desk.fill('What it was', 'Sales days 2025');
  await desk.fill('Year (optional)', '2025');
  await desk.fill('What is not included (optional)', 'Flights');
  await desk.fill('What you take for granted (optional)', 'The hall is ours from noon');
  await desk.fill('What you need from them (optional)', 'The list of guests by May');
  await desk.fill('When they pay (optional)', 'Half before, half after');
  await desk.fill('What could go wrong (optional)', 'Rain: then we move inside');
  await page.getByLabel('Valid until (optional)').fill('2027-06-30');
  await page.getByLabel('Nobody of ours has an interest').check();
  await asked(desk, 'Step-free access').getByLabel('Meets it', { exact: true }).check();
  await asked(desk, 'How you keep food waste low').getByLabel('Meets it in part').check();
  await page
    .getByLabel(/^In your words/)
    .nth(1)
    .fill('We weigh what comes back');
  await desk.enter('Venue', 'Unit price', '1,200');
  await desk.enter('Catering', 'Unit price', '12.50');
  await desk.fill('How you would go about it (optional)', 'First a visit, then a plan');
  await desk.fill('Why they should choose you', 'We know the house.');
}

test(
  'a vendor writes every part in any order; what was written is what is opened and compared',
  { timeout: 120_000 },
  async () => {
    const job = await askedJob();
    const desk = await sitDown(vera, job);
    await desk.heading(/Proposal/);
    expect(await state(desk, 'What they ask')).toBe('Not started');
    expect(await state(desk, 'Promises')).toBe('Nothing yet (optional)');
    expect(await desk.page.getByRole('link', { name: 'What it costs us' }).count()).toBe(0);
    await writeEverything(desk);
    await desk.reads('Nothing is missing');
    for (const part of ['Pitch', 'What they ask', 'Line items', 'Team and references', 'Terms and conflicts']) {
      expect(await state(desk, part), part).toBe('Completed');
    }
    await expectNoAxeViolations(desk.page);
    await desk.press('See it as they will');
    for (const words of ['Ines Moreira', 'Sales days 2025', 'Flights', 'We weigh what comes back'])
      await desk.reads(words);
    await desk.press('Go on writing');
    await desk.press('Submit proposal');
    await desk.reads('Revision 1 was received');

    await bringDeadline(market, job, 0);
    await opened(market, job);
    const judge = await sitDown(rita, job, 'compare');
    for (const words of [
      'We know the house.',
      'First a visit, then a plan',
      'Ines Moreira',
      'Sales days 2025',
      'Flights',
      'The hall is ours from noon',
      'The list of guests by May',
      'Half before, half after',
      'Rain: then we move inside',
      'We weigh what comes back',
      /30 Jun 2027/,
    ]) {
      await judge.reads(words);
    }
  },
);

test('too many words, a contradiction and an offer that ends too early are refused in words, and all stays', async () => {
  const job = await askedJob();
  const desk = await sitDown(vera, job);
  await desk.heading(/Proposal/);
  await writeEverything(desk);
  await desk.page
    .getByLabel(/^In your words/)
    .first()
    .fill('one two three four five six seven eight nine ten eleven twelve thirteen');
  await desk.page.getByLabel('Valid until (optional)').fill('2026-11-25');
  await desk.press('Submit proposal');
  const summary = desk.page.getByRole('alert', { name: 'There is a problem' });
  await summary.waitFor();
  const words = await summary.getByRole('link').allInnerTexts();
  expect(words).toHaveLength(2);
  expect(words[0]).toMatch(/12 words|1 word/);
  expect(words[1]).toMatch(/The decision is promised by/);
  await summary.getByRole('link').last().click();
  expect(await desk.page.evaluate('document.activeElement?.id')).toBe('validUntil');
  expect(await desk.page.getByLabel('Valid until (optional)').inputValue()).toBe('2026-11-25');
});

test('a team works out what it costs on both bases, and the requester sees both', { timeout: 120_000 }, async () => {
  const job = await askedJob();
  const desk = await sitDown(tom, job);
  await desk.heading(/Proposal/);
  await writeEverything(desk);
  await desk.press('Work out what it costs');
  await desk.page.getByLabel('Role', { exact: true }).fill('Producer');
  await desk.fill('Hours', '40');
  await desk.fill('Loaded rate an hour', '55');
  await desk.fill('Of it avoidable', '25');
  await desk.fill('Bought for this job', '300');
  await desk.fill('Overhead on labour', '10');
  await desk.fill('Of the overhead, avoidable', '50');
  const cost = desk.page.locator('#part-cost');
  // 40 x 55 = 2,200; overhead 220; avoidable 550 + 300 + 110.
  await cost.getByText('£2,720.00').waitFor();
  await cost.getByText('£960.00').waitFor();
  await desk.press('Submit proposal');
  await desk.reads('Revision 1 was received');
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const judge = await sitDown(rita, job, 'compare');
  await judge.reads('£2,720.00');
  await judge.reads('£960.00');
});

test('a variant is a second sheet beside the main one, with totals of its own', async () => {
  const job = await askedJob();
  const desk = await sitDown(vera, job);
  await desk.heading(/Proposal/);
  await writeEverything(desk);
  await desk.press('Add a variant');
  await desk.isIn('variants.0.title');
  await desk.page.keyboard.type('In the garden');
  await desk.fill('What is different', 'A marquee in place of the hall');
  const variant = desk.page.getByRole('region', { name: 'In the garden' });
  await variant.locator('[id="variants.0.lines.0.unitPrice"]').click();
  await desk.page.keyboard.type('800');
  await desk.page.keyboard.press('Enter');
  await variant.getByText(/2,600\.00/).waitFor();
  await desk.page
    .locator('#part-lines')
    .getByText(/3,400\.00/)
    .waitFor();
  await expectNoAxeViolations(desk.page);
  await desk.press('See it as they will');
  await desk.reads(/Variant: In the garden/);
});

test('a promise comes from one’s own list, with how often it was kept', async () => {
  await vera.ask(
    `mutation { saveCataloguePromise(promise: { text: "Website updates", metric: "time from request to live", target: 24,
       unit: HOURS, clock: WORKING }) { __typename } }`,
  );
  const job = await askedJob();
  const desk = await sitDown(vera, job);
  await desk.page.getByLabel('From your own list').selectOption('Website updates');
  await desk.reads('No record of this yet.');
  await desk.press('Promise this');
  await desk.reads('They read: Website updates: within 24 working hours (time from request to live).');
  await desk.isIn('promises.0.text');
});

test('on a phone every part can be written, and nothing scrolls two ways', async () => {
  const job = await askedJob();
  const desk = await sitDown(tom, job, 'proposal', 320);
  await desk.heading(/Proposal/);
  await desk.press('Add a variant');
  await desk.press('Add a person');
  await desk.press('Add work done elsewhere');
  await desk.press('Work out what it costs');
  await desk.page.getByLabel('Unit price').first().fill('0');
  await desk.reads('At no charge? Then choose Included.');
  await expectNoAxeViolations(desk.page);
  expect(await desk.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});
