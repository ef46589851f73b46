/** What each red flag is called, how it is defined, and what is worth asking when it is up. */
import { FLAG_LIMITS, type RedFlagKind } from './red-flags.js';

/** The words of one kind of flag. */
export interface FlagWords {
  title: string;
  definition: string;
  ask: string;
}

const ask = {
  price: 'Ask for the reckoning behind the price before you rely on it.',
  out: 'Read the reasons again, and have somebody else read them.',
} as const;

export const redFlagWords: Readonly<Record<RedFlagKind, FlagWords>> = {
  singleBid: {
    title: 'A single bid',
    definition: 'Exactly one proposal stood at the opening.',
    ask: 'There is nothing to compare it with, so its price says little.',
  },
  identicalPrices: {
    title: 'Identical prices',
    definition: 'Two or more proposals have the same comparable total, to the smallest unit.',
    ask: 'Ask each of them how the sum came about.',
  },
  priceGap: {
    title: 'An unusual gap to the lowest price',
    definition: `The second lowest total lies above the lowest by a share outside the quartile fences (Q1 - 1.5 IQR to Q3 + 1.5 IQR) of the company’s last 200 contests. Not reckoned with fewer than ${FLAG_LIMITS.pastGaps} of them.`,
    ask: ask.price,
  },
  oddPrice: {
    title: 'A price far from the others',
    definition: `A comparable total outside the quartile fences (Q1 - 1.5 IQR to Q3 + 1.5 IQR) of this job’s totals. Not reckoned with fewer than ${FLAG_LIMITS.totals} of them.`,
    ask: ask.price,
  },
  othersDisqualified: {
    title: 'All others disqualified',
    definition: 'One proposal is left, because every other one was disqualified.',
    ask: ask.out,
  },
  lowestDisqualified: {
    title: 'The lowest price disqualified',
    definition: 'The proposal with the lowest comparable total was disqualified, and others take part.',
    ask: ask.out,
  },
  unluckyBidder: {
    title: 'An oddly unlucky bidder',
    definition: `A bidder of at least ${FLAG_LIMITS.contests} contests in the last 24 months that won so few that lots (1 in n for each field of n, Poisson-binomial) would bring so few less than once in ${1 / FLAG_LIMITS.chance}.`,
    ask: 'It comes back and does not win. Make sure that it has a chance here, and that its debriefs help.',
  },
};
