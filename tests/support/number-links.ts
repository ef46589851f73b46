import type { Page } from 'playwright-core';
import type { Actor } from './actor.js';
import { contestsOf } from './insights.js';

/** A number on a page that opens a list of contests. */
export interface NumberLink {
  href: string;
  /** As it is read out: "92 contests of ikeda builders". */
  words: string;
  shown: number;
}

/** Every number of the page that leads to a list, tables and charts alike. */
export async function numberLinks(page: Page): Promise<NumberLink[]> {
  const links = await page
    .locator('a[href^="/insights/contests"]')
    .evaluateAll((found) => found.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? '']));
  return links.flatMap(([href = '', text = '']) => {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    const [, number] = /^([\d,]+)/.exec(words) ?? [];
    return number === undefined ? [] : [{ href, words, shown: Number(number.replaceAll(',', '')) }];
  });
}

const capital = (value: unknown) => String(value).toUpperCase().replaceAll('-', '_');

/** What each word of the address means, written down a second time. */
const MEANING: Record<string, (value: unknown) => object> = {
  dataset: (datasetId) => ({ datasetId }),
  from: (from) => ({ from }),
  to: (to) => ({ to }),
  bidder: (bidderKey) => ({ bidderKey }),
  side: (side) => ({ kind: capital(side) }),
  counted: (counted) => ({ status: capital(counted) }),
  won: (won) => (won === true ? { onlyWonBy: true } : { onlyLostBy: true }),
  unpriced: () => ({ onlyMissingPrice: true }),
  winner: (side) => ({ winnerKind: capital(side) }),
  category: (category) => ({ category: String(category) }),
  field: (field) => ({ field }),
  priced: (isPriced) => ({ isPriced }),
  outcome: (outcome) => ({ outcome: capital(outcome) }),
  answer: (answer) => ({ answer: capital(answer) }),
  could: () => ({ couldBid: true }),
  rivals: (hasRivals) => ({ hasRivals }),
  both: () => ({ onlyBothSides: true }),
  currency: (currency) => ({ currency }),
  question: (questionKey) => ({ questionKey }),
  requester: (requesterKey) => ({ requesterKey: String(requesterKey) }),
  unit: (unit) => ({ unit: String(unit) }),
  reason: (reason) => ({ reason: String(reason) }),
};

function read(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Whether the list has another count than the number that leads to it; then both. */
export async function isOff(actor: Actor, link: NumberLink, ownDataset: string): Promise<string | null> {
  const asked = new URL(link.href, 'http://localhost').searchParams;
  const filter = [...asked].reduce<object>(
    (all, [name, value]) => {
      const meaning = MEANING[name];
      if (meaning === undefined) throw new Error(`Nobody wrote down what ${name} means in ${link.href}`);
      return { ...all, ...meaning(read(value)) };
    },
    { datasetId: ownDataset },
  );
  const { totalCount, totalBids } = await contestsOf(actor, filter, 1);
  const counted = /^[\d,]+ bids\b/.test(link.words) ? totalBids : totalCount;
  return counted === link.shown ? null : `${link.words} (${link.href}): the list has ${counted}`;
}
