import type { Browser, BrowserContext, Page } from 'playwright-core';
import { setTimeout } from 'node:timers/promises';
import { MARK, RAN } from './script-payloads.js';

/** What a browser noticed while pages were open in it. */
export class Watch {
  /** Payloads that ran, by their number. */
  readonly ran = new Set<number>();
  /** Payloads that were read as words. */
  readonly read = new Set<number>();
  dialogs = 0;
  /** Requests for elsewhere that the policy of the page let out. */
  foreign = 0;
  /** What the policy of the page stopped. */
  blocked = 0;
  /** Elements and attributes that only somebody's text can have made. */
  elements = 0;
  pages = 0;

  told(words: string): void {
    const number = Number(words) - RAN;
    if (number >= 0 && number < 1_000) this.ran.add(number);
  }
}

/** A browser in which nothing that runs, asks or is let out goes unnoticed. */
export async function watchedContext(
  browser: Browser,
  home: string,
  watch: Watch,
  bypassCSP = false,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP });
  context.setDefaultTimeout(20_000);
  await context.route(
    (url) => url.origin !== home,
    (route) => {
      if (route.request().url().startsWith('http')) watch.foreign += 1;
      void route.abort().catch(() => undefined);
    },
  );
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => console.log('stopped', event.effectiveDirective))`,
  );
  context.on('console', (message) => {
    if (message.text().startsWith('stopped ')) watch.blocked += 1;
    else watch.told(message.text());
  });
  context.on('dialog', (dialog) => {
    watch.dialogs += 1;
    watch.told(dialog.message());
    void dialog.dismiss().catch(() => undefined);
  });
  return context;
}

/** Elements that no page of ours has, and attributes that run. */
const ALIEN = `[...document.querySelectorAll('*')].filter((e) => /^(IFRAME|OBJECT|EMBED|BASE|FRAME)$/.test(e.tagName)
  || [...e.attributes].some((a) => /^on/.test(a.name) || (/^(href|src|action)$/.test(a.name) && /^\\s*javascript:/i.test(a.value)))).length`;

const SHOWN = `document.body.innerText + [...document.querySelectorAll('input, textarea')].map((e) => e.value).join(' ')
  + [...document.querySelectorAll('[title], [aria-label], [alt]')].map((e) => e.title + e.ariaLabel + e.alt).join(' ') + document.title`;

/** Opens a page, unfolds it and reads it until it says no more. The line that it keeps open never ends: nothing waits for that. */
export async function look(page: Page, address: string, watch: Watch): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page
    .locator('h1')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  let words = '';
  for (let tries = 0; tries < 12; tries += 1) {
    await page.evaluate(`document.querySelectorAll('details').forEach((part) => part.setAttribute('open', ''))`);
    const now = await page.evaluate<string>(SHOWN);
    if (now === words && tries > 1) break;
    words = now;
    await setTimeout(150);
  }
  watch.elements += await page.evaluate<number>(ALIEN);
  for (const [, mark] of words.matchAll(MARK)) watch.read.add(Number(mark));
  watch.pages += 1;
}

/** Writes texts into the open page as they are, as a page would that takes them for HTML, and waits until nothing more happens. */
export async function writeAsTheyAre(page: Page, texts: readonly string[], watch: Watch): Promise<void> {
  for (const text of texts)
    await page
      .evaluate((words) => {
        const place = document.createElement('div');
        document.body.append(place);
        const range = document.createRange();
        range.selectNode(place);
        place.append(range.createContextualFragment(words));
      }, text)
      .catch(() => undefined);
  watch.elements += await page.evaluate<number>(ALIEN);
  for (let quiet = 0, seen = -1, tries = 0; quiet < 4 && tries < 60; tries += 1) {
    await setTimeout(250);
    quiet = watch.ran.size === seen ? quiet + 1 : 0;
    seen = watch.ran.size;
  }
}
