import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { acceptedJob, wish } from '../support/thanking.js';

/* Thanks to a person who wants them private, and to one who likes the wall: by keyboard alone. */

let market: Market;
let browser: Browser;
let rita: Actor;
let ana: Actor;
let bo: Actor;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  const team = await market.team('Events team');
  ana = await market.teamMember('Ana Costa', team);
  bo = await market.teamMember('Bo Berg', team);
  await wish(bo, 'WALL');
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

test('the giver sees each limit before sending, and nobody else reads what is private', async () => {
  const job = await acceptedJob(market, rita, [[ana, 1000]]);
  const desk = await Desk.at(browser, rita, market);
  await desk.goTo(`/jobs/${job.id}/delivery#thanks`);
  await desk.reads('Ana Costa prefers private thanks. Nobody else will read it.');
  await desk.reads('Bo Berg likes thanks on the wall.');
  const words = desk.page.getByLabel('What for');
  await words.focus();
  await desk.page.keyboard.type('You called before we noticed anything was missing.');
  for (let k = 0; k < 6; k += 1) {
    await desk.page.keyboard.press('Tab');
    if (
      await desk.page.getByRole('button', { name: 'Send thanks' }).evaluate((node) => node === document.activeElement)
    )
      break;
  }
  await desk.page.keyboard.press('Enter');
  await desk.reads('Thanks sent.');
  await desk.reads('You thanked Ana Costa, Bo Berg.');
  expect(desk.complaints).toEqual([]);

  const carl = await Desk.at(browser, await market.employee('Carl'), market);
  await carl.goTo('/thanks');
  await carl.reads('You called before we noticed anything was missing.');
  await carl.reads('Bo Berg');
  expect(await carl.page.getByText('Ana Costa').count()).toBe(0);

  const receiver = await Desk.at(browser, ana, market, { width: 320 });
  await receiver.goTo('/thanks/mine');
  await receiver.reads('You called before we noticed anything was missing.');
  await receiver.reads('Private');

  const other = await Desk.at(browser, bo, market);
  await other.goTo('/thanks/wish');
  await other.page.getByLabel('Only I read them').check();
  await other.reads('Kept. You can change it at any time.');
  await carl.goTo('/thanks');
  await carl.reads('Nothing on the wall yet.');
  expect([...carl.complaints, ...receiver.complaints, ...other.complaints]).toEqual([]);
});
