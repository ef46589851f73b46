import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { given, signedIn, spokenFor } from '../support/builders-link.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { draftOf } from '../support/posting.js';

/*
 * An administrator writes a policy; a requester's large job waits for approval, comes back, is asked again and is
 * published; a bidder reads how the requester deals with bidders and says that it is interested.
 */

let market: Market;
let browser: Browser;
let ada: Desk;
let rita: Desk;
let nora: Desk;
let vera: Desk;
let ritaActor: Actor;
let brief: { goalId: string; categoryId: string };

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  const people = await given(market, (build) => {
    const category = build.category('Website and marketing');
    build.team({ name: 'Web studio', categories: [category] });
    return {
      category,
      goal: build.goal(),
      ada: build.person({ name: 'Ada Lund', isAdministrator: true }),
      rita: build.person({ name: 'Rita Sol' }),
      nora: build.person({ name: 'Nora Lind' }),
      vendor: build.vendor({ name: 'Copperline', categories: [category] }),
    };
  });
  brief = { goalId: people.goal.id, categoryId: people.category.id };
  ritaActor = await signedIn(market, people.rita);
  ada = await Desk.at(browser, await signedIn(market, people.ada), market);
  rita = await Desk.at(browser, ritaActor, market);
  nora = await Desk.at(browser, await signedIn(market, people.nora), market);
  vera = await Desk.at(browser, await spokenFor(market, people.vendor), market, { width: 320 });
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

let jobId: string;

test('an administrator asks for approval from a budget on', async () => {
  await ada.goTo('/admin?tab=policies');
  await ada.reads('No policy yet.');
  await ada.press('Add a policy');
  await ada.page.getByLabel('Category').selectOption({ label: 'Website and marketing' });
  await ada.fill('From which budget on', '5000');
  await ada.fill('Who approves before publishing', 'Nora');
  await ada.page.getByRole('option', { name: /Nora Lind/ }).click();
  await ada.fill('Proposals wanted at least', '2');
  await ada.press('Save policy');
  await ada.reads('Website and marketing, from €5,000');
  await ada.reads(/Nora Lind approves · open for at least 5 working days · at least 2 proposals/);
});

test('a requester of a large job is told who approves it, and asks', async () => {
  const draft = await draftOf(ritaActor, { ...brief, budgetMode: 'HIDDEN', budgetHigh: 900_000 });
  jobId = draft.id;
  await rita.goTo(`/jobs/${jobId}/edit?view=check`);
  await rita.reads(/Nora Lind approves it/);
  await rita.press('Ask for approval');
  await rita.reads('Nora Lind was asked');
  expect(rita.page.url()).toMatch(new RegExp(`/jobs/${jobId}$`));
});

test('the approver finds it at home, reads the hidden budget and sends it back with words', async () => {
  await nora.goTo('/');
  await nora.follow(/^Approve/);
  await nora.reads('Waits for your approval');
  await nora.reads(/€9,000/);
  await nora.press('Send back');
  await nora.page.getByRole('dialog').getByRole('button', { name: 'Send it back' }).click();
  await nora.reads('Say what has to change.');
  await nora.fill('What has to change', 'Name the pages that matter most.');
  await nora.page.getByRole('dialog').getByRole('button', { name: 'Send it back' }).click();
  await nora.reads(/Sent back\. Rita Sol is told/);
});

test('the requester reads what has to change above the draft, and asks again; now it is approved', async () => {
  await rita.goTo(`/jobs/${jobId}/edit`);
  await rita.reads('Name the pages that matter most.');
  await rita.goTo(`/jobs/${jobId}/edit?view=check`);
  await rita.press('Ask for approval');
  await rita.reads('Nora Lind was asked');
  await nora.goTo(`/jobs/${jobId}`);
  await nora.press('Approve and publish');
  await nora.reads('Approved and published. Bidders are invited now.');
});

test('a bidder reads the rules and the requester’s conduct, and says that it is interested', async () => {
  await vera.goTo(`/jobs/${jobId}`);
  await vera.reads('Rules of this contest');
  await vera.reads(/Somebody other than the requester approved it/);
  await vera.reads('How Rita Sol deals with bidders');
  await vera.reads('0 of 1 published jobs');
  await vera.press('We are interested');
  await vera.reads(/It binds you to nothing/);
});

test('the requester sees the funnel, and that the policy wants more proposals', async () => {
  await rita.goTo(`/jobs/${jobId}`);
  await rita.reads('Interested since');
  await rita.reads('The policy wants 2 proposals.');
  const funnel = await rita.page.locator('dl[aria-label^="How"]').innerText();
  expect(funnel.replaceAll(/\s+/g, ' ')).toBe('Sent 2 Seen 1 Interested 1 Turned down 0 Submitted 0');
});

test('what was bought around the market is recorded, what is missing said first', async () => {
  await rita.goTo('/outside');
  await rita.press('Record it');
  await rita.reads('Enter when it was bought.');
  await rita.fill('What was bought', 'Photographer');
  await rita.fill('From whom', 'Lumen Studio');
  await rita.page.getByLabel('Category').selectOption({ label: 'Website and marketing' });
  await rita.fill('What it cost', '840');
  await rita.fill('When', '2026-03-02');
  await rita.press('Record it');
  await rita.reads('Recorded. Leaders see it');
  await rita.page.getByRole('rowheader', { name: 'Photographer' }).waitFor();
  await ada.goTo('/insights/outside');
  await ada.page.getByRole('rowheader', { name: 'Website and marketing' }).waitFor();
});

test('no browser complained', () => {
  expect([ada, rita, nora, vera].flatMap(({ complaints }) => complaints)).toEqual([]);
});
