import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { BadLine } from '../support/bad-line.js';
import { launchBrowser } from '../support/browser.js';
import { Desk } from '../support/desk.js';
import { type Market, openMarket } from '../support/market.js';
import { draftOf } from '../support/posting.js';
import { bringDeadline, offer, opened, publishJob, start, submit } from '../support/proposing.js';
import { picture } from '../support/uploading.js';

let market: Market;
let folder: string;
let browser: Browser;
let rita: Actor;
let vera: Actor;
let desks: Desk[] = [];
const line = new BadLine();

beforeAll(async () => {
  market = await openMarket((app) => {
    line.between(app);
    serveClient(app, inRoot('apps/web/dist'));
  });
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'bidwell-files-'));
  rita = await market.employee('Rita');
  await rita.ask('mutation { choosePostingView(view: PAGE) }');
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  for (const desk of desks) expect(desk.complaints, desk.name).toEqual([]);
  await Promise.all(desks.map((desk) => desk.close()));
  desks = [];
});

async function sit(actor: Actor, look: Parameters<typeof Desk.at>[3] = {}): Promise<Desk> {
  const desk = await Desk.at(browser, actor, market, look);
  desks.push(desk);
  return desk;
}

const png = (name: string, size: number) => ({ name, buffer: picture(size) });

/** A draft of Rita's with everything in it, open in her browser. */
async function writing(title: string, look: Parameters<typeof Desk.at>[3] = {}): Promise<{ desk: Desk; id: string }> {
  const { id } = await draftOf(rita, { title, categoryId: market.categoryId, goalId: market.goalId });
  const desk = await sit(rita, look);
  await desk.goTo(`/jobs/${id}/edit`);
  await desk.heading(title);
  return { desk, id };
}

/** Chooses files that lie on the disk, as everybody does: the browser reads them itself. */
async function choose(desk: Desk, files: readonly ReturnType<typeof png>[]): Promise<void> {
  const paths = files.map(({ name }) => join(folder, name));
  await Promise.all(files.map(({ buffer }, index) => keepOnce(paths[index] ?? '', buffer)));
  await desk.page.locator('input[type=file]').first().setInputFiles(paths);
}

/** A file that is chosen again must be the same one, untouched since. */
async function keepOnce(path: string, content: Buffer): Promise<void> {
  await writeFile(path, content, { flag: 'wx' }).catch((error: { code?: string }) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Files given to the place that takes them as a mouse or a clipboard would. */
async function give(desk: Desk, how: 'drop' | 'paste', name: string, size: number): Promise<void> {
  const bytes = [...picture(size)];
  await desk.page.locator('#files').evaluate(
    (button, { type, fileName, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName, { type: 'image/png' }));
      const more = type === 'drop' ? { dataTransfer: transfer } : { clipboardData: transfer };
      const Kind = type === 'drop' ? DragEvent : ClipboardEvent;
      button.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, ...more }));
    },
    { type: how, fileName: name, content: bytes },
  );
}

const storedFiles = (jobId: string) =>
  market.many<{ name: string; size: number }>(
    'select name, size from job_file where job_id = $1 and digest is not null order by name',
    [jobId],
  );

describe('files of a brief', () => {
  test('are chosen, dropped and pasted, read by whoever is invited, and frozen with the brief', async () => {
    const { desk, id } = await writing('A job with files');
    await choose(desk, [png('Plan.png', 700_000), png('Menu.png', 1000)]);
    await desk.page.getByRole('link', { name: 'Plan.png' }).waitFor();
    await give(desk, 'drop', 'Dropped.png', 2000);
    await desk.page.getByRole('link', { name: 'Dropped.png' }).waitFor();
    await give(desk, 'paste', 'Pasted.png', 3000);
    await desk.page.getByRole('link', { name: 'Pasted.png' }).waitFor();
    await desk.page.getByRole('link', { name: 'Menu.png' }).waitFor();
    await desk.press('Remove Menu.png');
    await desk.page.getByRole('link', { name: 'Menu.png' }).waitFor({ state: 'detached' });
    await expect.poll(() => desk.page.locator('#files:focus').count()).toBe(1);
    expect((await storedFiles(id)).map(({ name }) => name)).toEqual(['Dropped.png', 'Pasted.png', 'Plan.png']);
    await rita.ask('mutation ($id: ID!) { publishJob(id: $id) { __typename } }', { id });

    const reading = await sit(vera);
    await reading.goTo(`/jobs/${id}`);
    const [download] = await Promise.all([reading.page.waitForEvent('download'), reading.follow('Plan.png')]);
    expect(download.suggestedFilename()).toBe('Plan.png');
    expect((await readFile(await download.path())).equals(picture(700_000))).toBe(true);
    expect(await reading.page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
  });

  test('that cannot be taken say why, and cost nothing that was there', async () => {
    const { desk, id } = await writing('A job with wrong files');
    await choose(desk, [png('Small.png', 1000)]);
    await desk.page.getByRole('link', { name: 'Small.png' }).waitFor();
    await choose(desk, [
      png('Small.png', 1000),
      png('Film.png', 26 * 1024 * 1024),
      { name: 'setup.exe', buffer: Buffer.from('MZ') },
      {
        name: 'offer.pdf',
        buffer: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5000)]),
      },
      { name: 'empty.txt', buffer: Buffer.alloc(0) },
    ]);
    for (const words of [
      'This file is attached already.',
      '"Film.png" must be smaller than 25 MB.',
      '"setup.exe" is of a kind that is not taken.',
      'The selected file is not a PDF document. It is a program, whatever its name says.',
      '"empty.txt" is empty.',
    ]) {
      await desk.reads(words);
    }
    expect(desk.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await expectNoAxeViolations(desk.page);
    await desk.press('Take off the list setup.exe');
    await desk.page.getByText('setup.exe').first().waitFor({ state: 'detached' });
    expect(await storedFiles(id)).toEqual([{ name: 'Small.png', size: 1000 }]);
  });

  test('are chosen by keyboard alone', async () => {
    const { desk } = await writing('A job for keys');
    // Focus and key in one: a page that has just come takes the focus to its heading.
    const [chooser] = await Promise.all([
      desk.page.waitForEvent('filechooser'),
      desk.page.locator('#files').press('Enter'),
    ]);
    await chooser.setFiles([{ ...png('By keys.png', 1000), mimeType: 'image/png' }]);
    const link = desk.page.getByRole('link', { name: 'By keys.png' });
    await link.waitFor();
    await desk.page.locator('#files').press('Tab');
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await link.waitFor({ state: 'detached' });
  });
});

describe('a connection', () => {
  test('that is cut in the middle of a file costs nothing: it goes on by itself', async () => {
    const { desk, id } = await writing('A job on a train');
    line.asked.length = 0;
    line.cutAfter = 600_000;
    await choose(desk, [png('Long.png', 3_000_000)]);
    await desk.page.getByRole('link', { name: 'Long.png' }).waitFor({ timeout: 60_000 });
    expect(line.asked.filter((method) => method === 'POST')).toHaveLength(1);
    expect(line.asked).toContain('HEAD');
    expect(await storedFiles(id)).toEqual([{ name: 'Long.png', size: 3_000_000 }]);
    desk.complaints.splice(0);
  });

  test('that is lost, with the page closed on top, goes on where it stopped when the file is chosen again', async () => {
    const { desk, id } = await writing('A job in a tunnel');
    const held = (): Promise<{ received: number } | undefined> =>
      market.many<{ received: number }>('select received from job_file where job_id = $1', [id]).then(([row]) => row);
    line.asked.length = 0;
    line.cutAfter = 900_000;
    line.staysCut = true;
    await choose(desk, [png('Very long.png', 6_000_000)]);
    await desk.page.getByText('The connection was lost.').waitFor({ timeout: 60_000 });
    const before = (await held())?.received ?? 0;
    expect(before).toBeGreaterThan(200_000);
    expect(before).toBeLessThan(6_000_000);
    line.mend();
    desk.complaints.splice(0);
    await desk.goTo(`/jobs/${id}/edit`);
    await desk.heading('A job in a tunnel');
    await choose(desk, [png('Very long.png', 6_000_000)]);
    await desk.page.getByRole('link', { name: 'Very long.png' }).waitFor({ timeout: 60_000 });
    expect(await storedFiles(id)).toEqual([{ name: 'Very long.png', size: 6_000_000 }]);
    expect(line.asked.filter((method) => method === 'POST')).toHaveLength(1);
    desk.complaints.splice(0);
  });

  test('that comes back is used again at a press', async () => {
    const { desk, id } = await writing('A job at the airport');
    line.isDown = true;
    await choose(desk, [png('Waiting.png', 300_000)]);
    await desk.page.getByText('The connection was lost.').waitFor({ timeout: 60_000 });
    line.mend();
    await desk.press('Go on Waiting.png');
    await desk.page.getByRole('link', { name: 'Waiting.png' }).waitFor();
    expect(await storedFiles(id)).toHaveLength(1);
    desk.complaints.splice(0);
  });
});

describe('files of a proposal', () => {
  test('are sealed as they arrive, survive a cut, and are read by the requester after agreeing to the terms', async () => {
    const job = await publishJob(market, rita);
    await start(vera, job);
    const desk = await sit(vera);
    await desk.goTo(`/jobs/${job.id}/proposal`);
    line.asked.length = 0;
    line.cutAfter = 400_000;
    await choose(desk, [png('Our stage.png', 2_000_000)]);
    await desk.page.getByRole('link', { name: 'Our stage.png' }).waitFor({ timeout: 60_000 });
    expect(line.asked).toContain('HEAD');
    desk.complaints.splice(0);
    await desk.fill('What Our stage.png shows', 'The stage as we see it');
    await desk.page.getByLabel('A protected idea').check();
    await desk.reads(/^Saved \d\d:\d\d$/);
    await expectNoAxeViolations(desk.page);
    const [own] = await Promise.all([desk.page.waitForEvent('download'), desk.follow('Our stage.png')]);
    expect((await readFile(await own.path())).equals(picture(2_000_000))).toBe(true);
    const files = await ownFiles(job.id);
    expect(files).toMatchObject([{ name: 'Our stage.png', isProtected: true, caption: 'The stage as we see it' }]);
    await submit(vera, job, { ...offer(job, 5_000), files });
    await bringDeadline(market, job, 50);
    await opened(market, job);

    const judging = await sit(rita);
    await judging.goTo(`/jobs/${job.id}/compare`);
    await judging.press('Read its terms to open Our stage.png');
    await judging.reads('This bidder marked files of its proposal as protected ideas.');
    await expectNoAxeViolations(judging.page);
    const [read] = await Promise.all([
      judging.page.waitForEvent('download'),
      judging.press('Agree and save Our stage.png'),
    ]);
    expect(read.suggestedFilename()).toBe('Our stage.png');
    expect((await readFile(await read.path())).equals(picture(2_000_000))).toBe(true);
    await judging.page.getByRole('link', { name: 'Our stage.png' }).waitFor();
  });

  const ownFiles = async (jobId: string) => {
    const document =
      'query ($job: ID!) { myProposal(jobId: $job) { content { files { fileId salt name isProtected caption } } } }';
    const answer = await vera.ask<{ myProposal: { content: { files: object[] } } }>(document, { job: jobId });
    return answer.myProposal.content.files;
  };
});

test.each([
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'light'],
  [320, 'dark'],
] as const)('files at %i px in %s are fit for everybody', async (width, colorScheme) => {
  const { desk } = await writing(`A job with files at ${width} in ${colorScheme}`, { width, colorScheme });
  await choose(desk, [png('A very long name of a floor plan that goes on and on and on and on.png', 1000)]);
  await desk.page.getByRole('link', { name: /^A very long name/ }).waitFor();
  await choose(desk, [png('Film.png', 26 * 1024 * 1024)]);
  await desk.reads('must be smaller than 25 MB');
  await expectNoAxeViolations(desk.page);
  const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
