import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { Heartbeat } from '../../apps/api/src/platform/web/heartbeat.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { afterOutage, extension, lastReady, noOutages, offered, outageWas } from '../support/outages.js';
import { bringDeadline, type PublishedJob, publishJob } from '../support/proposing.js';

/* An outage shortly before a deadline, as its requester, a second person and a bidder meet it. */

let market: Market;
let heartbeat: Heartbeat;
let browser: Browser;
let rita: Actor;
let vera: Actor;
let lena: Actor;
let desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app: NestExpressApplication) => {
    heartbeat = app.get(Heartbeat);
    serveClient(app, inRoot('apps/web/dist'));
  });
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lena = await market.person('Lena', { department: 'Board', isLeader: true });
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

beforeEach(() => noOutages(market));

afterEach(async () => {
  for (const desk of desks) expect(desk.complaints, desk.name).toEqual([]);
  await Promise.all(desks.map((desk) => desk.close()));
  desks = [];
});

const AWAY = /Bidwell could not be reached from \d\d:\d\d to \d\d:\d\d\. Bidders may have been unable to submit\./;

async function touched(): Promise<PublishedJob> {
  const job = await publishJob(market, rita);
  await bringDeadline(market, job, 10 * 60_000);
  await outageWas(market, 420, 120);
  await offered(market, job);
  return job;
}

async function sit(actor: Actor, path: string, how: Parameters<typeof Desk.at>[3] = {}): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, how);
  desks.push(desk);
  await desk.goTo(path);
  return desk;
}

/** A page on a large screen and, dark, on a telephone. */
async function look(actor: Actor, job: PublishedJob, name: string, words: RegExp): Promise<void> {
  for (const how of [{}, { width: 320, colorScheme: 'dark' }] as const) {
    const desk = await sit(actor, `/jobs/${job.id}`, how);
    await desk.page.getByText(words).first().waitFor();
    await expectNoAxeViolations(desk.page);
    const folder = process.env.BIDWELL_PICTURES;
    if (!folder) continue;
    await mkdir(folder, { recursive: true });
    await desk.page.getByText(words).first().scrollIntoViewIfNeeded();
    await desk.page.screenshot({ path: join(folder, `${name}-${'width' in how ? 'dark' : 'light'}.png`) });
  }
}

test('the requester reads what happened and asks by one button, a leader agrees by one, and the bidder reads why', async () => {
  const job = await touched();
  await look(rita, job, 'outage-offer', AWAY);
  const desk = await sit(rita, `/jobs/${job.id}`);
  await desk.reads('Extend the deadline by 1 hour for everybody? It takes a second person to agree.');
  const { offeredUntil } = (await afterOutage(rita, job))?.outage ?? {};
  const opening = desk.page.getByText('open by themselves on').locator(`time[datetime="${offeredUntil}"]`);
  expect(await opening.count()).toBe(1);
  await desk.press('Extend by 1 hour');
  await desk.reads('It waits for a second person.');
  expect(await desk.page.getByRole('button', { name: 'Extend by 1 hour' }).count()).toBe(0);

  await look(lena, job, 'outage-agree', /Rita asks to extend the deadline by 1 hour for everybody invited\./);
  const second = await sit(lena, `/jobs/${job.id}`);
  await second.press('Agree to 1 hour more');
  await second.reads('You are looking on');

  const bidder = await sit(vera, `/jobs/${job.id}`);
  await bidder.reads(
    'shortly before the deadline. Everybody invited gets the same extension; nothing has been opened.',
  );
  const after = await sit(rita, `/jobs/${job.id}`);
  await after.reads('Sealed until the deadline');
  expect(await after.page.getByText(AWAY).count()).toBe(0);
});

test('before anybody agreed, a bidder’s page says nothing of it', async () => {
  const job = await touched();
  await extension(rita, job, 'askForExtension');
  const bidder = await sit(vera, `/jobs/${job.id}`);
  await bidder.reads('Offsite for 80');
  expect(await bidder.page.getByText('could not be reached').count()).toBe(0);
});

test('after a deadline that the outage covered, nothing is opened and the page says until when more time can be given', async () => {
  const job = await publishJob(market, rita);
  await lastReady(market, 300);
  await bringDeadline(market, job, 0);
  await heartbeat.beat();
  await offered(market, job);
  await look(rita, job, 'outage-held', AWAY);
  const desk = await sit(rita, `/jobs/${job.id}`);
  await desk.reads('The deadline has passed');
  await desk.reads('It takes a second person to agree, and counts from then on.');
  await desk.reads('Until then nothing is opened, even past the deadline');
  expect(await desk.page.getByText('open by themselves, as a rule within seconds').count()).toBe(0);
  await desk.press('Extend by 1 hour');
  await desk.reads('It waits for a second person.');
  await extension(lena, job, 'agreeToExtension');
  await desk.reads('Sealed until the deadline');
});
