import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { judged, openedJob, score } from '../support/choosing.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';

/* What the lead depends on, tried at a real browser: in words, as strips, with other weights, and why a score is what it is. */

let market: Market;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  const rita = await market.employee('Rita');
  const tom = await market.teamMember('Tom', await market.team('Events team'));
  const vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  const nora = await market.vendorPerson('Nora', await market.vendor('Northside Live'));
  const job = await openedJob(market, rita, [
    [tom, 184_000],
    [vera, 169_500],
    [nora, 169_500],
  ]);
  const fits: Record<string, number> = { 'Events team': 9, 'Lantern & Co': 8, 'Northside Live': 5 };
  for (const { id, bidder, scores } of await judged(rita, job)) {
    const fit = scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '';
    await score(rita, id, fit, fits[bidder.name] ?? 0);
  }
  desk = await Desk.at(browser, rita, market);
  await desk.goTo(`/jobs/${job.id}/compare`);
}, 60_000);

afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
  await browser?.close();
  await market?.close();
});

const panel = () => desk.page.getByRole('region', { name: 'How firm the lead is' });
const ranks = () => panel().getByRole('table', { name: 'Ranks by these weights' }).locator('tbody th').allInnerTexts();

test('the lead and its break-even weights are said in words', async () => {
  // 9.21 and 9 = 90.84 against 10 and 8 = 88. They are level where 0.79 x w = 1 x (100 - w): at 55.9.
  await panel().getByText('Events team leads Lantern & Co by 2.84 of 100 points.').waitFor();
  await panel().getByText('Events team leads unless Price weighs more than 55.9%.').waitFor();
  await panel().getByText('Events team leads unless Fit weighs less than 44.1%.').waitFor();
  const strip = panel().getByRole('img', { name: /^By the weight of Price/ });
  expect(await strip.getAttribute('aria-label')).toBe(
    'By the weight of Price: from 0 to 55.9 Events team leads, from 55.9 to 100 Lantern & Co leads.',
  );
});

test('other weights rank at once, say that they decide nothing, and go back', async () => {
  await panel().getByText('Try other weights').click();
  expect(await ranks()).toEqual(['Events team', 'Lantern & Co', 'Northside Live']);
  await panel().getByRole('button', { name: 'Price: 5 more' }).click();
  await panel().getByText('What-if. Published weights decide.').waitFor();
  await panel().getByText('They add up to 105; each counts by its share.').waitFor();
  const took = await desk.page.evaluate<number>(`new Promise((resolve) => {
    const button = [...document.querySelectorAll('#robustness button')].find((each) => each.textContent === 'Price alone');
    const begun = performance.now();
    new MutationObserver(() => resolve(performance.now() - begun)).observe(document.querySelector('#robustness'),
      { subtree: true, childList: true, characterData: true });
    button.click();
  })`);
  expect(took).toBeLessThan(100);
  expect(await ranks()).toEqual(['Lantern & Co', 'Northside Live', 'Events team']);
  await panel().getByRole('button', { name: 'Back to the published weights' }).click();
  await panel().getByText('These are the published weights.').waitFor();
  expect(await ranks()).toEqual(['Events team', 'Lantern & Co', 'Northside Live']);
  await expectNoAxeViolations(desk.page);
});

test('why a score is what it is, by keyboard alone', async () => {
  const why = desk.page
    .getByRole('row', { name: /^Weighted score/ })
    .getByRole('button', { name: 'Why? Lantern & Co’s score' });
  await why.focus();
  await desk.page.keyboard.press('Enter');
  const dialog = desk.page.getByRole('dialog', { name: 'Why Lantern & Co has 88 points' });
  await dialog.getByText('Behind Events team on Fit.').waitFor();
  expect(await dialog.getByRole('row', { name: /^Fit/ }).innerText()).toMatch(/48\s+60\s+−6/);
  await expectNoAxeViolations(desk.page);
  await desk.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await why.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
});

test('a flag shows the proposals behind it and how it is defined', async () => {
  const flags = desk.page.getByRole('region', { name: 'Worth a second look' });
  await flags.getByText('Identical prices.').waitFor();
  expect(await flags.getByRole('listitem').filter({ hasText: 'External' }).allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('Lantern & Co'), expect.stringContaining('Northside Live')]),
  );
  await flags.getByText('How it is defined').click();
  await flags.getByText('Two or more proposals have the same comparable total').waitFor();
});
