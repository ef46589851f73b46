import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { keepPolicy } from '../support/approving.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { openedJob } from '../support/choosing.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import {
  bringDeadline,
  declared,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
} from '../support/proposing.js';

/* Comparing, scoring, choosing and being told, at a real browser. */

let market: Market;
let browser: Browser;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let nora: Actor;
let desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  nora = await market.vendorPerson('Nora', await market.vendor('Northside Live'));
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

async function sit(actor: Actor, path: string, how: Parameters<typeof Desk.at>[3] = {}): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, how);
  desks.push(desk);
  await desk.goTo(path);
  return desk;
}

const comparing = (job: PublishedJob, how: Parameters<typeof Desk.at>[3] = {}) =>
  sit(rita, `/jobs/${job.id}/compare?order=name`, how);

const threeOffers = () =>
  openedJob(market, rita, [
    [tom, 184_000],
    [vera, 169_500],
    [nora, 212_000],
  ]);

const columns = (desk: Desk) => desk.page.getByRole('columnheader').allInnerTexts();
const row = (desk: Desk, name: string) => desk.page.getByRole('row', { name: new RegExp(`^${name}`) });
const focused = (desk: Desk) => desk.page.evaluate<string>('document.activeElement?.getAttribute("aria-label")');

async function giveScores(desk: Desk, ...scores: [bidder: string, score: string][]): Promise<void> {
  for (const [bidder, score] of scores) await desk.page.getByLabel(`Score for Fit, ${bidder}, 0 to 10`).fill(score);
  await desk.reads(/^Saved/);
}

test('before the opening the page says in words what is sealed and until when, and opens by itself', async () => {
  const job = await publishJob(market, rita, 7000);
  await propose(vera, job, offer(job, 50_000, 'A secret plan'));
  await declared(market, job);
  const desk = await comparing(job);
  await desk.reads('1 sealed proposal is in');
  await desk.reads(/^Sealed until/);
  expect(await desk.page.content()).not.toMatch(/Lantern|secret/);
  await desk.page.getByRole('table').getByText('A secret plan').waitFor();
  expect(await columns(desk)).toEqual(['Criterion', expect.stringMatching(/External\s+Lantern & Co/)]);
});

test('proposals stand side by side: the lowest total marked, what is not priced asked for, equal rows counted and hidden', async () => {
  const job = await publishJob(market, rita);
  const [, catering] = job.lineIds;
  await propose(tom, job, offer(job, 200_000));
  await propose(nora, job, offer(job, 300_000));
  const partial = offer(job, 100_000);
  const lines = [(partial.lines as unknown[])[0], { lineId: catering, answer: 'NOT_OFFERED', reason: 'No kitchen' }];
  await propose(vera, job, { ...partial, lines });
  await bringDeadline(market, job, 0);
  await opened(market, job);

  const desk = await comparing(job);
  await desk.reads('3 proposals of 3 invited');
  expect(await columns(desk)).toEqual([
    'Criterion',
    expect.stringMatching(/Internal\s+Events team/),
    expect.stringMatching(/External\s+Lantern & Co/),
    expect.stringMatching(/External\s+Northside Live/),
  ]);
  expect(await row(desk, 'Comparable total').locator('mark').allInnerTexts()).toEqual([
    expect.stringContaining('84,000'),
  ]);
  expect(await row(desk, 'Not priced by them').locator('mark').allInnerTexts()).toEqual(['Catering: ask']);
  expect(await row(desk, 'Catering').innerText()).toMatch(/Not offered: ask\s+No kitchen/);
  expect(await row(desk, 'First draft').isVisible()).toBe(true);

  await desk.page.getByLabel('Hide equal rows (1)').check();
  await desk.reads('1 equal row hidden');
  expect(await row(desk, 'First draft').count()).toBe(0);
  await desk.page.getByLabel('Highlight differences').uncheck();
  expect(await row(desk, 'Venue').locator('mark').count()).toBe(0);
  expect(await row(desk, 'Not priced by them').locator('mark').count()).toBe(1);
  await desk.page.getByLabel('Order by').selectOption('Price, lowest first');
  await desk.page.reload();
  await desk.reads('1 equal row hidden');
  expect((await columns(desk)).map((text) => text.split('\n')[1] ?? text)).toEqual([
    'Criterion',
    'Events team',
    'Northside Live',
    'Lantern & Co',
  ]);
});

test('scores are given by digit keys, saved by themselves, and weighted by the published weights', async () => {
  const desk = await comparing(await threeOffers());
  const { keyboard } = desk.page;
  await row(desk, 'Weighted score').getByText('0 of 1 scored').first().waitFor();
  await desk.page.getByLabel('Score for Fit, Events team, 0 to 10').focus();
  for (const key of ['9', 'ArrowRight', '1', '0', 'ArrowRight', '6']) await keyboard.press(key);
  expect(await focused(desk)).toBe('Score for Fit, Northside Live, 0 to 10');
  await row(desk, 'Weighted score').getByText('100', { exact: true }).waitFor();
  await desk.page.getByRole('button', { name: 'Add note on Fit, Northside Live' }).press('Enter');
  await desk.page.getByLabel('Note on Fit, Northside Live').fill('A second room would have scored higher.');
  await keyboard.press('Escape');
  await expect.poll(() => desk.page.evaluate<string>('document.activeElement?.textContent')).toMatch(/^Change note/);

  await desk.page.reload();
  await row(desk, 'Weighted score').getByText('100', { exact: true }).waitFor();
  expect((await row(desk, 'Weighted score').getByRole('cell').allInnerTexts()).map(Number.parseFloat)).toEqual([
    90.8, 100, 68,
  ]);
  expect(await desk.page.getByLabel('Score for Fit, Lantern & Co, 0 to 10').inputValue()).toBe('10');
  await desk.reads('A second room would have scored higher.');
  await desk.page.getByRole('button', { name: 'Choose Lantern & Co' }).waitFor();
});

test('one choice is made, however often it is pressed; who comes later hears it in words; everybody is told', async () => {
  const job = await threeOffers();
  const [desk, late] = [await comparing(job), await comparing(job)];
  await giveScores(desk, ['Events team', '7'], ['Lantern & Co', '9'], ['Northside Live', '5']);
  await desk.press('Choose Lantern & Co');
  const dialog = desk.page.getByRole('dialog', { name: 'Choose Lantern & Co' });
  await dialog.getByRole('button', { name: 'Choose Lantern & Co' }).click();
  await desk.reads('Choose at least one reason.');
  await expectNoAxeViolations(desk.page);

  const first = dialog.getByRole('group', { name: 'Whom do you choose' });
  await first.getByRole('radio', { name: /Events team/ }).check();
  const second = desk.page.getByRole('dialog').getByRole('group', { name: /Who was your second choice/ });
  await second.getByRole('radio', { name: 'Northside Live' }).check();
  await desk.page.getByLabel('Best fit to the brief').check();
  await desk.reads('Nobody is told for 15 minutes. Until then you can undo it, or tell everybody sooner.');
  await desk.reads(
    'Then Events team is told that it was chosen, and why. 2 others get their debrief at the same time.',
  );
  const choose = desk.page.getByRole('dialog').getByRole('button', { name: 'Choose Events team' });
  await choose.click();
  await desk.reads('Another proposal scored higher. Say in words why you choose this one.');
  await desk.page.getByLabel('In your words').fill('They were the only ones with a plan for snow.');
  await choose.dblclick();
  await desk.reads('Events team is chosen. Nobody has been told yet.');
  await expect
    .poll(() => desk.page.evaluate<string>('document.activeElement?.textContent'))
    .toMatch(/^You chose Events team/);
  expect(await desk.page.getByRole('button', { name: /^(Choose|Award)/ }).count()).toBe(0);
  expect(await desk.page.getByRole('textbox').count()).toBe(0);
  await desk.press('Tell everybody now');
  await desk.reads(/Everybody who proposed has been told\./);
  const kept = await market.one<{ name: string }>(
    'select r.name from contest c join contest_bidder r on r.id = c.runner_up_id where c.job_id = $1',
    [job.id],
  );
  expect(kept.name).toBe('Northside Live');

  await late.press('Choose a proposal');
  await late.page
    .getByRole('dialog')
    .getByRole('radio', { name: /Northside/ })
    .check();
  await late.page.getByLabel('Best price').check();
  await late.page.getByRole('dialog').getByRole('button', { name: 'Choose Northside Live' }).click();
  await late.reads(/It is awarded now/);
  await late.page.keyboard.press('Escape');
  await late.reads('You chose');
  const { count } = await market.one<{ count: number }>('select count(*)::int as count from award where job_id = $1', [
    job.id,
  ]);
  expect(count).toBe(1);

  const loser = await sit(vera, `/jobs/${job.id}/debrief`);
  await loser.reads('Thank you for proposing.');
  await loser.reads('They chose another proposal, by an internal team');
  await loser.reads('They were the only ones with a plan for snow.');
  await loser.reads('1st of 3');
  const told = await loser.page.getByRole('main').innerText();
  expect(told).toMatch(/Lowest/);
  expect(told).not.toMatch(/Events team|Northside|184|1,840|212|2,120/);
  await loser.follow('Your proposal');
  await loser.reads('What you proposed');

  const winner = await sit(tom, `/jobs/${job.id}/debrief`);
  await winner.reads('They chose you');
  await winner.reads('2nd of 3');
});

test('a leader is chosen by keyboard alone, with a handful of keys', async () => {
  const desk = await comparing(await threeOffers());
  await giveScores(desk, ['Events team', '9'], ['Lantern & Co', '6'], ['Northside Live', '5']);
  await desk.page.getByRole('button', { name: 'Choose Events team' }).waitFor();
  const { keyboard } = desk.page;
  await desk.page.getByRole('heading', { level: 1 }).focus();
  let keys = 1;
  await keyboard.press('a');
  await desk.page.getByRole('dialog', { name: 'Choose Events team' }).waitFor();
  const isAtReason = () => desk.page.evaluate<boolean>('document.activeElement?.id === "reasons-bestFit"');
  for (; !(await isAtReason()) && keys < 12; keys += 1) await keyboard.press('Tab');
  for (const key of ['Space', 'Enter']) await keyboard.press(key);
  await desk.reads('Events team is chosen. Nobody has been told yet.');
  expect(keys + 2).toBeLessThan(9);
});

test('choosing nobody is a choice too, with its reason; too few for a rank are told why', async () => {
  const job = await openedJob(market, rita, [[vera, 90_000]]);
  const desk = await comparing(job);
  await desk.page.getByRole('button', { name: 'Choose Lantern & Co' }).waitFor();
  await desk.press('Award nothing');
  const dialog = desk.page.getByRole('dialog', { name: 'Award nothing' });
  await dialog.getByRole('button', { name: 'Award nothing' }).click();
  await desk.reads('Choose a reason.');
  await dialog.getByRole('radio', { name: 'The need changed' }).check();
  await dialog.getByRole('button', { name: 'Award nothing' }).click();
  await desk.reads('You closed this job without an award');
  await desk.press('Tell everybody now');
  await desk.reads(/Everybody who proposed has been told\./);

  const bidder = await sit(vera, `/jobs/${job.id}/debrief`);
  await bidder.reads('They chose nobody');
  await bidder.reads('The need changed');
  await bidder.reads('fewer than 3 proposals stood');
});

test('a choice is undone while nobody was told, then made again with its reasons in order and other words to a loser', async () => {
  const job = await threeOffers();
  const desk = await comparing(job);
  await giveScores(desk, ['Events team', '9'], ['Lantern & Co', '6'], ['Northside Live', '5']);
  const begin = async () => {
    await desk.press('Choose Events team');
    await desk.page.getByLabel('Track record').check();
    await desk.page.getByLabel('Best fit to the brief').check();
  };
  const choose = () => desk.page.getByRole('dialog').getByRole('button', { name: 'Choose Events team' }).click();
  await begin();
  await choose();
  await desk.reads('Track record · Best fit to the brief');
  await desk.press('Undo');
  await desk.reads('Taken back. Nobody was told.');

  await begin();
  await desk.page.getByText(/^Read and change what 3 bidders/).click();
  await desk.press('Change the debrief of Lantern & Co');
  await desk.page.getByLabel('To Lantern & Co, in your words').fill('Northside Live was dearer.');
  await choose();
  await desk.reads('This names Northside Live. Say it without naming another bidder.');
  await desk.page.getByLabel('To Lantern & Co, in your words').fill('A plan for rain would have helped.');
  await choose();
  await desk.press('Tell everybody now');
  await desk.reads('Re-open the decision');
  const { debrief } = await vera.ask<{ debrief: { reasons: string[]; ownWords: string } }>(
    'query ($job: ID!) { debrief(jobId: $job) { reasons ownWords } }',
    { job: job.id },
  );
  expect(debrief).toEqual({
    reasons: ['Track record', 'Best fit to the brief'],
    ownWords: 'A plan for rain would have helped.',
  });
});

test('a choice at the policy’s total is approved by somebody else, who reads the comparison; a re-opened one marks its debriefs', async () => {
  const ada = await market.employee('Ada');
  await keepPolicy(market, {
    category_id: market.categoryId,
    value_from: 0,
    currency: 'EUR',
    award_approver_id: ada.personId,
    award_approval_from: 100_000,
  });
  const job = await threeOffers();
  await market.owner.query('delete from policy');
  const desk = await comparing(job);
  await giveScores(desk, ['Events team', '9'], ['Lantern & Co', '6'], ['Northside Live', '5']);
  await desk.press('Choose Events team');
  await desk.page.getByLabel('Best fit to the brief').check();
  await desk.reads(/^Ada approves it first\./);
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Choose Events team' }).click();
  await desk.reads('It waits for Ada’s approval. Nobody is told before.');

  const approver = await sit(ada, '/', { width: 320, colorScheme: 'dark' });
  await approver.follow(/Approve the choice|^Approve$/);
  await approver.reads('It waits for your approval.');
  expect(await approver.page.getByRole('button', { name: /^(Choose|Award nothing|Undo|Tell)/ }).count()).toBe(0);
  await expectNoAxeViolations(approver.page);
  await approver.press('Send it back');
  await approver.page.getByRole('dialog').getByRole('button', { name: 'Send it back' }).click();
  await approver.reads('Say what speaks against this choice.');
  await approver.page.getByLabel('What speaks against this choice').fill('Ask about the second room first.');
  await approver.page.getByRole('dialog').getByRole('button', { name: 'Send it back' }).click();
  await approver.reads('Sent back. Rita is told what speaks against it.');
  await desk.page.reload();
  await desk.press('Choose Events team');
  await desk.page.getByLabel('Best fit to the brief').check();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Choose Events team' }).click();
  await desk.reads('It waits for Ada’s approval. Nobody is told before.');
  await approver.goTo(`/jobs/${job.id}/compare`);
  await approver.press('Approve this choice');
  await approver.reads('Approved. Rita can still take it back; then everybody is told.');

  await desk.page.reload();
  await desk.press('Tell everybody now');
  await desk.press('Re-open the decision');
  await desk.page.getByLabel('Why do you decide anew').fill('A reference was not what it seemed.');
  await expectNoAxeViolations(desk.page);
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Re-open the decision' }).click();
  await desk.reads('Re-opened. Everybody who proposed is told why.');
  const bidder = await sit(vera, `/jobs/${job.id}/debrief`);
  await bidder.reads('This debrief no longer holds.');
});

test('where no proposal came there is nothing to compare, and the job can be closed', async () => {
  const desk = await comparing(await openedJob(market, rita, []));
  await desk.reads('No proposal came in by the deadline.');
  expect(await desk.page.getByRole('button', { name: /^Choose/ }).count()).toBe(0);
  await desk.page.getByRole('button', { name: 'Award nothing' }).waitFor();
});

test('nobody but the panel compares', async () => {
  const job = await threeOffers();
  const desk = await sit(vera, `/jobs/${job.id}/compare`);
  await desk.reads('Only the panel can score the proposals.');
  expect(await desk.page.content()).not.toMatch(/Events team|Pitch of/);
});

test('on a telephone two proposals stand side by side, and which two is chosen by name', async () => {
  const desk = await comparing(await threeOffers(), { width: 320 });
  await desk.page.getByLabel('Compare with').waitFor();
  const names = async () => (await columns(desk)).map((text) => text.split('\n')[1] ?? text);
  expect(await names()).toEqual(['Events team', 'Lantern & Co']);
  await desk.page.getByLabel('Compare with').selectOption('Northside Live');
  await expect.poll(names).toEqual(['Events team', 'Northside Live']);
  await desk.page.getByLabel('Compare', { exact: true }).selectOption('Northside Live');
  await expect.poll(names).toEqual(['Northside Live', 'Events team']);
});

test('printed, the whole comparison lies across the paper', async () => {
  const desk = await comparing(await threeOffers());
  await desk.page.getByRole('table').waitFor();
  const pdf = (await desk.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
  expect(sheets.length).toBeGreaterThan(0);
  for (const [width = 0, height = 0] of sheets) expect(width).toBeGreaterThan(height);
});

describe.each([
  { width: 1280, colorScheme: 'light' as const },
  { width: 320, colorScheme: 'dark' as const },
])('at $width px in the $colorScheme', (how) => {
  test('comparing, choosing and being told break no rule of access and scroll one way', async () => {
    const job = await threeOffers();
    const looks = async (desk: Desk, words: string | RegExp) => {
      await desk.reads(words);
      await expectNoAxeViolations(desk.page);
      const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await desk.page.evaluate(tooWide), String(words)).toBe(false);
    };
    const desk = await comparing(job, how);
    await looks(desk, 'Comparable total');
    await desk.page
      .getByRole('button', { name: /^Add note/ })
      .first()
      .click();
    await looks(desk, 'They read it in their debrief.');
    await desk.page.keyboard.press('Escape');
    await desk.press('Choose a proposal');
    await looks(desk, 'Whom do you choose');
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Choose a proposal' }).click();
    await looks(desk, 'Choose one of the proposals.');
    await desk.page
      .getByRole('dialog')
      .getByRole('radio', { name: /Events team/ })
      .check();
    await desk.page.getByLabel('Best price').check();
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Choose Events team' }).click();
    await looks(desk, 'You chose');
    await desk.press('Tell everybody now');
    await looks(desk, 'Re-open the decision');
    await looks(await sit(nora, `/jobs/${job.id}/debrief`, how), 'Where you stood');
  });
});
