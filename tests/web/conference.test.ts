import type { BriefAnswer } from '@bidwell/domain/brief-answers';
import type { QuestionSet } from '@bidwell/domain/question-set';
import { questionsOf } from '@bidwell/domain/question-set';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVENT_PLANNING } from '../../apps/api/src/jobs/question-sets/shipped/event-planning.js';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { launchBrowser } from '../support/browser.js';
import { clipboard, CONFERENCE_LINES } from '../support/conference-sheet.js';
import { Desk } from '../support/desk.js';
import { fullAnswers } from '../support/full-answers.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, opened } from '../support/proposing.js';
import { picture, uploadWhole } from '../support/uploading.js';

/*
 * A real conference: three days, 220 people, eleven functions, every question of event planning answered, a price sheet of
 * sixty lines. Posted from a template with the sheet pasted, priced by three bidders out of three spreadsheets, opened,
 * compared. Nothing may be lost between screen, database and comparison.
 */

let market: Market;
let browser: Browser;
let rita: Actor;
let bidders: Bidder[];
let desk: Desk;
let jobId: string;
let answers: Record<string, BriefAnswer>;

/** How a bidder's spreadsheet writes an amount, and what it charges for the line at this place, in cents. */
interface Bidder {
  actor: Actor;
  name: string;
  written: (cents: number) => string;
  price: (place: number) => number;
}

const inThousands = (cents: number, group: string, point: string) => {
  const whole = String(Math.floor(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${point}${String(cents % 100).padStart(2, '0')}`;
};

beforeAll(async () => {
  market = await openMarket((app) => serveClient(app, inRoot('apps/web/dist')));
  browser = await launchBrowser();
  rita = await market.employee('Rita');
  await askInFull();
  const [team, lantern, quay] = [
    await market.team('Events team'),
    await market.vendor('Lantern & Co'),
    await market.vendor('Quay Events'),
  ];
  bidders = [
    {
      actor: await market.teamMember('Tom', team),
      name: team.name,
      written: (cents) => `€${inThousands(cents, ',', '.')}`,
      price: (place) => 12_350 + place * 1_017,
    },
    {
      actor: await market.vendorPerson('Vera', lantern),
      name: lantern.name,
      written: (cents) => `${inThousands(cents, '.', ',')} €`,
      price: (place) => 11_999 + place * 1_111,
    },
    {
      actor: await market.vendorPerson('Quinn', quay),
      name: quay.name,
      written: (cents) => inThousands(cents, ' ', ','),
      price: (place) => 13_005 + place * 905,
    },
  ];
  desk = await sitDown(rita);
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

async function sitDown(actor: Actor): Promise<Desk> {
  const sitting = await Desk.at(browser, actor, market);
  await sitting.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: market.address });
  return sitting;
}

async function paste(sitting: Desk, text: string): Promise<void> {
  await sitting.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await sitting.page.keyboard.press('Control+V');
}

/** The market's category asks everything that event planning asks. */
async function askInFull(): Promise<void> {
  const ada = await market.person('Ada', { department: 'Office', isAdministrator: true });
  const shipped = await ada.ask<{ shippedQuestionSets: { id: string; sections: object[] }[] }>(
    `{ shippedQuestionSets { id sections { key title intro opensWhen { questionKey isOneOf } questions {
        key kind label hint isRequired wordLimit min max decimals unit options maxRows
        columns { key kind label isRequired wordLimit min max decimals unit options } } } } }`,
  );
  const sections = shipped.shippedQuestionSets.find(({ id }) => id === EVENT_PLANNING.id)?.sections;
  const { saveQuestionSet } = await ada.ask<{
    saveQuestionSet: { questionSetDraft: { id: string; draftVersion: number } };
  }>(
    `mutation ($c: ID!, $s: [BriefSectionInput!]!) { saveQuestionSet(categoryId: $c, sections: $s) {
      ... on Category { questionSetDraft { id draftVersion } } ... on Refusal { message } } }`,
    { c: market.categoryId, s: withoutTypes(sections) },
  );
  const { id, draftVersion } = saveQuestionSet.questionSetDraft;
  const { publishQuestionSet } = await ada.ask<{ publishQuestionSet: { __typename: string } }>(
    `mutation ($id: ID!, $v: Int!) { publishQuestionSet(id: $id, draftVersion: $v) { __typename ... on Refusal { message } } }`,
    { id, v: draftVersion },
  );
  expect(publishQuestionSet).toMatchObject({ __typename: 'Category' });
}

const withoutTypes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, each: unknown) => (key === '__typename' ? undefined : each));

const set: QuestionSet = EVENT_PLANNING;

interface AskedJob {
  id: string;
  draftVersion: number;
  answers: Record<string, BriefAnswer>;
  lines: { id: string; title: string; details: string; quantity: number; unit: string; group: string }[];
}

async function jobAs(actor: Actor): Promise<AskedJob> {
  const document = `query ($id: ID!) { job(id: $id) { id draftVersion answers lines { id title details quantity unit group } } }`;
  return (await actor.ask<{ job: AskedJob }>(document, { id: jobId })).job;
}

describe('a conference', () => {
  test(
    'is posted from the template, with its sheet of sixty lines pasted and every question answered',
    {
      timeout: 180_000,
    },
    async () => {
      await rita.ask('mutation { choosePostingView(view: PAGE) }');
      await desk.goTo('/jobs/new');
      await desk.press(/^Conference/);
      await desk.heading('Conference');
      jobId = new URL(desk.page.url()).pathname.split('/')[2] ?? '';
      await desk.page.getByLabel('Category').first().selectOption({ label: 'Events' });
      await desk.press('Remove all lines');
      await desk.press('Add a line');
      await desk.page.getByLabel('Line 1: what').click();
      const rows = CONFERENCE_LINES.map((line) => [
        line.group,
        line.title,
        line.details,
        `${line.quantity}`,
        line.unit,
      ]);
      await paste(desk, clipboard([['Group', 'Item', 'Details', 'Qty', 'Unit'], ...rows]));
      await desk.reads('60 lines pasted.');
      await desk.reads(/^Saved/);
      await desk.page.waitForTimeout(1_500);
      await desk.goTo('/');
      await desk.heading(/Hello/);
      expect((await jobAs(rita)).lines.map(({ id: _id, ...line }) => line)).toEqual(CONFERENCE_LINES);
      await answerEverything();
    },
  );

  test('says everything to those it invites, in the database and on the page', { timeout: 120_000 }, async () => {
    const [, vera] = bidders;
    if (vera === undefined) throw new Error('Nobody is invited.');
    const seen = await jobAs(vera.actor);
    expect(seen.answers).toEqual(answers);
    expect(seen.lines.map(({ id: _id, ...line }) => line)).toEqual(CONFERENCE_LINES);
    expect(answers.functions).toHaveLength(11);
    const sitting = await sitDown(vera.actor);
    await sitting.goTo(`/jobs/${jobId}`);
    await sitting.heading('Sales conference 2099');
    await openEverything(sitting);
    const page = await sitting.page.getByRole('main').innerText();
    const said = Object.values(answers).flatMap((answer) => JSON.stringify(answer).match(/Said-of-[\w-]+/g) ?? []);
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((words) => !page.includes(words))).toEqual([]);
    const labels = questionsOf(set).map(({ label }) => label);
    expect(labels.filter((label) => !page.toLowerCase().includes(label.toLowerCase()))).toEqual([]);
    expect(CONFERENCE_LINES.filter(({ title }) => !page.includes(title))).toEqual([]);
    expect(sitting.complaints).toEqual([]);
    await sitting.close();
  });

  test(
    'is priced by three bidders out of three spreadsheets, each in its own notation',
    { timeout: 240_000 },
    async () => {
      for (const bidder of bidders) {
        const sitting = await sitDown(bidder.actor);
        await sitting.goTo(`/jobs/${jobId}/proposal`);
        await sitting.heading('Proposal: Sales conference 2099');
        await sitting.fill('Why they should choose you', `${bidder.name} knows conferences.`);
        await (await sitting.cell('Plenary hall', 'Unit price')).click();
        const rows = CONFERENCE_LINES.map(({ title }, place) => [title, bidder.written(bidder.price(place))]);
        await paste(sitting, clipboard([['Item', 'Unit price'], ...rows]));
        await sitting.reads(/^60 rows pasted/);
        expect(await sitting.page.locator('[role=grid] [aria-invalid=true]').count()).toBe(0);
        await sitting.press('Submit proposal');
        await sitting.reads(/P-[0-9A-Z]{4}-[0-9A-Z]{4}/);
        expect(sitting.complaints).toEqual([]);
        await sitting.close();
      }
    },
  );

  test(
    'opens with sixty prices of each, and the totals of an independent reckoning',
    { timeout: 120_000 },
    async () => {
      await bringDeadline(market, { id: jobId, lineIds: [] }, 1_000);
      await opened(market, { id: jobId, lineIds: [] });
      const { comparison } = await rita.ask<{ comparison: { proposals: Opened[] } }>(
        `query ($id: ID!) { comparison(jobId: $id) { proposals { comparableTotal bidder { name } content { lines { title unitPrice amount } } } } }`,
        { id: jobId },
      );
      expect(comparison.proposals).toHaveLength(3);
      await desk.goTo(`/jobs/${jobId}/compare`);
      await desk.page.getByRole('table').first().waitFor();
      const table = await desk.page.getByRole('main').innerText();
      for (const { name, price } of bidders) {
        const proposal = comparison.proposals.find((each) => each.bidder.name === name);
        expect(proposal?.content.lines.map(({ title, unitPrice }) => [title, unitPrice])).toEqual(
          CONFERENCE_LINES.map(({ title }, place) => [title, price(place)]),
        );
        const total = CONFERENCE_LINES.reduce((sum, { quantity }, place) => sum + quantity * price(place), 0);
        expect(proposal?.comparableTotal).toBe(total);
        expect(table).toContain(inThousands(total, ',', '.').replace(/\.00$/, ''));
      }
      expect(CONFERENCE_LINES.filter(({ title }) => !table.includes(title))).toEqual([]);
      expect(desk.complaints).toEqual([]);
    },
  );
});

interface Opened {
  comparableTotal: number;
  bidder: { name: string };
  content: { lines: { title: string; unitPrice: number; amount: number }[] };
}

/** Answers every question, goes on in the browser, and publishes. */
async function answerEverything(): Promise<void> {
  const { draftVersion } = await jobAs(rita);
  const { fileId } = await uploadWhole(rita, 'job-files', { id: jobId }, 'Floor plan.png', picture(2_000));
  answers = fullAnswers(set, { functions: 11 }, [fileId]);
  const changes = {
    title: 'Sales conference 2099',
    startsOn: '2099-03-09',
    endsOn: '2099-03-11',
    goalId: market.goalId,
    customerBenefit: 'Our people know the products when customers ask.',
    answers,
  };
  const saved = await rita.ask<{ saveJob: object }>(
    `mutation ($id: ID!, $v: Int!, $c: JobDraftInput!) { saveJob(id: $id, draftVersion: $v, changes: $c) { __typename
      ... on Refusal { message problems { field message } } } }`,
    { id: jobId, v: draftVersion, c: changes },
  );
  expect(saved.saveJob).toEqual({ __typename: 'Job' });
  await desk.goTo(`/jobs/${jobId}/edit?view=check`);
  await desk.heading('Check and publish');
  await desk.press('Publish job');
  await desk.heading(/is published/);
}

/** Unfolds every part of a page that is folded. */
async function openEverything(sitting: Desk): Promise<void> {
  await sitting.page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const folded = sitting.page.locator('main button[aria-expanded=false]');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}
