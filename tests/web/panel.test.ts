import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { openedJob, score } from '../support/choosing.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { panelView, seat, submitScores } from '../support/panel.js';
import type { PublishedJob } from '../support/proposing.js';

/* Two people judge: each alone, then together. */

let market: Market;
let browser: Browser;
let rita: Actor;
let eva: Actor;
let desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  eva = await market.employee('Eva');
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

async function sit(actor: Actor, path: string): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market);
  desks.push(desk);
  await desk.goTo(path);
  return desk;
}

/** Two proposals, judged by Rita and Eva. */
async function judgedByTwo(): Promise<PublishedJob> {
  const tom = await market.teamMember('Tom', await market.team('Events team'));
  const vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  const job = await openedJob(market, rita, [
    [tom, 184_000],
    [vera, 169_500],
  ]);
  await seat(market, job, eva);
  return job;
}

/** Eva’s scores, given and submitted. */
async function scoredByEva(job: PublishedJob, value: number): Promise<void> {
  const { proposals } = (await panelView(eva, job)) ?? { proposals: [] };
  for (const { id, scores } of proposals)
    for (const { criterionId, isComputed } of scores) if (!isComputed) await score(eva, id, criterionId, value);
  await submitScores(eva, job);
}

test('scores are given by keyboard, asked for where they are missing, submitted, and agreed on with words', async () => {
  const job = await judgedByTwo();
  await scoredByEva(job, 4);
  const desk = await sit(rita, `/jobs/${job.id}/compare`);
  const { keyboard } = desk.page;
  await desk.page.getByLabel('Score for Fit, Events team, 0 to 10').focus();
  await keyboard.press('8');
  await desk.reads(/^Saved/);
  expect(await desk.page.getByText('Eva 4').count()).toBe(0);

  await desk.press('Submit my scores');
  await desk.reads('Score Lantern & Co on Fit.');
  await desk.page.getByRole('link', { name: 'Score Lantern & Co on Fit.' }).press('Enter');
  await keyboard.press('4');
  await desk.page.getByText('of yours still to give').waitFor({ state: 'detached' });
  await desk.press('Submit my scores');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Submit my scores' }).press('Enter');
  await desk.reads('Your scores are submitted.');

  await desk.page.getByRole('link', { name: 'See where the panel differs' }).press('Enter');
  await desk.reads('You differ on 1 score, the widest first.');
  await expectNoAxeViolations(desk.page);
  const agreed = desk.page.getByLabel('Agreed score');
  expect(await agreed.inputValue()).toBe('6');
  await agreed.fill('7');
  await agreed.press('Enter');
  await desk.reads('Say why the panel agreed on another score than the mean.');
  await desk.page.getByLabel('Why it is not the mean').fill('The plan is better than it reads.');
  await keyboard.press('Enter');
  await desk.reads('Agreed: Fit, Events team, 7.');
  await desk.press('Agree on 1 score that all gave alike');
  await desk.reads('Agreed on 1 score.');
  expect(
    (await panelView(eva, job))?.proposals.flatMap(({ scores }) => scores.flatMap((one) => one.agreed?.value ?? [])),
  ).toEqual(expect.arrayContaining([7, 4]));
});
