import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { amended, seenAddenda } from '../support/amending.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { offer, propose, publishJob } from '../support/proposing.js';

const DAY = 86_400_000;

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

async function sit(actor: Actor, how: Parameters<typeof Desk.at>[3] = {}): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, how);
  desks.push(desk);
  return desk;
}

test('a requester changes an open job and sees beforehand what bidders will be told; nothing typed is lost to a refusal', async () => {
  const job = await publishJob(market, rita, DAY);
  const desk = await sit(rita);
  await desk.goTo(`/jobs/${job.id}`);
  await desk.follow('Amend this job');
  await desk.heading('Amend Offsite for 80');
  await desk.reads('Change the brief on this page.');
  await desk.fill('Where', 'Porto');
  await desk.reads('is now: Porto');
  await desk.reads('Bidders need time for this:');

  await desk.press('Publish addendum 1');
  await desk.page.getByRole('alert').getByText('Say why the brief changes: everybody invited reads it.').waitFor();
  await desk.page
    .getByRole('alert')
    .getByText(/^Bidders get 3 working days for a change that matters\./)
    .waitFor();
  expect(await desk.page.getByLabel('Where').inputValue()).toBe('Porto');
  await expectNoAxeViolations(desk.page);

  await desk.fill('Why it changes', 'The house in Lisbon is fully booked.');
  await desk.press('Move the deadline there');
  await desk.press('Publish addendum 1');
  await desk.heading('Offsite for 80');
  await desk.reads('Addendum 1 is published. Everybody invited is told.');
  await desk.reads('The house in Lisbon is fully booked.');
  await desk.reads('Nobody has acknowledged it yet. Everybody invited was told.');
  expect((await seenAddenda(rita, job.id))?.place).toBe('Porto');
});

test('a line of a published job keeps its name; its details change, and a further line comes', async () => {
  const job = await publishJob(market, rita, 14 * DAY);
  const desk = await sit(rita, { width: 320, colorScheme: 'dark' });
  await desk.goTo(`/jobs/${job.id}/amend`);
  await desk.fill('Venue: details', 'With a garden');
  await desk.press('Add a line');
  await desk.fill('Line 3: what', 'Coat check');
  await desk.fill('Line 3: unit', 'evening');
  await desk.reads('New line: Coat check');
  await expectNoAxeViolations(desk.page);
  await desk.fill('Why it changes', 'It may rain.');
  await desk.press('Publish addendum 1');
  await desk.reads('Addendum 1 is published.');
  expect((await seenAddenda(rita, job.id))?.lines.map(({ title, details }) => [title, details])).toEqual([
    ['Venue', 'With a garden'],
    ['Catering', ''],
    ['Coat check', ''],
  ]);
});

test('a bidder reads what was and what is, acknowledges it, and submits again what was written before', async () => {
  const job = await publishJob(market, rita, 14 * DAY, { title: 'Offsite by the sea' });
  await propose(vera, job, offer(job, 100_000));
  await amended(rita, job.id, { summary: 'Three days away from the office.', place: 'Porto' });
  const desk = await sit(vera);
  await desk.goTo('/');
  await desk.follow(/Read and acknowledge addendum 1 to JOB-\d+, Offsite by the sea/);
  await desk.reads('You submitted before addendum 1.');
  await desk.reads('was: Two');
  await desk.reads('is now: Three');
  await expectNoAxeViolations(desk.page);
  await desk.press('I have read addendum 1');
  await desk.reads('You acknowledged it');

  await desk.follow('Review and submit again');
  await desk.heading('Proposal: Offsite by the sea');
  await desk.reads('You submitted before addendum 1.');
  await desk.press('Submit revision 2');
  await desk.reads(/revision 2/i);
  await desk.page.getByText('You submitted before addendum 1.').waitFor({ state: 'detached' });
  await expect
    .poll(async () => {
      const { version } = await market.one<{ version: number }>(
        'select p.version from proposal p join membership m on m.bidder_id = p.bidder_id where p.job_id = $1 and m.person_id = $2',
        [job.id, vera.personId],
      );
      return version;
    })
    .toBe(2);
  await desk.goTo(`/jobs/${job.id}`);
  await desk.reads('You acknowledged it');
  expect(await desk.page.getByText('You submitted before addendum 1.').count()).toBe(0);

  const requester = await sit(rita);
  await requester.goTo(`/jobs/${job.id}`);
  await requester.reads('Acknowledged by 1 of 2 bidders: Lantern & Co.');
});

test('a bidder says what is missing in a brief, and the requester reads it without a name', async () => {
  const job = await publishJob(market, rita, 14 * DAY);
  const desk = await sit(tom);
  await desk.goTo(`/jobs/${job.id}`);
  await desk.page.getByLabel('Unclear').check();
  await desk.press('Tell the requester');
  await desk.page.getByRole('alert').getByText('Say what is missing, so that it can be added.').waitFor();
  await desk.fill('What is missing', 'How many nights.');
  await desk.press('Tell the requester');
  await desk.press('Change what you said');
  const requester = await sit(rita);
  await requester.goTo(`/jobs/${job.id}`);
  await requester.reads('0 clear, 0 mostly, 1 unclear.');
  await requester.reads('How many nights.');
  await expectNoAxeViolations(requester.page);
  expect(await requester.page.locator('#brief-ratings').innerText()).not.toMatch(/Tom|Events team/);
});
