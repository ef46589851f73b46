import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { expectNoAxeViolations } from '../support/axe.js';
import { given, signedIn, spokenFor } from '../support/builders-link.js';
import { launchBrowser } from '../support/browser.js';
import { choose, judged } from '../support/choosing.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { draftOf } from '../support/posting.js';
import { bringDeadline, opened, propose } from '../support/proposing.js';

let market: Market;
let browser: Browser;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

test('a conference in three parts: posted once, proposed for by different bidders, awarded separately', async () => {
  const company = await given(market, (build) => {
    const [events, technique, food] = ['Event planning', 'Technique', 'Catering'].map((name) => build.category(name));
    if (!events || !technique || !food) throw new Error('Three categories are needed.');
    return {
      events,
      goal: build.goal(),
      rita: build.person({ name: 'Rita' }),
      planners: build.team({ name: 'Events team', categories: [events] }),
      stage: build.team({ name: 'Stage crew', categories: [technique] }),
      lantern: build.vendor({ name: 'Lantern & Co', categories: [events, food] }),
    };
  });
  const rita = await signedIn(market, company.rita);
  await rita.ask('mutation { choosePostingView(view: PAGE) }');
  const lines = ['Plenary hall', 'Sound and light', 'Lunch'].map((title) => ({ title, quantity: 3, unit: 'day' }));
  const { id } = await draftOf(rita, {
    title: 'Sales conference',
    categoryId: company.events.id,
    goalId: company.goal.id,
    lines,
  });

  const desk = await Desk.at(browser, rita, market);
  await desk.goTo(`/jobs/${id}/edit`);
  await desk.press('Split this job into parts');
  await desk.press('Add a part');
  for (const [place, [title, category]] of [
    ['Venue', 'Event planning'],
    ['Technique', 'Technique'],
    ['Catering', 'Catering'],
  ].entries()) {
    await desk.page.getByLabel(`Part ${place + 1}`, { exact: true }).fill(title ?? '');
    await desk.page.getByLabel(`Category of part ${place + 1}`).selectOption({ label: category ?? '' });
  }
  await desk.page.getByLabel('Sound and light', { exact: true }).selectOption({ label: 'Technique' });
  await desk.page.getByLabel('Lunch', { exact: true }).selectOption({ label: 'Catering' });
  await desk.page.getByLabel('Plenary hall', { exact: true }).selectOption({ label: 'Venue' });
  await expectNoAxeViolations(desk.page);
  await desk.reads('Nothing is left');
  await desk.page.keyboard.press('Control+Enter');
  await desk.heading('Check and publish');
  await desk.reads('Venue, Technique, Catering');
  await desk.press('Publish job');
  await desk.heading(/^JOB-\d+ is published$/);
  await desk.reads(/^Part 1 of 3 of JOB-\d+\.$/);
  await desk.follow('Sales conference: Technique');
  await desk.heading('Sales conference: Technique');
  await desk.reads(/^Part 2 of 3 of JOB-\d+\.$/);
  await expectNoAxeViolations(desk.page);

  const lantern = await Desk.at(browser, await spokenFor(market, company.lantern), market);
  await lantern.goTo(`/jobs/${id}`);
  await lantern.heading('Sales conference: Venue');
  await lantern.reads(/^Part 1 of 3 of JOB-\d+\.$/);
  expect(await lantern.page.getByRole('link', { name: 'Sales conference: Catering' }).count()).toBe(1);
  expect(await lantern.page.getByText('Technique').count()).toBe(0);

  const part = await market.one<{ id: string; lineIds: string[] }>(
    `select j.id, array_agg(l.id) as "lineIds" from job j join job_line l on l.job_id = j.id where j.id = $1 group by j.id`,
    [id],
  );
  for (const [bidder, price] of [
    [company.planners, 900],
    [company.lantern, 800],
  ] as const) {
    const content = {
      pitch: 'Ours.',
      promises: [],
      lines: [{ lineId: part.lineIds[0], answer: 'PRICED', unitPrice: price }],
    };
    await propose(await spokenFor(market, bidder), part, content);
  }
  await bringDeadline(market, part, 0);
  await opened(market, part);
  const [first] = await judged(rita, part);
  await choose(rita, part, first?.id ?? '');
  const phases = await market.many<{ title: string; decided: boolean }>(
    'select title, decided_at is not null as decided from job where package_id = $1 order by part_number',
    [id],
  );
  expect(phases).toEqual([
    { title: 'Sales conference: Venue', decided: true },
    { title: 'Sales conference: Technique', decided: false },
    { title: 'Sales conference: Catering', decided: false },
  ]);
  for (const one of [desk, lantern]) {
    expect(one.complaints).toEqual([]);
    await one.close();
  }
});
