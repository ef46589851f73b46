import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbookFault } from '../../apps/api/src/exchange/contest-files/workbook-size.js';
import { CONFIG, type Config } from '../../apps/api/src/platform/config.js';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { launchBrowser } from '../support/browser.js';
import { hostileFiles } from '../support/content/hostile-files.js';
import { lookAround } from '../support/content/pages-of-people.js';
import { plantTexts } from '../support/content/planted-texts.js';
import { PAYLOADS } from '../support/content/script-payloads.js';
import { Watch, watchedContext, writeAsTheyAre } from '../support/content/watched-browser.js';
import { waysIn } from '../support/content/ways-in.js';
import { load } from '../support/demo-company.js';
import { type Market, openMarket } from '../support/market.js';
import { prove, sized } from '../support/proof.js';

/*
 * Hostile files in briefs, proposals, storefronts, promises and imports, and scripts in every text that people have written, in the demo company, opened in a real
 * browser by those who ask, lead, judge, bid and administrate.
 */

const proof = prove('content');
const FILES = hostileFiles();

/** Every fifth holds each place of a script and each way out. */
const TEXTS = PAYLOADS.filter((_, number) => number % sized(5, 1) === 0);

let market: Market;
let browser: Browser;

/** A wall around files that is taken down on purpose, on the way out of the server. */
let fallen: ((res: ServerResponse) => void) | null = null;

beforeAll(async () => {
  market = await openMarket((app) => {
    app.get<Config>(CONFIG).isDemo = true;
    serveClient(app, inRoot('apps/web/dist'));
    app.getHttpServer().prependListener('request', (_: IncomingMessage, res: ServerResponse) => {
      const fall = fallen;
      if (fall !== null) takeDown(res, fall);
    });
  });
  await load(market);
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

/** Changes the headers of an answer when they are about to be written. */
function takeDown(res: ServerResponse, fall: (res: ServerResponse) => void): void {
  const write = res.writeHead.bind(res) as (...values: unknown[]) => ServerResponse;
  res.writeHead = (...values: unknown[]) => {
    fall(res);
    return write(...values);
  };
}

test(`${FILES.length} hostile files, each sent in five ways, are refused in words, or kept where nothing of them can run`, async () => {
  const before = process.memoryUsage().rss;
  const ways = Object.entries(await waysIn(market));
  const dangers: string[] = [];
  let [harmless, refused] = [0, 0];
  for (const file of FILES) {
    const known = dangers.length;
    for (const [room, wayIn] of ways) {
      const outcome = await wayIn(file);
      const isRefused = outcome.status >= 400;
      if (
        outcome.status >= 500 ||
        (isRefused && !/\w+ .*\./.test(outcome.words)) ||
        isRefused === (outcome.id !== null)
      )
        dangers.push(`${file.what}, ${room}: answered ${outcome.status} ${outcome.words}`);
      dangers.push(...outcome.dangers.map((danger) => `${file.what}, ${room}: not so: ${danger}`));
      refused += Number(isRefused);
    }
    harmless += Number(dangers.length === known);
  }
  expect(dangers).toEqual([]);
  proof.count(harmless, FILES.length);
  proof.figure(`of ${FILES.length} hostile files, each sent in by ${ways.length} ways, harmless`, harmless, {
    bar: String(FILES.length),
    isMet: harmless === FILES.length,
  });
  proof.figure(`of ${FILES.length * ways.length} tries refused in words, the others kept as they are`, refused);
  const grown = Math.round((process.memoryUsage().rss - before) / 1_048_576);
  const most = sized(400, 200);
  proof.figure('megabytes that the process grew by', grown, { bar: `at most ${most}`, isMet: grown <= most });
}, 300_000);

/** It is a picture, whatever it is called: taken. */
const PICTURE = FILES.find(({ what }) => what === 'a name that climbs');
const BOMB = FILES.find(({ name }) => name === 'bomb.xlsx');

const FALLS: [wall: string, fall: (res: ServerResponse) => void][] = [
  ['runs in a sandbox', (res) => res.removeHeader('content-security-policy')],
  ['is what it says', (res) => res.removeHeader('x-content-type-options')],
  ['is saved, not shown', (res) => res.setHeader('content-disposition', 'inline')],
  ['is of a kind that cannot run', (res) => res.setHeader('content-type', 'text/html')],
];

test('a wall around files that is down, and a workbook that may unfold without end, are noticed', async () => {
  if (PICTURE === undefined || BOMB === undefined) throw new Error('The files to plant faults with are missing.');
  const { brief } = await waysIn(market);
  expect(await brief?.(PICTURE)).toMatchObject({ status: 204, dangers: [] });
  let caught = 0;
  for (const [wall, fall] of FALLS) {
    fallen = fall;
    const outcome = await brief?.(PICTURE).finally(() => (fallen = null));
    expect(outcome?.dangers, wall).toContain(wall);
    caught += 1;
  }
  expect(await workbookFault(BOMB.content)).toBe('tooLarge');
  expect(await workbookFault(BOMB.content, Infinity)).toBeNull();
  proof.planted(caught + 1, FALLS.length + 1);
}, 120_000);

/** A real page, its policy kept, kept but for Trusted Types, or gone, that takes texts for HTML. */
async function pageOfHtml(policy: 'gone' | 'without Trusted Types' | 'kept'): Promise<Watch> {
  const watch = new Watch();
  const context = await watchedContext(browser, market.address, watch, policy === 'gone');
  const page = await context.newPage();
  if (policy === 'without Trusted Types')
    await page.route(`${market.address}/`, async (route) => {
      const response = await route.fetch();
      const kept = (response.headers()['content-security-policy'] ?? '').replaceAll(/;[a-z-]*trusted-types[^;]*/g, '');
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': kept } });
    });
  await page.goto(`${market.address}/`, { waitUntil: 'domcontentloaded' });
  await page.locator('h1').first().waitFor();
  await writeAsTheyAre(page, PAYLOADS, watch);
  await context.close();
  return watch;
}

test('a page that writes texts as they are is noticed: scripts run without the policy, and none with it', async () => {
  const gone = await pageOfHtml('gone');
  expect(gone.ran.size).toBeGreaterThan(30);
  expect([gone.dialogs > 5, gone.foreign > 0, gone.elements > 30]).toEqual([true, true, true]);
  const half = await pageOfHtml('without Trusted Types');
  expect([half.ran.size, half.dialogs, half.foreign, half.blocked > 30, half.elements > 30]).toEqual([
    0,
    0,
    0,
    true,
    true,
  ]);
  const kept = await pageOfHtml('kept');
  expect([kept.ran.size, kept.dialogs, kept.foreign, kept.blocked > 30, kept.elements]).toEqual([0, 0, 0, true, 0]);
  proof.planted(4, 4);
  proof.figure(`of ${PAYLOADS.length} payloads written as they are that ran without the policy`, gone.ran.size);
  const stopped = kept.ran.size + half.ran.size;
  proof.figure('that ran with it, and with all of it but Trusted Types', stopped, { bar: '0', isMet: stopped === 0 });
}, 200_000);

test(`${TEXTS.length} payloads in every text of the company are words to whoever opens a page`, async () => {
  const planted = await plantTexts(market, TEXTS);
  const watch = new Watch();
  await lookAround(
    market,
    browser,
    watch,
    sized({ pages: 2, jobs: 1, pagesOfJob: 3 }, { pages: 20, jobs: 3, pagesOfJob: 20 }),
  );
  const none = (says: string, value: number) => proof.figure(says, value, { bar: '0', isMet: value === 0 });
  const least = sized(TEXTS.length * 0.6, TEXTS.length);
  const isClean = watch.ran.size + watch.dialogs + watch.foreign + watch.elements === 0;
  proof.count(isClean ? watch.read.size : 0, sized(watch.read.size, TEXTS.length));
  proof.figure(`texts planted, in ${planted.columns} columns`, planted.texts);
  proof.figure(`payloads read as words, of ${TEXTS.length}, on ${watch.pages} pages`, watch.read.size, {
    bar: `${least} at least`,
    isMet: watch.read.size >= least,
  });
  none('scripts that ran', watch.ran.size);
  none('dialogs', watch.dialogs);
  none('requests for elsewhere that were let out', watch.foreign);
  none('elements made of what somebody wrote', watch.elements);
  proof.figure('times the policy of a page had to stop something', watch.blocked);
}, 1_500_000);
