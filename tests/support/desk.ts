import type { Browser, Locator, Page } from 'playwright-core';
import { hashPassword } from '../../apps/api/src/people/passwords.js';
import type { Actor } from './actor.js';
import type { Market } from './market.js';

/** How a person's browser is set up. */
export interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** Milliseconds in which a dialog has taken the focus, if it takes it. */
const FOCUS = 2_000;

/** A person at a browser of their own. Everything the browser complains about is kept. */
export class Desk {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly name: string,
    private readonly address: string,
  ) {
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.complaints.push(`${name}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${name}: ${message.text()}`);
    });
  }

  /** Sits down in a fresh browser context, signed out. */
  static async open(browser: Browser, name: string, address: string, look: Look = {}): Promise<Desk> {
    const { width = 1280, colorScheme = 'light' } = look;
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme, locale: 'en-GB', timezoneId: 'Europe/Lisbon' });
    return new Desk(await context.newPage(), name, address);
  }

  /** Sits down already signed in. */
  static async at(browser: Browser, actor: Actor, market: Market, look: Look = {}): Promise<Desk> {
    const desk = await Desk.open(browser, actor.name, market.address, look);
    await desk.page
      .context()
      .addCookies([{ name: 'bidwell_session', value: actor.sessionToken ?? '', url: market.address }]);
    return desk;
  }

  goTo(path: string): Promise<unknown> {
    return this.page.goto(`${this.address}${path}`);
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name }).click();
  }

  follow(name: string | RegExp): Promise<void> {
    return this.page.getByRole('link', { name }).first().click();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(label).first();
    await field.waitFor();
    await this.dialogHasFocus();
    await field.fill(text);
  }

  /** Waits until the focus is in the field with this id. */
  isIn(id: string): Promise<void> {
    return this.page.locator(`[id="${id}"]:focus`).waitFor();
  }

  /** A dialog that opens takes the focus a moment later: what is written before that would land in its first field. */
  async dialogHasFocus(): Promise<void> {
    const isIn = () => {
      const dialogs = [...document.querySelectorAll('[role=dialog]')];
      return dialogs.length === 0 || dialogs.some((dialog) => dialog.contains(document.activeElement));
    };
    await this.page.waitForFunction(isIn, undefined, { timeout: FOCUS }).catch(() => undefined);
  }

  /** The cell of a price sheet, by the name of its line and the head of its column. */
  async cell(line: string, column: string): Promise<Locator> {
    const heads = await this.page.getByRole('grid').first().locator('thead th').allInnerTexts();
    const place = heads.findIndex((head) => head.startsWith(column));
    const row = this.page
      .getByRole('grid')
      .first()
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: line }) });
    return row.first().locator('th, td').nth(place);
  }

  /** Writes into a cell as people do: goes there, types, and presses Enter. */
  async enter(line: string, column: string, text: string): Promise<void> {
    const cell = await this.cell(line, column);
    await cell.click();
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What stands in a cell. */
  async stands(line: string, column: string): Promise<string> {
    return (await (await this.cell(line, column)).innerText()).trim();
  }

  /** Waits until a text can be read. */
  reads(text: string | RegExp, patience = 30_000): Promise<void> {
    return this.page.getByText(text).first().waitFor({ timeout: patience });
  }

  heading(name: string | RegExp): Promise<void> {
    return this.page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Gives a person a password to sign in with, as an administrator would hand it out. */
export async function givePassword(market: Market, actor: Actor, password: string): Promise<string> {
  const hash = await hashPassword(password);
  const { email } = await market.one<{ email: string }>(
    'update person set password_hash = $2 where id = $1 returning email',
    [actor.personId, hash],
  );
  return email;
}
