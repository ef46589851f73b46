import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium.js';

/** As root and in containers the sandbox cannot start; the rest keeps the browser from talking to anybody but us. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts a headless browser. Close it in `afterAll`; each person of a story gets `browser.newContext()`. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findChromium();
  return chromium.launch({ executablePath: path, args: flags, headless: true, env: { ...process.env, ...env } });
}
