import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { choose, judged, openedJob, score } from '../support/choosing.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';
import { policyInput, savePolicy } from '../support/rules.js';

/* What comes after a decision, at a real browser: reading why, asking, answering, challenging. */

let market: Market;
let browser: Browser;
let rita: Actor;
let vera: Actor;
let rolf: Actor;
let job: PublishedJob;
let desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  rolf = await market.employee('Rolf');
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  const tom = await market.teamMember('Tom', await market.team('Events team'));
  const nora = await market.vendorPerson('Nora', await market.vendor('Northside Live'));
  const ada = await market.person('Ada', { department: 'Office', isAdministrator: true });
  await savePolicy(ada, null, policyInput({ challengeDays: 5, challengeReviewerId: rolf.personId }));
  job = await openedJob(market, rita, [
    [tom, 184_000],
    [vera, 212_000],
    [nora, 190_000],
  ]);
  const values: Record<string, number> = { 'Events team': 9, 'Lantern & Co': 6, 'Northside Live': 7 };
  const proposals = await judged(rita, job);
  for (const { id, bidder, scores } of proposals)
    await score(rita, id, scores[1]?.criterionId ?? '', values[bidder.name] ?? 0, `A note for ${bidder.name}.`);
  const debriefs = proposals
    .filter(({ bidder }) => bidder.name === 'Lantern & Co')
    .map(({ id }) => ({ proposalId: id, words: 'We liked the evening.', criteria: [] }));
  const winner = proposals.find(({ bidder }) => bidder.name === 'Events team');
  await choose(rita, job, winner?.id ?? '', null, { debriefs });
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

test('a loser reads where its points went, says of what use it was, and asks; the requester answers', async () => {
  const loser = await sit(vera, `/jobs/${job.id}/debrief`);
  await loser.reads('We liked the evening.');
  await loser.reads('Mostly what was scored by people, not the price.');
  await loser.reads('3.6 to 8 points of 100');
  await loser.reads('24 points of 100 short of full marks');
  await loser.reads('2 others proposed; 2 ranked above you');
  expect(await loser.page.getByRole('main').innerText()).not.toMatch(/Events team|Northside/);

  await loser.press('Partly');
  await loser.fill('What was missing, or what helped', 'Say more about the food.');
  await loser.press('Tell the requester');
  await loser.press('Ask the requester');
  await loser.reads('Write your question.');
  await loser.fill('Ask one question about your debrief', 'Was the menu read?');
  await loser.press('Ask the requester');
  await loser.reads('Was the menu read?');
  await loser.reads(/The requester answers by/);

  const asked = await sit(rita, '/');
  await asked.follow(/^Answer/);
  await asked.reads('Say more about the food.');
  await asked.fill(/^Answer by/, 'Northside Live had no menu at all.');
  await asked.press('Answer Lantern & Co');
  await asked.reads('This names Northside Live. Say it without naming another bidder.');
  await asked.fill(/^Answer by/, 'It was, and named no cook.');
  await asked.press('Answer Lantern & Co');
  await asked.reads(/^You answered/);

  await loser.goTo(`/jobs/${job.id}/debrief`);
  await loser.reads('It was, and named no cook.');
});

test('a loser challenges the decision, and the reviewer answers both sides', async () => {
  const loser = await sit(vera, `/jobs/${job.id}/debrief`);
  await loser.reads('Challenge the decision');
  await loser.press('Write a challenge');
  await loser.fill('What was not right, and what you ask for', 'The menu was on page four.');
  await loser.press('Challenge the decision');
  await loser.reads(/Rolf answers by/);

  const reviewer = await sit(rolf, '/');
  await reviewer.follow(/^Review/);
  await reviewer.reads('The menu was on page four.');
  await reviewer.reads('A note for Lantern & Co.');
  await reviewer.press('Answer the challenge');
  await reviewer.reads('Choose what you found.');
  await reviewer.page.getByRole('radio', { name: /Uphold it/ }).check();
  await reviewer.fill('Why', 'It was there, and it was not read.');
  await reviewer.press('Answer the challenge');
  await reviewer.reads('Upheld');

  const requester = await sit(rita, `/jobs/${job.id}/debriefs`);
  await requester.reads('It was there, and it was not read.');
});
