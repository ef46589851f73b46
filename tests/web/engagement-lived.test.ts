import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { choose, judged } from '../support/choosing.js';
import { Desk } from '../support/desk.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';
import { thank, wish } from '../support/thanking.js';
import { timePasses } from '../support/time-passes.js';
import { picture as pictureFile } from '../support/uploading.js';

/*
 * Awarded work at the browsers of its two sides, from the agreement to the thanks; time moves forward in between. With
 * BIDWELL_PICTURES set to a folder, it leaves pictures there.
 */

const PROMISES = [
  { text: 'First draft', metric: 'time from the start', target: 48, unit: 'HOURS', clock: 'CALENDAR' },
  { text: 'Answers', metric: 'time from each request', target: 4, unit: 'HOURS', clock: 'CALENDAR' },
];

let mailbox: Mailbox;
let market: Market;
let browser: Browser;
let rita: Actor;
let tom: Actor;
let pia: Actor;
let job: PublishedJob;
let asking: Desk;
let doing: Desk;

beforeAll(async () => {
  mailbox = await openMailbox();
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')), mailbox.url);
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  const events = await market.team('Events team');
  tom = await market.teamMember('Tom', events);
  pia = await market.teamMember('Pia', events);
  await wish(pia, 'PRIVATE');
  await wish(rita, 'WALL');
  await wish(tom, 'WALL');
  job = await publishJob(market, rita);
  await propose(tom, job, { ...offer(job, 100_000), promises: PROMISES });
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const [only] = await judged(rita, job);
  await choose(rita, job, only?.id ?? '', 'They know the house.');
  asking = await Desk.at(browser, rita, market);
  doing = await Desk.at(browser, tom, market);
}, 120_000);

afterEach(() => {
  expect([...asking.complaints, ...doing.complaints]).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
  await mailbox?.close();
});

/** What fades in has faded in by then. */
const SETTLED = 700;

const tracker = () => `/jobs/${job.id}/delivery`;

async function picture(desk: Desk, name: string): Promise<void> {
  await desk.page.waitForTimeout(SETTLED);
  await expectNoAxeViolations(desk.page);
  const folder = process.env.BIDWELL_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await desk.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Opens a dialog by its button, says something in it, and sends it. */
async function sayIn(desk: Desk, button: string, words: string, send: string, done: string): Promise<void> {
  await desk.press(new RegExp(`^${button}`));
  const dialog = desk.page.getByRole('dialog');
  await dialog.waitFor();
  await desk.dialogHasFocus();
  await dialog.getByRole('textbox').last().fill(words);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await desk.reads(done);
}

test('both confirm what was agreed, and the work begins', async () => {
  await asking.goTo('/');
  await asking.page.getByRole('link', { name: /^Confirm.*what was agreed/ }).click();
  await asking.heading(/agree|obligation/i);
  await picture(asking, 'agreement');
  await asking.press('Confirm this agreement');
  await asking.reads('Confirmed. The other side is told.');
  await doing.goTo(tracker());
  await doing.follow('Read and confirm');
  await doing.press('Confirm this agreement');
  await doing.reads('Confirmed. The other side is told.');
  await doing.goTo(tracker());
  await doing.press('Begin the work now');
  await doing.reads('Begun. Promises count from now.');
});

test('what one side does the other sees within two seconds, but not under an open dialog', async () => {
  await asking.goTo(tracker());
  await asking.reads('First draft');
  await sayIn(doing, 'Wait for the requester', 'Which hall?', 'Wait for the requester', 'The clock stands still.');
  await asking.reads('Which hall?', 2_000);
  await asking.press(/^Let the clock run/);
  const dialog = asking.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('The small');
  await sayIn(doing, 'Let the clock run', 'Found it.', 'Let the clock run', 'The clock runs again.');
  await asking.page.waitForTimeout(1_500);
  expect(await dialog.getByRole('textbox').inputValue()).toBe('The small');
  expect(await asking.page.getByText('Which hall?').count()).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await asking.page.getByRole('button', { name: /^Let the clock run/ }).waitFor({ state: 'detached', timeout: 2_000 });
});

test('a clock that waits says so to both; a report takes three clicks and its answer one', async () => {
  await sayIn(doing, 'Wait for the requester', 'Which colours?', 'Wait for the requester', 'The clock stands still.');
  await timePasses(market, job, 20);
  await asking.goTo(tracker());
  await asking.reads(/Paused/);
  await asking.reads('Which colours?');
  await sayIn(asking, 'Let the clock run', 'Blue.', 'Let the clock run', 'The clock runs again.');
  await doing.goTo(tracker());
  await doing.press(/^Report done: First draft/);
  await doing.fill('Where it can be seen', 'https://files.example/draft');
  await doing.page.getByRole('dialog').getByRole('button', { name: 'Report done', exact: true }).click();
  await doing.reads('Reported. The requester confirms it, or silence does.');
  await doing.press(/^Add a link, a file or a note: First draft/);
  const dialog = doing.page.getByRole('dialog');
  const file = { mimeType: 'image/png', buffer: pictureFile(400) };
  await dialog.getByLabel(/^File/).setInputFiles({ name: 'draft.exe', ...file });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await doing.reads(/"draft.exe" is of a kind that is not taken/);
  await expectNoAxeViolations(doing.page);
  await dialog.getByLabel(/^File/).setInputFiles({ name: 'draft.png', ...file });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await doing.page.getByRole('link', { name: 'draft.png' }).waitFor();
  await asking.goTo(tracker());
  const saved = asking.page.waitForEvent('download');
  await asking.follow('draft.png');
  expect((await saved).suggestedFilename()).toBe('draft.png');
  await asking.press(/^Confirm: First draft/);
  await asking.reads('Confirmed.');
});

test('a request starts a clock of its own; missed it stays missed, done later it is kept late', async () => {
  await asking.fill('Ask for it: what do you need', 'Is there a cloakroom?');
  await asking.press('Ask and start the clock');
  await asking.reads('Asked. The clock runs.');
  await timePasses(market, job, 6);
  await doing.goTo(tracker());
  await doing.reads(/Missed by 2 h/);
  await picture(doing, 'tracker-missed');
  await sayIn(doing, 'Report done: .*cloakroom', 'Yes, for 200.', 'Report done', 'Reported. The requester confirms it');
  await asking.goTo(tracker());
  await sayIn(asking, 'Dispute: .*cloakroom', 'For 200 of 220.', 'Dispute', 'They are told what is not done.');
  await doing.goTo(tracker());
  await sayIn(doing, 'Go on with it', 'Two more rails.', 'Go on with it', 'The requester is told that you go on.');
  await sayIn(doing, 'Report done: .*cloakroom', 'For all now.', 'Report done', 'Reported. The requester confirms it');
  await asking.goTo(tracker());
  await asking.press(/^Confirm: .*cloakroom/);
  await asking.reads(/Kept late/);
  await picture(asking, 'tracker-requester');
});

test('a change is proposed with its price, and accepted', async () => {
  await doing.goTo(tracker());
  await doing.press('Propose a change');
  await doing.fill('What changes', 'A second stage');
  await doing.page.getByLabel('It costs more').check();
  await doing.fill('How much more', '420');
  await doing.fill('Why', 'Asked for after the brief.');
  await doing.page.getByRole('dialog').getByRole('button', { name: 'Propose the change' }).click();
  await asking.goTo(tracker());
  await asking.press(/^Accept change 1/);
  await asking.reads(/in 1 change|in one change/);
});

test('the work is accepted, rated from the mail without signing in, and people are thanked as they like', async () => {
  await doing.goTo(tracker());
  await sayIn(
    doing,
    'All of it is done',
    'See you next year.',
    'All of it is done',
    'Delivered. The requester is told.',
  );
  await asking.goTo(tracker());
  await asking.press('Accept the work');
  await asking.reads('Accepted. They are told.');
  const mail = await mailbox.waitFor(({ subject }) => (subject ?? '').startsWith('How was'));
  const path =
    /\/rate#t=[\w-]+&amp;kept=mostly&amp;again=yes/.exec(mail.html ?? '')?.[0].replaceAll('&amp;', '&') ?? '';
  const away = await Desk.open(browser, 'Rita, signed out', market.address);
  await away.goTo(path);
  await away.reads('Send this answer');
  await away.page.mouse.move(200, 300);
  await away.page.mouse.move(260, 340);
  await away.reads(/^Noted\./);
  await picture(away, 'rated-from-mail');
  expect(away.complaints).toEqual([]);
  await away.close();
  await doing.goTo(tracker());
  await doing.reads(/mostly/i);

  await asking.goTo(tracker());
  await asking.page.getByRole('checkbox', { name: /^Tom/ }).uncheck();
  await asking.fill('What for', 'The lights were yours.');
  await picture(asking, 'thanking');
  await asking.press('Send thanks');
  await expect.poll(() => market.many('select 1 from thanks'), { timeout: 10_000 }).toHaveLength(1);
  await thank(rita, job, [tom], 'You kept calm.');
  await doing.goTo('/thanks');
  await doing.heading(/Thanks/);
  await doing.reads('You kept calm.');
  expect(await doing.page.getByRole('main').innerText()).not.toContain('The lights were yours.');
  const thanked = await Desk.at(browser, pia, market, { width: 320 });
  await thanked.goTo('/thanks/mine');
  await thanked.reads('The lights were yours.');
  await picture(thanked, 'thanked-phone');
  await thanked.close();
});
