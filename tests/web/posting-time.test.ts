import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedFor } from '../../apps/api/src/jobs/question-sets/shipped/shipped-sets.js';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { HumanHand, PACE } from '../support/human-hand.js';
import { type Market, openMarket } from '../support/market.js';
import { asJob, look, publishJob, saveJob, startJob } from '../support/posting.js';

/*
 * How long it takes to post a job, measured at the pace of a person who reads, thinks, points and types. The pace and the
 * seconds are printed. What the machine itself takes is part of them.
 */

let market: Market;
let browser: Browser;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  await market.owner.query(`update category set name = 'Event planning'`);
  // The category asks its whole set of questions, as in a company that has just begun.
  const sections = JSON.stringify(shippedFor('Event planning')?.sections);
  await market.owner.query(
    'insert into question_set (category_id, version, sections, published_at) values ($1, 1, $2, now())',
    [market.categoryId, sections],
  );
  await market.team('Events team');
  await market.vendor('Lantern & Co');
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

async function sitAtHome(actor: Actor): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market);
  await desk.goTo('/');
  await desk.heading(/Hello/);
  return desk;
}

/** From the first move to the confirmation, in seconds. */
async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

function print(who: string, seconds: number, { keys, clicks }: HumanHand): void {
  const pace = Object.entries(PACE).map(([name, each]) => `${name} ${each} s`);
  console.log(`${who}: ${seconds.toFixed(1)} s, ${keys} keys, ${clicks} clicks (pace: ${pace.join(', ')})`);
}

test('somebody who has never posted publishes a job from a template in under two minutes', async () => {
  const nell = await market.employee('Nell');
  const desk = await sitAtHome(nell);
  const { page } = desk;
  const hand = new HumanHand(page);
  await page.getByRole('link', { name: 'Post a job' }).first().click();
  await desk.heading('Post a job');
  // The clock runs from the list of templates on; each read(n) is the title, the lead and the labels that are new.
  const seconds = await timed(async () => {
    await hand.read(40);
    await hand.click(page.getByRole('button', { name: /^Offsite/ }));

    await desk.heading(/^Step 1 of 3/);
    await hand.read(30);
    await hand.fill(page.getByLabel('What it is called'), 'Sales offsite');
    await hand.fill(page.getByLabel('Where'), 'Sintra');
    await hand.fill(page.getByLabel('How many people'), '18');
    await hand.click(page.getByLabel('Work starts'), { x: 16, y: 16 });
    await hand.type('12012099');
    await hand.click(page.getByRole('button', { name: 'Continue' }));

    await desk.heading(/^Step 2 of 3/);
    await hand.read(40);
    await hand.click(page.getByRole('button', { name: 'Continue' }));

    await desk.heading(/^Step 3 of 3/);
    await hand.read(20);
    await hand.click(page.getByLabel('Company goal it serves'));
    await hand.type('An');
    await hand.press('Enter');
    await hand.click(page.getByRole('button', { name: 'Start from the goal’s words' }));
    await hand.click(page.getByRole('button', { name: 'Check and publish' }));

    await desk.heading('Check and publish');
    await hand.read(page.getByRole('region', { name: 'Your answers' }).locator('dd > div:first-child'));
    await hand.click(page.getByRole('button', { name: 'Publish job' }));
    await desk.heading(/^JOB-\d+ is published$/);
  });
  print('First job, by mouse and keyboard', seconds, hand);
  expect(desk.complaints).toEqual([]);
  const job = await look(nell, new URL(page.url()).pathname.split('/')[2] ?? '');
  expect(job).toMatchObject({ title: 'Sales offsite', place: 'Sintra', phase: 'OPEN' });
  expect(job?.lines.find(({ title }) => title === 'Dinner')?.quantity).toBe(18);
  expect(seconds).toBeLessThan(120);
  await desk.close();
}, 240_000);

test('somebody who has posted before repeats a job by keyboard alone in under 45 seconds', async () => {
  const rita = await market.employee('Rita');
  const past = { title: 'Offsite of Sales', categoryId: market.categoryId, goalId: market.goalId };
  const draft = asJob(await startJob(rita, 'offsite'));
  const brief = { ...past, customerBenefit: 'Rested people answer sooner.', startsOn: '2098-01-12' };
  asJob(await saveJob(rita, draft.id, draft.draftVersion, brief));
  asJob(await publishJob(rita, draft.id));
  const desk = await sitAtHome(rita);
  const { page } = desk;
  const hand = new HumanHand(page);
  const isFocused = (id: string) => page.locator(`[id="${id}"]:focus`).waitFor();
  const seconds = await timed(async () => {
    await hand.press('c');
    await isFocused('find');
    await desk.reads('Repeat a past job');
    await hand.type('off');
    await desk.reads('Enter takes this one');
    await hand.press('Enter');

    await desk.heading('Offsite of Sales');
    await desk.reads('Last time');
    await hand.press('Control+Enter');
    await isFocused('startsOn');
    await hand.type('12012099');
    await desk.reads('Nothing is left');
    await hand.press('Control+Enter');

    await desk.heading('Check and publish');
    await hand.read(20);
    const publish = page.getByRole('button', { name: 'Publish job' });
    for (let tabs = 0; tabs < 12 && !(await publish.evaluate((button) => button === document.activeElement)); tabs += 1)
      await hand.again('Tab');
    await hand.press('Enter');
    await desk.heading(/^JOB-\d+ is published$/);
  });
  print('Repeated job, by keyboard alone', seconds, hand);
  expect(desk.complaints).toEqual([]);
  expect(hand.clicks).toBe(0);
  expect(await look(rita, new URL(page.url()).pathname.split('/')[2] ?? '')).toMatchObject({ phase: 'OPEN' });
  expect(seconds).toBeLessThan(45);
  await desk.close();
}, 120_000);
