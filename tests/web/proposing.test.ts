import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { mine, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';

/* Writing, submitting, revising and withdrawing a proposal, at a real browser against the real seal. */

let market: Market;
let browser: Browser;
let rita: Actor;
let tom: Actor;
let tim: Actor;
let vera: Actor;
let desks: Desk[] = [];

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  const team = await market.team('Events team');
  tom = await market.teamMember('Tom', team);
  tim = await market.teamMember('Tim', team);
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

/** Sits down before one's own proposal for a job. */
async function write(actor: Actor, job: PublishedJob, how: Parameters<typeof Desk.at>[3] = {}): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, how);
  desks.push(desk);
  await desk.goTo(`/jobs/${job.id}/proposal`);
  await desk.heading('Proposal: Offsite for 80');
  return desk;
}

const pitchOf = (desk: Desk) => desk.page.getByLabel('Why they should choose you').inputValue();
const focused = (desk: Desk) => desk.page.evaluate<string>('document.activeElement?.id');

describe.each([
  { side: 'a team', who: () => tom, mark: 'Internal' },
  { side: 'a vendor', who: () => vera, mark: 'External' },
])('$side', ({ who, mark }) => {
  test('writes, looks, submits, revises and withdraws by keyboard alone', async () => {
    const job = await publishJob(market, rita);
    const desk = await write(who(), job);
    const { keyboard } = desk.page;
    await desk.reads('NOT SUBMITTED');
    await desk.page.getByLabel('Why they should choose you').focus();
    await keyboard.type('We have done this before.');
    await (await desk.cell('Venue', 'Unit price')).focus();
    await keyboard.type('1,200');
    await keyboard.press('Enter');
    await keyboard.type('12.50');
    await keyboard.press('Enter');
    await desk.reads(/^.3,400\.00$/);
    await desk.page.getByRole('button', { name: 'Add a promise' }).press('Enter');
    await desk.isIn('promises.0.text');
    for (const text of ['First draft', 'time from the start', '3']) {
      await keyboard.type(text);
      await keyboard.press('Tab');
    }
    await desk.page.getByLabel('Measured in').selectOption('days');
    await desk.reads(/They read: First draft: within 3 working days \(time from the start\)\./);
    await desk.reads('Nothing is missing');
    await desk.reads(/^Saved \d\d:\d\d$/);

    await desk.page.getByRole('button', { name: 'See it as they will' }).press('Enter');
    const column = desk.page.getByRole('table', { name: /as the requester sees it/ });
    expect(await column.getByRole('columnheader').last().innerText()).toContain(mark);
    expect(await column.getByRole('row', { name: /^Comparable total/ }).innerText()).toMatch(/3,400/);
    await desk.page.getByRole('button', { name: 'Go on writing' }).press('Enter');

    await desk.page.getByRole('button', { name: 'Submit proposal' }).press('Enter');
    await desk.page.getByRole('heading', { name: 'Revision 1 was received' }).waitFor();
    await desk.isIn('receipt');
    const first = await mine(who(), job);
    const receipt = await desk.page.locator('#receipt').innerText();
    expect(receipt).toContain(first?.receipts[0]?.reference);
    expect(receipt).toContain(first?.receipts[0]?.contentHash);
    expect(receipt).toContain('by the database’s clock');

    await desk.enter('Venue', 'Unit price', '1100');
    await desk.reads('Changes NOT SUBMITTED');
    await desk.page.getByRole('button', { name: 'Submit revision 2' }).press('Enter');
    await desk.page.getByRole('heading', { name: 'Revision 2 was received' }).waitFor();
    expect((await mine(who(), job))?.receipts.map(({ version }) => version)).toEqual([2, 1]);

    await desk.page.getByRole('button', { name: 'Withdraw', exact: true }).press('Enter');
    await desk.reads('the requester does not learn that it was there');
    await desk.page.getByRole('button', { name: 'Withdraw proposal' }).press('Enter');
    await desk.reads('WITHDRAWN: nothing counts');
    expect((await mine(who(), job))?.state).toBe('WITHDRAWN');
    expect(await pitchOf(desk)).toBe('We have done this before.');
  });
});

test('a draft begins with the first key, saves itself sealed, and is read again in another window', async () => {
  const job = await publishJob(market, rita);
  const desk = await write(tom, job);
  expect(await mine(tom, job)).toBeNull();
  await desk.fill('Why they should choose you', 'Only half a thought');
  await desk.reads(/^Saved \d\d:\d\d$/);
  expect((await mine(tom, job))?.state).toBe('DRAFT');

  const elsewhere = await write(tim, job, { width: 320 });
  expect(await pitchOf(elsewhere)).toBe('Only half a thought');
  await elsewhere.reads('Only people of Events team, until');
  await elsewhere.page.getByText('Viewed before:').click();
  await elsewhere.reads(/^Tom, the draft/);
});

test('what is missing is said in words; submitting too early leads to every field and keeps what was typed', async () => {
  const job = await publishJob(market, rita);
  const desk = await write(vera, job);
  await desk.enter('Venue', 'Unit price', '900');
  await desk.press('Add a promise');
  await desk.reads('3 things left: the pitch, price for Catering, one promise');
  await desk.press('Submit proposal');
  const summary = desk.page.getByRole('alert', { name: 'There is a problem' });
  await summary.waitFor();
  expect(await summary.getByRole('link').allInnerTexts()).toEqual([
    'Say why they should choose you.',
    'Enter a price for "Catering".',
    'Say what you promise.',
    'Say how it is measured.',
    'Enter a target above 0.',
  ]);
  expect(await desk.page.title()).toMatch(/^Error: /);
  await desk.follow('Enter a price for "Catering".');
  expect(await focused(desk)).toBe('lines.1.unitPrice');
  expect(await desk.stands('Venue', 'Unit price')).toBe('900.00');
  await expectNoAxeViolations(desk.page);
});

test('submitting is one revision, however quickly it is pressed twice', async () => {
  const job = await publishJob(market, rita);
  const desk = await write(vera, job);
  await desk.fill('Why they should choose you', 'We have done this before.');
  await desk.enter('Venue', 'Unit price', '900');
  await desk.enter('Catering', 'Unit price', '12k');
  await desk.reads('1 thing left: price for Catering');
  await desk.enter('Catering', 'Unit price', '12');
  await desk.page.getByRole('button', { name: 'Submit proposal' }).dblclick();
  await desk.page.getByRole('heading', { name: 'Revision 1 was received' }).waitFor();
  await desk.fill('Why they should choose you', 'We have done this before, and often.');
  await desk.reads('Changes NOT SUBMITTED');
  await desk.reads(/^Saved \d\d:\d\d$/);
  expect((await mine(vera, job))?.receipts.map(({ version }) => version)).toEqual([1]);
});

test('what is typed while the proposal is on its way is kept, as a change that is not submitted yet', async () => {
  const job = await publishJob(market, rita);
  const desk = await write(vera, job);
  await desk.fill('Why they should choose you', 'We have done this before.');
  await desk.enter('Venue', 'Unit price', '900');
  await desk.enter('Catering', 'Unit price', '12');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await desk.page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"operationName":"SubmitProposal"')) await held;
    await route.continue();
  });
  const sent = desk.page.waitForRequest(
    (request) => request.postData()?.includes('"operationName":"SubmitProposal"') ?? false,
  );
  await desk.press('Submit proposal');
  await sent;
  await desk.fill('Why they should choose you', 'We have done this before, and often.');
  letGo();
  await desk.reads('Changes NOT SUBMITTED');
  expect(await focused(desk)).toBe('pitch');
  await expect.poll(async () => (await mine(vera, job))?.content?.pitch).toBe('We have done this before, and often.');
  expect((await mine(vera, job))?.receipts).toHaveLength(1);
});

test('a letter that is a shortcut elsewhere only begins a text in the sheet', async () => {
  const job = await publishJob(market, rita);
  const desk = await write(tom, job);
  await (await desk.cell('Catering', 'Unit price')).click();
  await desk.page.keyboard.press('Control+Enter');
  await desk.isIn('lines.2.title');
  await desk.page.keyboard.type('champagne');
  await desk.page.keyboard.press('Tab');
  expect(await desk.stands('champagne', 'Quantity')).toBe('1');
  expect(desk.page.url()).toContain(`/jobs/${job.id}/proposal`);
});

test('what is not offered is never counted as zero', async () => {
  const job = await publishJob(market, rita);
  const desk = await write(vera, job);
  await desk.enter('Venue', 'Unit price', '900');
  await (await desk.cell('Catering', 'Answer')).click();
  await desk.page.getByLabel('Answer for Catering').selectOption('Not offered');
  await desk.enter('Catering', 'Note or reason', 'Our kitchen is being rebuilt');
  await desk.reads('without Catering: not comparable');
  await desk.press('See it as they will');
  const column = desk.page.getByRole('table');
  expect(await column.getByRole('row', { name: /^Comparable total/ }).innerText()).toMatch(
    /Not comparable: without Catering/,
  );
  expect(await column.getByRole('row', { name: /^Not priced by them/ }).innerText()).toMatch(
    /Catering: ask\s+Our kitchen/,
  );
});

test('a line of one’s own is added, counted and removed', async () => {
  const job = await publishJob(market, rita);
  const desk = await write(tom, job);
  await desk.enter('Venue', 'Unit price', '100');
  await desk.enter('Catering', 'Unit price', '1');
  await desk.press('Add a line of your own');
  await desk.isIn('lines.2.title');
  await desk.page.keyboard.type('Photo booth');
  await desk.page.keyboard.press('Enter');
  await desk.enter('Photo booth', 'Unit price', '340');
  await desk.reads(/620\.00/);
  await desk.press('Remove Photo booth');
  await desk.reads(/280\.00/);
});

test('two colleagues: what each writes comes into the other’s page, and nothing is lost', async () => {
  const job = await publishJob(market, rita);
  const [one, other] = [await write(tom, job), await write(tim, job)];
  await one.fill('Why they should choose you', 'Tom’s words');
  await one.reads(/^Saved/);
  await other.enter('Venue', 'Unit price', '900');
  await other.reads('A colleague is writing too');
  expect(await other.page.getByRole('listitem').filter({ hasText: 'saved:' }).innerText()).toBe('Tom saved: pitch');
  await expect.poll(() => pitchOf(other)).toBe('Tom’s words');
  expect(await other.stands('Venue', 'Unit price')).toBe('900.00');
  await other.reads(/^Saved/);
  await one.reads('A colleague is writing too');
  await one.reads('Tim');
  await expect.poll(() => one.stands('Venue', 'Unit price')).toBe('900.00');
  expect((await mine(tom, job))?.content).toMatchObject({ pitch: 'Tom’s words' });
});

test('two colleagues who write the same place: both texts are shown, one is chosen', async () => {
  const job = await publishJob(market, rita);
  const [one, other] = [await write(tom, job), await write(tim, job)];
  await one.fill('Why they should choose you', 'Tom’s words');
  await one.reads(/^Saved/);
  await other.fill('Why they should choose you', 'Tim’s words');
  await other.reads('You both wrote “pitch”.');
  await other.reads('Tom’s words');
  await expectNoAxeViolations(other.page);
  expect(await pitchOf(other)).toBe('Tim’s words');
  await other.press('Take theirs');
  expect(await pitchOf(other)).toBe('Tom’s words');
  await other.reads(/^Saved/);
  await expect.poll(async () => (await mine(tom, job))?.content?.pitch).toBe('Tom’s words');
});

test('at the deadline the text stays, nothing is sent by itself, and the page names what counts', async () => {
  const job = await publishJob(market, rita, 9000);
  await propose(vera, job, offer(job, 50_000));
  const desk = await write(vera, job);
  await desk.reads(/Closes .* \(in \d+ seconds\)/);
  await desk.reads(/Closed at \d\d:\d\d:\d\d .*\. Your revision 1 was received at \d\d:\d\d:\d\d .*, and counts\./);
  await desk.fill('Why they should choose you', 'A thought that came too late');
  await desk.reads('What you typed since then stays on this page and is not sent.');
  expect(await pitchOf(desk)).toBe('A thought that came too late');
  expect(await desk.page.getByRole('button', { name: /^Submit/ }).count()).toBe(0);
  await opened(market, job);
  await desk.page.waitForTimeout(1500);
  const standing = await mine(vera, job);
  expect(standing?.content?.pitch).toBe('We have done this before.');
  expect(standing?.receipts).toHaveLength(1);

  await desk.page.reload();
  await desk.reads('What you proposed');
  // What bidding took may still be said; of the proposal itself nothing can be written any more.
  expect(await desk.page.getByLabel('Why they should choose you').count()).toBe(0);
  expect(await desk.page.getByRole('grid').count()).toBe(0);
});

test('a proposal is nobody’s page but its bidder’s', async () => {
  const job = await publishJob(market, rita);
  await propose(vera, job, offer(job, 50_000));
  const desk = await Desk.at(browser, rita, market);
  await desk.goTo(`/jobs/${job.id}/proposal`);
  await desk.heading('Page not found');
  await desk.close();
});

describe.each([
  { width: 1280, colorScheme: 'light' as const },
  { width: 320, colorScheme: 'dark' as const },
])('at $width px in the $colorScheme', (how) => {
  test('every state of a proposal breaks no rule of access and scrolls one way', async () => {
    const job = await publishJob(market, rita);
    const desk = await write(tom, job, how);
    const looks = async (words: string | RegExp) => {
      await desk.reads(words);
      await expectNoAxeViolations(desk.page);
      const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await desk.page.evaluate(tooWide), String(words)).toBe(false);
    };
    await looks('NOT SUBMITTED');
    await desk.press('Add a line of your own');
    await desk.press('Add a promise');
    await desk.press('Submit proposal');
    await looks('There is a problem');
    await desk.press('See it as they will');
    await looks('Comparable total');
    await propose(tom, job, offer(job, 50_000));
    await desk.goTo(`/jobs/${job.id}/proposal`);
    await looks('Revision 1 was received');
    await desk.press('Withdraw');
    await looks('Keep it submitted');
  });
});
