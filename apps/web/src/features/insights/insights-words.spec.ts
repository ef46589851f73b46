import { describe, expect, it } from 'vitest';
import { type BidderCounts, findingOf, standingOf } from './against-lot';
import { filterOf, readContestsSearch } from './contests-search';
import { leadOf, titleOf } from './contests-words';
import { readInsightsSearch } from './insights-search';
import { expectedText, rateWords } from './win-rate';

const bidder = (low: number, high: number): BidderCounts => ({
  key: 'k',
  name: 'Northside Live',
  side: 'external',
  n: 40,
  wins: 10,
  expected: 10,
  lift: { low, high },
});

describe('wins against drawing lots', () => {
  it('are more or less only where the whole range is on one side of the line', () => {
    expect(standingOf(bidder(1.01, 2))).toBe('more');
    expect(standingOf(bidder(0.5, 0.99))).toBe('less');
    expect(standingOf(bidder(0.9, 1.1))).toBe('as-by-lot');
    expect(standingOf({ ...bidder(2, 3), lift: null })).toBe('as-by-lot');
  });

  it('are found in words, with what chance alone would find', () => {
    const level = Array.from({ length: 57 }, () => bidder(0.9, 1.1));
    expect(findingOf(level).title).toBe('Nobody wins clearly more or less often than drawing lots would give');
    expect(findingOf([...level, bidder(1.1, 2), bidder(1.1, 2), bidder(0.1, 0.5)])).toEqual({
      title: 'Of 60 bidders, 2 more often and 1 less often chosen than drawing lots would give',
      byChance: 3,
    });
  });
});

describe('a rate in words', () => {
  it.each([
    [9, 3, 'Too few to say (9 of at least 10)'],
    [10, 3, 'likely 11% to 60%'],
    [100, 33, '33% (25% to 43%)'],
  ])('%s contests, %s won: %s', (n, wins, words) => {
    expect(rateWords({ n, wins })).toBe(words);
  });

  it('has expected wins with one decimal, always', () => {
    expect([expectedText(13), expectedText(21.5334)]).toEqual(['13.0', '21.5']);
  });
});

describe('an address', () => {
  const id = '0f9d2c6e-6a53-4a41-9d0b-1f3f5a7b9c11';

  it('gives Insights only what it understands', () => {
    expect(
      readInsightsSearch({ dataset: id, from: '2026-02-01', to: '2026-02-30', by: 'week', sort: 'name', x: 1 }),
    ).toEqual({
      dataset: id,
      from: '2026-02-01',
      to: undefined,
      by: undefined,
      sort: 'name',
    });
  });

  it('gives the list a filter, and nothing for what it does not understand', () => {
    const search = readContestsSearch({
      bidder: id,
      side: 'internal',
      counted: 'contest',
      won: true,
      unpriced: 'yes',
      from: 'soon',
    });
    expect(filterOf(search, id)).toEqual({
      datasetId: id,
      from: undefined,
      to: undefined,
      bidderKey: id,
      kind: 'INTERNAL',
      status: 'CONTEST',
      onlyWonBy: true,
      onlyMissingPrice: undefined,
    });
  });
});

describe('the list behind a number', () => {
  it('has the number in its title', () => {
    expect(titleOf({ counted: 'contest' }, 671, 3141)).toBe('671 contests');
    expect(titleOf({ unpriced: true }, 17, 18)).toBe('18 bids without a price, in 17 contests');
    expect(titleOf({}, 695, 3182)).toBe('695 contests decided, with 3,182 bids');
  });

  it('says its filter in words', () => {
    expect(
      leadOf(
        { counted: 'contest', bidder: 'x', won: true, from: '2026-01-01', to: '2026-03-31' },
        'Our own contests',
        'Events team',
      ),
    ).toBe(
      'Our own contests, with a rival and a winner, won by Events team, decided from Thu 1 Jan 2026 to Tue 31 Mar 2026. Newest first.',
    );
    expect(leadOf({ side: 'internal', to: '2026-03-31' }, 'City', null)).toBe(
      'City, in which an internal bidder stood, decided to Tue 31 Mar 2026. Newest first.',
    );
    expect(leadOf({ bidder: 'x', won: false, category: 'Print', field: 3 }, 'Ours', 'Events team')).toBe(
      'Ours, in which Events team stood and was not chosen, of Print, with 3 bidders. Newest first.',
    );
    expect(leadOf({ winner: 'external', category: '', priced: false }, 'Ours', null)).toBe(
      'Ours, won by an external bidder, of no known category, with a price not known. Newest first.',
    );
  });
});
