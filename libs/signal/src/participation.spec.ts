import { describe, expect, it } from 'vitest';
import { comeBack, returnToTender, type FinishedJob, type LaterJob } from './come-back.js';
import { breadth, participation } from './participation.js';
import { ratioRange, valueWinRate } from './requester-bootstrap.js';
import { wilsonInterval } from './wilson.js';

describe('participation and reach', () => {
  it('say how often a bidder shows up, and what it wins of everything', () => {
    const shown = participation({ eligible: 100, bids: 40, wins: 10 });
    expect(shown.participation).toEqual({ share: 0.4, ...wilsonInterval(40, 100) });
    expect(shown.reach).toEqual({ share: 0.1, ...wilsonInterval(10, 100) });
    expect(shown.bounds).toEqual({ low: 0.1, high: 0.7 });
  });

  it('say nothing of nothing, and refuse what cannot be', () => {
    expect(participation({ eligible: 0, bids: 0, wins: 0 })).toEqual({
      participation: null,
      reach: null,
      bounds: null,
    });
    expect(() => participation({ eligible: 3, bids: 4, wins: 0 })).toThrow(RangeError);
    expect(() => participation({ eligible: 3, bids: 2, wins: 3 })).toThrow(RangeError);
  });
});

describe('breadth', () => {
  it('counts the requesters that wins really stand on', () => {
    expect(breadth([14])).toBe(1);
    expect(breadth([5, 5, 5, 5])).toBeCloseTo(4, 12);
    expect(breadth([8, 1, 1])).toBeCloseTo(1 / 0.66, 12);
    expect(breadth([])).toBe(0);
  });
});

describe('coming back', () => {
  const finished: FinishedJob[] = [
    { supplier: 'events', requester: 'ann', category: 'fairs', day: 100 },
    { supplier: 'events', requester: 'bob', category: 'fairs', day: 100 },
    { supplier: 'print', requester: 'cid', category: 'fairs', day: 100 },
    { supplier: 'events', requester: 'dee', category: 'fairs', day: 50 },
  ];
  const job = (requester: string, day: number, facts: Partial<LaterJob> = {}): LaterJob => ({
    requester,
    day,
    category: 'fairs',
    standing: ['events', 'print'],
    invited: [],
    winner: 'print',
    ...facts,
  });
  const jobs = [
    job('ann', 120, { winner: 'events', chance: 0.4 }),
    job('ann', 300, { chance: 0.3 }),
    job('ann', 100, { winner: 'events' }), // the day it finished: not later
    job('ann', 466, { winner: 'events' }), // more than a year later
    job('ann', 130, { category: 'web', winner: 'events' }),
    job('bob', 200, { standing: ['print', 'vendor'] }),
    job('cid', 200, { winner: 'events' }), // does not know the supplier
    job('bob', 210, { winner: null, standing: [] }),
    job('dee', 90, { standing: ['print', 'vendor'], invited: ['events'] }),
  ];

  it('counts contests after finished work, in the category, within a year', () => {
    const { wins, contests, share, expected } = comeBack('events', jobs, finished);
    expect([wins, contests]).toEqual([1, 2]);
    expect(share).toEqual({ share: 0.5, ...wilsonInterval(1, 2) });
    expect(expected).toBeCloseTo(0.7, 12);
  });

  it('has no expectation where a contest has no chance, and no share without contests', () => {
    expect(comeBack('events', [...jobs, job('bob', 150)], finished).expected).toBeNull();
    expect(comeBack('web', jobs, finished)).toEqual({ wins: 0, contests: 0, share: null, expected: 0 });
  });

  it('sees who asks again without the supplier', () => {
    expect(returnToTender('events', jobs, finished)).toMatchObject({ requesters: 3, lost: 1 });
  });
});

describe('a share of value', () => {
  const bids = Array.from({ length: 60 }, (_, index) => ({
    requester: `r${index % 12}`,
    value: 10 + (index % 7) * 5,
    won: index % 3 === 0,
  }));

  it('has a range that is the same for the same seed, around the share itself', () => {
    const range = valueWinRate(bids, 5)!;
    expect(range).toEqual(valueWinRate(bids, 5));
    expect(range.low).toBeLessThan(range.ratio);
    expect(range.high).toBeGreaterThan(range.ratio);
  });

  it('is unsure when one requester makes all the difference', () => {
    const spread = (requesterOf: (index: number) => string) => {
      const range = ratioRange(
        bids.map(({ value, won }, index) => ({ requester: requesterOf(index), part: won ? value : 0, whole: value })),
        5,
      )!;
      return range.high - range.low;
    };
    // Winners and losers in few hands, or the same bids each by its own requester.
    expect(spread((index) => (index % 3 === 0 ? `w${index % 2}` : `l${index % 2}`))).toBeGreaterThan(
      2 * spread(String),
    );
  });

  it('has no range from one requester or no value', () => {
    expect(valueWinRate([{ requester: 'ann', value: 5, won: true }], 1)).toBeNull();
    expect(
      ratioRange(
        [
          { requester: 'a', part: 0, whole: 0 },
          { requester: 'b', part: 0, whole: 0 },
        ],
        1,
      ),
    ).toBeNull();
  });
});
