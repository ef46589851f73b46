import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { Desk, givePassword } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';

/*
 * The main job, end to end, by four people at four browsers: post, propose under seal, open at the deadline by the
 * database's clock, compare, choose, learn. Nobody's clock is touched.
 */

const PASSWORD = 'a calm and long password';

let market: Market;
let browser: Browser;
let rita: Desk;
let tom: Desk;
let vera: Desk;
let lea: Desk;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  const team = await market.team('Events team');
  const vendor = await market.vendor('Lantern & Co');
  rita = await signIn(await market.employee('Rita'));
  tom = await signIn(await market.teamMember('Tom', team));
  vera = await signIn(await market.vendorPerson('Vera', vendor));
  lea = await signIn(await market.person('Lea', { department: 'Board', isLeader: true }));
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

async function signIn(actor: Actor): Promise<Desk> {
  const email = await givePassword(market, actor, PASSWORD);
  const desk = await Desk.open(browser, actor.name, market.address);
  await desk.goTo('/');
  await desk.fill('E-mail', email);
  await desk.fill('Password', PASSWORD);
  await desk.press('Sign in');
  await desk.heading(/Hello/);
  return desk;
}

/** The next whole minute that leaves time enough for two people to write. */
function deadlineSoon(): Date {
  return new Date(Math.ceil((Date.now() + 40_000) / 60_000) * 60_000);
}

async function postJob(deadline: Date): Promise<string> {
  const { page } = rita;
  await page.keyboard.press('c');
  await rita.heading('Post a job');
  await rita.reads('Holiday party');
  await rita.fill('What do you need done', 'holiday');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/edit/);
  await rita.press('Write on one page');
  await rita.fill('Work starts', new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10));
  await page.getByLabel('Company goal it serves').selectOption({ label: 'Answer every customer in a day' });
  await rita.fill('What customers outside the company gain', 'Rested people answer customers with patience.');
  await rita.fill('Questions until', '');
  await rita.fill('Proposals until', localMinute(deadline));
  await rita.press('Check and publish');
  await rita.heading('Check and publish');
  await rita.press('Publish job');
  await rita.heading(/is published/);
  await rita.reads('2 bidders are invited');
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** What a date-and-time field takes, in the zone of the desk. */
function localMinute(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Lisbon', dateStyle: 'short', timeStyle: 'short' })
    .format(instant)
    .replace(' ', 'T');
}

async function propose(desk: Desk, price: string, pitch: string, withoutCrew = false): Promise<void> {
  await desk.goTo('/jobs');
  await desk.follow('Holiday party');
  await desk.follow('Write a proposal');
  await desk.reads('NOT SUBMITTED');
  await desk.fill('Why they should choose you', pitch);
  for (const line of ['Venue', 'Food', 'Drinks', 'Music and entertainment', 'Décor'])
    await desk.enter(line, 'Unit price', price);
  if (withoutCrew) {
    await desk.enter('AV crew', 'Unit price', 'not offered');
    await desk.enter('AV crew', 'Note or reason', 'Ask our partner');
  } else await desk.enter('AV crew', 'Unit price', price);
  await desk.press('Submit proposal');
  await desk.reads(/P-[0-9A-Z]{4}-[0-9A-Z]{4}/);
}

test('four people do the main job, from a template to a debrief and a win rate', { timeout: 240_000 }, async () => {
  const deadline = deadlineSoon();
  const jobId = await postJob(deadline);

  await propose(tom, '10', 'We know every one of you.');
  await propose(vera, '8', 'Light, music and a calm evening.', true);

  // Until the deadline the requester knows how many, and nothing else.
  await rita.goTo(`/jobs/${jobId}`);
  await rita.reads('2 proposals are in, sealed');
  await rita.goTo(`/jobs/${jobId}/compare`);
  await rita.reads(/sealed/i);
  expect(await rita.page.content()).not.toMatch(/Light, music|We know every one|Lantern|Events team/);

  // The page opens by itself once the database's clock has reached the deadline, and asks first for a declaration.
  await rita.page.getByRole('button', { name: 'I have no interest in any of them' }).click({ timeout: 120_000 });
  await rita.page.getByRole('table').getByText('Lantern & Co').first().waitFor();
  expect(Date.now()).toBeGreaterThanOrEqual(deadline.getTime());
  const table = await rita.page.getByRole('table').first().innerText();
  expect(table).toContain('Internal');
  expect(table).toContain('External');
  expect(table).toMatch(/AV crew/);

  await rita.press(/^Choose/);
  await rita.page
    .getByRole('group', { name: 'Whom do you choose' })
    .getByRole('radio', { name: /Events team/ })
    .check();
  await rita.page.getByLabel('Best fit to the brief').check();
  await rita.page.getByRole('dialog').getByRole('button', { name: 'Choose Events team' }).click();
  await rita.reads('Events team is chosen');
  await rita.press('Tell everybody now');
  await rita.reads(/Everybody who proposed has been told/);

  await tom.goTo('/');
  await tom.reads('You were chosen for');
  await vera.goTo('/');
  await vera.follow(/debrief/i);
  await vera.heading(/debrief|They chose|Holiday party/i);
  await vera.reads('Best fit to the brief');
  const debrief = await vera.page.getByRole('main').innerText();
  expect(debrief).not.toMatch(/Events team|We know every one|4,4\d\d/);

  await lea.goTo('/insights');
  await lea.reads(/1 contest/);

  for (const desk of [rita, tom, vera, lea]) expect(desk.complaints).toEqual([]);
});
