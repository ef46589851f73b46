import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { keepPolicy } from '../support/approving.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import {
  bringDeadline,
  mine,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  save,
  start,
} from '../support/proposing.js';

/* A job judged without names and prices, at a real browser: what a bidder is told, and what the requester sees. */

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
  await keepPolicy(market, { category_id: market.categoryId, is_blind: true, two_envelopes: true });
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

const judging = (job: PublishedJob) => sit(rita, `/jobs/${job.id}/compare`);

test('a bidder is told what will be hidden, is shown what gives it away, and submits all the same', async () => {
  const job = await publishJob(market, rita);
  const begun = await start(vera, job);
  if (begun.__typename === 'Refusal') throw new Error(begun.message);
  await save(vera, job, begun.draftRevision, offer(job, 900, 'Lantern & Co does it for €4,200.'));
  const desk = await sit(vera, `/jobs/${job.id}/proposal`);
  await desk.page.getByText('Two envelopes.').first().waitFor();
  await desk.page.getByText('Judged without names.').first().waitFor();
  const hints = desk.page.getByRole('note').filter({ hasText: 'Look at this before you submit' });
  expect(await hints.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('Pitch says “€4,200”: a price.'),
    expect.stringContaining('Pitch says “Lantern & Co”: a name.'),
  ]);
  await expectNoAxeViolations(desk.page);
  await desk.press('Submit proposal');
  await expect.poll(async () => (await mine(vera, job))?.state).toBe('SUBMITTED');
  await desk.page.getByLabel('Why they should choose you').fill('We have done this before.');
  await hints.waitFor({ state: 'detached' });
});

test('the requester compares labels and no prices, shows names for a reason, and never a price', async () => {
  const job = await publishJob(market, rita);
  await propose(tom, job, offer(job, 71_234, 'A calm plan.'));
  await propose(vera, job, offer(job, 62_345, 'A bold plan.'));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const desk = await judging(job);
  await desk.page.getByRole('columnheader', { name: /Proposal A/ }).waitFor();
  const content = await desk.page.content();
  expect(content).not.toMatch(/Lantern|Events team|Internal|External/);
  expect(content.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ''), 'no part of a price').not.toMatch(/712|623/);
  expect(await desk.page.getByRole('row', { name: /^Comparable total/ }).innerText()).toMatch(/Sealed/);
  expect(await desk.page.getByText(/^Sealed/).count(), 'said once for each proposal').toBe(2);
  await expectNoAxeViolations(desk.page);

  await desk.page.getByRole('button', { name: 'Show the names now' }).click();
  await desk.page.getByRole('button', { name: 'Show the names', exact: true }).click();
  await desk.page.getByText('Enter why you need the names now').first().waitFor();
  await desk.page.getByLabel('Why you need the names now').fill('Two may be one firm.');
  await desk.page.getByRole('button', { name: 'Show the names', exact: true }).click();
  await desk.page.getByRole('columnheader', { name: /Lantern & Co/ }).waitFor();
  await desk.reads(/Rita showed them: Two may be one firm\./);
  expect(await desk.page.content()).not.toMatch(/712\.34|623\.45/);
});
