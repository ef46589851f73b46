import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { asJob, draftOf, look, posted, saveJob } from '../support/posting.js';

let market: Market;
let browser: Browser;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  await rita.ask('mutation { choosePostingView(view: PAGE) }');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
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

async function sit(actor: Actor, how: Parameters<typeof Desk.at>[3] = {}): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, how);
  desks.push(desk);
  return desk;
}

/** A draft saves itself after a pause; a busy machine takes its time. */
const PATIENT = { timeout: 15_000 };

/** A draft in the market's category with everything in it. */
const finished = (title: string) => draftOf(rita, { title, categoryId: market.categoryId, goalId: market.goalId });

test('a requester posts a job by keyboard alone, with fewer keys than a mail would take', async () => {
  const desk = await sit(rita);
  const { keyboard } = desk.page;
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await keyboard.press(key);
  };
  const type = async (text: string) => {
    for (const key of text) await press(key);
  };
  await desk.goTo('/');
  await desk.heading(/Hello/);
  await press('c');
  await desk.isIn('find');
  await desk.reads('Holiday party');
  await type('off');
  await press('Enter');
  await desk.heading('Team offsite');
  await desk.reads('3 things left:');
  await press('Tab');
  await press('Enter');
  await desk.isIn('startsOn');
  await type('12012099');
  await press('Control+Enter');
  await desk.isIn('goalId');
  await type('An');
  await press('Control+Enter');
  await desk.isIn('customerBenefit');
  await press('Tab');
  await press('Enter');
  await desk.reads('Nothing is left');
  await press('Control+Enter');
  await desk.heading('Check and publish');
  await desk.reads('2 bidders match: 1 internal, 1 external');
  await press('Tab');
  await press('Tab');
  await press('Enter');
  await desk.heading(/^JOB-\d+ is published$/);
  await desk.reads('2 bidders are invited');
  expect(keys).toBeLessThan(48);
});

test('a draft saves itself, survives the closed window and waits under Drafts, with what is left in words', async () => {
  const desk = await sit(rita);
  await desk.goTo('/jobs/new');
  await desk.press(/^Conference/);
  await desk.heading('Conference');
  await desk.fill('What it is called', 'Conference on patience');
  await desk.heading('Conference on patience');
  await desk.reads(/^Saved \d\d:\d\d$/);
  await desk.fill('Where', 'Porto');
  // The window alone: a browser that goes on sends what a closing page asked it to.
  await desk.page.close();

  const elsewhere = await sit(rita, { width: 320 });
  await elsewhere.goTo('/jobs?tab=posted&phase=DRAFT');
  await elsewhere.follow('Conference on patience');
  await elsewhere.reads('3 things left:');
  for (const thing of ['start date', 'goal', 'customer benefit']) {
    expect(await elsewhere.page.getByRole('link', { name: thing, exact: true }).isVisible()).toBe(true);
  }
  await expect.poll(() => elsewhere.page.getByLabel('Where').inputValue(), PATIENT).toBe('Porto');
});

test('publishing too early leads to every missing field in the server’s words, and keeps what was typed', async () => {
  const { id } = await draftOf(rita, { title: 'Too early', categoryId: market.categoryId, customerBenefit: '' });
  const desk = await sit(rita);
  await desk.goTo(`/jobs/${id}/edit`);
  await desk.page.getByLabel('Line 1: what').fill('');
  await desk.press('Check and publish');
  await desk.heading('Check and publish');
  await desk.press('Publish job');
  const summary = desk.page.getByRole('alert', { name: 'There is a problem' });
  await summary.waitFor();
  expect(await summary.getByRole('link').allInnerTexts()).toEqual([
    'Name this line.',
    'Choose the company goal that this job serves, or say why none fits.',
    'Say how customers outside the company benefit.',
  ]);
  expect(await desk.page.evaluate('document.activeElement?.getAttribute("role")')).toBe('alert');
  expect(await desk.page.title()).toMatch(/^Error: /);
  await desk.follow('Choose the company goal that this job serves, or say why none fits.');
  await desk.isIn('goalId');
  expect(await desk.page.getByLabel('What it is called').inputValue()).toBe('Too early');
  expect((await look(rita, id))?.phase).toBe('DRAFT');
});

test('two windows: other fields are brought together unasked, the same field is asked about', async () => {
  const { id } = await finished('Two windows');
  const [one, other] = [await sit(rita), await sit(rita)];
  await one.goTo(`/jobs/${id}/edit`);
  await other.goTo(`/jobs/${id}/edit`);
  await one.fill('Where', 'Lisbon');
  await one.reads(/^Saved/);
  await other.fill('How many people', '30');
  await other.reads(/^Saved/);
  expect(await other.page.getByLabel('Where').inputValue()).toBe('Lisbon');

  await one.fill('How many people', '40');
  await one.reads('This draft was changed in another window');
  const clash = one.page.getByRole('row', { name: /number of people/ });
  expect(await clash.getByRole('cell').allInnerTexts()).toEqual(['40', '30']);
  await expectNoAxeViolations(one.page);
  await one.press('Keep what I typed');
  await expect.poll(async () => (await headCountOf(id)).headCount, PATIENT).toBe(40);
  expect(await one.page.getByText('This draft was changed').isVisible()).toBe(false);
});

const headCountOf = (id: string) =>
  market.one<{ headCount: number }>('select head_count as "headCount" from job where id = $1', [id]);

test('what is typed while the other window’s version is on its way is asked about too', async () => {
  const { id, draftVersion } = await finished('On its way');
  const desk = await sit(rita);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await desk.page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"operationName":"SavedDraft"')) await held;
    await route.continue();
  });
  await desk.goTo(`/jobs/${id}/edit`);
  await desk.heading('On its way');
  asJob(await saveJob(rita, id, draftVersion, { headCount: 30 }));
  const asked = desk.page.waitForRequest(
    (request) => request.postData()?.includes('"operationName":"SavedDraft"') ?? false,
  );
  await desk.fill('Where', 'Lisbon');
  await asked;
  await desk.fill('How many people', '40');
  letGo();
  await desk.reads('This draft was changed in another window');
  expect((await headCountOf(id)).headCount).toBe(30);
});

test('what cannot be saved is said, kept, and saved once back online or with the next change', async () => {
  const { id } = await finished('Off the net');
  const desk = await sit(rita);
  await desk.goTo(`/jobs/${id}/edit`);
  await desk.fill('How many people', '0');
  await desk.reads('Not saved. Enter how many people will attend');
  await desk.press('Check and publish');
  await desk.page
    .getByRole('alert')
    .getByRole('link', { name: /how many people will attend/ })
    .click();
  await desk.isIn('headCount');
  await desk.fill('How many people', '12');
  await desk.reads(/^Saved/);

  await desk.page.context().setOffline(true);
  await desk.fill('Where', 'Tomar');
  await desk.reads('Not saved. The server could not be reached');
  await desk.page.context().setOffline(false);
  await desk.reads(/^Saved/);
  expect((await look(rita, id))?.place).toBe('Tomar');
  expect(desk.complaints.splice(0).join()).toMatch(
    /^(Rita: Failed to load resource: net::ERR_INTERNET_DISCONNECTED,?)+$/,
  );
  await desk.fill('How many people', '13');
  await expect.poll(async () => (await headCountOf(id)).headCount, PATIENT).toBe(13);
  expect(await desk.page.getByLabel('Where').inputValue()).toBe('Tomar');
  const saved = await market.one<{ place: string; headCount: number }>(
    'select place, head_count as "headCount" from job where id = $1',
    [id],
  );
  expect(saved).toEqual({ place: 'Tomar', headCount: 13 });
});

test('lines by the head that are for another number of people are named, and follow with one press', async () => {
  const lines = [{ title: 'Food', quantity: 220, unit: 'person' }];
  const { id } = await draftOf(rita, { headCount: 220, lines });
  const desk = await sit(rita);
  await desk.goTo(`/jobs/${id}/edit`);
  await desk.fill('How many people', '80');
  await desk.reads('Priced for another number of people: Food (220).');
  await desk.press('Make it 80');
  await desk.reads(/^Saved/);
  await expect
    .poll(
      () => market.one<{ quantity: number }>('select quantity::int as quantity from job_line where job_id = $1', [id]),
      PATIENT,
    )
    .toEqual({ quantity: 80 });
  expect(await desk.page.getByText('Priced for another number').count()).toBe(0);
});

test('weights say what is left and share it; lines are written, moved and removed without a mouse', async () => {
  const { id } = await finished('By hand');
  const desk = await sit(rita);
  await desk.goTo(`/jobs/${id}/edit`);
  await desk.press('Remove Quality of past work');
  await desk.reads('85 of 100 points, 15 left');
  await desk.press('Share the rest evenly');
  await desk.reads('100 of 100 points');
  await desk.page.getByRole('textbox', { name: 'Weight of Price' }).press('ArrowUp');
  await desk.reads('105 of 100 points, 5 points too many');

  const { keyboard } = desk.page;
  await desk.page.getByLabel('Line 4: what').press('Enter');
  await desk.isIn('lines.4.title');
  await keyboard.type('Photographs');
  await keyboard.press('ArrowUp');
  await desk.isIn('lines.3.title');
  await desk.page.getByRole('button', { name: 'Move line 5, Photographs up' }).press('Enter');
  await desk.page.getByRole('button', { name: 'Remove line 1, Text' }).press('Enter');
  await desk.isIn('lines.0.title');
  await expect
    .poll(async () => (await look(rita, id))?.lines.map(({ title }) => title), PATIENT)
    .toEqual(['Design', 'Build and test', 'Photographs', 'Small updates']);
});

test('the category’s own team is always invited, whatever is chosen; vendors are named one by one', async () => {
  const { id } = await finished('By name');
  await market.vendor('Northside Live');
  const desk = await sit(rita);
  await desk.goTo(`/jobs/${id}/edit`);
  await desk.reads('3 bidders match: 1 internal, 2 external');
  await desk.page.getByText('Only vendors that you name').click();
  await desk.reads('1 bidder matches: 1 internal, 0 external');
  await desk.page.getByRole('combobox', { name: 'Vendors by name' }).fill('north');
  await desk.page.getByRole('option', { name: /Northside Live/ }).click();
  await desk.reads('2 bidders match: 1 internal, 1 external');
  await desk.page.getByText('Show who').click();
  await desk.reads('Always invited');
  await desk.page.keyboard.press('Tab');
  await expect
    .poll(async () => (await look(rita, id))?.invitedVendors.map(({ name }) => name), PATIENT)
    .toEqual(['Northside Live']);
  await market.owner.query(`update bidder set deactivated_at = now() where name = 'Northside Live'`);
});

test('the preview is what bidders see, word for word', async () => {
  const draft = await finished('Word for word');
  asJob(await saveJob(rita, draft.id, draft.draftVersion, { budgetMode: 'HIDDEN', budgetHigh: 7_777_700 }));
  const desk = await sit(rita);
  await desk.goTo(`/jobs/${draft.id}/edit`);
  await desk.fill('What it is called', 'Word by word');
  await desk.press('Check and publish');
  await desk.page.getByRole('heading', { name: 'Word by word', level: 2 }).waitFor();
  const panels = ['At a glance', 'What is needed', 'What every bidder prices', 'How proposals are judged'];
  const read = (at: Desk) => Promise.all(panels.map((name) => at.page.getByRole('region', { name }).innerText()));
  await desk.reads('How proposals are judged');
  const previewed = await read(desk);
  await desk.press('Publish job');
  await desk.heading(/is published/);

  const bidder = await sit(vera);
  await bidder.goTo(`/jobs/${draft.id}`);
  await bidder.heading('Word by word');
  expect(await read(bidder)).toEqual(previewed);
  expect(await bidder.page.content()).not.toContain('77,777');
  await desk.follow('Go to the job');
  await desk.reads('77,777');
});

test('questions are answered for all without the asker’s name; a bidder turns down; the requester cancels', async () => {
  const { id } = await posted(rita, {
    title: 'Asked and answered',
    categoryId: market.categoryId,
    goalId: market.goalId,
  });
  const [requester, team, vendor] = [await sit(rita), await sit(tom), await sit(vera)];
  await team.goTo('/jobs');
  await team.follow('Asked and answered');
  await team.press(/^Ask$/);
  await team.reads('Enter your question.');
  await team.fill('Ask the requester', 'Are there lifts?');
  await team.press(/^Ask$/);
  await team.reads('You asked');

  await requester.goTo(`/jobs/${id}`);
  await requester.press('Answer 1 question');
  await requester.page.keyboard.type('Two, and a ramp.');
  await requester.press('Answer everybody');
  await requester.reads('No proposal is in yet');
  expect(await requester.page.getByRole('region', { name: 'Questions and answers' }).innerText()).not.toMatch(
    /Events team|Tom/,
  );

  await vendor.goTo('/jobs');
  await vendor.page.getByRole('listitem').filter({ hasText: 'Asked and answered' }).getByText('Not seen').waitFor();
  await vendor.follow('Asked and answered');
  await vendor.reads('Two, and a ramp.');
  expect(await vendor.page.getByText('You asked').count()).toBe(0);
  await vendor.press(/^Turn down ?: Asked/);
  await vendor.press('Turn down this job');
  await vendor.reads('Choose a reason.');
  await vendor.page.getByLabel('Out of our area').check();
  await expectNoAxeViolations(vendor.page);
  await vendor.press('Turn down this job');
  await vendor.reads(/You turned it down on/);

  await requester.page.reload();
  await requester.reads(/Turned it down .*: out of our area/);
  await requester.press('Cancel this job');
  await requester.page.getByRole('dialog').getByRole('button', { name: 'Cancel this job' }).click();
  await requester.reads('Say why the job is cancelled');
  await requester.fill('Why it is cancelled', 'The building is sold.');
  await requester.page.getByRole('dialog').getByRole('button', { name: 'Cancel this job' }).click();
  await requester.page.getByRole('region', { name: 'Cancelled' }).getByText('The building is sold.').waitFor();
  await team.page.reload();
  await team.reads('The requester cancelled this job: The building is sold.');
});

describe.each([
  { width: 1280, colorScheme: 'light' as const },
  { width: 320, colorScheme: 'dark' as const },
])('at $width px in the $colorScheme', (how) => {
  test('every screen of posting and of reading a job breaks no rule of access and scrolls one way', async () => {
    const draft = await finished(`A draft at ${how.width}`);
    const open = await posted(rita, {
      title: `A job at ${how.width}`,
      categoryId: market.categoryId,
      goalId: market.goalId,
    });
    const desk = await sit(rita, how);
    const bidder = await sit(tom, how);
    const screens: [Desk, string, string | RegExp][] = [
      [desk, '/jobs?tab=posted', `A draft at ${how.width}`],
      [desk, '/jobs?tab=posted&phase=NOT_AWARDED', /None of your jobs/],
      [desk, '/jobs/new', 'Holiday party'],
      [desk, `/jobs/${draft.id}/edit`, 'Nothing is left'],
      [desk, `/jobs/${draft.id}/edit?view=check`, 'How proposals are judged'],
      [desk, `/jobs/${open.id}`, 'Timeline'],
      [desk, `/jobs/${open.id}/published`, 'What happens next'],
      [desk, `/jobs/${open.id}/edit`, /only while it is a draft/],
      [desk, `/jobs/${market.goalId}`, 'Page not found'],
      [desk, '/jobs/yesterday', 'Page not found'],
      [bidder, '/jobs', `A job at ${how.width}`],
      [bidder, '/jobs?tab=bids', 'You have not begun a proposal yet.'],
      [bidder, `/jobs/${open.id}`, 'Timeline'],
    ];
    for (const [at, path, words] of screens) {
      await at.goTo(path);
      await at.reads(words);
      await expectNoAxeViolations(at.page);
      const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await at.page.evaluate(tooWide), `${path} scrolls sideways`).toBe(false);
    }
  });
});
