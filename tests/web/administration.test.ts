import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFirstAdministrator } from '../../apps/api/src/first-administrator.js';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';

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

const EMAIL = 'ana.silva@company.example';

async function signInFirst(desk: Desk, email: string, firstPassword: string, own: string): Promise<void> {
  await desk.goTo('/');
  await desk.fill('E-mail', email);
  await desk.fill('Password', firstPassword);
  await desk.press('Sign in');
  await desk.reads('The password you were given was for this first time.');
  await expectNoAxeViolations(desk.page);
  const chosen = desk.page.getByLabel('Your password', { exact: true });
  await chosen.fill('too short');
  await desk.press('Keep it and sign in');
  await desk.page.getByRole('alert').getByText('Use at least 12 characters.').waitFor();
  await chosen.fill(own);
  await desk.press('Keep it and sign in');
}

/** The password on the screen, then put away. */
async function noteFirstPassword(desk: Desk): Promise<string> {
  const shown = await desk.page.getByText(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/).innerText();
  await desk.press('I have noted it');
  return shown;
}

test('a company without people is set up by its first administrator, and somebody’s access ends while they look', async () => {
  const ana = await Desk.open(browser, 'Ana', market.address, { width: 1280 });
  const vera = await Desk.open(browser, 'Vera', market.address, { width: 320, colorScheme: 'dark' });
  await signInFirst(ana, EMAIL, await makeFirstAdministrator(market.database.ownerUrl, EMAIL), 'four green chairs');

  await ana.follow('Administration');
  await ana.heading('Administration');
  await ana.follow('Add a team or a vendor');
  await ana.press('Add a team or vendor');
  await ana.press('Add team');
  await ana.page.getByRole('alert').getByText('Choose the department this team belongs to.').waitFor();
  await ana.page.getByLabel('An outside vendor').check();
  await ana.page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Alto Events');
  await ana.press('Add vendor');
  await ana.page.getByRole('rowheader', { name: 'Alto Events' }).waitFor();
  await ana.reads('Nobody: no proposal can be written');

  await ana.page.getByRole('tab', { name: 'People' }).click();
  await ana.press('Add a person');
  await ana.page.getByLabel('One of a vendor’s people').check();
  await ana.press('Add person');
  const missing = ana.page.getByRole('alert').getByRole('listitem');
  await missing.first().waitFor();
  expect(await missing.allInnerTexts()).toEqual([
    'Enter the person’s name.',
    'Enter an address such as maya@company.com.',
    'Choose the vendor this person works for.',
  ]);
  await ana.page.getByRole('textbox', { name: 'Name', exact: true }).fill('Vera Voss');
  await ana.page.getByRole('textbox', { name: 'E-mail' }).fill('vera@alto.example');
  await ana.page.getByRole('combobox', { name: 'Vendor they speak for' }).fill('alt');
  await ana.page.getByRole('option', { name: 'Alto Events' }).click();
  await ana.press('Add person');
  await ana.reads('It opens nothing by itself.');
  await expectNoAxeViolations(ana.page);
  const firstPassword = await noteFirstPassword(ana);
  await ana.page.getByRole('rowheader', { name: 'Vera Voss' }).waitFor();
  await ana.reads('First sign-in due');

  await signInFirst(vera, 'vera@alto.example', firstPassword, 'seven quiet rivers');
  await vera.heading('Hello, Vera');
  await vera.goTo('/admin');
  await vera.heading('This is for administrators');
  await vera.goTo('/password');
  await vera.fill('Password now', 'seven quiet rivers');
  await vera.fill('New password', 'eight loud streets');
  await vera.press('Change password');
  await vera.reads('Your password is changed.');

  await ana.goTo('/admin?find=vera');
  await ana.press('Change Vera Voss');
  await ana.page.getByRole('menuitem', { name: 'End access' }).click();
  await ana.press('End access');
  await ana.reads('Vera Voss has no access any more.');
  await ana.page.getByRole('cell', { name: 'Ended' }).waitFor();
  await vera.press('Menu');
  await vera.follow('Jobs');
  await vera.page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
  expect([...ana.complaints, ...vera.complaints]).toEqual([]);
});

test('an administrator cannot let themself in, and a member reads who let somebody else in', async () => {
  const department = { department: 'IT', isAdministrator: true };
  const adam = await market.person('Adam Admin', department);
  const team = await market.team('Stage team');
  const tim = await market.teamMember('Tim Stage', team);
  await market.employee('Nina Novak');
  const desk = await Desk.at(browser, adam, market, { colorScheme: 'dark' });
  await desk.goTo('/admin?tab=bidders&find=stage');
  await desk.press('Members of Stage team');
  const somebody = desk.page.getByRole('combobox', { name: 'Add somebody' });
  await somebody.fill('Adam');
  await desk.page.getByRole('option', { name: 'Adam Admin' }).click();
  await desk.press('Add to Stage team');
  await desk.page.getByRole('alert').getByText('You cannot add yourself to Stage team').waitFor();
  await desk.press('Remove Adam Admin');
  // Key by key: the words of the refusal must not take the focus away again.
  await somebody.pressSequentially('Nina');
  await desk.page.getByRole('option', { name: 'Nina Novak' }).click();
  await desk.press('Add to Stage team');
  await desk.page.getByRole('button', { name: 'Make lead Nina Novak' }).waitFor();
  await expectNoAxeViolations(desk.page);

  const member = await Desk.at(browser, tim, market, { width: 320 });
  await member.goTo('/');
  await member.reads('Adam Admin added Nina Novak to Stage team.');
  expect([...desk.complaints, ...member.complaints]).toEqual([]);
});

test('a department is given a calendar of its own, with hours and holidays, and the calendar goes once nobody counts by it', async () => {
  const cato = await Desk.at(
    browser,
    await market.person('Cato', { department: 'Nights', isAdministrator: true }),
    market,
  );
  await cato.goTo('/admin?tab=policies');
  await cato.press('Add a calendar');
  const dialog = cato.page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Night shift');
  await dialog.getByRole('button', { name: 'Add calendar' }).click();
  await dialog
    .getByText(/Enter a zone such as/)
    .first()
    .waitFor();
  await dialog.getByLabel('Zone').fill('Asia/Tokyo');
  await dialog.getByRole('button', { name: 'Add calendar' }).click();
  await cato.reads('Added. Give it to a department.');
  await cato.press(/^Change Night shift/);
  await dialog.getByLabel('Its name').fill('Shift day');
  await dialog.getByRole('button', { name: 'Add holiday' }).click();
  await dialog.getByText('Enter the day of this holiday.').first().waitFor();
  await cato.page.waitForTimeout(700);
  await expectNoAxeViolations(cato.page);
  await cato.page.keyboard.press('Escape');
  await cato.page.getByLabel('Department', { exact: true }).selectOption('Nights');
  await cato.page.getByLabel('Counts by').selectOption('Night shift');
  await cato.reads('Night shift · Asia/Tokyo · Nights');
  await cato.press(/^Remove Night shift/);
  await cato.reads(/^Nights counts by this calendar/);
  await cato.page.getByLabel('Counts by').selectOption('Company hours');
  await cato.reads('Night shift · Asia/Tokyo · no department yet');
  await cato.press(/^Remove Night shift/);
  await cato.page.getByText('Night shift · Asia/Tokyo').waitFor({ state: 'detached' });
  expect(cato.complaints).toEqual([]);
});
