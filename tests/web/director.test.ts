import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONFIG, type Config } from '../../apps/api/src/platform/config.js';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { launchBrowser } from '../support/browser.js';
import { demoPerson, load, signalWorkedOut } from '../support/demo-company.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';

/*
 * A director who has never seen Insights answers five questions by the page alone. The demo company's past knows the
 * truth: the Events team got much better about 215 days ago, IT services are cheap and slow, some vendors came and went.
 */

let market: Market;
let browser: Browser;
let dana: Desk;
let clicks = 0;

beforeAll(async () => {
  market = await openMarket((app) => {
    app.get<Config>(CONFIG).isDemo = true;
    serveClient(app, inRoot('apps/web/dist'));
  });
  await load(market);
  await signalWorkedOut(market);
  browser = await launchBrowser();
  dana = await Desk.at(browser, await demoPerson(market, 'dana@fernhill.example'), market);
  await dana.goTo('/insights');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

const question = (name: string): Locator => dana.page.getByRole('region', { name });
const alarm = () => question('What changed?').getByRole('article', { name: 'Alarm: Events team' });
const click = async (target: Locator) => {
  clicks += 1;
  await target.click();
};
const days = (from: Date) => (Date.now() - from.getTime()) / 86_400_000;

test('which team is changing: the page says it, and since when', async () => {
  const said = await alarm().innerText();
  expect(said).toContain('Chosen more often than before');
  const began = /began on \w+ (\d+ \w+ \d{4})/.exec(said)?.[1] ?? '';
  expect(days(new Date(`${began} UTC`))).toBeGreaterThan(170);
  expect(days(new Date(`${began} UTC`))).toBeLessThan(260);
  expect(clicks).toBe(0);
});

test('is it more than chance: how often chance alone gives such an alarm stands beside it', async () => {
  const said = await alarm().innerText();
  expect(said).toMatch(/In \d+ bids since .* has won \d+; its own past predicts about \d+\./);
  expect(said).toMatch(/Chance alone gives an alarm like this about once in [\d,]+ bids/);
  expect(clicks).toBe(0);
});

test('is it price or service: what costs a team its wins is the title of the chart', async () => {
  const why = question('Why are contests lost?');
  await why.getByRole('heading', { name: /service costs IT services \d+ wins in 100 bids/ }).waitFor();
  await click(why.getByRole('button', { name: 'View as a table' }).first());
  const row = await why
    .getByRole('row', { name: /IT services/ })
    .first()
    .innerText();
  const [price = 0, , , service = 0] = (row.match(/[−+-]?\d+(\.\d+)?/g) ?? []).map((text) =>
    Number(text.replace('−', '-')),
  );
  expect(price).toBeGreaterThan(0);
  expect(service).toBeLessThan(-5);
});

test('are vendors still coming: who came again, and who is new', async () => {
  const band = await question('Does the inside win as often as is healthy?').innerText();
  expect(band).toMatch(/Of \d+ vendors of the year before, \d+ came again; (\d+|no) new vendors? came/);
  const turnout = await question('Do bidders come?').innerText();
  expect(turnout).toMatch(/vendors [\d,]+ of the [\d,]+ times they could/);
});

test('which jobs are behind it: one click opens them', async () => {
  const began = (await alarm().innerText()).match(/began on \w+ (\d+ \w+ \d{4})/)?.[1] ?? '';
  clicks = 0;
  await click(alarm().getByRole('link', { name: /contests since then/ }));
  await dana.page.getByRole('heading', { level: 1 }).waitFor();
  const { count } = await market.one<{ count: number }>(
    `select count(*)::int as count from contest c join dataset d on d.id = c.dataset_id and not d.is_imported
     where c.is_contest and c.decided_on >= $1::date and exists (select from contest_bid b
       join contest_bidder r on r.id = b.contest_bidder_id where b.contest_id = c.id and b.counts and r.name = 'Events team')`,
    [began],
  );
  expect(count).toBeGreaterThan(50);
  await dana.page
    .getByText(new RegExp(`\\b${count} (decided )?contests`))
    .first()
    .waitFor();
  expect(clicks).toBe(1);
  expect(dana.complaints).toEqual([]);
});
