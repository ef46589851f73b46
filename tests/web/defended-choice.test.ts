import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { type ContestOfTwelve, openContest, scoreAll } from '../support/contest-of-twelve.js';
import { Desk, type Look } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';

/*
 * The requester’s hour of truth at five browsers: a panel declares, submits, agrees, chooses a bid that is not the top
 * one, has it approved, and twelve bidders are told. With BIDWELL_PICTURES set to a folder, it leaves pictures there.
 */

let market: Market;
let contest: ContestOfTwelve;
let browser: Browser;
const desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  contest = await openContest(market);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

async function sit(actor: Actor, path: string, look: Look = {}): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, look);
  desks.push(desk);
  await desk.goTo(path);
  return desk;
}

const LOOKS: [string, Look][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { width: 320 }],
];

/** Looks at a page in light, dark and on a telephone: nothing that axe finds, and a picture where they are wanted. */
async function lookAt(actor: Actor, path: string, waitFor: string | RegExp, name: string): Promise<void> {
  const folder = process.env.BIDWELL_PICTURES;
  for (const [kind, look] of LOOKS) {
    const desk = await sit(actor, path, look);
    await desk.reads(waitFor);
    if (kind !== 'dark') await expectNoAxeViolations(desk.page);
    if (folder) {
      await mkdir(folder, { recursive: true });
      await desk.page.screenshot({ path: join(folder, `${name}-${kind}.png`), fullPage: kind === 'phone' });
    }
    await desk.close();
  }
}

test('three judge alone, agree, choose what is not the top bid, have it approved, and everybody is told', async () => {
  const { job, rita, eva, emil, ada, bidders } = contest;
  const compare = `/jobs/${job.id}/compare`;
  for (const [place, actor] of [eva, emil].entries()) {
    const desk = await sit(actor, compare);
    await desk.heading('Before you see the proposals');
    expect(await desk.page.content()).not.toContain('How Fjord');
    await desk.press('I have no interest in any of them');
    await desk.page.getByRole('table').first().waitFor();
    await scoreAll(contest, actor, place + 1);
    await desk.page.reload();
    await desk.press('Submit my scores');
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Submit my scores' }).click();
    await desk.reads('Your scores are submitted.');
  }
  await scoreAll(contest, rita, 0);
  const desk = await sit(rita, compare);
  expect(await desk.page.getByRole('button', { name: /^Choose/ }).count()).toBe(0);
  await desk.press('Submit my scores');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Submit my scores' }).click();
  await desk.reads('Your scores are submitted.');
  await lookAt(rita, compare, 'How firm the lead is', 'compare');

  await desk.goTo(`/jobs/${job.id}/agree`);
  await desk.heading('Where the panel differs');
  await expectNoAxeViolations(desk.page);
  // Always the same proposal: they stand in an order drawn by lot.
  const cell = desk.page.getByRole('region', { name: /, Events team$/ }).first();
  const agreed = cell.getByLabel('Agreed score');
  await agreed.fill('10');
  await cell.getByLabel('Why it is not the mean').fill('Read again together: every function is covered.');
  await desk.page.keyboard.press('Enter');
  await desk.reads(/^Agreed: /);

  await desk.goTo(compare);
  await desk.press(/^Choose /);
  const dialog = desk.page.getByRole('dialog');
  const offers = dialog.getByRole('radio');
  await expect.poll(() => offers.count()).toBe(12);
  await dialog.getByRole('radio', { name: /Fjord & Field/ }).check();
  await dialog.getByLabel('Better promises').check();
  await dialog.getByLabel('Availability').check();
  await dialog.getByRole('button', { name: 'Choose Fjord & Field' }).click();
  await dialog
    .getByText(/scored higher/)
    .first()
    .waitFor();
  await dialog.getByLabel(/^In your words/).fill('They alone have the hall on these days.');
  await expectNoAxeViolations(desk.page);
  if (process.env.BIDWELL_PICTURES)
    await desk.page.screenshot({ path: join(process.env.BIDWELL_PICTURES, 'award-light.png') });
  await dialog.getByRole('button', { name: 'Choose Fjord & Field' }).click();
  await desk.reads('It waits for Ada’s approval. Nobody is told before.');

  const tom = bidders[0] ?? rita;
  const waiting = await sit(tom, `/jobs/${job.id}`);
  await waiting.heading(/Sales conference/);
  expect(await waiting.page.getByRole('main').innerText()).not.toMatch(/chosen|Fjord/);

  await lookAt(ada, compare, 'It waits for your approval', 'approval');
  const approving = await sit(ada, compare);
  await approving.reads(/^€26,250\. Its weighted score is 80\.8 of 100, 2nd of 12\.$/);
  await approving.press('Approve this choice');
  await approving.reads(/^Approved\./);
  await desk.page.reload();
  await desk.press('Tell everybody now');
  await desk.reads('Everybody who proposed has been told.');

  await lookAt(tom, `/jobs/${job.id}/debrief`, 'They alone have the hall on these days.', 'debrief');
  const told = await sit(tom, `/jobs/${job.id}/debrief`);
  await told.reads('They alone have the hall on these days.');
  const text = await told.page.getByRole('main').innerText();
  expect(text).not.toMatch(/Fjord|Alder|Studio team/);
  expect(text).toMatch(/of 12/);
  for (const each of desks) expect(each.complaints, each.name).toEqual([]);
}, 300_000);
