import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { given, spokenFor } from '../support/builders-link.js';
import { Desk } from '../support/desk.js';
import { EVERY_KIND } from '../support/every-kind.js';
import { type Market, openMarket } from '../support/market.js';
import { asJob, BRIEF, saveJob, startJob } from '../support/posting.js';

/* What a category asks, from the administrator who writes it to the bidder who reads the answers. */

let market: Market;
let browser: Browser;
let categoryId: string;
let goalId: string;
let rita: Actor;
let tom: Actor;
let adam: Actor;

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  const company = await given(market, (build) => {
    const category = build.category('Every kind of question', EVERY_KIND);
    return { category, goal: build.goal(), team: build.team({ name: 'Events team', categories: [category] }) };
  });
  categoryId = company.category.id;
  goalId = company.goal.id;
  rita = await market.employee('Rita');
  tom = await spokenFor(market, company.team);
  adam = await market.person('Adam', { department: 'IT', isAdministrator: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

/** Opens a folded part by its heading, by keyboard alone. */
async function unfold({ page }: Desk, name: string): Promise<void> {
  const summary = page.locator('summary').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await summary.first().focus();
  await page.keyboard.press('Enter');
}

test('an administrator writes a question, sees it in the form beside, and publishes it as the next version', async () => {
  const desk = await Desk.at(browser, adam, market);
  const { page } = desk;
  await desk.goTo('/admin?tab=categories');
  await desk.follow(/Questions, version 1 ?: Every kind of question/);
  await unfold(desk, 'Section all');
  await page.getByRole('button', { name: 'Add a question to Section all' }).click();
  await desk.isIn('sections.0.questions.11.label');
  await page.keyboard.type('How loud may it be');
  const preview = page.getByRole('group', { name: /^Preview/ });
  await preview.getByLabel('How loud may it be').waitFor();
  await page.locator('[id="sections.0.questions.11.kind"]').selectOption({ label: 'Number' });
  await page.locator('[id="sections.0.questions.11.unit"]').fill('decibels');
  await preview.getByText('decibels').waitFor();
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Publish these questions' }).click();
  await page.getByText('Version 2 is asked now.').waitFor();
  // What was published is what is there to be changed next.
  await unfold(desk, 'Section all');
  await page.getByRole('heading', { name: 'How loud may it be' }).first().waitFor();
  const { version } = await market.one<{ version: number }>(
    'select max(version) as version from question_set where category_id = $1 and published_at is not null',
    [categoryId],
  );
  expect(version).toBe(2);
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('what is to be put right before publishing is said at its field, and nothing typed is lost', async () => {
  const desk = await Desk.at(browser, adam, market);
  const { page } = desk;
  await desk.goTo(`/admin/questions/${categoryId}`);
  await page.getByRole('button', { name: 'Add a section' }).click();
  await desk.isIn('sections.2.title');
  await page.keyboard.type('Neighbours');
  await page.getByRole('button', { name: 'Publish these questions' }).click();
  await page.getByRole('link', { name: 'Write the question.' }).click();
  await desk.isIn('sections.2.questions.0.label');
  expect(await page.getByLabel('Section', { exact: true }).last().inputValue()).toBe('Neighbours');
  await page.getByRole('button', { name: /Remove ?: section Neighbours/ }).click();
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await desk.close();
});

const SHEET =
  'Column words\tColumn count\tColumn day\tColumn from\tColumn style\nOpening\t220\t12 May 2027\t9:30\tseated\nLunch\tmany\t12.5.2027\t12.30\tBuffet';

test('a requester answers them, a sheet is pasted, a section opens when it applies, and a bidder reads it all', async () => {
  const begun = asJob(await startJob(rita, 'website-update'));
  const changes = { ...BRIEF, goalId, categoryId, answers: {} };
  const { id } = asJob(await saveJob(rita, begun.id, begun.draftVersion, changes));
  const desk = await Desk.at(browser, rita, market);
  const { page } = desk;
  await desk.goTo(`/jobs/${id}/edit`);
  await page.getByRole('button', { name: 'Write on one page' }).click();
  await page.getByRole('heading', { name: 'The brief in detail' }).waitFor();
  await page.getByRole('link', { name: '“About choice”' }).click();
  expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('answers.choice');
  await page.getByLabel('Meeting', { exact: true }).check();
  await desk.fill('About text', 'Two “loud” days');
  await desk.fill('About money', '1.234,50');
  await page.getByLabel('About inclusion: Optional').check();
  expect(await page.getByRole('heading', { name: 'Section rooms' }).count()).toBe(0);
  await page.getByLabel('Rooms', { exact: true }).check();
  await page.getByRole('heading', { name: 'Section rooms' }).waitFor();
  await page.getByRole('button', { name: /Add a row ?: About table/ }).click();
  await page.locator('[id="answers.table.0.words"]').focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, SHEET);
  await page.getByText('2 rows pasted. 1 cell could not be read and stayed empty:').waitFor();
  await page.getByText('Row 2, Column count: “many”').waitFor();
  await page.getByRole('link', { name: '“About nights”' }).click();
  await page.keyboard.type('3');
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await page.getByRole('button', { name: 'Check and publish' }).click();
  await page.getByRole('button', { name: 'Publish job' }).click();
  await page.waitForURL(/\/published$/);
  expect(desk.complaints).toEqual([]);
  await desk.close();
  const { answers } = await market.one<{ answers: object }>('select answers from job where id = $1', [id]);
  expect(answers).toEqual({
    text: 'Two “loud” days',
    money: 123_450,
    choice: 'Meeting',
    choices: ['Rooms'],
    inclusion: 'optional',
    nights: 3,
    table: [
      { words: 'Opening', count: 220, day: '2027-05-12', from: '09:30', style: 'Seated' },
      { words: 'Lunch', day: '2027-05-12', from: '12:30', style: 'Buffet' },
    ],
  });
  await read(id);
});

/** What the bidder sees of it. */
async function read(id: string): Promise<void> {
  const desk = await Desk.at(browser, tom, market);
  await desk.goTo(`/jobs/${id}`);
  const brief = desk.page.getByRole('region', { name: 'The brief in detail' });
  await brief.waitFor();
  const words = await brief.innerText();
  for (const said of [
    'Two “loud” days',
    '€1,234.50',
    'Meeting',
    'Rooms',
    'About inclusion',
    '3',
    'Opening',
    '220',
    'Seated',
  ]) {
    expect(words).toContain(said);
  }
  expect(await brief.getByRole('row').count()).toBe(3);
  await expectNoAxeViolations(desk.page);
  expect(desk.complaints).toEqual([]);
  await desk.close();
}
