import type { Locator, Page } from 'playwright-core';

/**
 * The pace of a person, in seconds, after the keystroke-level model of Card, Moran and Newell: a key of an average typist,
 * pointing with the mouse, pressing its button, moving the hand between keyboard and mouse, making up one's mind; and
 * reading, at 240 words a minute.
 */
export const PACE = { key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.2, word: 0.25 } as const;

/** A person at a page who takes the time that people take. Waits in real time, so that saving and loading overlap it. */
export class HumanHand {
  private hand: 'keyboard' | 'mouse' = 'mouse';
  keys = 0;
  clicks = 0;

  constructor(private readonly page: Page) {}

  /** Reads so many words, or those that stand in some places of the page. */
  async read(what: number | Locator): Promise<void> {
    const words = typeof what === 'number' ? what : await wordsIn(what);
    await this.pause(words * PACE.word);
  }

  /** Makes up one's mind, points, clicks. `at` is where in it, from its upper left corner. */
  async click(target: Locator, at?: { x: number; y: number }): Promise<void> {
    await this.reach('mouse');
    await this.pause(PACE.think + PACE.point + PACE.press);
    this.clicks += 1;
    await target.click({ position: at });
  }

  /** Makes up one's mind and presses a key. */
  async press(key: string): Promise<void> {
    await this.reach('keyboard');
    await this.pause(PACE.think + PACE.key * key.split('+').length);
    this.keys += key.split('+').length;
    await this.page.keyboard.press(key);
  }

  /** The same key again, without a thought. */
  async again(key: string): Promise<void> {
    await this.pause(PACE.key);
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Thinks of a text and types it key by key. */
  async type(text: string): Promise<void> {
    await this.reach('keyboard');
    await this.pause(PACE.think);
    this.keys += text.length;
    await this.page.keyboard.type(text, { delay: PACE.key * 1000 });
  }

  /** Clicks into a field, selects what is there, and types over it. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.click(field);
    await this.reach('keyboard');
    await this.again('Control+a');
    await this.type(text);
  }

  private async reach(hand: 'keyboard' | 'mouse'): Promise<void> {
    if (this.hand !== hand) await this.pause(PACE.home);
    this.hand = hand;
  }

  private pause(seconds: number): Promise<void> {
    return this.page.waitForTimeout(seconds * 1000);
  }
}

async function wordsIn(places: Locator): Promise<number> {
  const texts = await places.allInnerTexts();
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}
