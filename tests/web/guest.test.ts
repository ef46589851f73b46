import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { guestDraft, linkFor } from '../support/guesting.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';
import { type Market, openMarket } from '../support/market.js';

let mailbox: Mailbox;
let market: Market;
let browser: Browser;

beforeAll(async () => {
  mailbox = await openMailbox();
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')), mailbox.url);
  await market.vendor('Vista');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
  await mailbox?.close();
});

const NORA = 'nora@studio-nine.example';
const PASSWORD = 'a studio with nine doors';

/** Tabs on until this is the element that has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const words = `${await focused.innerText().catch(() => '')} ${(await focused.getAttribute('aria-label')) ?? ''}`;
    if (typeof name === 'string' ? words.includes(name) : name.test(words)) return;
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}

test('a requester invites a firm that is on no list; what is wrong with its address is said beside it', async () => {
  const rita = await market.employee('Rita');
  const draft = await guestDraft(market, rita, []);
  const desk = await Desk.at(browser, rita, market);
  await desk.goTo(`/jobs/${draft.id}/edit?step=3`);
  await desk.heading(/./);
  await desk.press('Invite by link');
  await desk.fill('Firm', 'Studio Nine');
  await desk.page.getByRole('group', { name: 'Guest 1' }).getByLabel('E-mail').fill('nora');
  await desk.page.getByRole('link', { name: 'guest 1', exact: true }).waitFor();
  await expectNoAxeViolations(desk.page);
  await desk.page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  const stored = () => market.one<{ guests: object[] }>('select guests from job where id = $1', [draft.id]);
  await expect.poll(stored, { timeout: 10_000 }).toEqual({ guests: [{ email: 'nora', firmName: 'Studio Nine' }] });
  const { publishJob } = await rita.ask<{ publishJob: { problems: { message: string }[] } }>(
    'mutation ($id: ID!) { publishJob(id: $id) { ... on Refusal { problems { message } } } }',
    { id: draft.id },
  );
  expect(publishJob.problems.map(({ message }) => message)).toEqual(['Enter an address such as nora@firm.com.']);
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

test('a guest comes in by the link alone, by keyboard alone, and claims an account to come back with', async () => {
  const maya = await market.employee('Maya');
  const { id } = await guestDraft(market, maya, [{ email: NORA, firmName: 'Studio Nine' }]);
  await maya.ask('mutation ($id: ID!) { publishJob(id: $id) { __typename } }', { id });
  const link = await linkFor(mailbox, NORA, { id });
  const nora = await Desk.open(browser, 'Nora', market.address, { width: 320, colorScheme: 'dark' });
  const { page } = nora;

  await nora.goTo(`/join/${link}?to=/jobs/${id}`);
  await nora.heading('Your invitation');
  await tabTo(page, 'Send a code to n•••@studio-nine.example');
  await page.keyboard.press('Enter');
  const mail = await mailbox.waitFor(
    ({ handedTo, subject }) => handedTo.includes(NORA) && subject?.startsWith('Your code') === true,
  );
  const code = /^\d{6}$/m.exec(mail.text ?? '')?.[0] ?? '';
  await page.getByLabel('Code from the mail').waitFor();
  await page.keyboard.type(code === '000000' ? '111111' : '000000');
  await page.keyboard.press('Enter');
  await nora.reads('That is not the code in the latest mail. 4 tries are left.');
  await expectNoAxeViolations(page);
  await page.getByLabel('Code from the mail').fill(code);
  await page.keyboard.press('Enter');
  await nora.heading('Website update: warranty');
  expect(new URL(page.url()).pathname).toBe(`/jobs/${id}`);

  await nora.goTo('/claim');
  await nora.heading('Claim your account');
  await expectNoAxeViolations(page);
  await nora.fill('Your name', 'Nora Quill');
  await nora.fill('Your password', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${market.address}/`);
  await nora.heading(/./);
  await page.context().clearCookies();
  await nora.goTo(`/join/${link}`);
  await nora.reads('You have an account now. Sign in with your e-mail and password.');
  await nora.goTo(`/jobs/${id}`);
  await nora.fill('E-mail', NORA);
  await nora.fill('Password', PASSWORD);
  await page.keyboard.press('Enter');
  await nora.heading('Website update: warranty');
  expect(nora.complaints).toEqual([]);
  await nora.close();
}, 90_000);

test('a link that nobody made says so, and shows no way in', async () => {
  const desk = await Desk.open(browser, 'Nobody', market.address);
  await desk.goTo('/join/00000000-0000-4000-8000-000000000000');
  await desk.reads('This link is not known.');
  expect(await desk.page.getByRole('button').count()).toBe(0);
  await desk.close();
});
