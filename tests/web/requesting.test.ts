import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { HumanHand, PACE } from '../support/human-hand.js';
import { type Market, openMarket } from '../support/market.js';
import { saveService, serviceInput } from '../support/serving.js';

/* Small work needs no contest: from Home to a request that is sent, at the pace of a person, and back with an answer. */

let market: Market;
let browser: Browser;
let tom: Actor;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  tom = await market.teamMember('Tom', await market.team('Web team'));
  await saveService(tom, serviceInput(market));
  await saveService(tom, serviceInput(market, { title: 'Build a page', priceFrom: 900_000 }));
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

test('somebody picks a service, writes a line and sends it in under 30 seconds; the team does it, and it is confirmed', async () => {
  const maya = await Desk.at(browser, await market.employee('Maya'), market);
  await maya.goTo('/');
  await maya.heading(/Hello/);
  const hand = new HumanHand(maya.page);
  const begun = performance.now();
  await hand.click(maya.page.getByRole('link', { name: 'Whom to ask' }));
  await hand.click(maya.page.getByRole('link', { name: 'Web team' }));
  await hand.click(maya.page.getByRole('button', { name: /Ask for it.*Update a page/ }));
  await maya.page.getByLabel('What do you need').waitFor();
  await hand.type('New opening hours from May');
  await hand.click(maya.page.getByRole('button', { name: 'Send request' }));
  await maya.heading('Update a page');
  const seconds = (performance.now() - begun) / 1000;
  console.log(`a request: ${seconds.toFixed(1)} s, ${hand.keys} keys, ${hand.clicks} clicks (key ${PACE.key} s)`);
  expect(seconds).toBeLessThan(30);

  const team = await Desk.at(browser, tom, market);
  await team.goTo('/requests');
  await team.page.getByRole('link', { name: 'Update a page' }).click();
  await team.page.getByRole('button', { name: 'Take it' }).click();
  await team.page.getByText('Taken by').waitFor();
  await team.page.getByRole('button', { name: /Report done/ }).click();
  await team.page
    .getByRole('dialog')
    .getByRole('button', { name: /Report done|Done/ })
    .click();
  await team.page.getByRole('dialog').waitFor({ state: 'detached' });

  await maya.page.reload();
  await maya.page.getByRole('button', { name: /^Confirm/ }).click();
  await maya.page.getByRole('button', { name: /^Confirm/ }).waitFor({ state: 'detached' });
  expect(await market.one('select count(closed_at)::int as closed from service_request')).toEqual({ closed: 1 });
});

test('what costs too much to ask for directly begins a job, filled in', async () => {
  const otto = await Desk.at(browser, await market.employee('Otto'), market);
  await otto.goTo('/storefronts');
  await otto.page.getByRole('link', { name: 'Web team' }).click();
  await otto.page.getByRole('button', { name: /Post a job.*Build a page/ }).click();
  await otto.page.waitForURL(/\/jobs\/.+\/edit/);
  expect(await market.one(`select title from job`)).toEqual({ title: 'Build a page' });
});
