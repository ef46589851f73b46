import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, mine, offer, opened, propose, publishJob } from '../support/proposing.js';
import { draftOf } from '../support/posting.js';

/* A drop box, as its requester sets it, as a bidder reads of it, and as a bidder meets it once it has submitted. */

let market: Market;
let browser: Browser;
let rita: Actor;
let vera: Actor;
let desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  await rita.ask('mutation { choosePostingView(view: PAGE) }');
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

const dropBox = () => publishJob(market, rita, 3_600_000, { isDropBox: true });

async function sit(actor: Actor, path: string, how: Parameters<typeof Desk.at>[3] = {}): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, how);
  desks.push(desk);
  await desk.goTo(path);
  return desk;
}

/** A page on a large screen and, dark, on a telephone: nothing of it is out of reach. */
async function look(actor: Actor, path: string, name: string, words: string): Promise<void> {
  for (const how of [{}, { width: 320, colorScheme: 'dark' }] as const) {
    const desk = await sit(actor, path, how);
    await desk.reads(words);
    await expectNoAxeViolations(desk.page);
    const folder = process.env.BIDWELL_PICTURES;
    if (!folder) continue;
    await mkdir(folder, { recursive: true });
    await desk.page.getByText(words).first().scrollIntoViewIfNeeded();
    const kind = 'width' in how ? 'dark' : 'light';
    await desk.page.screenshot({ path: join(folder, `${name}-${kind}-here.png`) });
    await desk.page.screenshot({ path: join(folder, `${name}-${kind}.png`), fullPage: true });
  }
}

test('a requester turns it on in the draft, where it says what it means', async () => {
  const { id } = await draftOf(rita, { categoryId: market.categoryId, goalId: market.goalId });
  const desk = await sit(rita, `/jobs/${id}/edit`);
  const box = desk.page.getByRole('checkbox', { name: 'Drop box' });
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await expect
    .poll(() => market.one('select is_drop_box as "isDropBox" from job where id = $1', [id]), { timeout: 15_000 })
    .toEqual({ isDropBox: true });
  await look(rita, `/jobs/${id}/edit`, 'drop-box-draft', 'not even the bidder can read a submitted proposal again');
});

test('a vendor reads of it on the brief, before anything is written', async () => {
  const job = await dropBox();
  const rule = 'Until it opens, not even the bidder can read a submitted proposal again.';
  await look(vera, `/jobs/${job.id}`, 'drop-box-brief', rule);
  const plain = await publishJob(market, rita);
  const desk = await sit(vera, `/jobs/${plain.id}`);
  await desk.reads('How proposals are judged');
  expect(await desk.page.getByText('Drop box').count()).toBe(0);
});

test('what is submitted leaves the page, can be replaced and withdrawn, and comes back with the opening', async () => {
  const job = await dropBox();
  const { proposal } = await propose(vera, job, offer(job, 7_000, 'The words of before.'));
  const path = `/jobs/${job.id}/proposal`;
  const desk = await sit(vera, path);
  const pitch = desk.page.getByLabel('Why they should choose you');
  await desk.reads('until it opens, not even you can read again what you submitted');
  await desk.page.getByRole('heading', { name: 'Revision 1 was received' }).waitFor();
  await desk.reads(proposal.receipts[0]?.contentHash ?? 'the hash');
  expect(await pitch.inputValue()).toBe('');
  expect(await desk.page.getByRole('link', { name: 'the sealed text' }).count()).toBe(0);

  await pitch.fill('The words that replace them.');
  for (const [line, price] of [
    ['Venue', '500'],
    ['Catering', '10'],
  ] as const)
    await desk.enter(line, 'Unit price', price);
  await desk.press('Add a promise');
  await desk.isIn('promises.0.text');
  for (const text of ['First draft', 'time from the start', '3']) {
    await desk.page.keyboard.type(text);
    await desk.page.keyboard.press('Tab');
  }
  await desk.reads('Nothing is missing');
  await desk.reads('Changes NOT SUBMITTED');
  await desk.press('Submit revision 2');
  await desk.page.getByRole('heading', { name: 'Revision 2 was received' }).waitFor();
  // Nothing of it is left on the page, and nothing is saved by itself any more.
  await expect.poll(() => pitch.inputValue()).toBe('');
  expect(await desk.page.getByText('Changes NOT SUBMITTED').count()).toBe(0);
  await desk.page.waitForTimeout(2_000);
  expect(await mine(vera, job)).toMatchObject({ hasUnsubmittedChanges: false, content: { pitch: '' } });
  await look(vera, path, 'drop-box-submitted', 'until it opens, not even you can read again what you submitted');

  await desk.page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await desk.reads('It stays in the drop box: you do not read it again before the opening.');
  await desk.press('Keep it submitted');
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const after = await sit(vera, path);
  await after.reads('What you proposed');
  await after.reads('The words that replace them.');
  expect(await after.page.getByText('not even you can read again').count()).toBe(0);
});
